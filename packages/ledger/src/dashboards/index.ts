/** What the ledger shows at a glance. */
export type { CompletionCell } from '../store/queries/completion-by-unit.ts';
export type { CadencePeriodCell, CadenceRow } from '../store/queries/cadence-grid.ts';
export type { MovedDate } from '../store/queries/moved-dates.ts';
export { chosenUnits, type UnitChoice } from './chosen-units.ts';
export type { OverdueRung } from '../store/queries/overdue-ladder.ts';
export type { SilentOwner } from '../store/queries/silent-owners.ts';
export {
  cadenceGrid,
  completionByUnit,
  movedDates,
  overdueByUnit,
  targetsNow,
  unitsSilentFor,
  type CadenceQuestion,
  type CompletionQuestion,
  type TargetLine,
} from './dashboards.ts';
export { myTasks, type MyTask, type MyTasks } from './my-tasks.ts';
export { burdenByUnit, duplicateAsks, refuseDuplicateAsk, type Burden, type DuplicateAsk } from './burden.ts';
