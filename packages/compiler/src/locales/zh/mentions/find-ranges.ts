/**
 * Finds bounds and ranges of numbers in running text: 不少于20, 500以上, 20到30之间, 大于10且小于20.
 *
 * Ends are included unless the words leave them out (大于, 低于, 超过); 500多 is more than 500.
 */
import { isUnknownRest } from '../../../number/numeral-char.ts';
import { boundBefore, boundBehind } from '../amount/bounds.ts';
import type { Comparator } from '../../../types.ts';
import { findPercentages } from './find-percentages.ts';
import { numberAt } from './find-numbers.ts';

export interface NumberRange {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly lowIncluded: boolean;
  readonly high: number | null;
  readonly highIncluded: boolean;
  /** Joined by a sign of range (20到30), not by two comparators. */
  readonly fromTo: boolean;
}

export function findNumberRanges(original: string): NumberRange[] {
  const text = original.replace(SPACES, '');
  const bounds = readBounds(text);
  const merged: NumberRange[] = [];
  for (const bound of bounds) {
    const last = merged.at(-1);
    const joined = last && join(text, last, bound);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(bound);
  }
  return merged;
}

/** Spaces, but for those between two figures or letters. */
const SPACES = /(?<![\w.])\s+|\s+(?![\w.])/gu;

/** A value with where it stands; a share counts with its figure. */
interface Value {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 多, 余 or 几 belongs to it: more than the value. */
  readonly more: boolean;
}

function readBounds(text: string): NumberRange[] {
  const found: NumberRange[] = [];
  const shares = new Map(findPercentages(text).map((share) => [share.start, share]));
  for (let at = 0; at < text.length;) {
    const value = valueAt(text, at, shares.get(at));
    if (value === null) {
      at++;
      continue;
    }
    const range = fromToAt(text, value) ?? boundAt(text, value);
    if (range) found.push(range);
    at = range?.end ?? value.end;
  }
  return found;
}

function valueAt(
  text: string,
  at: number,
  share?: { readonly end: number; readonly value: number },
): Value | null {
  if (share) return { start: at, end: share.end, value: share.value, more: false };
  const from = text.charAt(at) === '第' ? at + 1 : at;
  const number = numberAt(text, from);
  if (number === null) return null;
  const inner = /[几幾多余餘](?=[万亿萬億])|[几幾]/u.test(text.slice(number.start, number.end));
  const rest = isUnknownRest(text.charCodeAt(number.end));
  return { start: at, end: rest ? number.end + 1 : number.end, value: number.value, more: inner || rest };
}

/** 20到30, 20~30, 在20和30之间, 10000与20000间. */
function fromToAt(text: string, low: Value): NumberRange | null {
  const sign = FROM_TO.exec(text.slice(low.end, low.end + 2));
  if (!sign) return null;
  const high = valueAt(text, low.end + sign[0].length);
  if (high === null || high.value <= low.value) return null;
  const between = /^之?[间間]/u.exec(text.slice(high.end, high.end + 2));
  if ('和与與'.includes(sign[0]) && !between) return null;
  const thousands = /^[kK]/.test(text.charAt(high.end)) ? 1000 : 1;
  const lead = between ? /(?:位于|在)$/u.exec(text.slice(Math.max(0, low.start - 2), low.start)) : null;
  return {
    start: low.start - (lead?.[0].length ?? 0),
    end: high.end + (between?.[0].length ?? 0),
    low: low.value * thousands,
    lowIncluded: true,
    high: high.value * thousands,
    highIncluded: true,
    fromTo: true,
  };
}

const FROM_TO = /^[kK]?(?:到|至|[~～\-–—]|和|与|與)/u;

function boundAt(text: string, value: Value): NumberRange | null {
  const compared = comparedWith(text, value);
  if (compared) return compared;
  const before = exactBefore(text, value.start) ?? boundBefore(text, value.start);
  const behind = boundBehindNumber(text, value.end);
  const cmp = before !== null && before.cmp !== '~' ? before.cmp : (behind?.cmp ?? (value.more ? '>' : null));
  if (cmp === null || cmp === '~') return null;
  return rangeOf(cmp, value.value, before?.at ?? value.start, behind?.at ?? value.end);
}

/** 比170低, 比三十大. */
function comparedWith(text: string, { start, end, value }: Value): NumberRange | null {
  if (text.charAt(start - 1) !== '比') return null;
  const more = '大高多长重'.includes(text.charAt(end));
  const less = '小低少短轻'.includes(text.charAt(end));
  return end < text.length && (more || less) ? rangeOf(more ? '>' : '<', value, start - 1, end + 1) : null;
}

interface Bound {
  readonly cmp: Comparator;
  readonly at: number;
}

/** 等于一百七, but not 大于等于; 过20 of a share of the box office. */
function exactBefore(text: string, at: number): Bound | null {
  if (/(?:^|[^大小或者于])等于$/u.test(text.slice(Math.max(0, at - 3), at))) return { cmp: '=', at: at - 2 };
  return /(?:^|[^超不通经])过$/u.test(text.slice(Math.max(0, at - 2), at)) ? { cmp: '>', at: at - 1 } : null;
}

function boundBehindNumber(text: string, at: number): Bound | null {
  const unit = /^(?:次|个|人|名|岁)(?=以)/u.exec(text.slice(at, at + 2));
  return boundBehind(text, unit ? at + 1 : at);
}

function rangeOf(cmp: Comparator, value: number, start: number, end: number): NumberRange {
  const low = cmp === '>' || cmp === '>=' || cmp === '=' ? value : null;
  const high = cmp === '<' || cmp === '<=' || cmp === '=' ? value : null;
  return {
    start,
    end,
    low,
    lowIncluded: cmp === '>=' || cmp === '=',
    high,
    highIncluded: cmp === '<=' || cmp === '=',
    fromTo: false,
  };
}

/** 大于10|且|小于20: one bound from below and one from above that leave room between them. */
function join(text: string, first: NumberRange, second: NumberRange): NumberRange | null {
  if (first.fromTo || second.fromTo || !JOINT.test(text.slice(first.end, second.start))) return null;
  const [lower, upper] = first.low !== null ? [first, second] : [second, first];
  if (lower.low === null || lower.high !== null || upper.high === null || upper.low !== null) return null;
  if (lower.low >= upper.high) return null;
  return {
    start: first.start,
    end: second.end,
    low: lower.low,
    lowIncluded: lower.lowIncluded,
    high: upper.high,
    highIncluded: upper.highIncluded,
    fromTo: false,
  };
}

/** 的同时, 并且, 且, a comma, or nothing. */
const JOINT = /^(?:的?同时|并且|而且|并|且|[，,])?$/u;

/** `[20,30]`, `(5,)`: the usual notation. */
export function printRange({ low, lowIncluded, high, highIncluded }: NumberRange): string {
  const from = low === null ? '(' : `${lowIncluded ? '[' : '('}${low}`;
  return `${from},${high === null ? ')' : `${high}${highIncluded ? ']' : ')'}`}`;
}
