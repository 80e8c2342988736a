/** Reads centuries and decades: 20世纪80年代, 上世纪90年代, 九十年代, 18世纪. */
import { scanNumber } from '../../../number/scan-number.ts';
import type { Frame, Reading } from './date-heads.ts';

export function readEra(text: string, at: number, { today }: Frame): Reading | null {
  const now = Math.floor(today.year / 100);
  const lead = /^(?:上|本|这)(?:个)?世纪/u.exec(text.slice(at, at + 4));
  if (lead) return decade(text, at + lead[0].length, lead[0].startsWith('上') ? now - 1 : now) ?? null;
  const number = scanNumber(text, at);
  if (number === null || number.n2 !== null || !Number.isInteger(number.n)) return null;
  if (text.startsWith('世纪', number.end) && number.n >= 1 && number.n <= 30) {
    const from = (number.n - 1) * 100;
    const inner = decade(text, number.end + 2, number.n - 1);
    return inner ?? { end: number.end + 2, period: years(from, 100, 'century') };
  }
  return decade(text, at, number.n >= 30 ? now - 1 : now);
}

/** 80年代, 二十年代. */
function decade(text: string, at: number, century: number): Reading | null {
  const number = scanNumber(text, at);
  if (number === null || !text.startsWith('年代', number.end) || number.n % 10 !== 0 || number.n > 90)
    return null;
  return { end: number.end + 2, period: years(century * 100 + number.n, 10, 'decade') };
}

function years(first: number, count: number, grain: 'century' | 'decade'): Reading['period'] {
  return {
    from: { year: first, month: 1, day: 1 },
    to: { year: first + count - 1, month: 12, day: 31 },
    grain,
  };
}
