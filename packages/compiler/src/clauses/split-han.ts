/**
 * Splits Chinese text into comma-level clauses.
 *
 * A clause ends at one of ，,。；;！？!?：: or a tab or a line end, outside quotes, book-title marks and brackets. A digit on
 * both sides of `,` or `:` does not split (1,200; 14:30). A bracketed remark that starts a clause, such as
 * （财政部牵头，…按职责分工负责）, is a clause of its own; ordinals like （一） are not remarks. A label behind a space ends the
 * value before it.
 *
 * Linear: the search for a closing bracket is bounded (`REACH`) and its misses are remembered.
 */
import { readLabelWord } from '../layout/label-word.ts';
import { isDigit, isSpace } from '../text/char.ts';
import { pushClause, type RawClause } from './raw-clause.ts';

/** An opener without its closer within so many characters of its line is a stray one and opens nothing. */
const REACH = 400;

const PAIRS = ['“”', '《》', '（）', '()', '【】', '‘’', '「」'];
/** By opener its closer, and by closer the number of the pair, from 1. */
const CLOSER_OF = new Uint16Array(65_536);
const SLOT_OF = new Uint8Array(65_536);
PAIRS.forEach((pair, index) => {
  CLOSER_OF[pair.charCodeAt(0)] = pair.charCodeAt(1);
  SLOT_OF[pair.charCodeAt(1)] = index + 1;
});

/** 1 ends a clause, 2 ends a sentence too. */
const ENDS = new Uint8Array(65_536);
for (const char of '，,：:\t') ENDS[char.charCodeAt(0)] = 1;
for (const char of '。；;！？!?') ENDS[char.charCodeAt(0)] = 2;

const COMMA_OR_COLON = new Set(Array.from(',，:：', (char) => char.charCodeAt(0)));

/** Appends the clauses of the line `text[from, to)` to `out`. */
export function splitHanLine(text: string, from: number, to: number, out: RawClause[]): void {
  const stack: number[] = [];
  nextCloser.fill(-1);
  searchedTo.fill(0);
  let start = from;
  let openedAt = -1;
  let opens = true;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (stack.length > 0 && code === stack[stack.length - 1]) {
      stack.pop();
      if (stack.length === 0 && isRemark(text, start, openedAt, i)) {
        // A remark opens no sentence of its own account: behind 。（…负责） the next one still begins.
        pushClause(text, [start, i + 1], opens, out);
        start = i + 1;
      }
      continue;
    }
    const closer = CLOSER_OF[code] ?? 0;
    if (closer !== 0) {
      if (closesWithinReach(text, closer, i, to)) {
        if (stack.length === 0) openedAt = i;
        stack.push(closer);
      }
      continue;
    }
    const ends = ENDS[code] ?? 0;
    if (stack.length > 0 || ends === 0) continue;
    if (COMMA_OR_COLON.has(code) && betweenDigits(text, i, from, to)) continue;
    const label = isColon(code) ? labelBehindSpace(text, start, i) : -1;
    if (label > 0 && pushClause(text, [start, label], opens, out)) {
      opens = false;
      start = label;
    }
    const pushed = pushClause(text, [start, i + 1], opens, out);
    if (ends === 2) opens = true;
    else if (pushed) opens = false;
    start = i + 1;
  }
  pushClause(text, [start, to], opens, out);
}

function isColon(code: number): boolean {
  return code === 0xff1a || code === 0x3a;
}

/** Where the second label of 责任人：张馆长 完成时限：6月底前 starts, or -1: the value of the first ends there. */
function labelBehindSpace(text: string, from: number, colon: number): number {
  const floor = Math.max(from, colon - LONGEST_LABEL);
  let at = colon;
  while (at > floor && !isSpace(text.charCodeAt(at - 1))) at--;
  if (at <= from || at === colon || !isSpace(text.charCodeAt(at - 1))) return -1;
  if (readLabelWord(text, at, colon) === undefined || readLabelWord(text, from, colon) !== undefined)
    return -1;
  return at;
}

const LONGEST_LABEL = 12;

function betweenDigits(text: string, at: number, from: number, to: number): boolean {
  return at > from && at + 1 < to && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** Whether the bracket just closed at `at` was opened at the clause's first character and is no ordinal. */
function isRemark(text: string, start: number, openedAt: number, at: number): boolean {
  const closer = text.charCodeAt(at);
  if (closer !== 0xff09 && closer !== 0x29) return false;
  let first = start;
  while (first < at && isSpace(text.charCodeAt(first))) first++;
  if (openedAt !== first) return false;
  const opener = text.charCodeAt(first);
  if (opener !== 0xff08 && opener !== 0x28) return false;
  return !isOrdinal(text, first + 1, at);
}

const HAN_DIGITS = '一二三四五六七八九十百';

function isOrdinal(text: string, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    if (!isDigit(text.charCodeAt(i)) && !HAN_DIGITS.includes(text.charAt(i))) return false;
  }
  return true;
}

/**
 * Whether `closer` comes within reach of the opener at `opener`. Each closing character is searched for once over every
 * stretch of text: where it was found, and how far it was looked for in vain, is remembered.
 */
function closesWithinReach(text: string, closer: number, opener: number, lineEnd: number): boolean {
  const limit = Math.min(lineEnd, opener + REACH);
  const slot = SLOT_OF[closer] ?? 0;
  const known = nextCloser[slot] ?? -1;
  if (known > opener) return known < limit;
  let at = Math.max(opener + 1, searchedTo[slot] ?? 0);
  while (at < limit && text.charCodeAt(at) !== closer) at++;
  searchedTo[slot] = at;
  if (at < limit) nextCloser[slot] = at;
  return at < limit;
}

/** Scratch of the line being split, by slot; set back for every line, so that nothing passes from one to the next. */
const nextCloser = new Int32Array(PAIRS.length + 1);
const searchedTo = new Int32Array(PAIRS.length + 1);
