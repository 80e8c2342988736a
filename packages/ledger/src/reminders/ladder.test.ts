import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorRule, Rung } from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import { makeCalendar } from '../calendar/make-calendar.ts';
import { ladderFor, noticesOf, type ReminderSubject } from './ladder.ts';
import { STANDARD_LADDER } from './standard-ladder.ts';
import { subjectOfOccurrence, subjectOfRecord } from './subject-of.ts';

const calendar = makeCalendar();
const subject = (extra: Partial<ReminderSubject> = {}): ReminderSubject => ({
  kind: 'occurrence',
  id: 'o1',
  dueOn: '2026-03-31',
  openedOn: '2026-03-01',
  state: 'open',
  ...extra,
});

/** Runs the job on each day and keeps what was sent: what a server does. */
function run(
  ladder: readonly Rung[],
  from: string,
  to: string,
  of: (day: string) => ReminderSubject,
  runsOn = (_day: string) => true,
) {
  const sent = new Set<string>();
  const log: string[] = [];
  for (let at = dayNumber(from); at <= dayNumber(to); at++) {
    const today = dayOf(at);
    if (!runsOn(today)) continue;
    const { due, passed } = ladderFor({ ladder, subject: of(today), today, calendar, sent });
    for (const notice of due) log.push(`${today} ${notice.days} ${notice.who.map(({ is }) => is).join('+')}`);
    for (const key of [...due.map(({ key }) => key), ...passed]) sent.add(key);
  }
  return log;
}

