import { type Effect, type Id, type LedgerRecord, type Result, done } from '../../model/index.ts';
import { amend, type AmendCommand } from '../../lifecycle/amend.ts';
import type { Work } from '../../store/work.ts';
import { loadContext } from '../load-context.ts';
import { lookUp } from '../lookups.ts';
import { openForChange } from '../open-for-change.ts';
import { saveChange } from '../save-change.ts';
import { followScheduleField } from '../occurrences/schedule-commands.ts';

export interface AmendInput extends AmendCommand {
  readonly record: Id;
}

export interface AmendedRecord {
  readonly record: LedgerRecord;
  readonly changed: readonly string[];
  /** `due-moved`, `approval-voided`: both stand in the event. */
  readonly effects: readonly Effect[];
}

/**
 * New values for some fields. Refuses LG-1201, LG-2101 (changed meanwhile), LG-2120 (not in this stage), LG-2121 (not
 * theirs), LG-2122 (nothing changes), LG-213x (values).
 */
export async function amendRecord(
  work: Work,
  { record: id, ...command }: AmendInput,
): Promise<Result<AmendedRecord>> {
  const found = await openForChange(work, id, command.expectedVersion);
  if (!found.ok) return found;
  const { record, sharedWith } = found.value;
  const lookups = await lookUp(work, command.changes, record.data);
  return work.elevated(async (raised) => {
    const { stored, context } = await loadContext(raised, record, { as: 'session', lookups });
    const amended = amend(stored.definition, record, command, context);
    if (!amended.ok) return amended;
    const { next, effects, changed, onBehalfOf } = amended.value;
    saveChange(raised, {
      action: 'record.amend',
      before: record,
      after: next,
      sharedWith,
      stored,
      data: {},
      onBehalfOf,
    });
    const followed = await followScheduleField(raised, { record: next, stored, changed });
    return followed.ok ? done({ record: next, changed, effects }) : followed;
  });
}
