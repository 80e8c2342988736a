/**
 * Which characters write numbers, as two tables indexed by UTF-16 unit: what kind of sign, and what it stands for.
 *
 * Traditional and banker's forms (萬, 壹, 拾) are read like the plain ones; nothing is printed in them.
 */

/** Kinds of numeral character. */
export const NumeralKind = {
  none: 0,
  /** 0–9 and ０–９; the value is the digit. */
  digit: 1,
  /** 〇一…九两; the value is the digit. */
  han: 2,
  /** 十百千万亿兆; the value is the power of ten. */
  unit: 3,
  /** 廿卅卌: tens in one sign; the value is the digit. */
  tens: 4,
} as const;

export const NUMERAL_KIND = new Uint8Array(65_536);
export const NUMERAL_VALUE = new Uint8Array(65_536);

/** Every sign of the same column stands for the digit of that column. */
const HAN_DIGITS: readonly string[] = [
  '〇零○',
  '一壹弌',
  '二贰貳两兩俩倆',
  '三叁參叄仨',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];
const HAN_UNITS: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  兆: 12,
};
const HAN_TENS: Readonly<Record<string, number>> = { 廿: 2, 卄: 2, 卅: 3, 卌: 4 };

/** 几 and 数 stand for an unknown digit; 余, 多 and 来 for an unknown rest. */
const UNKNOWN_DIGITS = '几幾数數';
const UNKNOWN_RESTS = '余餘馀多来來';

export const isUnknownDigit = (code: number): boolean => UNKNOWN[code] === 1;
export const isUnknownRest = (code: number): boolean => UNKNOWN[code] === 2;

const UNKNOWN = new Uint8Array(65_536);
/** 1 where a number may start, 半 (half) included: scanners pass over all other characters. */
export const STARTS_NUMBER = new Uint8Array(65_536);

for (let digit = 0; digit < 10; digit++) {
  set(0x30 + digit, NumeralKind.digit, digit);
  set(0xff10 + digit, NumeralKind.digit, digit);
  for (const char of HAN_DIGITS[digit] ?? '') set(char.charCodeAt(0), NumeralKind.han, digit);
}
for (const [char, power] of Object.entries(HAN_UNITS)) set(char.charCodeAt(0), NumeralKind.unit, power);
for (const [char, digit] of Object.entries(HAN_TENS)) set(char.charCodeAt(0), NumeralKind.tens, digit);
for (const char of UNKNOWN_DIGITS) UNKNOWN[char.charCodeAt(0)] = 1;
for (const char of UNKNOWN_RESTS) UNKNOWN[char.charCodeAt(0)] = 2;
for (const char of `${UNKNOWN_DIGITS}半`) STARTS_NUMBER[char.charCodeAt(0)] = 1;

function set(code: number, kind: number, value: number): void {
  NUMERAL_KIND[code] = kind;
  NUMERAL_VALUE[code] = value;
  STARTS_NUMBER[code] = 1;
}
