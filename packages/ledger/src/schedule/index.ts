export { nextAfterCompletion, type AfterCompletionRule } from './after-completion.ts';
export { checkRule } from './check-rule.ts';
export { expand, type DayWindow, type Slot } from './expand.ts';
export { compareKeys, parseKey, type ParsedKey } from './period-key.ts';
export { periodOf, type Period } from './period.ts';
export { recomputeDue, type DueChange, type RecomputeInput } from './recompute-due.ts';
export { reconcile, type ReconcileInput, type Reconciliation } from './reconcile.ts';
export { reschedule, type Rescheduled } from './reschedule.ts';
export {
  targetProgress,
  type Pace,
  type ProgressInput,
  type TargetProgress,
  type TargetRule,
} from './target-progress.ts';
export type { PlanPart } from './from-plan/plan-part.ts';
export { scheduleOf, type PlannedSchedule } from './from-plan/schedule-of.ts';
export type { NoteCode, ScheduleNote } from './from-plan/notes.ts';
export { targetOfKey } from './target-of-key.ts';
export { nextSlots, type NextSlots } from './next-slots.ts';
export { ruleWords } from './words/rule-words.ts';
