import type { Day, LedgerRecord, Occurrence, Stage } from '../model/index.ts';
import type { ReminderSubject } from './ladder.ts';

/** An occurrence as the ladder sees it: returned (退回) is awake again. */
export function subjectOfOccurrence(occurrence: Occurrence): ReminderSubject {
  const { id, dueOn, periodStart, state } = occurrence;
  const awake = state === 'open' || state === 'returned';
  return { kind: 'occurrence', id, dueOn, openedOn: periodStart, state: awake ? state : 'waiting' };
}

/** A record that falls due itself. `openedOn`: the day it was assigned, else the day it was made. */
export function subjectOfRecord(
  record: Pick<LedgerRecord, 'id' | 'dueOn'>,
  stageKind: Stage['kind'],
  openedOn: Day,
): ReminderSubject {
  return { kind: 'record', id: record.id, dueOn: record.dueOn, openedOn, state: STATES[stageKind] };
}

/** A draft is nobody's duty yet; under review it waits for others. */
const STATES: Readonly<Record<Stage['kind'], ReminderSubject['state']>> = {
  draft: 'waiting',
  open: 'open',
  review: 'waiting',
  done: 'waiting',
  closed: 'waiting',
  stopped: 'stopped',
};
