/** Finds the words of force in a passage, in order, without overlaps. */
import type { Span } from '../types.ts';
import { isWord } from '../text/char.ts';
import { ENGLISH_FORCE, HAN_FORCE, type ForceWord } from './force-words.ts';
import { isHan } from './read-terms.ts';

export interface FoundForce extends ForceWord {
  readonly span: Span;
}

export function findForceWords(text: string, [from, to]: Span): FoundForce[] {
  const found: FoundForce[] = [];
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const hit = isHan(code) ? hanWordAt(text, i, to) : englishPhraseAt(text, i, to);
    if (hit) {
      found.push({ ...hit, span: [i, i + hit.word.length] });
      i += hit.word.length;
    } else if (isHan(code) || !isWord(code)) i++;
    else i = wordEnd(text, i, to);
  }
  return found;
}

function hanWordAt(text: string, at: number, to: number): ForceWord | undefined {
  return HAN_FORCE.get(text.charAt(at))?.find(
    ({ word }) => at + word.length <= to && text.startsWith(word, at),
  );
}

function englishPhraseAt(text: string, at: number, to: number): ForceWord | undefined {
  if (!isWord(text.charCodeAt(at))) return undefined;
  const first = text.slice(at, wordEnd(text, at, to)).toLowerCase();
  return ENGLISH_FORCE.get(first)?.find(({ word }) => {
    const end = at + word.length;
    return (
      end <= to && text.slice(at, end).toLowerCase() === word && !(end < to && isWord(text.charCodeAt(end)))
    );
  });
}

function wordEnd(text: string, from: number, to: number): number {
  let i = from + 1;
  while (i < to && isWord(text.charCodeAt(i)) && !isHan(text.charCodeAt(i))) i++;
  return i;
}
