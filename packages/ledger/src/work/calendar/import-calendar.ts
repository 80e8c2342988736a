/** The organisation's calendar: years that are imported, and days on which it is closed itself. */
import { checkOwnDays } from '../../calendar/check-own-days.ts';
import type { CalendarYear, OwnDays } from '../../calendar/calendar-year.ts';
import { importYear } from '../../calendar/import/import-year.ts';
import { done, refuse, type Id, type JsonObject, type Result } from '../../model/index.ts';
import { mayAdminister } from '../../organisation/may-administer.ts';
import {
  allOwnDays,
  calendarYears,
  insertCalendarYear,
  insertOwnDays,
  withdrawOwnDaysRow,
  type StoredOwnDays,
} from '../../store/queries/calendar.ts';
import type { Work } from '../../store/work.ts';

export interface CalendarInput {
  readonly text: string;
  readonly year: number;
  /** What it rests on: title and number of the notice. */
  readonly notice: string;
}

/**
 * A year from the text of its notice, a table, .ics or JSON, as its next revision. Due days follow by `followCalendar`.
 * Refuses LG-1210 (not theirs to administer), LG-2201…2209 (each mistake with its line).
 */
export async function importCalendarYear(work: Work, input: CalendarInput): Promise<Result<CalendarYear>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  const revisions = (await calendarYears(work)).filter(({ year }) => year === input.year);
  const revision = 1 + Math.max(0, ...revisions.map((one) => one.revision));
  const imported = importYear({ ...input, revision });
  if (!imported.ok) return imported;
  const id = work.newId();
  await insertCalendarYear(work, id, imported.value);
  const state = calendarYearState(imported.value);
  work.change({
    action: 'calendar.import',
    object: { kind: 'calendar', id },
    before: null,
    after: state,
    data: state,
  });
  return imported;
}

export const calendarYearState = (year: CalendarYear): JsonObject => ({
  ...year,
  days: year.days.map((day) => ({ ...day })),
});

/** Days on which the organisation is closed, or works although others rest. Refuses LG-1210, LG-2210. */
export async function addOwnDays(work: Work, input: OwnDays): Promise<Result<StoredOwnDays>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  const checked = checkOwnDays(input);
  if (!checked.ok) return checked;
  const own: StoredOwnDays = { ...checked.value, id: work.newId(), withdrawnOn: null };
  await insertOwnDays(work, own);
  changed(work, 'calendar.add-own-days', null, own);
  return done(own);
}

/** Refuses LG-1210, LG-1201. Twice is the same as once. */
export async function withdrawOwnDays(
  work: Work,
  { id }: { readonly id: Id },
): Promise<Result<StoredOwnDays>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  const before = (await allOwnDays(work)).find((own) => own.id === id);
  if (before === undefined) return refuse('LG-1201', { what: 'calendar', id });
  if (before.withdrawnOn !== null) return done(before);
  const after = { ...before, withdrawnOn: work.today };
  await withdrawOwnDaysRow(work, id, work.today);
  changed(work, 'calendar.withdraw-own-days', before, after);
  return done(after);
}

function changed(work: Work, action: string, before: StoredOwnDays | null, after: StoredOwnDays): void {
  work.change({
    action,
    object: { kind: 'calendar', id: after.id },
    before: before && ownDaysState(before),
    after: ownDaysState(after),
    data: ownDaysState(after),
  });
}

export const ownDaysState = ({ id, from, to, kind, name, withdrawnOn }: StoredOwnDays): JsonObject => ({
  id,
  from,
  to,
  kind,
  name,
  withdrawnOn,
});
