import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueRule, PeriodUnit, Roll, ScheduleRule } from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import { makeCalendar } from '../calendar/make-calendar.ts';
import { nextAfterCompletion, type AfterCompletionRule } from './after-completion.ts';
import { checkRule } from './check-rule.ts';
import { expand } from './expand.ts';
import { compareKeys, parseKey } from './period-key.ts';

const calendar = makeCalendar();
const ALWAYS = { from: null, until: null } as const;
const END: DueRule = { at: 'end', roll: 'none' };

function periodic(
  per: PeriodUnit,
  extra: Partial<Extract<ScheduleRule, { kind: 'periodic' }>> = {},
): ScheduleRule {
  return { ...ALWAYS, kind: 'periodic', per, every: 1, times: 1, due: END, ...extra };
}
function days(
  names: readonly string[],
  extra: Partial<Extract<ScheduleRule, { kind: 'days' }>> = {},
): ScheduleRule {
  return { ...ALWAYS, kind: 'days', days: names, every: 1, roll: 'none', ...extra };
}
const due = (at: DueRule['at'], roll: Roll = 'none') => ({ due: { at, roll } });
function keys(rule: ScheduleRule, from: string, to: string): string[] {
  return [...expand(rule, calendar, { from, to })].map(({ key, dueOn }) => `${key} ${dueOn}`);
}

