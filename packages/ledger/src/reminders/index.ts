export {
  ladderFor,
  noticesOf,
  type DueNotice,
  type Ladder,
  type LadderInput,
  type ReminderSubject,
} from './ladder.ts';
export { STANDARD_LADDER } from './standard-ladder.ts';
export { subjectOfOccurrence, subjectOfRecord } from './subject-of.ts';
