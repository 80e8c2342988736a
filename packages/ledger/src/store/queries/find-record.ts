import { refuse, done, type Id, type LedgerRecord, type Result } from '../../model/index.ts';
import { READ_COLUMNS, toRecord, type RecordRow } from '../record-row.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface FoundRecord {
  readonly record: LedgerRecord;
  readonly sharedWith: readonly Id[];
}

const columns = READ_COLUMNS.join(', ');
const FIND = statement<RecordRow>('find-record', `select ${columns} from record where org = $1 and id = $2`);
const LOCK = statement<RecordRow>(
  'lock-record',
  `select ${columns} from record where org = $1 and id = $2 for no key update`,
);
const CHILDREN = statement<RecordRow>(
  'find-children',
  `select ${columns} from record where org = $1 and parent = $2 order by id`,
);

/** Null where there is none, or none that the session may read: the two look the same. */
export async function findRecord(reading: Reading, id: Id): Promise<FoundRecord | null> {
  const row = await reading.first(FIND, [reading.session.org, id]);
  return row === null ? null : { record: toRecord(row), sharedWith: row.shared_with ?? [] };
}

/** The records whose parent it is: branches of a commitment. */
export async function findChildren(reading: Reading, parent: Id): Promise<readonly LedgerRecord[]> {
  return (await reading.all(CHILDREN, [reading.session.org, parent])).map(toRecord);
}

/**
 * The record, locked until the end of the transaction. Others who change it wait here, and then see this change: with the
 * version that the actor saw, all but the first are refused LG-2101. Refuses LG-1101 where it may be read but not written.
 */
export async function lockRecord(
  work: Work,
  id: Id,
  expectedVersion: number | null,
): Promise<Result<FoundRecord>> {
  const locked = work.first(LOCK, [work.session.org, id]);
  work.willChange(id);
  const row = await locked;
  if (row === null)
    return (await findRecord(work, id)) === null
      ? refuse('LG-1201', { what: 'record', id })
      : refuse('LG-1101');
  if (expectedVersion !== null && row.version !== expectedVersion)
    return refuse('LG-2101', { expected: expectedVersion, actual: row.version });
  return done({ record: toRecord(row), sharedWith: row.shared_with ?? [] });
}
