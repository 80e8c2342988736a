import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../src/index.ts';
import { escapeText, textLine } from '../../src/out/ics/content-line.ts';
import { recurrenceOf } from '../../src/out/ics/recurrence.ts';
import { PLAN } from './plan.ts';

const NOW = '2026-01-05T08:00:00Z';
const CALENDAR = writeCalendar([{ plan: PLAN }], { now: NOW, remindDays: 3 });

/** Lines as a reader of calendars puts them together again. */
function unfolded(calendar: string): string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

/** The lines of each component of one kind. */
function components(calendar: string, kind: string): string[][] {
  const found: string[][] = [];
  for (const part of calendar.split(`BEGIN:${kind}\r\n`).slice(1))
    found.push(unfolded(part.split(`END:${kind}`)[0] ?? ''));
  return found;
}

describe('the calendar', () => {
  it('has a task and an event for a dated commitment', () => {
    const [task] = components(CALENDAR, 'VTODO');
    expect(task).toContain('DUE;VALUE=DATE:20260630');
    expect(task).toContain('SUMMARY:供水处牵头，6月30日前完成管网改造12公里；');
    expect(task).toContain('CATEGORIES:供水处');
    expect(task).toContain('TRIGGER;RELATED=END:-P3D');
    const [event] = components(CALENDAR, 'VEVENT');
    expect(event).toContain('DTSTART;VALUE=DATE:20260630');
    expect(event).toContain('DTEND;VALUE=DATE:20260701');
    expect(event).toContain('DTSTAMP:20260105T080000Z');
  });

  it('has a recurring event that falls on the last day of each quarter', () => {
    const recurring = components(CALENDAR, 'VEVENT').filter((lines) =>
      lines.some((line) => line.startsWith('RRULE')),
    );
    expect(recurring).toHaveLength(1);
    expect(recurring[0]).toContain('DTSTART;VALUE=DATE:20260331');
    expect(recurring[0]).toContain('RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231');
  });

  it('leaves out what has no day', () => {
    expect(CALENDAR).not.toContain('长期巡查');
    expect(components(CALENDAR, 'VTODO')).toHaveLength(1);
  });

  it('may hold tasks or events only', () => {
    expect(components(writeCalendar([{ plan: PLAN }], { now: NOW, as: 'events' }), 'VTODO')).toHaveLength(0);
    expect(components(writeCalendar([{ plan: PLAN }], { now: NOW, as: 'tasks' }), 'VEVENT')).toHaveLength(1);
  });

  it('has ids of its own for each entry, the same each time', () => {
    const ids = unfolded(CALENDAR).filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(writeCalendar([{ plan: PLAN }], { now: NOW, remindDays: 3 })).toBe(CALENDAR);
  });

  it('holds several plans, and the same plan twice under ids of their own', () => {
    const both = writeCalendar([{ plan: PLAN }, { plan: PLAN }], { now: NOW });
    expect(components(both, 'VTODO')).toHaveLength(2);
    const ids = unfolded(both).filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is well formed: CRLF, nothing longer than 75 octets, everything that begins ends', () => {
    expect(CALENDAR.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of CALENDAR.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const marks = unfolded(CALENDAR).filter((line) => /^(?:BEGIN|END):/.test(line));
    const open: string[] = [];
    for (const mark of marks) {
      if (mark.startsWith('BEGIN:')) open.push(mark.slice(6));
      else expect(open.pop()).toBe(mark.slice(4));
    }
    expect(open).toEqual([]);
  });
});

describe('content lines', () => {
  it('escape what has a meaning', () => {
    expect(escapeText('a,b;c\\d\ne\u0000')).toBe('a\\,b\\;c\\\\d\\ne');
  });

  it('are folded between characters and come together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = textLine('SUMMARY', text);
        for (const piece of line.split('\r\n')) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${escapeText(text)}\r\n`);
      }),
    );
  });
});

describe('recurrence', () => {
  const year = { start: '2026-01-01', end: '2026-12-31' };

  it.each([
    ['month', 1, '2026-01-31', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1'],
    ['month', 2, '2026-02-28', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1'],
    ['quarter', 1, '2026-03-31', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    ['half-year', 1, '2026-06-30', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1'],
    ['year', 1, '2026-12-31', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1'],
    ['week', 1, '2026-01-02', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=FR'],
    ['week', 2, '2026-01-09', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    ['day', 10, '2026-01-01', 'FREQ=DAILY;INTERVAL=10'],
  ] as const)('each %s, every %s', (per, every, first, rule) => {
    expect(recurrenceOf({ per, every }, year)).toEqual({ first, rule: `${rule};UNTIL=20261231` });
  });

  it('is none for what goes on all the time, or does not come round in the plan', () => {
    expect(recurrenceOf({ per: 'continuous', every: 1 }, year)).toBeNull();
    expect(recurrenceOf({ per: 'year', every: 3 }, year)).toBeNull();
  });

  it('keeps to calendar quarters when a plan begins in the middle of one', () => {
    expect(
      recurrenceOf({ per: 'quarter', every: 1 }, { start: '2026-02-15', end: '2026-12-31' })?.first,
    ).toBe('2026-03-31');
  });
});
