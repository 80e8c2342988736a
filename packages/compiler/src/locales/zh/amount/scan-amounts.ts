/**
 * Finds the amounts in a clause: a number with its comparator and its unit (不少于20篇, 85%以上, 2至3名, 12万人次).
 *
 * Numbers that are parts of names, codes, dates and ordinals are no amounts: 《…》 and “…” are passed over, and both sides of
 * a number are looked at before it counts. Linear: each number is read once and its surroundings have a bounded reach.
 */
import { STARTS_NUMBER } from '../../../number/numeral-char.ts';
import type { Comparator } from '../../../types.ts';
import { UnitKind } from '../lexicon/units.ts';
import { boundBefore, boundBehind, boundFarBefore, joinBounds, type Bound } from './bounds.ts';
import { isDuration, mayLast } from './duration-guard.ts';
import { figureAt, type Figure } from './figure-at.ts';
import { barredBefore, barredBehind } from './number-guard.ts';
import { squeezedBefore } from './squeezed.ts';
import { unitAt, type UnitReading } from './unit-at.ts';

export interface Amount {
  /** With the comparator in front. */
  readonly start: number;
  /** With the comparator behind. */
  readonly end: number;
  /** Where the number itself starts. */
  readonly at: number;
  readonly cmp: Comparator;
  readonly n: number;
  readonly n2: number | null;
  readonly unit: string | null;
  /** A value of `UnitKind`. */
  readonly kind: number;
  /** Behind the unit, before any comparator. */
  readonly unitEnd: number;
  /** 前5名: a place in an order, not a number of things. */
  readonly rank: boolean;
}

/** All amounts of `text`, in order. */
export function scanAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  const closes = { book: true, quote: true };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (STARTS_NUMBER[code] === 0) {
      at = code === BOOK_OPEN || code === QUOTE_OPEN ? skipQuoted(text, at, closes) : at + 1;
      continue;
    }
    const figure = figureAt(text, at);
    if (figure === null) {
      at++;
      continue;
    }
    const amount = barredBefore(text, at) ? null : amountOf(text, figure);
    if (amount) found.push(amount);
    at = amount ? Math.max(amount.unitEnd, figure.end) : figure.end;
  }
  return found;
}

const BOOK_OPEN = '《'.charCodeAt(0);
const QUOTE_OPEN = '“'.charCodeAt(0);

function skipQuoted(text: string, at: number, closes: Record<'book' | 'quote', boolean>): number {
  const kind = text.charCodeAt(at) === BOOK_OPEN ? 'book' : 'quote';
  if (!closes[kind]) return at + 1;
  const close = text.indexOf(kind === 'book' ? '》' : '”', at);
  // Once a mark has no partner, none behind it has one.
  closes[kind] = close >= 0;
  return close < 0 ? at + 1 : close + 1;
}

function amountOf(text: string, figure: Figure): Amount | null {
  const unit = figure.unit ?? unitBehind(text, figure);
  const unitEnd = unit?.end ?? figure.end;
  const none = isNone(text, figure);
  if (unit === null ? !none && !standsAlone(text, figure) : barredBehind(text, figure, unit)) return null;
  const behind = boundBehind(text, unitEnd) ?? boundInside(text, figure, unit);
  const before = boundBefore(text, figure.start) ?? farBound(text, figure, unit);
  if (figure.bare && !boundsBare(text, figure, unit, before, behind)) return null;
  const rank = text.charCodeAt(figure.start - 1) === FRONT && !ENDS_DATE.has(text.charAt(figure.start - 2));
  const upward = figure.bare && text.charCodeAt(figure.start - 1) === UP;
  if (unit !== null && isDuration(unit) && !mayLast(text, figure, unit, { before, behind, rank }))
    return null;
  if (unit === null && before === null && behind === null && !figure.multiplied && !none) return null;
  return {
    start: before?.at ?? (rank || upward ? figure.start - 1 : figure.start),
    end: behind?.at ?? unitEnd,
    at: figure.start,
    cmp: joinBounds(before?.cmp ?? (upward ? '>=' : null), behind?.cmp ?? (figure.approximate ? '~' : null)),
    n: figure.n,
    n2: figure.n2,
    unit: unit?.unit ?? null,
    kind: unit?.kind ?? UnitKind.count,
    unitEnd,
    rank,
  };
}

/** 控制在20分钟|内. */
function boundInside(text: string, figure: Figure, unit: UnitReading | null): Bound | null {
  if (unit === null || text.charCodeAt(unit.end) !== INSIDE || !squeezedBefore(text, figure.start))
    return null;
  return { cmp: '<=', at: unit.end + 1 };
}

const INSIDE = '内'.charCodeAt(0);
const FRONT = '前'.charCodeAt(0);
/** 9月1日前8所, 6月底前3家: 前 belongs to the date. */
const ENDS_DATE = new Set('日号底末旬');
/** 上百, 上千: a hundred, a thousand and more. */
const UP = '上'.charCodeAt(0);
function unitBehind(text: string, figure: Figure): UnitReading | null {
  if (figure.fraction) return null;
  // ISO 9001认证, GB/T 4000执行: a number behind a code is part of the code unless it counts something known.
  const coded = text.charCodeAt(figure.start - 1) === SPACE && isCapital(text.charCodeAt(figure.start - 2));
  return unitAt(text, figure.end, { n: figure.n, figure: figure.digits, open: !coded });
}

const SPACE = 0x20;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function farBound(text: string, figure: Figure, unit: UnitReading | null): Bound | null {
  return boundFarBefore(text, figure.start, unit?.kind === UnitKind.percent || figure.fraction);
}

/** 超过1.2万。 and 不超过五分之一: a number with nothing to count behind it must end its phrase, or be a fraction. */
function standsAlone(text: string, figure: Figure): boolean {
  if (figure.fraction) return true;
  if (!figure.multiplied && !figure.digits) return false;
  const next = text.charAt(figure.end);
  return ENDS_CLAUSE.includes(next) || boundBehind(text, figure.end) !== null;
}

/** 死亡事故为零, 给药错误为0: what is not to happen is counted too. */
function isNone(text: string, figure: Figure): boolean {
  const before = text.charAt(figure.start - 1);
  return (
    figure.n === 0 && (before === '为' || before === '于') && ENDS_CLAUSE.includes(text.charAt(figure.end))
  );
}

/** The empty string, at the end of the text, counts too. */
const ENDS_CLAUSE = '，,。；;、）)';

/** 千吨以上 and 百余名: a power of ten alone is a number only where something bounds it. */
function boundsBare(
  text: string,
  figure: Figure,
  unit: UnitReading | null,
  before: Bound | null,
  behind: Bound | null,
): boolean {
  // 百亿元以上产业链 names a class of things.
  if (unit === null || unit.kind === UnitKind.money) return false;
  return (
    figure.approximate ||
    behind !== null ||
    (before !== null && before.cmp !== '=') ||
    text.charAt(figure.start - 1) === '上'
  );
}
