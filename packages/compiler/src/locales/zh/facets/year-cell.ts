/** A figure under a year, in a table of targets: its unit stands in the row's first cell (分馆数量（个）) or in a column of its own. */
import { columnAt, yearColumnsOf } from '../../../layout/year-columns.ts';
import type { Clause, Facet, ParseContext } from '../../../types.ts';
import { scanAmounts } from '../amount/scan-amounts.ts';

/** The cell's quantity; null when the clause is no such cell or holds no figure. */
export function readYearCell(clause: Clause, { text, lines }: ParseContext): Facet | null {
  const row = lines[clause.line];
  const header = row === undefined ? undefined : lines[row.headerRow];
  if (!row || !header || header === row || clause.text.length > LONGEST_CELL) return null;
  const columns = yearColumnsOf(text, header);
  if (columns?.[columnAt(text, row, clause.start, columns)]?.kind !== 'target') return null;
  const figure = FIGURE.exec(clause.text);
  if (!figure) return null;
  const cells = text.slice(row.start, row.end).split('\t');
  const name = (cells[columns.findIndex(({ kind }) => kind === 'indicator')] ?? '').trim();
  const unit = figure.groups?.['unit'] === '' ? unitOf(name, cells, columns.findIndex(isUnit)) : '';
  return quantity(clause, unit, name.replace(REMARK, ''));
}

const LONGEST_CELL = 16;
/** 1.2 · ≥90% · 50个以上 · 约3 */
const FIGURE =
  /^[^\d\p{Script=Han}]{0,2}\p{Script=Han}{0,3}\d[\d,.]*(?<unit>[^\d]{0,4}?)(?:以上|以下|左右|以内)?$/u;
/** 人均藏书量（册） */
const REMARK = /[（(](?<unit>[^（）()]{1,8})[）)]$/u;

function isUnit({ kind }: { readonly kind: string }): boolean {
  return kind === 'unit';
}

function unitOf(name: string, cells: readonly string[], column: number): string {
  return REMARK.exec(name)?.groups?.['unit'] ?? cells[column]?.trim() ?? '';
}

function quantity({ text, start, end }: Clause, unit: string, of: string): Facet | null {
  // The unit goes behind the figure, in front of 以上.
  const at = /\d(?=\D*$)/u.exec(text)?.index ?? -1;
  const amount = scanAmounts(text.slice(0, at + 1) + unit + text.slice(at + 1))[0];
  const n = amount?.n ?? Number(/\d[\d,.]*/u.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);
  if (Number.isNaN(n)) return null;
  return {
    facet: 'quantity',
    span: [start, end],
    from: 'text',
    cmp: amount?.cmp ?? '=',
    n,
    n2: amount?.n2 ?? null,
    unit: amount?.unit ?? (unit === '' ? null : unit),
    of: of === '' ? null : of,
  };
}
