/**
 * Finds the rows of tab-separated tables.
 *
 * A header is a row of at least two cells that are column names (序号 | 任务 | 责任单位 | 完成时限). The rows below belong to
 * it up to a heading, or to a line without tabs behind a blank line; they may be ragged, and a line without a tab is a
 * row whose other cells were merged away. Without a header, two neighbouring lines with tabs make a table of unknown
 * columns.
 */
import type { Label, Line } from '../types.ts';
import { readColumnName } from './label-word.ts';

/** Marks the rows in `lines` (replaces the entries). */
export function findTables(text: string, lines: Line[]): void {
  const tabbed = tabbedLines(text, lines);
  if (!tabbed) return;
  let table = -1;
  let header = -1;
  let bare = false;
  for (const [i, line] of lines.entries()) {
    const hasTab = tabbed[i] === 1;
    if (hasTab && isHeader(text, line)) {
      table++;
      header = i;
      bare = false;
    } else if (header >= 0 && !continues(text, lines, i, hasTab)) {
      header = -1;
    }
    if (header < 0) {
      const opens: boolean = hasTab && !bare && tabbed[i + 1] === 1;
      if (opens) table++;
      bare = hasTab && (bare || opens);
    }
    if (header >= 0 || bare) lines[i] = { ...line, table, headerRow: header };
  }
}

/** The labels of a header's columns, in order; `undefined` for a name that is not known. */
export function columnLabels(text: string, header: Line): (Label | null | undefined)[] {
  const labels: (Label | null | undefined)[] = [];
  let from = header.start;
  while (from <= header.end) {
    const to = cellEnd(text, from, header.end);
    labels.push(readColumnName(text, from, to));
    from = to + 1;
  }
  return labels;
}

/** The end of the cell that starts at `from`. */
export function cellEnd(text: string, from: number, lineEnd: number): number {
  let at = from;
  while (at < lineEnd && text.charCodeAt(at) !== 9) at++;
  return at;
}

/** 1 for each line with a tab inside, or null when there is none at all. */
function tabbedLines(text: string, lines: readonly Line[]): Uint8Array | null {
  let tab = text.indexOf('\t');
  if (tab < 0) return null;
  const found = new Uint8Array(lines.length + 1);
  for (const line of lines) {
    if (tab >= 0 && tab < line.start) tab = text.indexOf('\t', line.start);
    if (tab < 0) break;
    if (tab < line.end && !line.toc) found[line.index] = 1;
  }
  return found;
}

/** A header is short: no column name is a sentence. */
const LONGEST_HEADER = 200;

function isHeader(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_HEADER) return false;
  const labels = columnLabels(text, line);
  const known = labels.filter((label) => label !== undefined);
  return known.length >= 2 && known.length * 2 >= labels.length && new Set(known).size >= 2;
}

/** Whether line `i` is still a row of the table above it. */
function continues(text: string, lines: readonly Line[], i: number, hasTab: boolean): boolean {
  if (hasTab) return true;
  const line = lines[i];
  const above = lines[i - 1];
  if (!line || !above) return false;
  const style = line.mark?.style;
  if (style === 'part' || style === 'chapter' || style === 'han') return false;
  const gap = text.indexOf('\n', above.end);
  return text.indexOf('\n', gap + 1) > line.start || text.indexOf('\n', gap + 1) < 0;
}
