/**
 * One page of a register, filtered and sorted by indexed columns, from where the page before ended. Which rows is asked of
 * the database's own `list_records` (migration 9 says why); the rows themselves are read under the session's rights.
 */
import type { Id, LedgerRecord } from '../../model/index.ts';
import type { IndexSlot } from '../index-slots.ts';
import { READ_COLUMNS, toRecord, type RecordRow } from '../record-row.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** What every record can be filtered and sorted by, besides its register's indexed fields. */
export type ListColumn = IndexSlot | 'id' | 'due_on' | 'stage' | 'unit' | 'parent' | 'number' | 'updated_at';

export interface ListFilter {
  readonly column: ListColumn;
  readonly is: 'one-of' | 'from' | 'to';
  /** Values as in the column (`slotValue`); `from` and `to` are inclusive and take one. A due day that is not set is `infinity`. */
  readonly values: readonly (string | number)[];
}

export interface RecordList {
  readonly register: string;
  readonly filters: readonly ListFilter[];
  readonly sort: { readonly column: ListColumn; readonly descending: boolean };
  /** The last row of the page before. */
  readonly after: { readonly key: string; readonly id: Id } | null;
  readonly limit: number;
}

export interface RecordPage {
  readonly records: readonly LedgerRecord[];
  /** Where the next page begins, or null on the last. */
  readonly next: RecordList['after'];
}

const columns = READ_COLUMNS.map((column) => `r.${column}`).join(', ');
const LIST = statement<RecordRow & { list_key: string }>(
  'list-records',
  `select ${columns}, l.key as list_key
   from list_records($2, $3, $4, $5, $6, $7, $8) with ordinality l (record, key, place)
   join record r on r.org = $1 and r.id = l.record order by l.place`,
);
const COUNT = statement<{ found: number }>('count-records', 'select count_records($1, $2, $3) as found');

export async function listRecords(reading: Reading, list: RecordList): Promise<RecordPage> {
  const { register, filters, sort, after, limit } = list;
  const rows = await reading.all(LIST, [
    reading.session.org,
    register,
    filterText(filters),
    sort.column,
    sort.descending,
    after?.key ?? null,
    after?.id ?? null,
    limit + 1,
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    records: page.map(toRecord),
    next: rows.length > limit && last !== undefined ? { key: last.list_key, id: last.id } : null,
  };
}

/** How many there are, but never more than `most`. */
export async function countRecords(
  reading: Reading,
  { register, filters, most }: Pick<RecordList, 'register' | 'filters'> & { readonly most: number },
): Promise<number> {
  return (await reading.first(COUNT, [register, filterText(filters), most]))?.found ?? 0;
}

const filterText = (filters: readonly ListFilter[]): string => JSON.stringify(filters);
