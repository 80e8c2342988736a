import type { Day, Id } from '../../model/index.ts';
import type { CalendarYear, OwnDays } from '../../calendar/calendar-year.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface StoredOwnDays extends OwnDays {
  readonly id: Id;
  readonly withdrawnOn: Day | null;
}

const YEARS = statement<CalendarYear>(
  'calendar-years',
  'select year, status, notice, revision, days from calendar_year where org = $1 order by year, revision',
);
/** What holds of both, in one question: nearly every page asks it. */
const PARTS = statement<{ years: CalendarYear[]; own: (OwnDays & { readonly id: Id })[] }>(
  'calendar-parts',
  `select (select coalesce(json_agg(y order by y.year, y.revision), '[]')
           from (select year, status, notice, revision, days from calendar_year where org = $1) y) as years,
     (select coalesce(json_agg(o order by o."from", o.id), '[]')
      from (select id, from_on as "from", to_on as "to", kind, name from calendar_own_days
            where org = $1 and withdrawn_on is null) o) as own`,
);
const INSERT_YEAR = statement(
  'insert-calendar-year',
  `insert into calendar_year (org, id, year, revision, status, notice, days) values ($1, $2, $3, $4, $5, $6, $7)`,
);
const OWN = statement<StoredOwnDays>(
  'calendar-own-days',
  `select id, from_on as "from", to_on as "to", kind, name, withdrawn_on as "withdrawnOn" from calendar_own_days
   where org = $1 order by from_on, id`,
);
const INSERT_OWN = statement(
  'insert-own-days',
  'insert into calendar_own_days (org, id, from_on, to_on, kind, name, version) values ($1, $2, $3, $4, $5, $6, 1)',
);
const WITHDRAW_OWN = statement(
  'withdraw-own-days',
  `update calendar_own_days set withdrawn_on = $3, version = version + 1
   where org = $1 and id = $2 and withdrawn_on is null`,
);

/** Every revision of every imported year, and the own days that are not withdrawn. */
export const calendarInForce = async (
  reading: Reading,
): Promise<{ readonly years: readonly CalendarYear[]; readonly own: readonly OwnDays[] }> =>
  (await reading.first(PARTS, [reading.session.org])) ?? { years: [], own: [] };

/** Every revision of every imported year. */
export const calendarYears = (reading: Reading): Promise<readonly CalendarYear[]> =>
  reading.all(YEARS, [reading.session.org]);

export async function insertCalendarYear(work: Work, id: Id, year: CalendarYear): Promise<void> {
  const days = JSON.stringify(year.days);
  await work.all(INSERT_YEAR, [
    work.session.org,
    id,
    year.year,
    year.revision,
    year.status,
    year.notice,
    days,
  ]);
}

/** Withdrawn ones too. */
export const allOwnDays = (reading: Reading): Promise<readonly StoredOwnDays[]> =>
  reading.all(OWN, [reading.session.org]);

export async function insertOwnDays(work: Work, { id, from, to, kind, name }: StoredOwnDays): Promise<void> {
  await work.all(INSERT_OWN, [work.session.org, id, from, to, kind, name]);
}

export async function withdrawOwnDaysRow(work: Work, id: Id, on: Day): Promise<void> {
  await work.all(WITHDRAW_OWN, [work.session.org, id, on]);
}
