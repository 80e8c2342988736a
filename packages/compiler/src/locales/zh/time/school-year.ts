/** School years and their terms: 2025—2026学年 runs from September to August, its terms from September and from February. */
import { NO_POINT } from './time-point.ts';
import type { TimeStretch } from './scan-stretch.ts';

export function scanSchoolYear(text: string, at: number): TimeStretch | null {
  if (text.charCodeAt(at) !== TWO) return null;
  const match = SCHOOL_YEAR.exec(text.slice(at, at + LONGEST));
  if (!match) return null;
  const [whole, from = '', to = '', term] = match;
  const [start, end] = [Number(from), Number(to)];
  if (end !== start + 1) return null;
  const point = { ...NO_POINT, start: at, end: at + whole.length };
  const second = term === '二' || term === '下';
  return {
    start: at,
    end: point.end,
    from: second ? { ...point, year: end, month: 2 } : { ...point, year: start, month: 9 },
    to: { ...point, year: end, month: term === undefined ? 8 : second ? 7 : 1 },
  };
}

const TWO = '2'.charCodeAt(0);
const LONGEST = 20;
/** 2025—2026学年度第二学期 */
const SCHOOL_YEAR = /^(20\d\d)年?\s?[—–―－\-~～至]{1,2}\s?(20\d\d)\s?学年度?(?:第?([一二上下])学期)?/u;
