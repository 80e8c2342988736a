/** Records of any register as rows of a sheet that `importRecords` takes back unchanged. */
import { done, type LedgerRecord, type RegisterDefinition, type Result } from '../model/index.ts';
import { listRegister, type ListInput } from '../lists/list-register.ts';
import type { Reading } from '../store/work.ts';
import { exchangeColumns } from './columns.ts';
import { idsOf, linkFields, loadNames } from './load-names.ts';
import { printCell, type CellWords, type PrintedCell } from './print-cell.ts';

export interface ExportInput extends Omit<ListInput, 'cursor' | 'limit' | 'count'> {
  readonly language: 'zh' | 'en';
  /** Rows at most; default 100,000, as many as a sheet is read back with. */
  readonly most?: number;
}

export interface ExportedRecords {
  readonly definition: RegisterDefinition;
  readonly header: readonly string[];
  readonly rows: readonly (readonly PrintedCell[])[];
  /** There are more than `most`. */
  readonly isCut: boolean;
}

const MOST = 100_000;
const PAGE = 200;

/** Those that the session may read. Refuses as `listRegister` does. */
export async function exportRecords(
  reading: Reading,
  { language, most = MOST, ...list }: ExportInput,
): Promise<Result<ExportedRecords>> {
  const rows: (readonly PrintedCell[])[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof listRegister>> = await listRegister(reading, {
      ...list,
      cursor,
      limit: PAGE,
    });
    if (!page.ok) return page;
    const { definition, records, next } = page.value;
    rows.push(...(await printRecords(reading, definition, { records, language })));
    cursor = next;
    if (next !== null && rows.length < most) continue;
    return done({
      definition,
      header: exchangeHeader(definition, language),
      rows: rows.slice(0, most),
      isCut: next !== null || rows.length > most,
    });
  }
}

/** The headings of a register's sheet. */
export const exchangeHeader = (definition: RegisterDefinition, language: 'zh' | 'en'): readonly string[] =>
  exchangeColumns(definition).map((column) => column.header[language]);

/** Records under those headings, for who pages through them by themselves. */
export async function printRecords(
  reading: Reading,
  definition: RegisterDefinition,
  { records, language }: { readonly records: readonly LedgerRecord[]; readonly language: 'zh' | 'en' },
): Promise<readonly (readonly PrintedCell[])[]> {
  const links = linkFields(definition);
  const ids = records.flatMap(({ parent, data }) => [
    ...idsOf(parent),
    ...links.flatMap(({ id }) => idsOf(data[id])),
  ]);
  const words: CellWords = { language, names: await loadNames(reading, definition, { ids, numbers: [] }) };
  return records.map((record) => exchangeColumns(definition).map((column) => cellOf(record, column, words)));
}

function cellOf(
  record: LedgerRecord,
  { id, field }: ReturnType<typeof exchangeColumns>[number],
  words: CellWords,
): PrintedCell {
  if (field !== null) return printCell(field, record.data[id], words);
  if (id === 'number') return { text: record.number ?? '', as: 'text' };
  return { text: record.parent === null ? '' : words.names.numberOf(record.parent), as: 'text' };
}
