/**
 * Reads one number where it stands: 20, 1,200, 1.5万, 二十三, 三千五, 二〇二六, 十几, 500多万, 二三十.
 *
 * One pass from left to right, so a run of a million numerals costs a million steps in all: what cannot continue the
 * number ends it, and the caller goes on behind it.
 */
import { NumeralKind, NUMERAL_KIND, NUMERAL_VALUE, isUnknownDigit, isUnknownRest } from './numeral-char.ts';
import { readFigure } from './read-figure.ts';

export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly n: number;
  /** Upper end of a number that is a range by itself (二三十 → 20, 30), else null. */
  readonly n2: number | null;
  /** Holds 几, 数, 余, 多 or 来: the value is a floor or a rough figure. */
  readonly approximate: boolean;
  readonly script: 'digits' | 'han' | 'mixed';
  /** A power of ten alone (百, 千, 亿): a number only in fixed company (千吨以上, 百余名). */
  readonly bare: boolean;
  /** Chinese digits side by side, read by place (二〇二六): a year or a code, seldom a quantity. */
  readonly positional: boolean;
}

/** Longest stretch looked at to settle a number such as 一百二三十万. */
const RANGE_REACH = 24;

/** The number that starts at `at`, or null. Reads nothing at or behind `limit`. */
export function scanNumber(text: string, at: number, limit = text.length): NumberReading | null {
  if (at >= limit) return null;
  const kind = NUMERAL_KIND[text.charCodeAt(at)] ?? 0;
  if (kind === NumeralKind.none && !isUnknownDigit(text.charCodeAt(at))) return null;
  const followed = at + 1 < text.length;
  if (kind === NumeralKind.han && followed && NUMERAL_KIND[text.charCodeAt(at + 1)] === NumeralKind.han) {
    const run = readPositional(text, at, limit);
    if (run) return run;
  }
  if (kind === NumeralKind.digit) {
    const { value, end } = readFigure(text, at, limit);
    if (end >= limit || !goesOn(text.charCodeAt(end))) return plainReading(at, end, value, 'digits');
  } else if (kind === NumeralKind.han && (at + 1 >= limit || !isNumeral(text.charCodeAt(at + 1)))) {
    return plainReading(at, at + 1, NUMERAL_VALUE[text.charCodeAt(at)] ?? 0, 'han');
  }
  const sum = new NumeralSum(text, at, limit);
  if (sum.adjacent > 0) {
    const range = readPair(text, at, Math.min(limit, at + RANGE_REACH), sum.adjacent - at);
    if (range) return range;
  }
  if (sum.end <= at) return null;
  return {
    start: at,
    end: sum.end,
    n: sum.value,
    n2: null,
    approximate: sum.approximate,
    script: !sum.hasHan ? 'digits' : sum.hasDigits ? 'mixed' : 'han',
    bare: sum.bare,
    positional: false,
  };
}

/** Whether what stands behind a figure may go on with it: 5千, 500多万. */
function goesOn(code: number): boolean {
  return NUMERAL_KIND[code] === NumeralKind.unit || isUnknownRest(code);
}

/** Whether what stands behind a Chinese digit may go on with it. */
function isNumeral(code: number): boolean {
  return (
    NUMERAL_KIND[code] !== NumeralKind.none || isUnknownDigit(code) || isUnknownRest(code) || isPoint(code)
  );
}

/** 点 as in 三点一四. */
function isPoint(code: number): boolean {
  return code === 0x70b9 || code === 0x9ede;
}

/** A figure or a single digit with nothing to go on: what most numbers are. */
function plainReading(start: number, end: number, n: number, script: 'digits' | 'han'): NumberReading {
  return {
    start,
    end,
    n: Number.isInteger(n) ? n : Number(n.toPrecision(15)),
    n2: null,
    approximate: false,
    script,
    bare: false,
    positional: false,
  };
}

/** 二〇二六, 一三五: three digits and more, or two that do not make a range such as 三四. */
function readPositional(text: string, at: number, limit: number): NumberReading | null {
  let end = at;
  let n = 0;
  let zeros = false;
  while (end < limit && NUMERAL_KIND[text.charCodeAt(end)] === NumeralKind.han) {
    const digit = NUMERAL_VALUE[text.charCodeAt(end)] ?? 0;
    zeros ||= digit === 0;
    n = n * 10 + digit;
    end++;
  }
  if (end - at < 2) return null;
  const unitNext = NUMERAL_KIND[text.charCodeAt(end)] === NumeralKind.unit && end < limit;
  if (end - at === 2 && (unitNext || (!zeros && isPair(text, at)))) return null;
  return {
    start: at,
    end,
    n,
    n2: null,
    approximate: false,
    script: 'han',
    bare: false,
    positional: true,
  };
}

