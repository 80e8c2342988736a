/** Reads a number with all that makes its value: 85%, 百分之八十, 五分之一, 三成, 3至5, 130余. */
import { NumeralKind, NUMERAL_KIND, NUMERAL_VALUE, isUnknownRest } from '../../../number/numeral-char.ts';
import { CharSet } from '../../../text/char-set.ts';
import { scanNumber, type NumberReading } from '../../../number/scan-number.ts';
import { UnitKind } from '../lexicon/units.ts';
import { unitAt, type UnitReading } from './unit-at.ts';

export interface Figure {
  readonly start: number;
  /** Behind the number, its percent sign, rest marker and spaces: where the unit starts. */
  readonly end: number;
  readonly n: number;
  readonly n2: number | null;
  readonly approximate: boolean;
  readonly bare: boolean;
  /** Written with Arabic digits. */
  readonly digits: boolean;
  /** Holds 万 or 亿. */
  readonly multiplied: boolean;
  /** A fraction such as 五分之一: the value stands without a unit. */
  readonly fraction: boolean;
  /** The percent sign, when there is one; of a range such as 80分-90分 the unit of both ends. */
  readonly unit: UnitReading | null;
}

/** The figure that starts at `at`, or null. A number read by place (二〇二六) or broken off (十五五) is none. */
export function figureAt(text: string, at: number): Figure | null {
  if (text.charCodeAt(at) === HALF) return halfAt(text, at);
  const first = scanNumber(text, at);
  if (first === null) return null;
  if (first.positional || isBrokenOff(text, first)) return nothing(first);
  if (text.startsWith('分之', first.end)) return fractionAt(text, first) ?? nothing(first);
  const alone = plain(text, first);
  return rangeAt(text, first, alone) ?? tenthsAt(text, first) ?? andHalf(text, first) ?? alone;
}

const HALF = '半'.charCodeAt(0);

/** 半天, 半小时, 半个月. */
function halfAt(text: string, at: number): Figure | null {
  if ('上下前后过每大一多个'.includes(text.charAt(at - 1)) && at > 0) return null;
  const unit = /^(?:天|日|个?小时|个月)/u.exec(text.slice(at + 1, at + 4));
  if (!unit) return null;
  const end = at + 1 + unit[0].length;
  const kind = unit[0] === '天' || unit[0] === '日' ? UnitKind.session : UnitKind.duration;
  return {
    ...PLAIN,
    start: at,
    end,
    n: 0.5,
    unit: { unit: unit[0], kind, end },
  };
}

const PLAIN = {
  n2: null,
  approximate: false,
  bare: false,
  digits: false,
  multiplied: false,
  fraction: false,
  unit: null,
} as const;

/** A stretch that is no amount: callers go on behind it. */
function nothing(reading: NumberReading): Figure {
  return { ...PLAIN, start: reading.start, end: reading.end, n: Number.NaN };
}

/** 十五|五: another numeral right behind a whole number. */
function isBrokenOff(text: string, { script, end, n }: NumberReading): boolean {
  if (!Number.isFinite(n)) return true;
  return script !== 'mixed' && end < text.length && NUMERAL_KIND[text.charCodeAt(end)] !== 0;
}

function plain(text: string, read: NumberReading): Figure {
  const reading = withoutKilo(text, withSpacedPower(text, read));
  let end = skipSpaces(text, reading.end);
  if (end >= text.length) return figureOf(reading, end, null);
  const percent = percentAt(text, end);
  if (percent) return figureOf(reading, percent.end, percent);
  if (!isUnknownRest(text.charCodeAt(end))) return figureOf(reading, end, null);
  end = skipSpaces(text, end + 1);
  return { ...figureOf(reading, end, null), approximate: true };
}

/** 580|千米: the 千 is the unit's. */
function withoutKilo(text: string, reading: NumberReading): NumberReading {
  if (reading.script !== 'mixed' || text.charAt(reading.end - 1) !== '千') return reading;
  if (!KILO_UNITS.includes(text.charAt(reading.end) || ' ')) return reading;
  return { ...reading, n: reading.n / 1000, end: reading.end - 1, script: 'digits' };
}

const KILO_UNITS = '米克瓦伏卡帕赫';

/** 120 万: the power of ten may stand apart from its figure. */
function withSpacedPower(text: string, reading: NumberReading): NumberReading {
  if (reading.script !== 'digits') return reading;
  let end = skipSpaces(text, reading.end);
  let { n } = reading;
  if (end === reading.end) return reading;
  for (; isMyriad(text.charCodeAt(end)); end++) n *= 10 ** (NUMERAL_VALUE[text.charCodeAt(end)] ?? 0);
  return n === reading.n ? reading : { ...reading, n, end, script: 'mixed' };
}

function isMyriad(code: number): boolean {
  return NUMERAL_KIND[code] === NumeralKind.unit && (NUMERAL_VALUE[code] ?? 0) >= 4;
}

function figureOf(reading: NumberReading, end: number, unit: UnitReading | null): Figure {
  return {
    start: reading.start,
    end,
    n: reading.n,
    n2: reading.n2,
    approximate: reading.approximate,
    bare: reading.bare,
    digits: reading.script !== 'han',
    multiplied: reading.n >= 10_000 && reading.script !== 'digits',
    fraction: false,
    unit,
  };
}

