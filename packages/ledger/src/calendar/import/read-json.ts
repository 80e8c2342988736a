/**
 * Reads holidays from JSON in the two shapes that are about: `{"holidays": {"2027-01-01": "…"}, "workdays": {…}}`
 * (chinese-days) and `{"days": [{"name", "date", "isOffDay"}]}` or a bare list of such days.
 */
import type { FoundDay, Reading } from './read-day.ts';
import { readDay, unreadable } from './read-day.ts';

/** Lines cannot be told here: `line` is the place in the list, from 1. Days of other years are passed over. */
export function readJson(text: string, year: number): Reading | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (Array.isArray(value)) return readList(value, year);
  if (!isObject(value)) return null;
  if (Array.isArray(value['days'])) return readList(value['days'], year);
  const holidays = value['holidays'];
  const workdays = value['workdays'];
  if (!isObject(holidays)) return null;
  const entries = [
    ...Object.entries(holidays).map(([date, name]) => ({ date, name, isOffDay: true })),
    ...Object.entries(isObject(workdays) ? workdays : {}).map(([date, name]) => ({
      date,
      name,
      isOffDay: false,
    })),
  ];
  return readList(entries, year);
}

function readList(list: readonly unknown[], year: number): Reading {
  const reading: Reading = { days: [], refusals: [] };
  list.forEach((entry, index) => {
    const found = readEntry(entry, index + 1, year);
    if (found === null) reading.refusals.push(unreadable(index + 1, JSON.stringify(entry)));
    else if (Number(found.day.slice(0, 4)) === year) reading.days.push(found);
  });
  return reading;
}

function readEntry(entry: unknown, line: number, year: number): FoundDay | null {
  if (!isObject(entry)) return null;
  const { date, name, isOffDay } = entry;
  if (typeof date !== 'string' || typeof isOffDay !== 'boolean') return null;
  const day = readDay(date, year);
  if (day === null) return null;
  // "New Year's Day,元旦,1"
  const names = typeof name === 'string' ? name.split(',') : [];
  return { day, kind: isOffDay ? 'holiday' : 'makeup', name: names[1] ?? names[0] ?? '', line };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
