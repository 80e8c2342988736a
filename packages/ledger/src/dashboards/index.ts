/** What the ledger shows at a glance. */
export {
  completionByUnit,
  type CompletionCell,
  type CompletionQuestion,
} from '../store/queries/completion-by-unit.ts';
export {
  cadenceGrid,
  type CadencePeriodCell,
  type CadenceQuestion,
  type CadenceRow,
} from '../store/queries/cadence-grid.ts';
export { movedDates, type MovedDate } from '../store/queries/moved-dates.ts';
export type { OverdueRung } from '../store/queries/overdue-ladder.ts';
export type { SilentOwner } from '../store/queries/silent-owners.ts';
export type { WaitingItem } from '../store/queries/waiting-for-check.ts';
export {
  myWork,
  overdueByUnit,
  targetsNow,
  unitsSilentFor,
  type MyWork,
  type TargetLine,
} from './dashboards.ts';
export { myTasks, type MyTask, type MyTasks } from './my-tasks.ts';
export { burdenByUnit, duplicateAsks, refuseDuplicateAsk, type Burden, type DuplicateAsk } from './burden.ts';
