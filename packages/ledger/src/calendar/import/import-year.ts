/** A year of the calendar from what an administrator pastes or uploads: all of it or nothing, every mistake named. */
import { done, type Refusal, type Result } from '../../model/index.ts';
import type { CalendarYear } from '../calendar-year.ts';
import { dayNumber, weekdayOf } from '../day-number.ts';
import { estimateYear } from '../estimate-year.ts';
import type { FoundDay, Reading } from './read-day.ts';
import { readIcs } from './read-ics.ts';
import { readJson } from './read-json.ts';
import { readNotice } from './read-notice.ts';
import { readTable } from './read-table.ts';

export interface CalendarImport {
  readonly text: string;
  readonly year: number;
  /** What it rests on: title and number of the notice. */
  readonly notice: string;
  /** One more than the revision it replaces; the first is 1. */
  readonly revision: number;
}

/** Reads the notice's text, a table, .ics or JSON. Refuses with LG-2201…2209; `data.line` names the line. */
export function importYear({ text, year, notice, revision }: CalendarImport): Result<CalendarYear> {
  const reading = read(text.replace(/^\uFEFF/u, ''), year);
  if (reading === null) return refused([{ code: 'LG-2201', data: {} }]);
  const refusals = [...reading.refusals, ...check(reading.days, year)];
  if (refusals.length > 0) return refused(refusals);
  const days = new Map(reading.days.map(({ day, kind, name }) => [day, { day, kind, name }]));
  const ordered = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return done({ year, status: 'official', notice, revision, days: ordered });
}

function read(text: string, year: number): Reading | null {
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return readIcs(text, year);
  if (/^\s*[[{]/u.test(text)) return readJson(text, year);
  if (/\d日[^\n]*(?:放假|上班|补休)[^\n]*。/u.test(text)) return readNotice(text, year);
  return /\d/u.test(text) ? readTable(text, year) : null;
}

function check(days: readonly FoundDay[], year: number): Refusal[] {
  if (days.length === 0) return [{ code: 'LG-2209', data: { year } }];
  const seen = new Map<string, FoundDay>();
  const refusals: Refusal[] = [];
  for (const found of days) {
    const before = seen.get(found.day);
    const at = { line: found.line, day: found.day };
    if (before && before.kind !== found.kind)
      refusals.push({ code: 'LG-2204', data: { ...at, first: before.line } });
    if (!isNear(found, year)) refusals.push({ code: 'LG-2205', data: { ...at, year } });
    if (found.kind === 'makeup' && weekdayOf(dayNumber(found.day)) < 6)
      refusals.push({ code: 'LG-2207', data: at });
    seen.set(found.day, found);
  }
  const statutory = estimateYear(year)?.days ?? [];
  const missing = statutory.filter(({ day }) => seen.get(day)?.kind !== 'holiday');
  return [
    ...refusals,
    ...missing.map(({ day, name }): Refusal => ({ code: 'LG-2206', data: { day, name } })),
  ];
}

/** A notice may reach into the last days of the year before and the first of the year after. */
function isNear({ day }: FoundDay, year: number): boolean {
  return day >= `${year - 1}-12-15` && day <= `${year + 1}-01-15`;
}

function refused(refusals: readonly Refusal[]): Result<never> {
  const [first = { code: 'LG-2201', data: {} }, ...rest] = refusals;
  return { ok: false, refusals: [first, ...rest] };
}
