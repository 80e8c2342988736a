/** Cuts the text into its non-empty lines, trimmed. */
import type { Line } from '../types.ts';
import { isSpace } from '../text/char.ts';

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
      lines.push({ index: lines.length, start, end, mark: null, toc: false, table: -1, headerRow: -1 });
    }
    from = to + 1;
  }
  return lines;
}
