/** Reads a figure in Arabic digits: 20, ２０, 1,200, 3.35. */
import { NumeralKind, NUMERAL_KIND, NUMERAL_VALUE } from './numeral-char.ts';

export interface FigureReading {
  readonly value: number;
  readonly end: number;
}

/** The figure that starts at `at`, which holds a digit. A comma belongs to it only before exactly three digits. */
export function readFigure(text: string, at: number, limit: number): FigureReading {
  let value = 0;
  let end = at;
  for (;;) {
    while (end < limit && isDigitAt(text, end))
      value = value * 10 + (NUMERAL_VALUE[text.charCodeAt(end++)] ?? 0);
    if (!groupFollows(text, end, limit) || end - at === 0) break;
    end++;
  }
  const point = text.charCodeAt(end);
  if ((point !== 0x2e && point !== 0xff0e) || end + 1 >= limit || !isDigitAt(text, end + 1))
    return { value, end };
  const from = end;
  end++;
  while (end < limit && isDigitAt(text, end)) end++;
  return { value: Number(`${value}.${toAscii(text, from + 1, end)}`), end };
}

/** `,` and three digits, not four: 1,200 but not 2025,2026. */
function groupFollows(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x2c && code !== 0xff0c) || at + 3 >= limit) return false;
  return (
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    isDigitAt(text, at + 3) &&
    (at + 4 >= limit || !isDigitAt(text, at + 4))
  );
}

function toAscii(text: string, from: number, to: number): string {
  let digits = '';
  // Past this many decimals a double holds no more.
  const end = Math.min(to, from + 17);
  for (let i = from; i < end; i++) digits += String(NUMERAL_VALUE[text.charCodeAt(i)] ?? 0);
  return digits;
}

function isDigitAt(text: string, at: number): boolean {
  return NUMERAL_KIND[text.charCodeAt(at)] === NumeralKind.digit;
}
