/** Breaks text into lines of a given number of terminal columns, as Chinese is set: anywhere but before closing marks. */
import { characterWidth } from '@taizhang/compiler';

/** Must not begin a line (prohibition rules of GB/T 15834 and of every typesetter). */
const NEVER_FIRST = new Set('↑，。、；：！？）】》〉」』”’…,.;:!?)]%％');
/** Must not end a line. */
const NEVER_LAST = new Set('（【《〈「『“‘([');
const LATIN = /[\p{Script=Latin}\p{Nd}/_-]/u;

/** Lines of at most `width` columns each. A text that is cut ends in `…`; at least one line is returned. */
export function wrapText(text: string, width: number, maxLines = Infinity): string[] {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  const lines: string[] = [];
  let at = 0;
  while (at < characters.length && lines.length < maxLines) {
    const end = lineEnd(characters, at, width);
    lines.push(characters.slice(at, end).join('').trimEnd());
    at = end;
    while (characters[at] === ' ') at++;
  }
  if (at < characters.length) lines.push(cutShort(lines.pop() ?? '', width));
  return lines.length > 0 ? lines : [''];
}

function lineEnd(characters: readonly string[], start: number, width: number): number {
  let used = 0;
  let end = start;
  for (; end < characters.length; end++) {
    used += characterWidth(characters[end]?.codePointAt(0) ?? 0);
    if (used > width) break;
  }
  if (end === characters.length) return end;
  const earliest = start + Math.max(1, (end - start) >> 1);
  for (let cut = end; cut > earliest; cut--) if (mayBreak(characters[cut - 1], characters[cut])) return cut;
  return Math.max(end, start + 1);
}

function mayBreak(before = '', after = ''): boolean {
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  return !(LATIN.test(before) && LATIN.test(after));
}

function cutShort(line: string, width: number): string {
  const characters = Array.from(line);
  let used = 1;
  let end = 0;
  for (; end < characters.length; end++) {
    used += characterWidth(characters[end]?.codePointAt(0) ?? 0);
    if (used > width) break;
  }
  return `${characters.slice(0, end).join('')}…`;
}