describe('periods', () => {
  it.each<[string, ScheduleRule, string, string, string[]]>([
    [
      'every month',
      periodic('month'),
      '2026-01-01',
      '2026-03-31',
      ['2026-01 2026-01-31', '2026-02 2026-02-28', '2026-03 2026-03-31'],
    ],
    ['29 February', periodic('month'), '2028-02-01', '2028-02-29', ['2028-02 2028-02-29']],
    [
      'the 31st',
      periodic('month', due({ day: 31 })),
      '2026-01-15',
      '2026-04-30',
      ['2026-01 2026-01-31', '2026-02 2026-02-28', '2026-03 2026-03-31', '2026-04 2026-04-30'],
    ],
    [
      'the last day but one',
      periodic('month', due({ day: -2 })),
      '2028-02-01',
      '2028-02-29',
      ['2028-02 2028-02-28'],
    ],
    [
      'twice a month',
      periodic('month', { times: 2 }),
      '2026-07-01',
      '2026-07-31',
      ['2026-07 2026-07-31', '2026-07#2 2026-07-31'],
    ],
    [
      'every two months',
      periodic('month', { every: 2 }),
      '2026-01-01',
      '2026-06-30',
      ['2026-01--2026-02 2026-02-28', '2026-03--2026-04 2026-04-30', '2026-05--2026-06 2026-06-30'],
    ],
    [
      'every two months from April',
      periodic('month', { every: 2, from: '2026-04-01' }),
      '2026-01-01',
      '2026-07-31',
      ['2026-04--2026-05 2026-05-31', '2026-06--2026-07 2026-07-31'],
    ],
    [
      'every three years',
      periodic('year', { every: 3, from: '2026-01-01' }),
      '2020-01-01',
      '2031-12-31',
      ['2026--2028 2028-12-31', '2029--2031 2031-12-31'],
    ],
    [
      'quarters',
      periodic('quarter'),
      '2026-02-01',
      '2026-09-30',
      ['2026-Q1 2026-03-31', '2026-Q2 2026-06-30', '2026-Q3 2026-09-30'],
    ],
    [
      'the 10th of a quarter',
      periodic('quarter', due({ day: 10 })),
      '2026-01-01',
      '2026-12-31',
      ['2026-Q1 2026-01-10', '2026-Q2 2026-04-10', '2026-Q3 2026-07-10', '2026-Q4 2026-10-10'],
    ],
    [
      'the 25th of its last month',
      periodic('quarter', due({ month: -1, day: 25 })),
      '2026-01-01',
      '2026-06-30',
      ['2026-Q1 2026-03-25', '2026-Q2 2026-06-25'],
    ],
    [
      'by the end of November',
      periodic('year', due({ month: 11, day: -1 })),
      '2025-01-01',
      '2026-12-31',
      ['2025 2025-11-30', '2026 2026-11-30'],
    ],
    [
      '29 February in common years',
      periodic('year', due({ month: 2, day: 29 })),
      '2027-01-01',
      '2028-12-31',
      ['2027 2027-02-28', '2028 2028-02-29'],
    ],
    [
      'every Friday over New Year',
      periodic('week', due({ day: 5 })),
      '2026-12-21',
      '2027-01-10',
      ['2026-W52 2026-12-25', '2026-W53 2027-01-01', '2027-W01 2027-01-08'],
    ],
    [
      'Sundays by the end of the week',
      periodic('week'),
      '2026-01-01',
      '2026-01-11',
      ['2026-W01 2026-01-04', '2026-W02 2026-01-11'],
    ],
    [
      'the second Wednesday',
      periodic('month', due({ weekday: 3, nth: 2 })),
      '2026-01-01',
      '2026-02-28',
      ['2026-01 2026-01-14', '2026-02 2026-02-11'],
    ],
    [
      'the last Friday',
      periodic('month', due({ weekday: 5, nth: -1 })),
      '2026-01-01',
      '2026-02-28',
      ['2026-01 2026-01-30', '2026-02 2026-02-27'],
    ],
    [
      'the fifth working day',
      periodic('month', due({ workday: 5 })),
      '2026-01-01',
      '2026-02-28',
      ['2026-01 2026-01-08', '2026-02 2026-02-06'],
    ],
    [
      'the last working day',
      periodic('month', due({ workday: -1 })),
      '2026-02-01',
      '2026-02-28',
      ['2026-02 2026-02-28'],
    ],
    [
      'month ends, forward',
      periodic('month', due('end', 'forward')),
      '2026-01-01',
      '2026-02-28',
      ['2026-01 2026-02-02', '2026-02 2026-02-28'],
    ],
    [
      'month ends, back',
      periodic('month', due('end', 'back')),
      '2026-01-01',
      '2026-02-28',
      ['2026-01 2026-01-30', '2026-02 2026-02-28'],
    ],
    [
      'a duty that stops',
      periodic('month', { until: '2026-03-15' }),
      '2026-02-01',
      '2026-12-31',
      ['2026-02 2026-02-28', '2026-03 2026-03-15'],
    ],
    [
      'a duty that starts later',
      periodic('month', { from: '2026-11-20', ...due({ day: 5 }) }),
      '2026-11-01',
      '2026-12-31',
      ['2026-12 2026-12-05'],
    ],
    [
      'working days',
      periodic('day', { only: 'workdays' }),
      '2026-02-13',
      '2026-02-25',
      ['2026-02-13 2026-02-13', '2026-02-14 2026-02-14', '2026-02-24 2026-02-24', '2026-02-25 2026-02-25'],
    ],
    [
      'with a tag',
      periodic('month', { tag: 'b', times: 2 }),
      '2026-07-01',
      '2026-07-31',
      ['2026-07@b 2026-07-31', '2026-07#2@b 2026-07-31'],
    ],
    [
      'a target',
      { ...ALWAYS, kind: 'target', per: 'year', every: 1, atLeast: 12, atMost: null, unit: '次', due: END },
      '2026-01-01',
      '2026-12-31',
      ['2026 2026-12-31'],
    ],
    ['what is kept up all the time', { ...ALWAYS, kind: 'continuous' }, '2026-01-01', '2026-12-31', []],
  ])('%s', (_, rule, from, to, expected) => {
    expect(checkRule(rule).ok).toBe(true);
    expect(keys(rule, from, to)).toEqual(expected);
  });

  it('says which calendar a day rests on', () => {
    const basis = (rule: ScheduleRule, day: string) =>
      [...expand(rule, calendar, { from: day, to: day })][0]?.basis;
    expect(basis(periodic('month'), '2026-01-31')).toBe('none');
    expect(basis(periodic('month', due('end', 'back')), '2026-01-31')).toBe('official');
    expect(basis(periodic('year', due('end', 'forward')), '2026-12-31')).toBe('official');
    expect(basis(periodic('month', due({ day: 1 }, 'forward')), '2027-01-01')).toBe('estimated');
    expect(basis(periodic('month', due({ day: 1 }, 'back')), '2027-01-01')).toBe('estimated');
    expect(basis(periodic('month', due('end', 'back')), '2110-01-31')).toBe('missing');
  });
});

