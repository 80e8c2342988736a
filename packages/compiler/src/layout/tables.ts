/**
 * Finds the rows of tab-separated tables.
 *
 * A header is a row of at least two cells that are column names (序号 | 任务 | 责任单位 | 完成时限). The rows below belong to
 * it up to a heading, or to a line without tabs behind a blank line; they may be ragged, and a line without a tab is a
 * row whose other cells were merged away. Without a header, two neighbouring lines with tabs make a table of unknown
 * columns.
 */
import type { ClauseLabel, Label, Line } from '../types.ts';
import { isDigit } from '../text/char.ts';
import { cellEnd, columnsOf, dropRepeats, type Columns } from './columns.ts';
import { readColumnName, readLabelWord } from './label-word.ts';
import { yearColumnsOf } from './year-columns.ts';

/** Marks the rows in `lines` (replaces the entries). */
export function findTables(text: string, lines: Line[]): void {
  const tabbed = tabbedLines(text, lines);
  if (!tabbed) return;
  let table = -1;
  let header = -1;
  let bare = false;
  for (const [i, line] of lines.entries()) {
    const hasTab = tabbed[i] !== Tabs.none;
    if (hasTab && isHeader(text, line)) {
      table++;
      header = i;
      bare = false;
    } else if (
      header >= 0 &&
      !continues(text, lines, i, { hasTab, nextHasTab: tabbed[i + 1] !== Tabs.none })
    ) {
      header = -1;
    }
    if (header < 0) {
      const divided = tabbed[i] === Tabs.cells;
      const opens: boolean = divided && !bare && tabbed[i + 1] === Tabs.cells;
      if (opens) table++;
      bare = divided && (bare || opens);
    }
    if (header >= 0 || bare) lines[i] = { ...line, table, headerRow: header };
  }
}

/**
 * What the cells of a row are, by their columns; null where the column says nothing. `null` for the header itself.
 *
 * A row with fewer cells than its header has lost merged ones: the leading ones (a task over several rows), or, when a
 * single cell is left, all but the measure. Where the measures are a schedule, a cell that begins with a month (3月：…) is
 * the measure, and what stands before it the task.
 */
export function cellLabels(text: string, lines: readonly Line[], line: Line): (ClauseLabel | null)[] | null {
  const header = lines[line.headerRow];
  if (!header || header === line) return null;
  const columns = columnsOf(text, header);
  const cells: (readonly [from: number, to: number])[] = [];
  for (let from = line.start; from <= line.end;) {
    const to = cellEnd(text, from, line.end);
    cells.push([from, to]);
    from = to + 1;
  }
  const shift = shiftOf(columns, text, cells);
  const last = columns.labels.length - 1;
  const labels = cells.map((_, i) => columns.labels[Math.max(0, Math.min(i + shift, last))] ?? null);
  dropRepeats(text, cells, labels);
  return labels;
}

/** How many columns to the right of its place in the row a cell belongs. */
function shiftOf(
  { labels, measure, dated }: Columns,
  text: string,
  cells: readonly (readonly [from: number, to: number])[],
): number {
  if (measure >= 0 && !dated) {
    const scheduled = cells.findIndex(([start]) => beginsWithMonth(text, start));
    if (scheduled >= 0) return measure - scheduled;
  }
  const missing = labels.length - cells.length;
  const empty = emptyBefore(text, cells[0]?.[0] ?? 0);
  if (empty > 0 || text.charCodeAt(cells.at(-1)?.[1] ?? 0) === TAB) return empty;
  if (missing <= 0 || isNumbered(labels, text, cells)) return 0;
  if (cells.length > 1) return missing;
  return measure >= 0 ? measure : Math.min(1, labels.length - 1);
}

const TAB = 9;

/** Empty cells that the line was trimmed of: where the tabs are still there, no cell is missing. */
function emptyBefore(text: string, start: number): number {
  let count = 0;
  for (let at = start - 1; at >= 0 && text.charCodeAt(at) !== 10; at--)
    if (text.charCodeAt(at) === TAB) count++;
  return count;
}

