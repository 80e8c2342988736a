import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occurrence, ScheduleRule } from '../model/index.ts';
import { makeCalendar, type CalendarParts } from '../calendar/make-calendar.ts';
import { expand, type DayWindow, type Slot } from './expand.ts';
import { recomputeDue } from './recompute-due.ts';
import { reconcile } from './reconcile.ts';
import { reschedule } from './reschedule.ts';
import { targetProgress } from './target-progress.ts';

const calendar = makeCalendar();
const YEAR: DayWindow = { from: '2026-01-01', to: '2026-12-31' };
const rule = (
  day: number | null,
  per: 'month' | 'quarter' = 'month',
  roll: 'none' | 'forward' | 'back' = 'none',
): ScheduleRule => ({
  kind: 'periodic',
  per,
  every: 1,
  times: 1,
  from: null,
  until: null,
  due: { at: day === null ? 'end' : { day }, roll },
});
const rowOf = (slot: Slot, extra: Partial<Occurrence> = {}): Occurrence => ({
  ...slot,
  id: `id-${slot.key}`,
  record: 'r',
  state: 'open',
  doneOn: null,
  verifiedAt: null,
  wasRed: false,
  moves: 0,
  touched: false,
  version: 1,
  ...extra,
});
const slotsOf = (r: ScheduleRule, window = YEAR) => [...expand(r, calendar, window)];

/** What the store does with a reconciliation. */
function apply(existing: readonly Occurrence[], result: ReturnType<typeof reconcile>): Occurrence[] {
  const pruned = new Set(result.prune.map(({ id }) => id));
  const placed = new Map(
    [...result.move, ...result.restore].map(({ occurrence, slot }) => [occurrence.id, slot]),
  );
  return [
    ...existing.map((row): Occurrence => {
      const slot = placed.get(row.id);
      return slot
        ? { ...row, ...slot, state: 'open' }
        : pruned.has(row.id)
          ? { ...row, state: 'withdrawn' }
          : row;
    }),
    ...result.create.map((slot) => rowOf(slot)),
  ];
}

