/** Commands on records and what hangs on them. */
export { adoptBuiltInRegisters, adoptRegister } from './registers.ts';
export { createRecord, type NewRecordInput } from './records/create-record.ts';
export { amendRecord, type AmendedRecord, type AmendInput } from './records/amend-record.ts';
export { takeTransition, type TransitionInput, type TransitionTaken } from './records/take-transition.ts';
export { takeEachTransition, takeTransitions } from './records/many-transitions.ts';
export { recordActions, recordHistory, type RecordActions } from './records/read-record.ts';
export { setSchedule, type ScheduleInput } from './occurrences/schedule-commands.ts';
export { generateOccurrences } from './occurrences/generate-occurrences.ts';
export { rulesInText } from './occurrences/rules-in-text.ts';
export { orgCalendar } from './calendar/org-calendar.ts';
export {
  excuseOccurrence,
  reportOccurrence,
  rescheduleOccurrence,
  returnOccurrence,
  verifyOccurrence,
  type ReasonInput,
  type ReportInput,
  type RescheduleInput,
} from './occurrences/occurrence-commands.ts';
export {
  addProgress,
  progressOf,
  removeProgress,
  setOccurrenceLight,
  type LightInput,
  type ProgressInput as ProgressEntryInput,
} from './occurrences/progress.ts';
export type { OccurrenceInput } from './occurrences/open-occurrence.ts';
export {
  attachEvidence,
  attachFile,
  proveWith,
  type AttachInput,
  type EvidenceDays,
  type FileInput,
  type ProveInput,
} from './evidence/attach-evidence.ts';
export { withdrawProof, type WithdrawInput } from './evidence/withdraw-proof.ts';
export {
  expiringEvidence,
  recordEvidence,
  type ExpiringPage,
  type RecordEvidence,
} from './evidence/list-evidence.ts';
export {
  addOwnDays,
  importCalendarYear,
  withdrawOwnDays,
  type CalendarInput,
} from './calendar/import-calendar.ts';
export { followCalendar, type CalendarNews } from './calendar/follow-calendar.ts';
export { runPages, type JobPage } from './jobs/run-pages.ts';
export { markOverdue } from './jobs/mark-overdue.ts';
export { remind, type RemindCursor } from './jobs/remind.ts';
export { checkLimits, type LimitCursor } from './jobs/check-limits.ts';
export { sealEvents, type Sealed, type SealInput } from './jobs/seal-events.ts';
export { orgKeyring, type OrgKeysInput } from './jobs/org-keys.ts';
export { isId } from './is-id.ts';
