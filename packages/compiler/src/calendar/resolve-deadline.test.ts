import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from './civil-date.ts';
import { isRestDay, resolveDeadline } from './resolve-deadline.ts';

const YEAR = { start: '2026-01-01', end: '2026-12-31' };
const SCHOOL_YEAR = { start: '2026-09-01', end: '2027-08-31' };
const FIVE_YEARS = { start: '2026-01-01', end: '2030-12-31' };

describe('resolveDeadline', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-03', '2026-03-31'],
    ['2028-02', '2028-02-29'],
    ['2026-Q1', '2026-03-31'],
    ['2026-H1', '2026-06-30'],
    ['2026-H2', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['2024/2026', '2026-12-31'],
    ['2026/2030', '2030-12-31'],
    ['2026-03/2026-06', '2026-06-30'],
    ['2026-05-01/2026-10-31', '2026-10-31'],
    ['relative', null],
    ['--06-30', null],
    ['year-end', null],
    ['month-end', null],
    ['---25', null],
  ])('%s without a period ends on %s', (value, date) => {
    expect(resolveDeadline(value, 'by', null)).toBe(date);
  });

  it.each([
    ['--06-30', '2026-06-30'],
    ['--03', '2026-03-31'],
    ['--Q3', '2026-09-30'],
    ['--H1', '2026-06-30'],
    ['--02-29', '2026-02-28'],
    ['year-end', '2026-12-31'],
    ['year-start', '2026-03-31'],
    ['--03/--06', '2026-06-30'],
    ['--01/--12', '2026-12-31'],
    ['--11/--02', '2027-02-28'],
    ['---25', null],
    ['month-end', null],
    ['relative', null],
    ['2025-12-31', '2025-12-31'],
  ])('%s in the plan of 2026 ends on %s', (value, date) => {
    expect(resolveDeadline(value, 'by', YEAR)).toBe(date);
  });

  it.each([
    ['--10-31', '2026-10-31'],
    ['--06-30', '2027-06-30'],
    ['--03', '2027-03-31'],
    ['year-end', '2026-12-31'],
  ])('%s takes the year in which it falls inside a school year: %s', (value, date) => {
    expect(resolveDeadline(value, 'by', SCHOOL_YEAR)).toBe(date);
  });

  it.each([
    ['--Q1', '2026-06-30'],
    ['--Q2', '2026-09-30'],
    ['--Q4', '2027-03-31'],
    ['--H1', '2026-09-30'],
    ['2026-Q4', '2026-12-31'],
  ])('%s of books that run from April ends on %s', (value, date) => {
    expect(resolveDeadline(value, 'by', { start: '2026-04-01', end: '2027-03-31' })).toBe(date);
  });

  it('leaves a yearless date of a plan over several years open', () => {
    expect(resolveDeadline('--06-30', 'by', FIVE_YEARS)).toBeNull();
    expect(resolveDeadline('2027-06-30', 'by', FIVE_YEARS)).toBe('2027-06-30');
  });

  it('gives the last day of the period in which something starts', () => {
    expect(resolveDeadline('--08', 'from', YEAR)).toBe('2026-08-31');
    expect(resolveDeadline('2026-03-01', 'from', YEAR)).toBe('2026-03-01');
  });

  it.each([
    '',
    '/',
    '--',
    '----',
    '--13',
    '--00',
    '2026-13',
    '2026-Q5',
    '2026-02-30',
    'A/B',
    '--/--',
    '20a6',
  ])('answers null to %j', (value) => {
    expect(resolveDeadline(value, 'by', YEAR)).toBeNull();
  });

  it('answers with a day that exists or null, whatever it is given', () => {
    const piece = fc.constantFrom(
      '2026',
      '--',
      '-',
      '06',
      '31',
      'Q1',
      'H2',
      '/',
      'relative',
      'year-end',
      '99',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, known) => {
        const date = resolveDeadline(pieces.join(''), 'by', known ? YEAR : null);
        expect(date === null || parseDate(date) !== null).toBe(true);
      }),
    );
  });
});

describe('isRestDay', () => {
  const calendar = {
    knows: (year: number) => year === 2026,
    isWorkday: (date: string) => date === '2026-02-14',
  };
  it('follows the official calendar where it is known', () => {
    expect(isRestDay('2026-02-14', calendar)).toBe(false);
    expect(isRestDay('2026-02-15', calendar)).toBe(true);
    expect(isRestDay('2027-02-15', calendar)).toBeNull();
  });
});
