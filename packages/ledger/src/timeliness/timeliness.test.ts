import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Light, LightOverride, Timeliness } from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import { makeCalendar } from '../calendar/make-calendar.ts';
import { countTimeliness } from './count-timeliness.ts';
import { lightOf, overrideLight, turnedRed } from './light.ts';
import { overdueDays } from './overdue-days.ts';
import { timeliness } from './timeliness.ts';

const calendar = makeCalendar();
const of = (
  dueOn: string | null,
  doneOn: string | null,
  today: string,
  stageKind: 'open' | 'stopped' | 'done' = 'open',
) => timeliness({ dueOn, doneOn, today, stageKind, dueSoonDays: 3, calendar });

describe('timeliness', () => {
  it.each<[string | null, string | null, string, Timeliness]>([
    ['2026-03-31', null, '2026-03-25', 'on-time'],
    ['2026-03-31', null, '2026-03-26', 'due-soon'],
    ['2026-03-31', null, '2026-03-31', 'due-soon'],
    ['2026-03-31', null, '2026-04-01', 'overdue'],
    ['2026-03-31', '2026-03-30', '2026-05-01', 'done-early'],
    ['2026-03-31', '2026-03-31', '2026-05-01', 'done-on-time'],
    ['2026-03-31', '2026-04-01', '2026-05-01', 'done-late'],
    [null, null, '2026-05-01', 'undated'],
    [null, '2026-03-30', '2026-05-01', 'undated'],
    // Over the National Day holiday three working days are eleven days.
    ['2026-10-10', null, '2026-09-29', 'on-time'],
    ['2026-10-10', null, '2026-09-30', 'due-soon'],
    ['2026-02-24', null, '2026-02-12', 'due-soon'],
    ['2026-02-24', null, '2026-02-11', 'on-time'],
  ])('due %s, done %s, on %s is %s', (dueOn, doneOn, today, expected) => {
    expect(of(dueOn, doneOn, today)).toBe(expected);
  });
  it('of what is stopped is stopped', () => {
    expect(of('2026-03-31', null, '2026-04-01', 'stopped')).toBe('stopped');
  });
  it('moves one way only while nothing is done', () => {
    const order: Timeliness[] = ['on-time', 'due-soon', 'overdue'];
    const days = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2028-01-01') });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 200 }), (due, day, gap) => {
        const first = order.indexOf(of(dayOf(due), null, dayOf(day)));
        expect(order.indexOf(of(dayOf(due), null, dayOf(day + gap)))).toBeGreaterThanOrEqual(first);
      }),
    );
  });
});

const KINDS: Timeliness[] = [
  'done-early',
  'done-on-time',
  'done-late',
  'on-time',
  'due-soon',
  'overdue',
  'undated',
  'stopped',
];
const hand = (light: Light, reason = '系统故障'): LightOverride => ({
  light,
  reason,
  by: 'p1',
  on: '2026-04-02',
});

describe('lights', () => {
  it.each<[Timeliness, boolean, Light]>([
    ['on-time', false, 'green'],
    ['due-soon', false, 'blue'],
    ['overdue', false, 'red'],
    ['done-early', false, 'green'],
    ['done-late', false, 'yellow'],
    ['undated', false, 'grey'],
    ['stopped', true, 'grey'],
    ['on-time', true, 'yellow'],
    ['due-soon', true, 'yellow'],
    ['done-on-time', true, 'yellow'],
    ['overdue', true, 'red'],
  ])('%s, red before: %s, shows %s', (kind, wasRed, light) => {
    expect(lightOf(kind, wasRed).light).toBe(light);
  });
  it('once red are never green or blue again, whatever happens or is set by hand', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom<Light>('green', 'blue', 'yellow', 'red', 'grey')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(steps, (history) => {
        let wasRed = false;
        let red = false;
        for (const [kind, light] of history) {
          const shown = lightOf(kind, wasRed, hand(light)).light;
          if (red) expect(['yellow', 'red', 'grey']).toContain(shown);
          wasRed = turnedRed(kind, wasRed);
          red ||= kind === 'overdue';
        }
      }),
    );
  });
  it('set by hand keep the computed one beside them', () => {
    expect(lightOf('overdue', false, hand('yellow'))).toMatchObject({
      light: 'yellow',
      computed: 'red',
      override: { reason: '系统故障' },
    });
    expect(overrideLight('on-time', false, hand('yellow'))).toMatchObject({ ok: true });
    expect(overrideLight('on-time', true, hand('green'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'LG-2240' }],
    });
    expect(overrideLight('overdue', false, hand('blue'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'LG-2240' }],
    });
    expect(overrideLight('overdue', false, hand('yellow', ' '))).toMatchObject({
      ok: false,
      refusals: [{ code: 'LG-2241' }],
    });
  });
});

describe('overdueDays', () => {
  it.each([
    ['2026-09-30', null, '2026-10-08', 8, 1],
    ['2026-09-30', null, '2026-10-10', 10, 3],
    ['2026-09-30', '2026-10-05', '2026-12-01', 5, 0],
    ['2026-09-30', '2026-09-20', '2026-12-01', 0, 0],
    ['2026-09-30', null, '2026-09-30', 0, 0],
  ])('due %s, done %s, on %s: %i days, %i of them worked', (dueOn, doneOn, today, days, workingDays) => {
    expect(overdueDays({ dueOn, doneOn, today, calendar })).toMatchObject({
      days,
      workingDays,
      basis: { status: 'official' },
    });
  });
});

describe('countTimeliness', () => {
  it('counts items and the share in time of what can be judged', () => {
    const items = KINDS.map((kind) => ({ timeliness: kind, light: lightOf(kind, false).light }));
    expect(countTimeliness(items)).toMatchObject({
      total: 8,
      done: 3,
      doneInTime: 2,
      overdue: 1,
      inTimeShare: 0.5,
      byLight: { green: 3, blue: 1, yellow: 1, red: 1, grey: 2 },
    });
    expect(countTimeliness([]).inTimeShare).toBeNull();
  });
});