/** A row that begins with its number has lost its last cells, which were empty, not its first. */
function isNumbered(
  labels: Columns['labels'],
  text: string,
  cells: readonly (readonly [from: number, to: number])[],
): boolean {
  const [from, to] = cells[0] ?? [0, 0];
  return labels[0] === 'number' && cells.length > 1 && NUMBER.test(text.slice(from, Math.min(to, from + 8)));
}

/** 1 · 12. · （3） · 2.1 · 一 */
const NUMBER = /^[（(]?(?:[0-9０-９]{1,3}(?:[.．-][0-9]{1,2}){0,2}|[一二三四五六七八九十]{1,3})[)）.．、]?$/u;

/** 3月：… · 4~10月：… · 6月-12月：… */
const MONTH = /[0-9]{1,2}(?:[~～—–\-至到、][0-9]{1,2})?月/y;

function beginsWithMonth(text: string, start: number): boolean {
  MONTH.lastIndex = start;
  return MONTH.test(text);
}

/** Where a line has tabs: between cells, or only behind its number mark (1.⇥Collect samples), as word processors write lists. */
const Tabs = { none: 0, cells: 1, mark: 2 } as const;

/** One of `Tabs` for each line, or null when there is no tab at all. */
function tabbedLines(text: string, lines: readonly Line[]): Uint8Array | null {
  let tab = text.indexOf('\t');
  if (tab < 0) return null;
  const found = new Uint8Array(lines.length + 1);
  for (const line of lines) {
    if (tab >= 0 && tab < line.start) tab = text.indexOf('\t', line.start);
    if (tab < 0) break;
    if (tab < line.end && !line.toc && !line.aside)
      found[line.index] = isBehindMark(text, line, tab) ? Tabs.mark : Tabs.cells;
  }
  return found;
}

function isBehindMark(text: string, { mark, end }: Line, tab: number): boolean {
  if (!mark || tab !== mark.span[1] || isDigit(text.charCodeAt(tab - 1))) return false;
  const next = text.indexOf('\t', tab + 1);
  return next < 0 || next > end;
}

/** A header is short: no column name is a sentence. */
const LONGEST_HEADER = 200;
const LONGEST_NAME = 16;

/** Two different columns are known, one of them by its whole name, and no cell is too long for a name. */
function isHeader(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_HEADER || opensWithNumber(text, line)) return false;
  let exact = 0;
  let known = 0;
  let cells = 0;
  const kinds = new Set<Label | null>();
  for (let from = line.start; from <= line.end; cells++) {
    const to = cellEnd(text, from, line.end);
    if (to - from > LONGEST_NAME && text.charCodeAt(from) > 0x7f) return false;
    if (readLabelWord(text, from, to) !== undefined) exact++;
    const label = readColumnName(text, from, to);
    if (label !== undefined) {
      known++;
      kinds.add(label);
    }
    from = to + 1;
  }
  if (exact >= 1 && known * 2 >= cells && kinds.size >= 2) return true;
  return yearColumnsOf(text, line) !== null;
}

/** A row of a long table: its first cell is a number and nothing else. */
function opensWithNumber(text: string, { start, end }: Line): boolean {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at > start && text.charCodeAt(at) === TAB;
}

/** Whether a line that begins in ASCII holds no Chinese in its first words. */
function isLatinText(text: string, { start, end }: Line): boolean {
  for (let at = start; at < Math.min(end, start + 40); at++) if (text.charCodeAt(at) >= 0x2e80) return false;
  return true;
}

/** Whether line `i` is still a row of the table above it. */
function continues(
  text: string,
  lines: readonly Line[],
  i: number,
  { hasTab, nextHasTab }: { readonly hasTab: boolean; readonly nextHasTab: boolean },
): boolean {
  if (hasTab) return true;
  const line = lines[i];
  const above = lines[i - 1];
  if (!line || !above || line.aside) return false;
  const style = line.mark?.style;
  if (style === 'part' || style === 'chapter' || style === 'section' || style === 'article') return false;
  if (style === 'han' || style === 'han-paren') return false;
  // English tables lose no merged cells: a line without a tab is a title between rows, or the text behind the table.
  if (text.charCodeAt(line.start) < 0x80 && isLatinText(text, line)) return nextHasTab;
  const gap = text.indexOf('\n', above.end);
  return text.indexOf('\n', gap + 1) > line.start || text.indexOf('\n', gap + 1) < 0;
}