describe('reconcile', () => {
  it('creates what is missing, and nothing the second time', () => {
    const first = reconcile({ existing: [], slots: slotsOf(rule(null)), window: YEAR, today: '2026-01-01' });
    expect(first.create).toHaveLength(12);
    const second = reconcile({
      existing: apply([], first),
      slots: slotsOf(rule(null)),
      window: YEAR,
      today: '2026-01-01',
    });
    expect([second.create, second.move, second.prune, second.restore]).toEqual([[], [], [], []]);
  });

  it('keeps what is past, touched, moved or red when a rule changes from months to quarters', () => {
    const rows = slotsOf(rule(null)).map((slot) =>
      rowOf(
        slot,
        {
          '2026-08': { touched: true },
          '2026-09': { moves: 1 },
          '2026-10': { state: 'reported' as const },
        }[slot.key] ?? {},
      ),
    );
    const result = reconcile({
      existing: rows,
      slots: slotsOf(rule(null, 'quarter')),
      window: YEAR,
      today: '2026-06-30',
    });
    expect(result.prune.map(({ key }) => key)).toEqual(['2026-07', '2026-11', '2026-12']);
    expect(result.keep.map(({ key }) => key)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
    expect(result.create.map(({ key }) => key)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });

  it('moves the free rows of a period to the day that the rule now names', () => {
    const rows = slotsOf(rule(5)).map((slot) =>
      rowOf(slot, slot.key === '2026-12' ? { moves: 1, dueOn: '2026-12-20' } : {}),
    );
    const result = reconcile({ existing: rows, slots: slotsOf(rule(10)), window: YEAR, today: '2026-09-05' });
    expect(result.move.map(({ slot }) => slot.dueOn)).toEqual(['2026-10-10', '2026-11-10']);
    expect(result.keep).toHaveLength(10);
  });

  it('opens withdrawn rows again when the rule comes back', () => {
    const today = '2026-06-30';
    const months = slotsOf(rule(null)).map((slot) => rowOf(slot));
    const quarters = apply(
      months,
      reconcile({ existing: months, slots: slotsOf(rule(null, 'quarter')), window: YEAR, today }),
    );
    expect(quarters.filter(({ state }) => state === 'withdrawn')).toHaveLength(6);
    const back = reconcile({ existing: quarters, slots: slotsOf(rule(null)), window: YEAR, today });
    expect([back.create.length, back.restore.length, back.prune.map(({ key }) => key)]).toEqual([
      0,
      6,
      ['2026-Q3', '2026-Q4'],
    ]);
  });

  it('leaves rows outside the window alone', () => {
    const rows = slotsOf(rule(null), { from: '2027-01-01', to: '2027-03-31' }).map((slot) => rowOf(slot));
    expect(reconcile({ existing: rows, slots: [], window: YEAR, today: '2026-01-01' }).prune).toEqual([]);
  });

  it('loses no touched row and settles after one round, whatever the rules', () => {
    const anyRule = fc
      .tuple(
        fc.option(fc.integer({ min: 1, max: 31 })),
        fc.constantFrom('month' as const, 'quarter' as const),
      )
      .map(([day, per]) => rule(day, per));
    const anyTouch = fc.constantFrom<Partial<Occurrence>>(
      {},
      {},
      { touched: true },
      { moves: 1 },
      { state: 'done' },
      { state: 'returned' },
      { wasRed: true },
    );
    fc.assert(
      fc.property(
        anyRule,
        anyRule,
        fc.array(anyTouch, { minLength: 12, maxLength: 12 }),
        fc.constantFrom('2026-01-01', '2026-05-15', '2027-01-01'),
        (before, after, touches, today) => {
          const rows = slotsOf(before).map((slot, i) => rowOf(slot, touches[i] ?? {}));
          const input = { slots: slotsOf(after), window: YEAR, today };
          const result = reconcile({ ...input, existing: rows });
          for (const { touched, moves, state, wasRed } of result.prune)
            expect([touched, moves, state, wasRed]).toEqual([false, 0, 'open', false]);
          const next = apply(rows, result);
          expect(new Set(next.map(({ key }) => key)).size).toBe(next.length);
          const again = reconcile({ ...input, existing: next });
          expect([again.create, again.move, again.prune, again.restore]).toEqual([[], [], [], []]);
        },
      ),
    );
  });
});

describe('reschedule', () => {
  const row = rowOf(slotsOf(rule(5))[0]!);
  it('moves one and keeps its slot and series', () => {
    const result = reschedule(row, '2026-01-20', ' 等待验收 ');
    if (!result.ok) throw new Error('refused');
    expect(result.value.occurrence).toMatchObject({
      key: '2026-01',
      slotOn: '2026-01-05',
      dueOn: '2026-01-20',
      moves: 1,
      touched: true,
    });
    expect(result.value.change).toEqual({ from: '2026-01-05', to: '2026-01-20', reason: '等待验收' });
    const after = reconcile({
      existing: [result.value.occurrence],
      slots: slotsOf(rule(10)),
      window: YEAR,
      today: '2026-01-01',
    });
    expect(after.keep.map(({ dueOn }) => dueOn)).toEqual(['2026-01-20']);
  });
  it.each([
    [row, '2026-01-20', ' ', 'LG-2230'],
    [row, '2026-02-30', '原因', 'LG-2232'],
    [{ ...row, state: 'done' as const }, '2026-01-20', '原因', 'LG-2231'],
    [{ ...row, state: 'reported' as const }, '2026-01-20', '原因', 'LG-2231'],
  ])('refuses %#', (occurrence, day, reason, code) => {
    expect(reschedule(occurrence, day, reason)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

describe('recomputeDue', () => {
  const imported: CalendarParts = {
    years: [
      {
        year: 2027,
        status: 'official',
        notice: '2027年通知',
        revision: 1,
        days: [
          { day: '2027-01-01', kind: 'holiday', name: '元旦' },
          { day: '2027-01-31', kind: 'makeup', name: '春节' },
          { day: '2027-05-31', kind: 'holiday', name: '试例' },
        ],
      },
    ],
  };
  const after = makeCalendar(imported);
  const window = { from: '2026-12-01', to: '2027-06-30' };
  it('moves open due days when a year becomes official, with the notice and the days that differ', () => {
    const rows = slotsOf(rule(null, 'month', 'forward'), window).map((slot) => rowOf(slot));
    const changes = recomputeDue({
      rule: rule(null, 'month', 'forward'),
      occurrences: rows,
      before: calendar,
      after,
    });
    expect(changes.map(({ key, from, to, basis }) => `${key} ${from} ${to} ${basis}`)).toEqual([
      '2027-01 2027-02-01 2027-01-31 official',
      '2027-02 2027-03-01 2027-03-01 official',
      '2027-03 2027-03-31 2027-03-31 official',
      '2027-04 2027-04-30 2027-04-30 official',
      '2027-05 2027-05-31 2027-06-01 official',
      '2027-06 2027-06-30 2027-06-30 official',
    ]);
    expect(changes[0]).toMatchObject({ notices: ['2027年通知'], changedDays: ['2027-01-31'] });
    expect(changes[4]).toMatchObject({ changedDays: expect.arrayContaining(['2027-05-31']) as unknown });
  });
  it('leaves what is done, reported or moved by hand', () => {
    const touches: Partial<Occurrence>[] = [
      { state: 'done' },
      { state: 'reported' },
      { moves: 1 },
      { state: 'excused' },
    ];
    const rows = slotsOf(rule(null, 'month', 'forward'), { from: '2027-01-01', to: '2027-04-30' }).map(
      (slot, i) => rowOf(slot, touches[i] ?? {}),
    );
    expect(
      recomputeDue({ rule: rule(null, 'month', 'forward'), occurrences: rows, before: calendar, after }),
    ).toEqual([]);
  });
  it('rolls what hangs on the last time again', () => {
    const occurrence = rowOf({
      key: '2027-01-31',
      periodStart: '2026-12-31',
      periodEnd: '2027-01-31',
      slotOn: '2027-01-31',
      dueOn: '2027-02-01',
      basis: 'estimated',
    });
    const hanging: ScheduleRule = {
      kind: 'after-completion',
      every: 1,
      unit: 'month',
      from: null,
      until: null,
      roll: 'forward',
    };
    expect(recomputeDue({ rule: hanging, occurrences: [occurrence], before: calendar, after })).toMatchObject(
      [{ to: '2027-01-31', basis: 'official' }],
    );
  });
  it('says nothing of days that no calendar decides', () => {
    const rows = slotsOf(rule(5), window).map((slot) => rowOf(slot));
    expect(recomputeDue({ rule: rule(5), occurrences: rows, before: calendar, after })).toEqual([]);
  });
});

describe('targetProgress', () => {
  const of = (
    done: number,
    today: string,
    target: { atLeast: number; atMost: number | null } = { atLeast: 12, atMost: null },
  ) =>
    targetProgress({
      target,
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      entries: Array.from({ length: done }, () => ({ on: '2026-01-10', count: 1 })),
      today,
    });
  it.each([
    [0, '2025-12-31', 0, 'not-started'],
    [0, '2026-01-01', 0, 'on-pace'],
    [5, '2026-07-01', 5, 'on-pace'],
    [4, '2026-07-01', 5, 'behind'],
    [12, '2026-07-01', 5, 'reached'],
    [11, '2026-12-31', 11, 'on-pace'],
    [11, '2027-01-01', 12, 'missed'],
  ])('%i done by %s where %i are expected is %s', (done, today, expected, pace) => {
    expect(of(done, today)).toMatchObject({ expected, pace });
  });
  it('keeps to a limit', () => {
    expect(of(3, '2026-07-01', { atLeast: 0, atMost: 3 })).toMatchObject({
      pace: 'within-limit',
      share: null,
    });
    expect(of(4, '2026-07-01', { atLeast: 0, atMost: 3 })).toMatchObject({ pace: 'over-limit' });
  });
  it('counts only what lies in the period and is not in the future', () => {
    const entries = ['2025-12-31', '2026-03-01', '2026-08-01', '2027-01-01'].map((on) => ({ on, count: 2 }));
    expect(
      targetProgress({
        target: { atLeast: 8, atMost: null },
        periodStart: '2026-01-01',
        periodEnd: '2026-12-31',
        entries,
        today: '2026-07-01',
      }),
    ).toMatchObject({ done: 2, missing: 6, share: 0.25, pace: 'behind' });
  });
});
