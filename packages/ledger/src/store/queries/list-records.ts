/** One page of a register, filtered and sorted by index columns, from where the page before ended. */
import { sql, type ExpressionBuilder, type ExpressionWrapper, type SqlBool } from 'kysely';

import type { Id, Json, LedgerRecord } from '../../model/index.ts';
import { SLOTS, type Slot } from '../index-slots.ts';
import { RECORD_COLUMNS, toRecord } from '../record-row.ts';
import { tables } from '../statement.ts';
import type { RecordTable, Tables } from '../tables.ts';
import type { Reading } from '../work.ts';

/** What every record can be filtered and sorted by, besides its register's indexed fields. */
export type ListColumn = Slot | 'id' | 'due_on' | 'stage' | 'unit' | 'updated_at';

export interface ListFilter {
  readonly column: ListColumn;
  readonly is: 'one-of' | 'from' | 'to';
  /** Values as in the column (`slotValue`); `from` and `to` are inclusive and take one. */
  readonly values: readonly (string | number)[];
}

export interface RecordList {
  readonly register: string;
  readonly filters: readonly ListFilter[];
  readonly sort: { readonly column: ListColumn; readonly descending: boolean };
  /** The last row of the page before. */
  readonly after: { readonly value: Json; readonly id: Id } | null;
  readonly limit: number;
}

export interface RecordPage {
  readonly records: readonly LedgerRecord[];
  /** Where the next page begins, or null on the last. */
  readonly next: RecordList['after'];
}

type Build = ExpressionBuilder<Tables, 'record'>;
type Condition = ExpressionWrapper<Tables, 'record', SqlBool>;

export async function listRecords(reading: Reading, list: RecordList): Promise<RecordPage> {
  const { org, readableUnits } = reading.session;
  const order = list.sort.descending ? 'desc' : 'asc';
  let query = tables
    .selectFrom('record')
    .select(RECORD_COLUMNS)
    .where('org', '=', org)
    .where('register', '=', list.register);
  // Said here too, not for the right but for the index: a policy's array is not known when the query is planned.
  if (readableUnits !== 'all')
    query = query.where((where) => where.or([inUnits(where, readableUnits), sharedWith(readableUnits)]));
  for (const filter of list.filters) query = query.where((where) => filterOf(where, filter));
  // The indexes of slots hold only rows that use them; the planner takes one only where the query says so.
  const sorted = list.sort.column;
  if (SLOTS.some((slot) => slot === sorted)) query = query.where(sorted, 'is not', null);
  const { after } = list;
  if (after !== null) query = query.where((where) => afterOf(where, list.sort, after));
  if (list.sort.column !== 'id') query = query.orderBy(list.sort.column, order);
  const rows = await reading.compiled(
    query
      .orderBy('id', order)
      .limit(list.limit + 1)
      .compile(),
  );
  const page = rows.slice(0, list.limit) as RecordTable[];
  const last = page.at(-1);
  return {
    records: page.map(toRecord),
    next:
      rows.length > list.limit && last !== undefined
        ? { value: last[list.sort.column] as Json, id: last.id }
        : null,
  };
}

const inUnits = (where: Build, units: readonly Id[]): Condition =>
  where('unit', '=', sql<Id>`any (${units}::uuid[])`);

const sharedWith = (units: readonly Id[]) => sql<SqlBool>`shared_with && ${units}::uuid[]`;

function filterOf(where: Build, { column, is, values }: ListFilter): Condition {
  if (is === 'from') return where(column, '>=', values[0] as never);
  if (is === 'to') return where(column, '<=', values[0] as never);
  return values.length === 1 ? where(column, '=', values[0] as never) : where(column, 'in', values as never);
}

/** Rows after one: by value, then by id. A day that is absent sorts last going up and first going down. */
function afterOf(
  where: Build,
  { column, descending }: RecordList['sort'],
  { value, id }: NonNullable<RecordList['after']>,
): Condition {
  const beyond = descending ? '<' : '>';
  if (column === 'id') return where('id', beyond, id);
  if (value !== null) {
    const further = where(where.refTuple(column, 'id'), beyond, where.tuple(value as never, id as never));
    return descending || column !== 'due_on' ? further : where.or([further, where(column, 'is', null)]);
  }
  const same = where.and([where(column, 'is', null), where('id', beyond, id)]);
  return descending ? where.or([same, where(column, 'is not', null)]) : same;
}
