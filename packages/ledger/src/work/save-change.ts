/** A record's next version with its event: the one way in which records are written here. */
import type { Id, JsonObject, LedgerRecord } from '../model/index.ts';
import { recordText } from '../search/record-text.ts';
import { slotValues } from '../store/index-slots.ts';
import { refreshSharing } from '../store/queries/refresh-sharing.ts';
import type { StoredDefinition } from '../store/queries/register-definitions.ts';
import { insertRecord, updateRecord } from '../store/queries/save-record.ts';
import { tallyRecord } from '../store/record-tally.ts';
import type { Work } from '../store/work.ts';
import { changesOf } from './changes-of.ts';
import { recordState } from './states.ts';

export interface RecordChange {
  readonly action: string;
  readonly before: LedgerRecord;
  readonly after: LedgerRecord;
  readonly sharedWith: readonly Id[];
  readonly stored: StoredDefinition;
  /** What the event says beside the changes. */
  readonly data: JsonObject;
  readonly onBehalfOf: Id | null;
}

/**
 * Ask with the whole organisation in reach, on a record that is locked: that the actor may, was decided before. Written with what is
 * asked next, with what follows where its unit is another.
 */
export function saveChange(work: Work, change: RecordChange): void {
  const { action, before, after, sharedWith, stored, data, onBehalfOf } = change;
  const moved = before.unit !== after.unit;
  const slots = slotValues(stored.slots, after.data);
  const text = textToSave(change, moved);
  updateRecord(work, { record: after, sharedWith, slots, text });
  tallyRecord(work, before, after);
  work.change({
    action,
    object: { kind: 'record', id: after.id },
    before: recordState(before),
    after: recordState(after),
    data: { ...data, changes: changesOf(before, after) },
    ...(onBehalfOf === null ? {} : { onBehalfOf }),
  });
  if (moved) refreshSharing(work, after.parent === null ? [after.id] : [after.id, after.parent]);
}

/** Null where it is found by what it was found by before. */
function textToSave({ before, after, stored }: RecordChange, moved: boolean): string | null {
  const text = recordText(stored.definition, after);
  const same = !moved && before.definition === after.definition;
  return same && recordText(stored.definition, before) === text ? null : text;
}

export interface NewRecord {
  readonly record: LedgerRecord;
  readonly stored: StoredDefinition;
  readonly data: JsonObject;
  readonly onBehalfOf: Id | null;
}

export function saveNew(work: Work, { record, stored, data, onBehalfOf }: NewRecord): void {
  const text = recordText(stored.definition, record);
  insertRecord(work, { record, sharedWith: [], slots: slotValues(stored.slots, record.data), text });
  tallyRecord(work, null, record);
  work.change({
    action: 'record.create',
    object: { kind: 'record', id: record.id },
    before: null,
    after: recordState(record),
    data: { ...data, state: recordState(record) },
    ...(onBehalfOf === null ? {} : { onBehalfOf }),
  });
}
