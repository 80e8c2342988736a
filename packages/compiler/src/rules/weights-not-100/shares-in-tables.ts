/** Weights and scores in a column of a table, with or without a row of totals. */
import type { Line } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import { OUTSIDE, type Share, type ShareGroup } from './share-group.ts';

/** 权重, 分值（分）, Weight (%) */
const COLUMN =
  /^(?:考核|评价|指标|标准)?(?:权重|分值|分数|标准分|赋分|weight|weighting|points|max(?:imum)? score)\s*(?:[（(]?[%％分][）)]?)?$/iu;
const TOTAL_ROW = /^(?:合计|总计|总分|小计|total|sum)/iu;
const NUMBER = /^(?<n>\d{1,4}(?:\.\d{1,2})?)\s*(?<unit>[%％分]?)$/u; // 20, 12.5%, 30分

/** Fewer rows are an excerpt, not a scheme. */
const MIN_ROWS = 3;

interface Table {
  readonly column: number;
  readonly header: string;
  readonly rows: Line[];
}

export function sharesInTables(plan: LintPlan): ShareGroup[] {
  const tables = new Map<number, Table | null>();
  for (const line of plan.lines) {
    if (line.headerRow < 0 || line.index === line.headerRow) continue;
    let table = tables.get(line.headerRow);
    if (table === undefined) {
      table = readHeader(plan, line.headerRow);
      tables.set(line.headerRow, table);
    }
    table?.rows.push(line);
  }
  return [...tables.values()].flatMap((table) => (table ? readTable(plan.text, table) : []));
}

function readHeader(plan: LintPlan, headerRow: number): Table | null {
  const line = plan.lines[headerRow];
  if (!line) return null;
  const cells = plan.text.slice(line.start, line.end).split('\t');
  const column = cells.findIndex((cell) => COLUMN.test(cell.trim()));
  return column < 0 ? null : { column, header: cells[column] ?? '', rows: [] };
}

function readTable(text: string, { column, header, rows }: Table): ShareGroup[] {
  const shares: Share[] = [];
  let total: Share | null = null;
  let percent = /[%％]|权重|weight/iu.test(header);
  for (const row of rows) {
    const cells = text.slice(row.start, row.end).split('\t');
    const share = readCell(cells, column, row.start);
    if (!share) continue;
    percent ||= /[%％]/u.test(cells[column] ?? '');
    if (TOTAL_ROW.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '')) total = share;
    else if (!OUTSIDE.test(cells.join(' '))) shares.push(share);
  }
  if (shares.length < MIN_ROWS) return [];
  return [{ shares, total: total?.n ?? 100, totalSpan: total?.span ?? null, percent, span: null }];
}

function readCell(cells: readonly string[], column: number, rowStart: number): Share | null {
  const cell = cells[column] ?? '';
  const n = NUMBER.exec(cell.trim())?.groups?.['n'];
  if (n === undefined) return null;
  let start = rowStart;
  for (const before of cells.slice(0, column)) start += before.length + 1;
  return { n: Number(n), span: [start, start + cell.length] };
}
