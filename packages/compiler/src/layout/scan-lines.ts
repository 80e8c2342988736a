/**
 * Cuts the text into its non-empty lines, trimmed, with the numbering mark at the head of each, and tells which of them
 * are rows of tables or belong to a table of contents.
 */
import type { Line } from '../types.ts';
import { isSpace } from '../text/char.ts';
import { findAsides } from './asides.ts';
import { findContents } from './contents.ts';
import { readNumberMark } from './number-mark.ts';
import { findTables } from './tables.ts';

export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      const mark = readNumberMark(text, behindHashes(text, start, end), end);
      lines.push({
        index: lines.length,
        start,
        end,
        mark,
        toc: false,
        table: -1,
        headerRow: -1,
        aside: false,
      });
    }
    from = to + 1;
  }
  findContents(text, lines);
  findAsides(text, lines);
  findTables(text, lines);
  return lines;
}

/** Where the text of a markdown heading starts (## 1. Title), else `start`. */
function behindHashes(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== 0x23) return start;
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x23) at++;
  if (at - start > 6 || at >= end || !isSpace(text.charCodeAt(at))) return start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
