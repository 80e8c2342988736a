import { refuse, done, type Id, type LedgerRecord, type Result } from '../../model/index.ts';
import { RECORD_COLUMNS, toValues, type RecordToSave } from '../record-row.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

const placeholders = RECORD_COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
const INSERT = statement(
  'insert-record',
  `insert into record (${RECORD_COLUMNS.join(', ')}) values (${placeholders})`,
);
// Everything but what never changes: org, id, register, creation.
const changing = RECORD_COLUMNS.flatMap((column, index) =>
  ['org', 'id', 'register', 'created_by', 'created_at'].includes(column) ? [] : [`${column} = $${index + 1}`],
);
const given = (column: (typeof RECORD_COLUMNS)[number]): string => `$${RECORD_COLUMNS.indexOf(column) + 1}`;
const UPDATE = statement<{ id: Id }>(
  'update-record',
  // The creator's and the register's places are named only so that each placeholder has a type.
  `update record set ${changing.join(', ')}
   where org = $1 and id = $2 and version = ${given('version')} - 1
     and register = ${given('register')}::text
     and created_by is not distinct from ${given('created_by')}::uuid
     and created_at = ${given('created_at')}::timestamptz
   returning id`,
);
const VERSION = statement<{ version: number }>(
  'record-version',
  'select version from record where org = $1 and id = $2',
);
const FOLLOW = statement(
  'occurrences-follow',
  `update occurrence set unit = $3, shared_with = $4 where org = $1 and record = $2
     and (unit <> $3 or shared_with is distinct from $4)`,
);

/** Writes a new record. */
export async function insertRecord(work: Work, saved: RecordToSave): Promise<void> {
  await work.all(INSERT, toValues(work.session.org, saved));
}

/**
 * Writes the next version of a record. Refuses LG-2101 where another version came first, LG-1101 where the row may not be
 * written by this session. `moved` says that the unit or the units it is shared with are not what they were: its
 * occurrences follow.
 */
export async function updateRecord(
  work: Work,
  saved: RecordToSave,
  moved: boolean,
): Promise<Result<LedgerRecord>> {
  const { org } = work.session;
  const { record, sharedWith } = saved;
  const rows = await work.all(UPDATE, toValues(org, saved));
  if (rows.length === 0) {
    const actual = (await work.first(VERSION, [org, record.id]))?.version ?? 0;
    if (actual === record.version - 1) return refuse('LG-1101');
    return refuse('LG-2101', { expected: record.version - 1, actual });
  }
  if (moved)
    await work.elevated((raised) =>
      raised.all(FOLLOW, [org, record.id, record.unit, sharedWith.length === 0 ? null : sharedWith]),
    );
  return done(record);
}
