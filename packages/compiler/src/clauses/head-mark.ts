/** The numbering mark at the head of a clause that does not open its line. */
import type { NumberMark } from '../types.ts';
import { isSpace } from '../text/char.ts';
import { mayStartMark, readNumberMark } from '../layout/number-mark.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The mark at the head of `clause`, when what stands before it lets an item begin: the end of a sentence, a colon, or a
 * bracketed remark (…负责）2．…). Behind a comma 一是 and the like go on with the sentence and are no marks.
 */
export function readHeadMark(text: string, clause: Stretch, before: Stretch | undefined): NumberMark | null {
  if (!mayStartMark(text.charCodeAt(clause.start))) return null;
  if (before && !OPENS.has(lastCode(text, before.end))) return null;
  return readNumberMark(text, clause.start, clause.end);
}

function lastCode(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && isSpace(text.charCodeAt(at))) at--;
  return text.charCodeAt(at);
}

const OPENS: ReadonlySet<number> = new Set(Array.from('。；;！？!?：:）)\t', (char) => char.charCodeAt(0)));
