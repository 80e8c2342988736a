/** Small steps over a clause that several owner constructs share. */
import { CharSet } from '../../../../text/char-set.ts';
import { isSpace } from '../../../../text/char.ts';

/** Brackets and quotes are looked through no further than this: longer ones hold no part of a name. */
const REACH = 60;
/** The closing character by the code of the opening one. */
const CLOSER_OF = new Uint16Array(65_536);
const PAIRS = ['（）', '()', '“”', '《》', '【】', '〔〕', '[]', '‘’', '「」'];
for (const [open = '', close = ''] of PAIRS) CLOSER_OF[open.charCodeAt(0)] = close.charCodeAt(0);

/** Index of the character that closes the bracket or quote opened at `at`; -1 when none opens there or it stays open. */
export function closingOf(text: string, at: number, limit: number): number {
  const closer = CLOSER_OF[text.charCodeAt(at)] ?? 0;
  if (closer === 0 || at >= limit) return -1;
  const end = Math.min(limit, at + REACH);
  for (let i = at + 1; i < end; i++) if (text.charCodeAt(i) === closer) return i;
  return -1;
}

/** Where a bracket or quote closes. */
export const CLOSING = new CharSet('）)”》】〕]’」');

/** Where the bracket or quote that `text[end - 1]` closes was opened; `end` when it was not. */
export function openingOf(text: string, end: number, floor: number): number {
  const closer = text.charCodeAt(end - 1);
  const bottom = Math.max(floor, end - REACH);
  for (let i = end - 2; i >= bottom; i--) if (CLOSER_OF[text.charCodeAt(i)] === closer) return i;
  return end;
}

const TAIL = new CharSet('，,。.．；;！!？?：:、…', isSpace);

/** End of `text[from, to)` without closing punctuation and space. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && TAIL.has(text.charCodeAt(end - 1))) end--;
  return end;
}

export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Index of `char` in `text[from, end)`, -1 when it is not there. Looks no further, unlike `indexOf`. */
export function indexWithin(text: string, char: string, from: number, end: number): number {
  const code = char.charCodeAt(0);
  for (let i = from; i < end; i++) if (text.charCodeAt(i) === code) return i;
  return -1;
}