describe('ladderFor', () => {
  it('reminds before, on the day, and climbs up the line after it', () => {
    expect(run(STANDARD_LADDER, '2026-03-01', '2026-05-31', () => subject())).toEqual([
      '2026-03-24 -5 owner',
      '2026-03-30 -1 owner',
      '2026-03-31 0 owner',
      '2026-04-01 1 owner+unit-head',
      '2026-04-03 3 unit-head+supervisor',
      '2026-04-08 5 supervisor+leader',
    ]);
  });

  it('is quiet over the National Day holiday and moves to the working day before', () => {
    expect(
      run(STANDARD_LADDER, '2026-09-01', '2026-10-31', () =>
        subject({ dueOn: '2026-10-05', openedOn: '2026-09-01' }),
      ),
    ).toEqual([
      '2026-09-23 -5 owner',
      '2026-09-30 0 owner',
      '2026-10-08 1 owner+unit-head',
      '2026-10-10 3 unit-head+supervisor',
      '2026-10-13 5 supervisor+leader',
    ]);
  });

  it('leaves out rungs that stand before the item was opened', () => {
    const weekly = subject({ dueOn: '2026-03-06', openedOn: '2026-03-02' });
    const ladder: Rung[] = [{ days: -20, who: [{ is: 'owner' }], notice: 'due-soon' }, ...STANDARD_LADDER];
    expect(noticesOf(ladder, weekly, calendar).map(({ days }) => days)).toEqual([-1, 0, 1, 3, 5]);
  });

  it('stops when reported and goes on after a return, without repeating a rung', () => {
    const state = (day: string) =>
      day < '2026-04-01' ? 'open' : day < '2026-04-07' ? 'waiting' : 'returned';
    expect(run(STANDARD_LADDER, '2026-03-30', '2026-05-31', (day) => subject({ state: state(day) }))).toEqual(
      [
        '2026-03-30 -1 owner',
        '2026-03-31 0 owner',
        '2026-04-07 1 owner+unit-head',
        '2026-04-07 3 unit-head+supervisor',
        '2026-04-08 5 supervisor+leader',
      ],
    );
  });

  it('says the last thing only after a gap', () => {
    expect(
      run(
        STANDARD_LADDER,
        '2026-03-01',
        '2026-04-30',
        () => subject(),
        (day) => day >= '2026-04-01',
      ),
    ).toEqual([
      '2026-04-01 0 owner',
      '2026-04-01 1 owner+unit-head',
      '2026-04-03 3 unit-head+supervisor',
      '2026-04-08 5 supervisor+leader',
    ]);
  });

  it('starts anew for a new due day', () => {
    const moved = (day: string) => subject({ dueOn: day < '2026-03-31' ? '2026-03-31' : '2026-04-30' });
    expect(run(STANDARD_LADDER, '2026-03-25', '2026-04-30', moved)).toEqual([
      '2026-03-25 -5 owner',
      '2026-03-30 -1 owner',
      '2026-04-23 -5 owner',
      '2026-04-29 -1 owner',
      '2026-04-30 0 owner',
    ]);
  });

  it.each([{ dueOn: null }, { state: 'stopped' as const }, { state: 'waiting' as const }])(
    'is silent for %o',
    (extra) => {
      expect(run(STANDARD_LADDER, '2026-03-01', '2026-05-31', () => subject(extra))).toEqual([]);
    },
  );

  const who: ActorRule[] = [
    { is: 'owner' },
    { is: 'unit-head' },
    { is: 'supervisor' },
    { is: 'leader' },
    { is: 'post', post: 'p' },
  ];
  const anyLadder = fc.array(
    fc.record({
      days: fc.integer({ min: -20, max: 20 }),
      who: fc.subarray(who, { minLength: 1 }),
      notice: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 8 },
  );
  const anyDue = fc.integer({ min: dayNumber('2026-01-10'), max: dayNumber('2027-02-20') }).map(dayOf);
  it('never sends a rung twice, never on a rest day, never before its day, and leaves none unsaid', () => {
    fc.assert(
      fc.property(
        anyLadder,
        anyDue,
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (ladder, dueOn, lead, runs) => {
          const of = subject({ dueOn, openedOn: dayOf(dayNumber(dueOn) - lead) });
          const sent = new Set<string>();
          for (let at = dayNumber(dueOn) - 40, i = 0; at <= dayNumber(dueOn) + 60; at++, i++) {
            if (runs[i % 40] === false && at < dayNumber(dueOn) + 50) continue;
            const today = dayOf(at);
            const { due, passed } = ladderFor({ ladder, subject: of, today, calendar, sent });
            if (due.length > 0) expect(calendar.works(at)).toBe(true);
            for (const key of [...due.map((notice) => notice.key), ...passed]) {
              expect(sent.has(key)).toBe(false);
              sent.add(key);
            }
            for (const { on, days } of due) {
              expect(on <= today).toBe(true);
              expect(calendar.works(dayNumber(on))).toBe(true);
              if (days < 0) expect(on >= of.openedOn).toBe(true);
            }
          }
          expect([...sent].sort()).toEqual(
            noticesOf(ladder, of, calendar)
              .map(({ key }) => key)
              .sort(),
          );
        },
      ),
    );
  });
});

describe('subjects', () => {
  const row = {
    id: 'o1',
    record: 'r',
    key: '2026-03',
    periodStart: '2026-03-01',
    periodEnd: '2026-03-31',
    slotOn: '2026-03-31',
    dueOn: '2026-03-31',
    basis: 'none',
    doneOn: null,
    verifiedAt: null,
    wasRed: false,
    moves: 0,
    touched: false,
    version: 1,
  } as const;
  it.each([
    ['open', 'open'],
    ['returned', 'returned'],
    ['reported', 'waiting'],
    ['done', 'waiting'],
    ['excused', 'waiting'],
    ['withdrawn', 'waiting'],
  ] as const)('an occurrence that is %s is %s', (state, expected) => {
    expect(subjectOfOccurrence({ ...row, state })).toEqual({
      kind: 'occurrence',
      id: 'o1',
      dueOn: '2026-03-31',
      openedOn: '2026-03-01',
      state: expected,
    });
  });
  it.each([
    ['draft', 'waiting'],
    ['open', 'open'],
    ['review', 'waiting'],
    ['done', 'waiting'],
    ['closed', 'waiting'],
    ['stopped', 'stopped'],
  ] as const)('a record whose stage is %s is %s', (kind, expected) => {
    expect(subjectOfRecord({ id: 'r', dueOn: '2026-03-31' }, kind, '2026-01-05').state).toBe(expected);
  });
});
