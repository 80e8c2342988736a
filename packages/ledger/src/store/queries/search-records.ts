import type { Id, LedgerRecord } from '../../model/index.ts';
import { READ_COLUMNS, toRecord, type RecordRow } from '../record-row.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

export interface RecordSearch {
  /** See `search/question.ts`. */
  readonly query: string;
  readonly terms: readonly string[];
  readonly register: string | null;
  /** The last one of the page before. */
  readonly before: Id | null;
  readonly limit: number;
}

const columns = READ_COLUMNS.map((column) => `r.${column}`).join(', ');
const SEARCH = statement<RecordRow>(
  'search-records',
  `select ${columns} from search_records($2, $3, $4, $5, $6) with ordinality s (record, place)
   join record r on r.org = $1 and r.id = s.record order by s.place`,
);

/** Newest first, one more than `limit` where there are more. */
export async function findByText(
  reading: Reading,
  { query, terms, register, before, limit }: RecordSearch,
): Promise<readonly LedgerRecord[]> {
  const rows = await reading.all(SEARCH, [reading.session.org, query, terms, register, before, limit + 1]);
  return rows.map(toRecord);
}
