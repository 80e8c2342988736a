import type { Id, LedgerRecord } from '../../model/index.ts';
import { READ_COLUMNS, toRecord, type RecordRow } from '../record-row.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

const columns = READ_COLUMNS.join(', ');
const BY_NUMBER = statement<RecordRow>(
  'records-of-numbers',
  `select ${columns} from record where org = $1 and register = $2 and number = any ($3::text[])`,
);
const BY_FIELD = statement<RecordRow>(
  'records-of-values',
  `select ${columns} from record where org = $1 and register = $2 and data ->> $4 = any ($3::text[])`,
);
const NUMBERED = statement<{ id: Id; register: string; number: string }>(
  'numbers-of-records',
  `select id, register, number from record where org = $1 and number is not null
   and (id = any ($2::uuid[]) or (register = any ($3::text[]) and number = any ($4::text[])))`,
);

/** Those that the session can see. `field`: the field that holds the value; null for the number. */
export async function findByKey(
  reading: Reading,
  key: { readonly register: string; readonly field: string | null; readonly values: readonly string[] },
): Promise<readonly LedgerRecord[]> {
  const { register, field, values } = key;
  if (values.length === 0) return [];
  const { org } = reading.session;
  const rows = await (field === null
    ? reading.all(BY_NUMBER, [org, register, values])
    : reading.all(BY_FIELD, [org, register, values, field]));
  return rows.map(toRecord);
}

/** Numbers of records by id, and records of some registers by number. */
export function findNumbers(
  reading: Reading,
  asked: {
    readonly ids: readonly Id[];
    readonly registers: readonly string[];
    readonly numbers: readonly string[];
  },
): Promise<readonly { readonly id: Id; readonly register: string; readonly number: string }[]> {
  return reading.all(NUMBERED, [reading.session.org, asked.ids, asked.registers, asked.numbers]);
}
