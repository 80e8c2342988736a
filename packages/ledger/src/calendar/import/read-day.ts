/** Shapes that the readers of calendars share, and how days and kinds are written in them. */
import type { Day, Refusal } from '../../model/index.ts';
import type { CalendarDay } from '../calendar-year.ts';
import { isDay, twoDigits, yearText } from '../day-number.ts';

/** A day as it was found, with the line (from 1) to point at. */
export interface FoundDay extends CalendarDay {
  readonly line: number;
}

export interface Reading {
  readonly days: FoundDay[];
  readonly refusals: Refusal[];
}

/** `2027-01-01`, `2027/1/1`, `2027.1.1`, `2027年1月1日`, `1月1日`, `20270101`; null for anything else and for days that do not exist. */
export function readDay(text: string, year: number): Day | null {
  const match = WRITTEN_DAY.exec(text.trim());
  if (!match) return null;
  const [, stated, month, day, packedYear, packedMonth, packedDay] = match;
  const name = (y: string, m: string, d: string): string =>
    `${yearText(Number(y))}-${twoDigits(Number(m))}-${twoDigits(Number(d))}`;
  const found = packedYear
    ? name(packedYear, packedMonth ?? '', packedDay ?? '')
    : name(stated ?? String(year), month ?? '', day ?? '');
  return isDay(found) ? found : null;
}

const WRITTEN_DAY = /^(?:(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?|(\d{4})(\d{2})(\d{2}))$/u;

/** 班, 上班, 补班, workday → makeup; 休, 放假, 假, off, holiday → holiday. Worked wins: 调休上班 is worked. */
export function readKind(text: string): CalendarDay['kind'] | null {
  if (WORKED.test(text)) return 'makeup';
  return OFF.test(text) ? 'holiday' : null;
}

const WORKED = /班|make-?up|work(?:ing)?[ -]?day/iu;
const OFF = /休|假|holiday|\boff\b|rest/iu;

export function unreadable(line: number, text: string): Refusal {
  return { code: 'LG-2202', data: { line, text: text.trim().slice(0, 60) } };
}
