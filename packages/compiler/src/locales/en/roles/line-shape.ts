/** How a line looks: length, capitals, closing mark, number mark. What decides whether it may be a heading. */
import type { Line, ParseContext } from '../../../types.ts';
import { isSpace } from '../../../text/char.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isCapital, Kind, sentenceAt, wordAt, wordsOf, type Sentence } from '../words.ts';

export interface LineShape {
  readonly line: Line;
  /** Words of the line behind its number mark; at most the first hundred or so. */
  readonly sentence: Sentence;
  readonly words: number;
  /** Share of words of weight that begin with a capital. */
  readonly capitals: number;
  readonly allCaps: boolean;
  /** Last character: `.`, `:`, `,` or a letter. */
  readonly closer: string;
  /** Has a modal or a form of be, have, do. */
  readonly finite: boolean;
  readonly hash: boolean;
  /** A blank line stands before it. */
  readonly gap: boolean;
}

/** No heading is longer; what lies behind is not read. */
const LONGEST_LOOK = 240;

export function readShape(line: Line, context: ParseContext): LineShape {
  const { text } = context;
  const hash = text.charCodeAt(line.start) === 0x23;
  let from = line.mark ? line.mark.span[1] : line.start;
  while (from < line.end && (text.charCodeAt(from) === 0x23 || text.charCodeAt(from) === 0x2a)) from++;
  const sentence = sentenceAt(wordsOf(context), from, Math.min(line.end, from + LONGEST_LOOK));
  let words = 0;
  let weighty = 0;
  let capital = 0;
  let finite = false;
  for (let i = 0; i < sentence.count; i++) {
    if (sentence.kind[i] !== Kind.word) continue;
    words++;
    if (wordAt(sentence, i).length > 3 || isCapital(sentence, i)) {
      weighty++;
      if (isCapital(sentence, i)) capital++;
    }
    finite ||=
      i > 0 &&
      (bitsAt(sentence, i) & (WordClass.modal | WordClass.auxiliary)) !== 0 &&
      !isCapital(sentence, i);
  }
  return {
    line,
    sentence,
    words,
    capitals: weighty === 0 ? 0 : capital / weighty,
    allCaps: isAllCaps(text.slice(from, Math.min(line.end, from + LONGEST_LOOK))),
    closer: closerOf(text, line.end),
    finite,
    hash,
    gap: isGap(text, line.start),
  };
}

const LONGEST_REMARK = 120;
/** A bracketed remark behind a full stop. */
const REMARK = /\.\s{0,3}\([^()]{2,110}\)$/;

/** Two line ends with nothing but space between them stand before `start`. */
function isGap(text: string, start: number): boolean {
  let ends = 0;
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === 10) ends++;
    else if (!isSpace(code)) break;
    if (ends >= 2) return true;
  }
  return start === 0;
}

function isAllCaps(text: string): boolean {
  return /[A-Z]{3}/.test(text) && !/[a-z]/.test(text);
}

/** The last character, behind closing stars and quotes; of a sentence with a remark behind it (Replace 14 miles of main. (Engineering)) its own. */
function closerOf(text: string, end: number): string {
  let at = end - 1;
  const remark = REMARK.exec(text.slice(Math.max(0, end - LONGEST_REMARK), end));
  if (remark) return '.';
  while (at > 0 && '*_"”’)'.includes(text.charAt(at))) at--;
  return text.charAt(at);
}
