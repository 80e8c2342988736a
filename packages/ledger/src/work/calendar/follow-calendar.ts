/** Due days follow a calendar that has changed: the job behind an import. Twice is the same as once. */
import { makeCalendar, type WorkCalendar } from '../../calendar/make-calendar.ts';
import { done, type Id, type Result } from '../../model/index.ts';
import { recomputeDue, type DueChange } from '../../schedule/recompute-due.ts';
import { allOwnDays, calendarInForce } from '../../store/queries/calendar.ts';
import { lockMovableOccurrences, type KeptOccurrence } from '../../store/queries/occurrences.ts';
import { lockRunningSchedules, type Schedule } from '../../store/queries/schedules.ts';
import type { Work } from '../../store/work.ts';
import type { JobPage } from '../jobs/run-pages.ts';
import { changeOccurrences, type OccurrenceChange } from '../occurrences/change-occurrences.ts';
import { followRules } from '../occurrences/follow-rules.ts';

/** What is new in the calendar: the newest revision of a year, or own days that came or went. */
export type CalendarNews = { readonly year: number } | { readonly own: Id };

const PAGE = 200;

/**
 * Open due days that nobody moved by hand, some schedules a page; `count`: rows that changed. Each event says from which day to
 * which, on what notice, and which days around it are worked now and were not, or the other way round.
 */
export const followCalendar =
  (news: CalendarNews) =>
  async (
    work: Work,
    { after, limit = PAGE }: { readonly after: Id | null; readonly limit?: number },
  ): Promise<Result<JobPage<Id>>> => {
    const now = await calendarInForce(work);
    const calendars = { after: makeCalendar(now), before: makeCalendar(await partsBefore(work, now, news)) };
    const schedules = await lockRunningSchedules(work, { after, limit });
    const rows = await lockMovableOccurrences(
      work,
      schedules.map(({ schedule }) => schedule.record),
    );
    const byRecord = new Map<Id, KeptOccurrence[]>();
    for (const row of rows) byRecord.set(row.record, [...(byRecord.get(row.record) ?? []), row]);
    const changes = schedules.flatMap(({ schedule }) =>
      moves(schedule, byRecord.get(schedule.record) ?? [], calendars),
    );
    await changeOccurrences(work, changes);
    // Rows that come and go with working days are laid out again.
    for (const stored of schedules)
      if (asksForWorkdays(stored.schedule)) await followRules(work, stored, { action: 'calendar.import' });
    const last = schedules.length === limit ? schedules.at(-1)?.schedule.id : undefined;
    return done({ count: changes.length, next: last ?? null });
  };

type Parts = Awaited<ReturnType<typeof calendarInForce>>;

/** What held before the news: without what came, with what went. */
async function partsBefore(work: Work, { years, own }: Parts, news: CalendarNews): Promise<Parts> {
  if ('own' in news) {
    const gone = (await allOwnDays(work)).filter(
      ({ id, withdrawnOn }) => id === news.own && withdrawnOn !== null,
    );
    return { years, own: [...own.filter((one) => !('id' in one && one.id === news.own)), ...gone] };
  }
  const newest = Math.max(
    0,
    ...years.filter(({ year }) => year === news.year).map(({ revision }) => revision),
  );
  return { years: years.filter(({ year, revision }) => year !== news.year || revision !== newest), own };
}

function moves(
  { rules }: Schedule,
  occurrences: readonly KeptOccurrence[],
  { before, after }: { readonly before: WorkCalendar; readonly after: WorkCalendar },
): OccurrenceChange[] {
  const left = new Map(occurrences.map((one) => [one.id, one]));
  return rules.flatMap((rule) => {
    const tag = rule.tag === undefined ? undefined : rule.tag;
    const own = [...left.values()].filter(({ key }) => key.split('@')[1] === tag);
    return recomputeDue({ rule, occurrences: own, before, after }).flatMap((change): OccurrenceChange[] => {
      const row = left.get(change.id);
      left.delete(change.id);
      return row === undefined ? [] : [moved(row, change)];
    });
  });
}

function moved(before: KeptOccurrence, change: DueChange): OccurrenceChange {
  const { from, to, slotOn, basis, notices, changedDays } = change;
  return {
    before,
    after: { ...before, dueOn: to, slotOn, basis },
    action: 'occurrence.calendar',
    data: { from, to, basis, notices: [...notices], changedDays: [...changedDays] },
  };
}

const asksForWorkdays = ({ rules }: Schedule): boolean =>
  rules.some((rule) => rule.kind === 'periodic' && rule.only === 'workdays');