describe('named days', () => {
  it.each<[string, ScheduleRule, string, string, string[]]>([
    [
      'Mondays and Thursdays',
      days(['W1', 'W4']),
      '2026-12-28',
      '2027-01-05',
      ['2026-12-28', '2026-12-31', '2027-01-04'],
    ],
    [
      'every other Friday',
      days(['W5'], { every: 2, from: '2026-01-01' }),
      '2026-01-01',
      '2026-01-31',
      ['2026-01-02', '2026-01-16', '2026-01-30'],
    ],
    [
      'every ten days',
      days(['D10', 'D20', 'D-1']),
      '2026-02-01',
      '2026-03-10',
      ['2026-02-10', '2026-02-20', '2026-02-28', '2026-03-10'],
    ],
    [
      'one day under two names',
      days(['D30', 'D-1']),
      '2026-04-01',
      '2026-05-31',
      ['2026-04-30', '2026-05-30', '2026-05-31'],
    ],
    [
      'days of the year',
      days(['--03-31', '--09-30', '--02-29']),
      '2026-01-01',
      '2026-12-31',
      ['2026-02-28', '2026-03-31', '2026-09-30'],
    ],
    [
      'the second and last Friday',
      days(['W5.2', 'W5.-1']),
      '2026-01-01',
      '2026-01-31',
      ['2026-01-09', '2026-01-30'],
    ],
    [
      'lunar festivals',
      days(['除夕', '元宵节', '端午节', '中秋节', '重阳节']),
      '2026-01-01',
      '2026-12-31',
      ['2026-02-16', '2026-03-03', '2026-06-19', '2026-09-25', '2026-10-18'],
    ],
    [
      'lunar new year where Intl is a day out',
      days(['L01-01']),
      '2027-01-01',
      '2030-12-31',
      ['2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
    ],
    [
      '腊八, once in two civil years and twice in others',
      days(['腊八']),
      '2025-01-01',
      '2026-12-31',
      ['2025-01-07', '2026-01-26'],
    ],
    ['清明 and 冬至', days(['清明', '冬至']), '2026-01-01', '2026-12-31', ['2026-04-05', '2026-12-22']],
    ['lunar days past the tables', days(['L01-15']), '2101-03-01', '2120-01-01', []],
  ])('%s', (_, rule, from, to, expected) => {
    expect(checkRule(rule).ok).toBe(true);
    expect(keys(rule, from, to)).toEqual(expected.map((day) => `${day} ${day}`));
  });
});

describe('what hangs on the last time', () => {
  const rule = (extra: Partial<AfterCompletionRule>): AfterCompletionRule => ({
    ...ALWAYS,
    kind: 'after-completion',
    every: 1,
    unit: 'month',
    roll: 'none',
    ...extra,
  });
  it.each<[Partial<AfterCompletionRule>, string | null, string | null]>([
    [{}, '2026-01-31', '2026-02-28'],
    [{}, '2028-01-31', '2028-02-29'],
    [{ every: 6 }, '2026-08-31', '2027-02-28'],
    [{ unit: 'year' }, '2028-02-29', '2029-02-28'],
    [{ unit: 'week', every: 2 }, '2026-12-25', '2027-01-08'],
    [{ unit: 'day', every: 45, roll: 'forward' }, '2026-08-20', '2026-10-08'],
    [{ from: '2026-03-01' }, null, '2026-04-01'],
    [{}, null, null],
    [{ until: '2026-06-30' }, '2026-06-15', null],
  ])('%o after %s is due on %s', (extra, last, expected) => {
    expect(nextAfterCompletion(rule(extra), calendar, last)?.dueOn ?? null).toBe(expected);
  });
});

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];
const anyDay = (from: string, to: string) =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayOf);
const anyBounds = fc.record({
  from: fc.option(anyDay('2023-01-01', '2027-12-31')),
  until: fc.option(anyDay('2028-01-01', '2031-12-31')),
});
const anyRoll = fc.constantFrom<Roll>('none', 'forward', 'back');
const anyAt = fc.constantFrom<DueRule['at']>(
  'end',
  { day: 1 },
  { day: 5 },
  { day: 31 },
  { day: -1 },
  { month: 1, day: 31 },
  { month: -1, day: 25 },
  { month: 12, day: -1 },
  { weekday: 5, nth: -1 },
  { weekday: 1, nth: 5 },
  { workday: 3 },
  { workday: -1 },
);
const anyPeriodic = fc
  .tuple(
    anyBounds,
    fc.constantFrom(...UNITS),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 3 }),
    anyAt,
    anyRoll,
  )
  .map(([bounds, per, every, times, at, roll]): ScheduleRule => ({
    ...bounds,
    kind: 'periodic',
    per,
    every,
    times,
    due: { at, roll },
  }));
const NAMES = [
  '元旦-1',
  '春节+14',

  'W1',
  'W5',
  'W5.2',
  'W7.-1',
  'D1',
  'D30',
  'D-1',
  '--02-29',
  '--06-30',
  'L01-15',
  '除夕',
  '清明',
  'L08-15',
];
const anyDays = fc
  .tuple(
    anyBounds,
    fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }),
    fc.integer({ min: 1, max: 4 }),
    anyRoll,
  )
  .map(([bounds, names, every, roll]): ScheduleRule => ({
    ...bounds,
    kind: 'days',
    days: names,
    every,
    roll,
  }));
const anyRule = fc.oneof(anyPeriodic, anyDays);
const threeDays = fc
  .tuple(
    anyDay('2022-01-01', '2033-12-31'),
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 1, max: 500 }),
  )
  .map(
    ([a, first, second]) => [a, dayOf(dayNumber(a) + first), dayOf(dayNumber(a) + first + second)] as const,
  );

