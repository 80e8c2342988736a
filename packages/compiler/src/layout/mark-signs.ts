/** Characters that numbering marks are made of, and what makes a mark. */
import { isSpace } from '../text/char.ts';
import type { MarkStyle, NumberMark } from '../types.ts';

export function mark(style: MarkStyle, value: number, from: number, end: number): NumberMark {
  return { style, value, span: [from, end], depth: 1 };
}

/** 、 */
export const COMMA_OF_LISTS = 0x3001;

export function isComma(code: number): boolean {
  return code === 0xff0c || code === 0x2c;
}

export function isDot(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** White space inside a cell: a tab ends the cell. */
export function isGap(code: number): boolean {
  return code !== 9 && isSpace(code);
}

export function skipGap(text: string, from: number, to: number): number {
  let at = from;
  // Bounded: a mark with more than a few spaces in it is a column layout.
  const limit = Math.min(to, from + 8);
  while (at < limit && isGap(text.charCodeAt(at))) at++;
  return at;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x201c || code === 0x300a;
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
