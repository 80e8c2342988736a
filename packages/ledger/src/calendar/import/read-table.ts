/** Reads rows pasted from a sheet or a csv: a day or a stretch of days, 休 or 班, and a name, in any order of columns. */
import { dayNumber, dayOf } from '../day-number.ts';
import { readDay, readKind, unreadable, type FoundDay, type Reading } from './read-day.ts';

export function readTable(text: string, year: number): Reading {
  const reading: Reading = { days: [], refusals: [] };
  text.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === '') return;
    const days = readRow(line, index + 1, year);
    if (days) reading.days.push(...days);
    else if (!isHeader(line, reading)) reading.refusals.push(unreadable(index + 1, line));
  });
  return reading;
}

/** Only the first row may be one: anything else without a date is a mistake that must not be lost. */
function isHeader(line: string, reading: Reading): boolean {
  return reading.days.length === 0 && reading.refusals.length === 0 && !/\d/u.test(line);
}

function readRow(line: string, number: number, year: number): FoundDay[] | null {
  const cells = line
    .split(/\t|,|，|;|；| {2,}|(?<=\d日?) (?=\S)|(?<=[休班]) /u)
    .map((cell) => cell.trim().replace(/^"|"$/gu, ''));
  const filled = cells.filter((cell) => cell !== '');
  const dates = filled.filter((cell) => readStretch(cell, year) !== null);
  const rest = filled.filter((cell) => readStretch(cell, year) === null);
  const kindCell = rest.find((cell) => readKind(cell) !== null);
  const kind = kindCell === undefined ? null : readKind(kindCell);
  if (kind === null || dates.length === 0 || dates.length > 2) return null;
  const numbers = dates.flatMap((cell) => readStretch(cell, year) ?? []);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (last - first > 31) return null;
  const name = rest.find((cell) => cell !== kindCell && !/^(?:周|星期)/u.test(cell)) ?? kindCell ?? '';
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    day: dayOf(first + i),
    kind,
    name,
    line: number,
  }));
}

/** `2027-01-01`, `2027-01-01~2027-01-03`, `1月1日至1月3日`: first and last day number. */
function readStretch(cell: string, year: number): number[] | null {
  const ends = cell.split(/\s*(?:~|～|至|到|—)\s*/u);
  const days = ends.map((end) => readDay(end, year));
  if (days.length > 2 || days.includes(null)) return null;
  return days.map((day) => dayNumber(day ?? ''));
}
