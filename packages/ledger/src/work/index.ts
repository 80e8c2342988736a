/** Commands on records and what hangs on them. */
export { adoptBuiltInRegisters, adoptRegister } from './registers.ts';
export { createRecord, type NewRecordInput } from './records/create-record.ts';
export { amendRecord, type AmendedRecord, type AmendInput } from './records/amend-record.ts';
export { takeTransition, type TransitionInput, type TransitionTaken } from './records/take-transition.ts';
export { takeEachTransition, takeTransitions } from './records/many-transitions.ts';
export { recordActions, recordHistory, type RecordActions } from './records/read-record.ts';
export { setSchedule, type ScheduleInput } from './occurrences/schedule-commands.ts';
export {
  generateOccurrences,
  type Generated,
  type GenerateInput,
} from './occurrences/generate-occurrences.ts';
export { rulesInText } from './occurrences/rules-in-text.ts';
export { orgCalendar } from './calendar/org-calendar.ts';
