/**
 * Word-level difference of two passages (Myers 1986): Chinese by character, other scripts by word, numbers whole.
 *
 * Space and punctuation stand in the parts but never make a difference of their own. Cost is bounded: past MAX_EDITS the
 * middle is given as replaced whole.
 */
import type { Span } from '../types.ts';
import { isDigit, isSpace, isWord } from '../text/char.ts';
import { isHan } from './read-terms.ts';
import { isYear, rollYears, type YearRoll } from './roll-years.ts';
import { shortestEdit } from './shortest-edit.ts';
import type { DiffPart } from './types.ts';

export interface Passage {
  readonly text: string;
  readonly span: Span;
}

export interface WordDifference {
  readonly parts: readonly DiffPart[];
  /** Changed words, absolute spans. */
  readonly removed: readonly Span[];
  readonly added: readonly Span[];
}

/** A stretch of unchanged characters this short between two changes is read as changed too: 确[保]→[保]证 reads badly. */
const TOO_SHORT_TO_STAND = 1;

/** A year of the previous passage equals the same year moved by `roll`, or unmoved. */
export function diffWords(previous: Passage, next: Passage, roll: YearRoll): WordDifference {
  const a = readWords(previous);
  const b = readWords(next);
  const words = (passage: Passage, list: readonly Span[]): string[] =>
    list.map(([start, end]) => passage.text.slice(start, end).toLowerCase());
  const left = words(previous, a);
  const right = words(next, b);
  const same = (i: number, j: number): boolean => sameWord(left[i] ?? '', right[j] ?? '', roll);
  const kept = withoutCrumbs(sameEitherWay(left, right, same), a, b);
  const removed = a.filter((_, i) => kept.keptLeft[i] !== 1);
  const added = b.filter((_, j) => kept.keptRight[j] !== 1);
  return { parts: toParts(kept, [a, b], [previous.span, next.span]), removed, added };
}

/** Of several shortest edits the same one is taken whichever text comes first: swapping the plans must not change a verdict. */
function sameEitherWay(
  left: readonly string[],
  right: readonly string[],
  same: (i: number, j: number) => boolean,
): ReturnType<typeof shortestEdit> {
  if (left.join(' ') <= right.join(' ')) return shortestEdit(left.length, right.length, same);
  const { keptLeft, keptRight } = shortestEdit(right.length, left.length, (j, i) => same(i, j));
  return { keptLeft: keptRight, keptRight: keptLeft };
}

function sameWord(a: string, b: string, roll: YearRoll): boolean {
  if (a === b) return true;
  return roll.years !== 0 && isYear(a) && isYear(b) && rollYears(a, roll) === b;
}

function readWords({ text, span }: Passage): Span[] {
  const words: Span[] = [];
  let i = span[0];
  while (i < span[1]) {
    const from = i;
    const code = text.charCodeAt(i);
    i++;
    if (isSpace(code) || !isWord(code)) {
      if (code === 0x25 || code === 0xff05 || code === 0x2a) words.push([from, i]);
      continue;
    }
    if (isHan(code)) {
      if (code >= 0xd800 && code < 0xdc00 && i < span[1]) i++;
    } else if (isDigit(code)) {
      while (i < span[1] && isDigitOrPoint(text, i)) i++;
    } else {
      while (i < span[1] && isLetter(text.charCodeAt(i))) i++;
    }
    words.push([from, i]);
  }
  return words;
}

function isDigitOrPoint(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return isDigit(code) || ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(i + 1)));
}

function isLetter(code: number): boolean {
  return isWord(code) && !isHan(code) && !isDigit(code);
}

/** 1 where a word has a counterpart; the kept words of both sides pair up in order. */
interface Kept {
  readonly keptLeft: Uint8Array;
  readonly keptRight: Uint8Array;
}

/** Drops kept runs of one character that stand between changes on both sides of both passages. */
function withoutCrumbs(kept: Kept, a: readonly Span[], b: readonly Span[]): Kept {
  const { keptLeft, keptRight } = kept;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while (i < a.length && keptLeft[i] !== 1) i++;
    while (j < b.length && keptRight[j] !== 1) j++;
    const [runStart, otherStart] = [i, j];
    while (i < a.length && j < b.length && keptLeft[i] === 1 && keptRight[j] === 1) {
      i++;
      j++;
    }
    const crumb = i - runStart === 1 && lengthOf(a[runStart]) <= TOO_SHORT_TO_STAND;
    if (crumb && replacesBoth(kept, runStart, otherStart)) {
      keptLeft[runStart] = 0;
      keptRight[otherStart] = 0;
    }
  }
  return kept;
}

/** Whether the crumb has a change on both sides in both passages: only then is it chance rather than a kept word. */
function replacesBoth({ keptLeft, keptRight }: Kept, i: number, j: number): boolean {
  return keptLeft[i - 1] === 0 && keptLeft[i + 1] === 0 && keptRight[j - 1] === 0 && keptRight[j + 1] === 0;
}

function lengthOf(span: Span | undefined): number {
  return span ? span[1] - span[0] : 0;
}

/** Parts cover both passages: what lies between two words goes with the word before it. */
function toParts(
  kept: Kept,
  words: readonly [readonly Span[], readonly Span[]],
  spans: readonly [Span, Span],
): DiffPart[] {
  const [a, b] = words;
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  const cut = (list: readonly Span[], from: number, to: number, span: Span): Span | null => {
    if (from === to) return null;
    const start = from === 0 ? span[0] : (list[from]?.[0] ?? span[1]);
    return [start, list[to]?.[0] ?? span[1]];
  };
  while (i < a.length || j < b.length) {
    const [fromLeft, fromRight] = [i, j];
    while (i < a.length && kept.keptLeft[i] !== 1) i++;
    const removed = cut(a, fromLeft, i, spans[0]);
    if (removed) parts.push({ kind: 'removed', previous: removed, next: null });
    while (j < b.length && kept.keptRight[j] !== 1) j++;
    const added = cut(b, fromRight, j, spans[1]);
    if (added) parts.push({ kind: 'added', previous: null, next: added });
    const [sameLeft, sameRight] = [i, j];
    while (i < a.length && j < b.length && kept.keptLeft[i] === 1 && kept.keptRight[j] === 1) {
      i++;
      j++;
    }
    const [left, right] = [cut(a, sameLeft, i, spans[0]), cut(b, sameRight, j, spans[1])];
    if (left && right) parts.push({ kind: 'same', previous: left, next: right });
  }
  return parts;
}
