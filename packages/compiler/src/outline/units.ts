/**
 * Cuts the document into units: what starts with a numbering mark or with a line, up to the next of either.
 *
 * A unit is what may carry a title: its whole line (一、总体要求), its first sentence (（一）加强领导。成立…), or nothing. Marks in the
 * middle of a line (一是…。二是…, and documents that lost their line breaks) start units of their own.
 */
import type { Clause, Line, NumberMark } from '../types.ts';
import { readHeadMark } from '../clauses/head-mark.ts';
import { findInnerMarks } from './inner-marks.ts';

export interface Unit {
  /** First clause, and the clauses behind its first sentence and behind the whole unit. */
  readonly first: number;
  readonly titleEnd: number;
  readonly end: number;
  /** Where the unit's text begins: at `first`, or within it behind a mark that stands in the middle of the clause. */
  readonly start: number;
  readonly mark: NumberMark | null;
  readonly line: number;
  readonly opensLine: boolean;
  /** Characters of the first sentence without mark and closing punctuation, and of its longest clause. */
  readonly length: number;
  readonly longest: number;
  readonly closing: Closing;
  /** Clauses behind the first sentence, bracketed remarks not counted. */
  readonly after: number;
  /** Characters of the text behind the first sentence, remarks not counted. */
  readonly afterLength: number;
}

/** How the first sentence of a unit closes; `mark`: cut short by a mark inside the clause, where line breaks were lost. */
export type Closing = 'open' | 'stop' | 'semicolon' | 'colon' | 'comma' | 'remark' | 'mark';

export interface DocumentParts {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly clauses: readonly Clause[];
}

/** All units of the document in order. Every clause belongs to exactly one unit, except that inner marks share theirs. */
export function cutUnits({ text, lines, clauses }: DocumentParts): Unit[] {
  const starts: Start[] = [];
  const inner = findInnerMarks(text, lines, clauses);
  let nextInner = 0;
  for (const clause of clauses) {
    const before = clause.index > 0 ? clauses[clause.index - 1] : undefined;
    const opensLine = before?.line !== clause.line;
    const mark = opensLine ? (lines[clause.line]?.mark ?? null) : readHeadMark(text, clause, before);
    if (opensLine || mark) starts.push({ first: clause.index, start: clause.start, mark, opensLine });
    for (let found = inner[nextInner]; found && found.span[0] < clause.end; found = inner[++nextInner]) {
      starts.push({ first: clause.index, start: found.span[0], mark: found, opensLine: false });
    }
  }
  return starts.map((start, i) => measure(text, clauses, start, starts[i + 1]));
}

/** 一、指导思想：以…为指导. A longer stretch before a colon is a sentence. */
const LONGEST_COLON_TITLE = 12;

interface Start {
  readonly first: number;
  readonly start: number;
  readonly mark: NumberMark | null;
  readonly opensLine: boolean;
}

function measure(text: string, clauses: readonly Clause[], from: Start, next: Start | undefined): Unit {
  const { first, start, mark, opensLine } = from;
  const inner = next !== undefined && next.start > (clauses[next.first]?.start ?? 0);
  // A mark inside a clause ends the unit within that clause.
  const end = next ? (inner ? next.first + 1 : next.first) : clauses.length;
  const textEnd = inner ? next.start : (clauses[end - 1]?.end ?? start);
  let at = mark ? mark.span[1] : start;
  let titleEnd = first;
  let longest = 0;
  let closing: Closing = 'open';
  let stop = at;
  while (titleEnd < end) {
    const clause = clauses[titleEnd];
    if (!clause) break;
    stop = Math.min(clause.end, textEnd);
    longest = Math.max(longest, stop - at);
    at = stop;
    titleEnd++;
    closing = mark && clause.end <= mark.span[1] ? 'comma' : closingAt(text, stop, clause);
    if (closing === 'stop' || closing === 'semicolon') break;
    if (closing === 'colon' && mark && titleEnd === first + 1 && stop - mark.span[1] <= LONGEST_COLON_TITLE)
      break;
    if (titleEnd < end && isRemark(clauses[titleEnd])) {
      closing = 'remark';
      break;
    }
  }
  const begin = mark ? mark.span[1] : start;
  const { after, afterLength } = countAfter(clauses, titleEnd, end);
  return {
    first,
    titleEnd,
    end,
    start,
    mark,
    line: clauses[first]?.line ?? 0,
    opensLine,
    length: Math.max(
      0,
      stop - begin - (closing === 'open' || closing === 'remark' || closing === 'mark' ? 0 : 1),
    ),
    longest,
    closing,
    after,
    afterLength,
  };
}

function countAfter(
  clauses: readonly Clause[],
  from: number,
  to: number,
): { after: number; afterLength: number } {
  let after = 0;
  let afterLength = 0;
  for (let i = from; i < to; i++) {
    const clause = clauses[i];
    if (!clause || isRemark(clause)) continue;
    after++;
    afterLength += clause.end - clause.start;
  }
  return { after, afterLength };
}

/** A clause that is one bracket: （财政局牵头，…）. */
export function isRemark(clause: Clause | undefined): boolean {
  if (!clause) return false;
  const open = clause.text.charCodeAt(0);
  const close = clause.text.charCodeAt(clause.text.length - 1);
  return (open === 0xff08 || open === 0x28) && (close === 0xff09 || close === 0x29);
}

function closingAt(text: string, end: number, clause: Clause): Closing {
  if (end < clause.end) return 'mark';
  switch (text.charCodeAt(end - 1)) {
    case 0x3002:
    case 0xff01:
    case 0x21:
    case 0xff1f:
    case 0x3f:
    case 0x2e:
      return 'stop';
    case 0xff1b:
    case 0x3b:
      return 'semicolon';
    case 0xff1a:
    case 0x3a:
      return 'colon';
    case 0xff0c:
    case 0x2c:
      return 'comma';
    default:
      return 'open';
  }
}
