import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from './day-number.ts';
import { makeCalendar } from './make-calendar.ts';
import { statutoryDeadline, type StatutoryPeriod } from './statutory-deadline.ts';
import { toWorkingCalendar } from './to-working-calendar.ts';
import { addWorkingDays, isWorkday, rollToWorkday, workingDaysBetween } from './working-days.ts';

const calendar = makeCalendar();
const NOTICE_2026 = '国务院办公厅关于2026年部分节假日安排的通知（chinese-days）';

describe('the calendar of 2026', () => {
  it.each([
    ['2026-01-01', false, 'holiday', '元旦'],
    ['2026-01-03', false, 'holiday', '元旦'],
    ['2026-01-04', true, 'makeup', '元旦'],
    ['2026-01-05', true, 'workday', null],
    ['2026-02-14', true, 'makeup', '春节'],
    ['2026-02-16', false, 'holiday', '春节'],
    ['2026-02-23', false, 'holiday', '春节'],
    ['2026-02-28', true, 'makeup', '春节'],
    ['2026-03-01', false, 'weekend', null],
    ['2026-05-09', true, 'makeup', '劳动节'],
    ['2026-09-20', true, 'makeup', '国庆节'],
    ['2026-10-10', true, 'makeup', '国庆节'],
  ])('%s worked: %s, %s %s', (day, work, kind, name) => {
    expect(isWorkday(calendar, day)).toEqual({ work, kind, name, status: 'official', notice: NOTICE_2026 });
  });

  it('agrees with chinese-days on every day of every year it knows', () => {
    for (let number = dayNumber('2004-01-01'); number <= dayNumber('2026-12-31'); number++)
      expect([dayOf(number), calendar.works(number)]).toEqual([
        dayOf(number),
        chineseDays.isWorkday(dayOf(number)),
      ]);
  });
});

describe('years that no notice covers', () => {
  it.each([
    [2003, 'missing'],
    [2004, 'official'],
    [2026, 'official'],
    [2027, 'estimated'],
    [2099, 'estimated'],
    [2100, 'missing'],
  ])('%i is %s', (year, status) => {
    expect(calendar.status(year)).toBe(status);
  });

  it.each(['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15', '2027-10-01'])(
    '%s is off by statute although the notice is not out',
    (day) => {
      expect(isWorkday(calendar, day)).toMatchObject({ work: false, kind: 'holiday', status: 'estimated' });
    },
  );

  it('are not known to the compiler', () => {
    const working = toWorkingCalendar(calendar);
    expect([working.knows(2026), working.knows(2027)]).toEqual([true, false]);
    expect(working.isWorkday('2026-02-14')).toBe(true);
  });
});

describe('counting in working days', () => {
  it.each([
    ['2026-09-28', 5, '2026-10-10'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-10-01', 0, '2026-10-08'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2025-12-31', 1, '2026-01-04'],
  ])('%s and %i is %s', (day, count, expected) => {
    expect(addWorkingDays(calendar, day, count).day).toBe(expected);
  });

  it('says what an answer rests on', () => {
    expect(addWorkingDays(calendar, '2026-09-30', 1)).toEqual({
      day: '2026-10-08',
      basis: {
        status: 'official',
        notices: [NOTICE_2026],
        skipped: [1, 2, 3, 4, 5, 6, 7].map((d) => ({
          day: `2026-10-0${d}`,
          kind: 'holiday',
          name: '国庆节',
        })),
      },
    });
    const overNewYear = addWorkingDays(calendar, '2026-12-30', 3).basis;
    expect([overNewYear.status, overNewYear.notices.length]).toEqual(['estimated', 2]);
    expect(rollToWorkday(calendar, '2027-01-01', 'forward').basis.notices).toHaveLength(1);
  });

  it.each([
    ['2026-10-01', 'forward', '2026-10-08'],
    ['2026-10-01', 'back', '2026-09-30'],
    ['2026-02-28', 'back', '2026-02-28'],
    ['2026-02-15', 'forward', '2026-02-24'],
    ['2026-01-31', 'back', '2026-01-30'],
  ] as const)('%s rolls %s to %s', (day, direction, expected) => {
    expect(rollToWorkday(calendar, day, direction).day).toBe(expected);
  });

  const days = fc.integer({ min: dayNumber('2003-01-01'), max: dayNumber('2030-12-31') }).map(dayOf);
  it('adds what it counts, forth and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (day, n) => {
        const later = addWorkingDays(calendar, day, n).day;
        expect(workingDaysBetween(calendar, day, later).days).toBe(n);
        expect(workingDaysBetween(calendar, later, day).days).toBe(-n);
        expect(calendar.works(dayNumber(later))).toBe(true);
        const worked = rollToWorkday(calendar, day, 'back').day;
        expect(addWorkingDays(calendar, addWorkingDays(calendar, worked, n).day, -n).day).toBe(worked);
      }),
    );
  });
  it('skips exactly the rest days between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const { day: later, basis } = addWorkingDays(calendar, day, n);
        expect(basis.skipped.length).toBe(dayNumber(later) - dayNumber(day) - n);
      }),
    );
  });
});

describe("the organisation's own days", () => {
  const own = makeCalendar({
    own: [
      { from: '2026-03-02', to: '2026-03-04', kind: 'closed', name: '馆舍检修' },
      { from: '2026-10-01', to: '2026-10-01', kind: 'working', name: '国庆开放日' },
    ],
  });
  it('stand above the official ones', () => {
    expect(isWorkday(own, '2026-03-03')).toMatchObject({ work: false, kind: 'closed', name: '馆舍检修' });
    expect(isWorkday(own, '2026-10-01')).toMatchObject({ work: true, kind: 'working' });
    expect(addWorkingDays(own, '2026-02-28', 1).day).toBe('2026-03-05');
  });
  it('do not lengthen a period set by law', () => {
    expect(statutoryDeadline(own, '2026-02-28', { count: 1, unit: 'working-day' }).day).toBe('2026-03-02');
  });
  it('cannot close the calendar for ever', () => {
    const closed = makeCalendar({
      own: [{ from: '2026-01-01', to: '9999-12-31', kind: 'closed', name: '停用' }],
    });
    expect(addWorkingDays(closed, '2026-01-05', 1).day).toBe('2026-01-06');
  });
});

describe('periods set by law', () => {
  it.each<[string, StatutoryPeriod, string]>([
    ['2026-09-15', { count: 10, unit: 'working-day' }, '2026-09-29'],
    ['2026-09-15', { count: 20, unit: 'working-day' }, '2026-10-19'],
    ['2026-09-21', { count: 10, unit: 'day' }, '2026-10-08'],
    ['2026-09-21', { count: 10, unit: 'day', shortMeansWorking: 10 }, '2026-10-12'],
    ['2026-09-21', { count: 11, unit: 'day', shortMeansWorking: 10 }, '2026-10-08'],
    ['2026-01-31', { count: 1, unit: 'month' }, '2026-02-28'],
    ['2026-01-15', { count: 1, unit: 'month' }, '2026-02-24'],
    ['2028-02-29', { count: 1, unit: 'year' }, '2029-02-28'],
  ])('from %s, %o ends on %s', (event, period, expected) => {
    expect(statutoryDeadline(calendar, event, period).day).toBe(expected);
  });
});
