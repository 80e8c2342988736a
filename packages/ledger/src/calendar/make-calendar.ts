/** The working-day calendar of an organisation: official days, what is imported, and its own days over both. */
import type { CalendarDay, CalendarYear, OwnDays, YearStatus } from './calendar-year.ts';
import { dayNumber, numberOf, partsOf, weekdayOf } from './day-number.ts';
import { estimateYear } from './estimate-year.ts';
import { OFFICIAL_YEARS } from './official-years.ts';

export interface WorkCalendar {
  /** How well the year is known. */
  readonly status: (year: number) => YearStatus;
  /** The notice that the year rests on, or null where it is missing. */
  readonly notice: (year: number) => string | null;
  readonly revision: (year: number) => number;
  /** Whether the day with this number is worked. The quick question; `isWorkday` gives reasons. */
  readonly works: (number: number) => boolean;
  /** Why the day differs from the plain week, if it does: the organisation's own days first. */
  readonly reason: (number: number) => DayReason | null;
  /** The same without the organisation's own days: for periods that the law sets. */
  readonly official: WorkCalendar;
}

export interface DayReason {
  readonly kind: 'holiday' | 'makeup' | 'closed' | 'working';
  readonly name: string;
}

export interface CalendarParts {
  /** Imported years; they stand above those that come with the program. */
  readonly years?: readonly CalendarYear[];
  readonly own?: readonly OwnDays[];
}

/** Shape: `makeCalendar({ years: [imported2027], own: [{ from, to, kind: 'closed', name: '馆庆' }] })`. */
export function makeCalendar(parts: CalendarParts = {}): WorkCalendar {
  const official = build(knownYears(parts.years ?? []), new Map(), null);
  const own = new Map((parts.own ?? []).flatMap(spread));
  return own.size === 0 ? official : build(knownYears(parts.years ?? []), own, official);
}

/** Of each year the official before the estimated, then the highest revision. */
function knownYears(imported: readonly CalendarYear[]): ReadonlyMap<number, CalendarYear> {
  const known = new Map(OFFICIAL_YEARS.map((year) => [year.year, year]));
  for (const year of [...imported].sort((a, b) => a.revision - b.revision)) {
    const before = known.get(year.year);
    if (before?.status === 'official' && year.status === 'estimated') continue;
    known.set(year.year, year);
  }
  return known;
}

/** An own stretch is cut at ten years: a slip of the year must not fill the memory. */
function spread({ from, to, kind, name }: OwnDays): [number, DayReason][] {
  const [first, last] = [dayNumber(from), Math.min(dayNumber(to), dayNumber(from) + 3660)];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => [first + i, { kind, name }]);
}

interface LaidOutYear {
  readonly start: number;
  /** 1 = worked, by day of the year. */
  readonly worked: Uint8Array;
}

function build(
  known: ReadonlyMap<number, CalendarYear>,
  own: ReadonlyMap<number, DayReason>,
  official: WorkCalendar | null,
): WorkCalendar {
  const noticed = new Map<number, DayReason>();
  for (const { days } of [...known.values()].sort((a, b) => a.year - b.year))
    for (const day of days) noticed.set(dayNumber(day.day), reasonOf(day));
  const estimates = new Map<number, CalendarYear | null>();
  const yearOf = (year: number): CalendarYear | null => {
    const found = known.get(year) ?? estimates.get(year);
    if (found !== undefined) return found;
    const estimate = estimateYear(year);
    estimates.set(year, estimate);
    for (const day of estimate?.days ?? []) {
      const number = dayNumber(day.day);
      if (!noticed.has(number)) noticed.set(number, reasonOf(day));
    }
    return estimate;
  };
  const reason = (number: number): DayReason | null => {
    yearOf(partsOf(number).year);
    return own.get(number) ?? noticed.get(number) ?? null;
  };
  const laidOut = new Map<number, LaidOutYear>();
  let last: LaidOutYear | null = null;
  const works = (number: number): boolean => {
    if (last === null || number < last.start || number >= last.start + last.worked.length) {
      const { year } = partsOf(number);
      last = laidOut.get(year) ?? layOut(year, reason);
      laidOut.set(year, last);
    }
    return last.worked[number - last.start] === 1;
  };
  const calendar: WorkCalendar = {
    status: (year) => yearOf(year)?.status ?? 'missing',
    notice: (year) => yearOf(year)?.notice ?? null,
    revision: (year) => yearOf(year)?.revision ?? 0,
    works,
    reason,
    get official() {
      return official ?? calendar;
    },
  };
  return calendar;
}

function reasonOf({ kind, name }: CalendarDay): DayReason {
  return { kind, name };
}

function layOut(year: number, reason: (number: number) => DayReason | null): LaidOutYear {
  const start = numberOf(year, 1, 1);
  const worked = new Uint8Array(numberOf(year + 1, 1, 1) - start);
  for (let i = 0; i < worked.length; i++) worked[i] = isWorked(start + i, reason(start + i)) ? 1 : 0;
  return { start, worked };
}

function isWorked(number: number, reason: DayReason | null): boolean {
  return reason ? reason.kind === 'makeup' || reason.kind === 'working' : weekdayOf(number) <= 5;
}
