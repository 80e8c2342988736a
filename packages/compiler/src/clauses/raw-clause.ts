/** A clause as cut from its line, before labels are known. */
import { isSpace, isWord } from '../text/char.ts';
import { TRAITS } from '../text/trait.ts';
import type { Span } from '../types.ts';

export interface RawClause {
  readonly start: number;
  readonly end: number;
  readonly traits: number;
  /** Whether it opens a sentence: the first of its line, or behind 。；！？. */
  readonly opensSentence: boolean;
}

/** Appends `text[from, to)` without the space around it, if it holds a word; tells whether it does. */
export function pushClause(
  text: string,
  [from, to]: Span,
  opensSentence: boolean,
  out: RawClause[],
): boolean {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let traits = 0;
  let hasWord = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    traits |= TRAITS[code] ?? 0;
    hasWord ||= isWord(code);
  }
  if (hasWord) out.push({ start, end, traits, opensSentence });
  return hasWord;
}