describe('whatever the rule', () => {
  it('two windows side by side give what the whole gives', () => {
    fc.assert(
      fc.property(anyRule, threeDays, (rule, [a, b, c]) => {
        const next = dayOf(dayNumber(b) + 1);
        const parts = [
          ...expand(rule, calendar, { from: a, to: b }),
          ...expand(rule, calendar, { from: next, to: c }),
        ];
        expect(parts).toEqual([...expand(rule, calendar, { from: a, to: c })]);
      }),
      { numRuns: 500 },
    );
  });

  it('keys are unique, can be read, and come in order; slots lie in window, period and bounds', () => {
    fc.assert(
      fc.property(anyRule, threeDays, (rule, [from, , to]) => {
        const slots = [...expand(rule, calendar, { from, to })];
        const found = slots.map(({ key }) => key);
        expect(new Set(found).size).toBe(found.length);
        expect([...found].sort(compareKeys)).toEqual(found);
        for (const slot of slots) {
          expect(parseKey(slot.key)).toMatchObject({ start: slot.periodStart, end: slot.periodEnd });
          expect(slot.slotOn >= from && slot.slotOn <= to).toBe(true);
          expect(slot.slotOn >= slot.periodStart && slot.slotOn <= slot.periodEnd).toBe(true);
          expect(slot.slotOn >= (rule.from ?? '') && slot.slotOn <= (rule.until ?? '9999')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the due day is where the roll permits: a working day, over rest days only', () => {
    fc.assert(
      fc.property(anyRule, threeDays, (rule, [from, , to]) => {
        const roll = rule.kind === 'days' ? rule.roll : rule.kind === 'periodic' ? rule.due.roll : 'none';
        for (const { slotOn, dueOn } of expand(rule, calendar, { from, to })) {
          if (roll === 'none') expect(dueOn).toBe(slotOn);
          else {
            expect(calendar.works(dayNumber(dueOn))).toBe(true);
            expect(roll === 'forward' ? dueOn >= slotOn : dueOn <= slotOn).toBe(true);
            const [low, high] = [
              Math.min(dayNumber(slotOn), dayNumber(dueOn)),
              Math.max(dayNumber(slotOn), dayNumber(dueOn)),
            ];
            for (let at = low; at <= high; at++)
              if (dayOf(at) !== dueOn) expect(calendar.works(at)).toBe(false);
          }
        }
      }),
    );
  });

  it('gives one slot at a time, without laying out the rest', () => {
    const slots = expand(periodic('day'), calendar, { from: '0001-01-01', to: '9999-12-31' });
    expect(slots.next().value).toMatchObject({ key: '0001-01-01' });
  });
});

describe('checkRule', () => {
  it.each<[string, ScheduleRule, string[]]>([
    ['every 0', periodic('month', { every: 0 }), ['LG-2220 /every']],
    ['half a time', periodic('month', { times: 0.5 }), ['LG-2220 /times']],
    ['a day 0', periodic('month', due({ day: 0 })), ['LG-2220 /due/at/day']],
    ['the eighth of a week', periodic('week', due({ day: 8 })), ['LG-2220 /due/at/day']],
    ['the month of a week', periodic('week', due({ month: 1, day: 1 })), ['LG-2220 /due/at/month']],
    ['working days by month', periodic('month', { only: 'workdays' }), ['LG-2220 /only']],
    ['no such day', periodic('month', { from: '2026-02-30' }), ['LG-2232 /from']],
    [
      'an end before the start',
      periodic('month', { from: '2026-02-03', until: '2026-02-01' }),
      ['LG-2220 /until'],
    ],
    ['no days', days([]), ['LG-2220 /days']],
    [
      'days that cannot be read',
      days(['W8', 'D32', '--04-31', 'L13-01', 'W5.0', '某日', 'D5']),
      [
        'LG-2221 /days/0',
        'LG-2221 /days/1',
        'LG-2221 /days/2',
        'LG-2221 /days/3',
        'LG-2221 /days/4',
        'LG-2221 /days/5',
      ],
    ],
    [
      'a target of nothing',
      { ...ALWAYS, kind: 'target', per: 'year', every: 1, atLeast: 0, atMost: null, unit: null, due: END },
      ['LG-2220 /atLeast'],
    ],
    [
      'a limit below the target',
      { ...ALWAYS, kind: 'target', per: 'year', every: 1, atLeast: 3, atMost: 2, unit: null, due: END },
      ['LG-2220 /atMost'],
    ],
    ['a tag with blanks', periodic('month', { tag: 'a b' }), ['LG-2220 /tag']],
  ])('refuses %s', (_, rule, expected) => {
    const result = checkRule(rule);
    expect(result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual(
      expected,
    );
  });
});
