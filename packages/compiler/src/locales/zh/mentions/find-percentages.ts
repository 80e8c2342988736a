/** Finds shares in running text: 85%, 百分之八十, 千分之三, 三成, 七五折, 2.3个百分点; values in per cent. */
import { scanNumber, type NumberReading } from '../../../number/scan-number.ts';
import { foldNumerals } from './fold.ts';
import { toOriginal, type NumberMention } from './find-numbers.ts';

export function findPercentages(text: string): NumberMention[] {
  const folded = foldNumerals(text);
  const found: NumberMention[] = [];
  for (let at = 0; at < folded.text.length;) {
    const share = shareAt(folded.text, at);
    if (share) found.push(toOriginal(folded, share));
    at = share?.end ?? skipNumber(folded.text, at);
  }
  return found;
}

function skipNumber(text: string, at: number): number {
  return scanNumber(text, at)?.end ?? at + 1;
}

function shareAt(text: string, at: number): NumberMention | null {
  const half = /^(?:对折|對折|半折|半成)/u.exec(text.slice(at, at + 2));
  if (half) return halfAt(text, at, half[0]);
  const minus = /^[-负負]/u.test(text.charAt(at)) && !/[\w%]/.test(text.charAt(at - 1));
  const from = minus ? at + 1 : at;
  const number = scanNumber(text, from);
  if (number === null) return null;
  const share = partOf(text, number) ?? percentOf(text, number) ?? tenthsOf(text, number);
  if (share === null || isEncoded(text, share.end)) return null;
  return minus ? { start: at, end: share.end, value: -share.value } : share;
}

/** 打对折: half the price; 对折 alone folds paper. */
function halfAt(text: string, at: number, word: string): NumberMention | null {
  if (word.startsWith('对') || word.startsWith('對')) {
    if (text.charAt(at - 1) !== '打') return null;
  }
  return { start: at, end: at + 2, value: word.endsWith('成') ? 5 : 50 };
}

/** 百分之五, 千分之五, 百万分之五; of other denominators a fraction is meant. */
function partOf(text: string, denominator: NumberReading): NumberMention | null {
  if (!text.startsWith('分之', denominator.end) || !denominator.bare || denominator.n < 100) return null;
  const top = scanNumber(text, denominator.end + 2);
  if (top === null) return null;
  const times = /^[kK]/.test(text.charAt(top.end)) ? 1000 : 1;
  return {
    start: denominator.start,
    end: times > 1 ? top.end + 1 : top.end,
    value: round((top.n * times * 100) / denominator.n),
  };
}

function percentOf(text: string, number: NumberReading): NumberMention | null {
  const sign = PERCENT.exec(text.slice(number.end, number.end + 6));
  if (!sign || number.n2 !== null) return null;
  const times = /[kK]/.test(sign[0]) ? 1000 : 1;
  return { start: number.start, end: number.end + sign[0].length, value: round(number.n * times) };
}

/** %, 个百分点, k个百分点 */
const PERCENT = /^(?:[%％]|[kK]?[个個]?百分[点點])/u;

/** 三成, 七成六, 六点五折, 七五折. */
function tenthsOf(text: string, number: NumberReading): NumberMention | null {
  const sign = text.charAt(number.end);
  const tenths = sign === '成';
  if ((!tenths && sign !== '折') || number.bare || number.n <= 0) return null;
  if (sign === '折' && number.n === 10) return null;
  const behind = tenths ? extraTenth(text, number.end + 1) : null;
  const places = sign === '折' && (number.positional || (number.script === 'digits' && number.n >= 10));
  const pair = number.n2 === null ? number.n : number.n * 10 + number.n2;
  const value = places || number.n2 !== null ? pair : number.n * 10 + (behind?.value ?? 0);
  if (tenths && number.n > 10) return null;
  return { start: number.start, end: behind?.end ?? number.end + 1, value: round(value) };
}

/** The second figure of 七成六; 半 of 三成半. */
function extraTenth(text: string, at: number): { readonly value: number; readonly end: number } | null {
  if (text.charAt(at) === '半') return { value: 5, end: at + 1 };
  const figure = scanNumber(text, at);
  return figure?.script === 'han' && figure.n < 10 ? { value: figure.n, end: figure.end } : null;
}

/** 30%25 in an address. */
function isEncoded(text: string, end: number): boolean {
  return text.charAt(end - 1) === '%' && /[\dA-F]/.test(text.charAt(end));
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}