/** Two digits side by side that mean "from … to …": 三四, 七八, and the set phrases 三五 and 两三. */
function isPair(text: string, at: number): boolean {
  const low = NUMERAL_VALUE[text.charCodeAt(at)] ?? 0;
  const high = NUMERAL_VALUE[text.charCodeAt(at + 1)] ?? 0;
  return low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

/** 十七八, 一百二三十: the number read once with the lower and once with the higher of the two digits at `second`. */
function readPair(text: string, at: number, limit: number, second: number): NumberReading | null {
  if (!isPair(text, at + second - 1)) return null;
  const stretch = text.slice(at, limit);
  const low = new NumeralSum(
    stretch.slice(0, second) + stretch.slice(second + 1),
    0,
    stretch.length - 1,
    false,
  );
  const high = new NumeralSum(
    stretch.slice(0, second - 1) + stretch.slice(second),
    0,
    stretch.length - 1,
    false,
  );
  if (low.end !== high.end || low.end < second || high.value <= low.value) return null;
  return {
    start: at,
    end: at + low.end + 1,
    n: low.value,
    n2: high.value,
    approximate: false,
    script: 'han',
    bare: false,
    positional: false,
  };
}

/** Adds up figures, digits and powers of ten from left to right for as long as they make one number. */
class NumeralSum {
  /** Behind the last sign that belongs to the number. */
  end: number;
  value = 0;
  approximate = false;
  hasHan = false;
  hasDigits = false;
  bare = false;
  /** Where a second Chinese digit stood right behind another one, or -1. */
  adjacent = -1;

  /** Parts at or above 亿, the part counted in 万, and the part below 万. */
  #high = 0;
  #myriads = 0;
  #section = 0;
  /** A digit or figure not yet multiplied, or -1. */
  #figure = -1;
  #figureIsDigit = false;
  #fraction = 0;
  #lastPower = 0;
  #sectionPower = 99;
  #zero = false;
  readonly #text: string;
  readonly #start: number;
  readonly #limit: number;

  constructor(text: string, start: number, limit: number, mayPair = true) {
    this.#text = text;
    this.#start = start;
    this.#limit = limit;
    this.end = start;
    let at = start;
    for (;;) {
      const next = at < limit ? this.#read(at, mayPair) : -1;
      if (next < 0) break;
      at = next;
    }
    if (this.end > start) this.value = this.#total();
  }

  /** Takes the sign at `at`; returns where to go on, or -1 when the number ends before it. */
  #read(at: number, mayPair: boolean): number {
    const code = this.#text.charCodeAt(at);
    const kind = NUMERAL_KIND[code] ?? 0;
    if (kind === NumeralKind.digit) return this.#readDigits(at);
    if (kind === NumeralKind.unit) return this.#readPower(at, NUMERAL_VALUE[code] ?? 0);
    if (kind === NumeralKind.han) return this.#readHanDigit(at, NUMERAL_VALUE[code] ?? 0, mayPair);
    if (kind === NumeralKind.tens) return this.#readTens(at, NUMERAL_VALUE[code] ?? 0);
    if (isUnknownDigit(code)) return this.#readUnknownDigit(at);
    if (isUnknownRest(code)) return this.#readUnknownRest(at);
    return isPoint(code) ? this.#readPoint(at) : -1;
  }

  #readDigits(at: number): number {
    if (this.#figure >= 0 || (at > this.#start && this.#lastPower === 0)) return -1;
    const figure = readFigure(this.#text, at, this.#limit);
    this.#figure = figure.value;
    this.#figureIsDigit = figure.end - at === 1;
    this.hasDigits = true;
    return (this.end = figure.end);
  }

  #readHanDigit(at: number, digit: number, mayPair: boolean): number {
    if (digit === 0 && at > this.#start) {
      if (this.#figure >= 0) return -1;
      this.#zero = true;
      return at + 1;
    }
    if (this.#figure >= 0) {
      if (mayPair && !this.hasDigits) this.adjacent = at;
      return -1;
    }
    this.#figure = digit;
    this.#figureIsDigit = true;
    this.hasHan = true;
    return (this.end = at + 1);
  }

  #readPower(at: number, power: number): number {
    const taken = power < 4 ? this.#multiplySection(at, power) : this.#multiplyAll(at, power);
    if (!taken) return -1;
    this.#lastPower = power;
    this.#figure = -1;
    this.#zero = false;
    this.hasHan = true;
    return (this.end = at + 1);
  }

  /** 十, 百, 千: powers fall within a section (五百三十, not 五十千). */
  #multiplySection(at: number, power: number): boolean {
    if (power >= this.#sectionPower) return false;
    if (this.#figure < 0) {
      const leads = at === this.#start;
      if (!leads && (power > 1 || this.#section + this.#myriads + this.#high === 0)) return false;
      this.bare = leads && power > 1;
    } else this.bare = false;
    this.#section += this.#takeFigure(1) * 10 ** power;
    this.#sectionPower = power;
    return true;
  }

  /** 万, 亿, 兆: they multiply all that stands before them below their size. */
  #multiplyAll(at: number, power: number): boolean {
    const below = this.#section + this.#takeFigure(0);
    const size = 10 ** power;
    const amount = power === 4 ? below : below + this.#myriads;
    if (amount === 0) {
      // 万 alone; 万万; nothing else may repeat a power.
      if (at === this.#start) this.bare = true;
      else if (power !== 4 || this.#myriads === 0) return false;
    }
    if (power === 4)
      this.#myriads = (amount === 0 ? Math.max(this.#myriads, 1) : this.#myriads + amount) * size;
    else {
      this.#high =
        power === 12 ? (this.#high + Math.max(amount, 1)) * size : this.#high + Math.max(amount, 1) * size;
      this.#myriads = 0;
    }
    this.#section = 0;
    this.#sectionPower = 4;
    return true;
  }

  #takeFigure(whenNone: number): number {
    const figure = (this.#figure < 0 ? (this.#fraction > 0 ? 0 : whenNone) : this.#figure) + this.#fraction;
    this.#fraction = 0;
    return figure;
  }

  #readTens(at: number, tens: number): number {
    if (this.#figure >= 0 || this.#sectionPower <= 1) return -1;
    this.#section += tens * 10;
    this.#sectionPower = 1;
    this.#lastPower = 1;
    this.hasHan = true;
    return (this.end = at + 1);
  }

  /** 几十, 十几, 数百: an unknown digit counts only beside a power of ten. */
  #readUnknownDigit(at: number): number {
    const powerNext =
      NUMERAL_KIND[this.#text.charCodeAt(at + 1)] === NumeralKind.unit && at + 1 < this.#limit;
    if (this.#figure >= 0 || (!powerNext && this.#lastPower === 0)) return -1;
    const several = this.#text.charCodeAt(at);
    if (!powerNext && (several === 0x6570 || several === 0x6578)) return -1; // 数 behind a number is a noun: 百数
    this.approximate = true;
    this.hasHan = true;
    // Ten and some is at least ten: nothing is added behind a power, one is multiplied before it.
    if (powerNext && this.#lastPower !== 1 && !this.#zero) this.#figure = 1;
    else if (powerNext && this.#lastPower !== 1 && (NUMERAL_VALUE[this.#text.charCodeAt(at + 1)] ?? 0) < 4)
      this.#figure = 1;
    return (this.end = at + 1);
  }

  /** 500多万, 十余亿: an unknown rest inside a number stands before 万 or 亿. */
  #readUnknownRest(at: number): number {
    const next = this.#text.charCodeAt(at + 1);
    const bigNext = NUMERAL_KIND[next] === NumeralKind.unit && (NUMERAL_VALUE[next] ?? 0) >= 4;
    if (!bigNext || at + 1 >= this.#limit || this.end !== at) return -1;
    this.approximate = true;
    return at + 1;
  }

  /** 三点一四: digits behind 点 are read by place. */
  #readPoint(at: number): number {
    if (this.end !== at || !this.hasHan || this.hasDigits || this.#fraction > 0) return -1;
    let end = at + 1;
    let scale = 1;
    while (end < this.#limit && isPlainDigit(this.#text.charCodeAt(end))) {
      scale /= 10;
      this.#fraction += (NUMERAL_VALUE[this.#text.charCodeAt(end)] ?? 0) * scale;
      end++;
    }
    if (end === at + 1) return -1;
    // Added digit by digit the sum drifts by a few units in the last place: 0.1 + 0.02.
    this.#fraction = Number(this.#fraction.toPrecision(15));
    return (this.end = end);
  }

  #total(): number {
    let last = Math.max(this.#figure, 0);
    // 三千五 is 3,500: a lone last digit counts tenths of the power before it, unless 零 stands between.
    if (this.#figureIsDigit && !this.#zero && this.#lastPower >= 2) last *= 10 ** (this.#lastPower - 1);
    const whole = this.#high + this.#myriads + this.#section + last;
    const sum = whole + this.#fraction;
    return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
  }
}

/** 〇 to 九; 两 counts and never stands behind 点. */
function isPlainDigit(code: number): boolean {
  return NUMERAL_KIND[code] === NumeralKind.han && !COUNTING_TWO.includes(String.fromCharCode(code));
}

const COUNTING_TWO = '两兩俩倆仨';
