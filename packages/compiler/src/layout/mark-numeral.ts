/**
 * Reads the number inside a numbering mark: 十二, 12, １２, ⑫, XII.
 *
 * Reading happens at every line and sentence, so a result is one number, not an object: `value * 16 + length`, or
 * `NO_NUMERAL`. `numeralValue` and `numeralLength` take it apart.
 */
export const NO_NUMERAL = -1;

/** No mark is longer than this many characters (九百九十九 is five); a longer run is a year, a phone number or prose. */
const LONGEST = 8;

export function numeralValue(packed: number): number {
  return packed >> 4;
}

export function numeralLength(packed: number): number {
  return packed & 15;
}

/** 一 → 1, 十二 → 12, 二十 → 20, 一百零三 → 103. Digit strings such as 二〇二六 are years, not numbers of headings. */
export function readHanNumeral(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST);
  let total = 0;
  let digit = -1;
  let at = from;
  for (; at < limit; at++) {
    const kind = HAN[text.charCodeAt(at)] ?? 0;
    if (kind === 0) break;
    const value = kind - 1;
    if (value === 10 || value === 100) {
      total += (digit < 0 ? 1 : digit) * value;
      digit = -1;
    } else if (digit > 0) {
      return NO_NUMERAL;
    } else {
      digit = value;
    }
  }
  const value = total + Math.max(digit, 0);
  return at === from || value === 0 ? NO_NUMERAL : value * 16 + (at - from);
}

/** 12 or １２: at most three digits, since four are a year. */
export function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  let at = from;
  for (; at < to; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit < 0) break;
    if (at - from === 3) return NO_NUMERAL;
    value = value * 10 + digit;
  }
  return at === from || value === 0 ? NO_NUMERAL : value * 16 + (at - from);
}

/** The digit that an ASCII or full-width character stands for, or -1. */
export function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** ii, IV, XII: of i, v and x only, so that c), d) and l) stay letters; null lengths and 4+ repeats are words, not numbers. */
export function readRoman(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + 5);
  let total = 0;
  let at = from;
  let previous = 0;
  const lower = text.charCodeAt(from) > 96;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code > 96 !== lower) break;
    const value = romanDigit(code);
    if (value === 0) break;
    total += value > previous && previous > 0 ? value - 2 * previous : value;
    previous = value;
  }
  return at === from || total <= 0 ? NO_NUMERAL : total * 16 + (at - from);
}

function romanDigit(code: number): number {
  const upper = code & ~32;
  if (upper === 0x49) return 1;
  if (upper === 0x56) return 5;
  return upper === 0x58 ? 10 : 0;
}

/** 0 none, else value + 1 (so that 〇 is told from none). */
const HAN = new Uint8Array(65_536);
for (const [digits, start] of [
  ['〇一二三四五六七八九十', 0],
  ['零壹贰叁肆伍陆柒捌玖拾', 0],
] as const) {
  for (let i = 0; i < digits.length; i++) HAN[digits.charCodeAt(i)] = start + i + 1;
}
HAN['百'.charCodeAt(0)] = 101;
