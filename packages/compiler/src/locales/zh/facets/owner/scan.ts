/** Small steps over a clause that several owner constructs share. */
import { isSpace } from '../../../../text/char.ts';

/** Brackets and quotes are looked through no further than this: longer ones hold no part of a name. */
const REACH = 60;
const CLOSERS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '“': '”',
  '《': '》',
  '【': '】',
  '〔': '〕',
  '[': ']',
  '‘': '’',
  '「': '」',
};

/** Index of the character that closes the bracket or quote opened at `at`; -1 when none opens there or it stays open. */
export function closingOf(text: string, at: number, limit: number): number {
  const closer = CLOSERS[text.charAt(at)];
  if (closer === undefined) return -1;
  const end = Math.min(limit, at + REACH);
  for (let i = at + 1; i < end; i++) if (text.charAt(i) === closer) return i;
  return -1;
}

const CLOSING = '）)”》】〕]’」';

/** Whether a bracket or quote closes with this character. */
export function closes(char: string): boolean {
  return char !== '' && CLOSING.includes(char);
}

/** Where the bracket or quote that `text[end - 1]` closes was opened; `end` when it was not. */
export function openingOf(text: string, end: number, floor: number): number {
  const closer = text.charAt(end - 1);
  const bottom = Math.max(floor, end - REACH);
  for (let i = end - 2; i >= bottom; i--) if (CLOSERS[text.charAt(i)] === closer) return i;
  return end;
}

const TAIL = '，,。；;！!？?：:、…　 \t';

/** End of `text[from, to)` without closing punctuation and space. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (TAIL.includes(text.charAt(end - 1)) || isSpace(text.charCodeAt(end - 1)))) end--;
  return end;
}

export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}
