/**
 * Levels out how numbers are typed before they are looked for in running text: full-width signs become ASCII, and spaces
 * inside a number (一百 五 十, 7 万5 千) go. Every place of the levelled text knows where it came from.
 */
import { NumeralKind, NUMERAL_KIND, isUnknownDigit, isUnknownRest } from '../../../number/numeral-char.ts';

export interface FoldedText {
  readonly text: string;
  /** Offset in the original by offset in `text`; one longer than `text`. */
  readonly origin: readonly number[];
}

export function foldNumerals(original: string): FoldedText {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (isSpace(code) && joinsNumber(original, at)) continue;
    origin.push(at);
    text +=
      code >= 0xff01 && code <= 0xff5e && code !== 0xff0c
        ? String.fromCharCode(code - 0xfee0)
        : original.charAt(at);
  }
  origin.push(original.length);
  return { text, origin };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09;
}

/** A space between two signs of one number; between figures it parts them (1 234), beside Chinese numerals it does not. */
function joinsNumber(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - WIDEST && isSpace(text.charCodeAt(before))) before--;
  let behind = at + 1;
  while (behind < at + WIDEST && isSpace(text.charCodeAt(behind))) behind++;
  const left = text.charCodeAt(before);
  const right = text.charCodeAt(behind);
  if (before < 0 || behind >= text.length || !isSign(left) || !isSign(right)) return false;
  return !(isFigure(left) && isFigure(right));
}

/** Wider gaps are columns, not typing. */
const WIDEST = 8;

function isSign(code: number): boolean {
  return (
    (NUMERAL_KIND[code] ?? 0) !== 0 ||
    isUnknownDigit(code) ||
    isUnknownRest(code) ||
    SIGNS.includes(String.fromCharCode(code))
  );
}

/** Signs inside fractions, shares and decimals: 五 分之 一, 六 点 五 成, 12 %. */
const SIGNS = '点點分之又成折个個百%％';

function isFigure(code: number): boolean {
  return NUMERAL_KIND[code] === NumeralKind.digit;
}