function percentAt(text: string, at: number): UnitReading | null {
  if (!PERCENT_SIGNS.isAt(text, at)) return null;
  const unit = text.charAt(at) === '‰' ? '‰' : '%';
  return { unit, kind: UnitKind.percent, end: at + 1 };
}

const PERCENT_SIGNS = new CharSet('%％﹪‰');

/** 百分之八十 → 80 %, 千分之三 → 3 ‰, 五分之一 → 0.2. */
function fractionAt(text: string, denominator: NumberReading): Figure | null {
  const numerator = scanNumber(text, denominator.end + 2);
  if (numerator === null || !(denominator.n > 0)) return null;
  const { start } = denominator;
  const sign = denominator.n === 100 ? '%' : denominator.n === 1000 ? '‰' : null;
  const { end } = numerator;
  if (sign !== null) {
    const unit = { unit: sign, kind: UnitKind.percent, end };
    return { ...figureOf(numerator, end, unit), start, bare: false };
  }
  const n = Number((numerator.n / denominator.n).toPrecision(15));
  return { ...figureOf(numerator, end, null), start, n, bare: false, fraction: true };
}

/** 三成 → 30 %, where 成 ends the phrase or something bounds it: 三成以上, 约三成, but not 完成, 五成员. */
function tenthsAt(text: string, reading: NumberReading): Figure | null {
  if (!text.startsWith(TENTHS, reading.end) || reading.n > 10 || reading.bare) return null;
  const after = scanNumber(text, reading.end + 1);
  const extra = after && after.n > 0 && after.n < 10 && after.script === 'han' ? after : null;
  const end = extra?.end ?? reading.end + 1;
  if (WORDS_WITH_TENTHS.includes(text.charAt(end)) && text.charAt(end) !== '') return null;
  const n = Number((reading.n * 10 + (extra?.n ?? 0)).toPrecision(15));
  return { ...figureOf(reading, end, { unit: '%', kind: UnitKind.percent, end }), n };
}

const TENTHS = '成';
const WORDS_WITH_TENTHS = '立果员为功效绩长本都人分就交熟品套型像群体对因案册建';

/** 两个半月 → 2.5 个月, 3个半小时 → 3.5 个小时; 3个半天 are three halves. */
function andHalf(text: string, reading: NumberReading): Figure | null {
  if (!text.startsWith('个半', reading.end)) return null;
  const half = AND_HALF.exec(text.slice(reading.end, reading.end + 4));
  if (!half || !Number.isInteger(reading.n) || reading.n2 !== null) return null;
  const end = reading.end + half[0].length;
  const unit = { unit: `个${half[1] ?? ''}`, kind: UnitKind.duration, end };
  return { ...figureOf(reading, end, unit), n: reading.n + 0.5, bare: false };
}

/** 个半小时, 个半月 */
const AND_HALF = /^个半(小时|钟头|月|学期)/u;

/** 3至5, 16—24, 80分-90分, 5%—5.5%, 3-5万: two numbers with a sign of range between, the unit once or twice. */
function rangeAt(text: string, first: NumberReading, left: Figure): Figure | null {
  const leftUnit =
    left.unit ?? (left.bare ? null : unitAt(text, left.end, { n: left.n, figure: left.digits }));
  const sign = rangeSignAt(text, skipSpaces(text, leftUnit?.end ?? left.end));
  if (sign < 0) return null;
  const second = scanNumber(text, skipSpaces(text, sign));
  if (second === null || second.positional || second.bare || isBrokenOff(text, second)) return null;
  const right = plain(text, second);
  const n = sharesMultiplier(first, second) ? first.n * multiplierOf(text, second) : left.n;
  if (!(right.n > n)) return null;
  if (leftUnit === null) return { ...right, start: left.start, n, n2: right.n, multiplied: right.multiplied };
  const rightUnit = right.unit ?? unitAt(text, right.end, { n: right.n, figure: right.digits });
  if (rightUnit?.unit !== leftUnit.unit) return null;
  return { ...right, start: left.start, end: rightUnit.end, n: left.n, n2: right.n, unit: rightUnit };
}

/** 3-5万: the multiplier behind the second number counts for the first, when that has none and is the smaller figure. */
function sharesMultiplier(first: NumberReading, second: NumberReading): boolean {
  return first.script === 'digits' && second.script === 'mixed' && first.n < second.n;
}

/** What the signs behind the digits of 5万 multiply by. */
function multiplierOf(text: string, mixed: NumberReading): number {
  const digits = scanNumber(text, mixed.start, digitsEnd(text, mixed));
  return digits && digits.n > 0 ? mixed.n / digits.n : 1;
}

function digitsEnd(text: string, { start, end }: NumberReading): number {
  let at = start;
  while (at < end && NUMERAL_KIND[text.charCodeAt(at)] !== NumeralKind.unit) at++;
  return at;
}

/** Where the sign of range at `at` ends, or -1. */
function rangeSignAt(text: string, at: number): number {
  if (!RANGE_SIGNS.isAt(text, at)) return -1;
  return text.startsWith(text.charAt(at), at + 1) ? at + 2 : at + 1;
}

const RANGE_SIGNS = new CharSet('—–-－~～至到―');

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    end - at < 2 &&
    (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x3000)
  )
    end++;
  return end;
}
