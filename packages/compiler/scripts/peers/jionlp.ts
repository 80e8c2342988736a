/** JioNLP's time parser: points, spans, lengths and periods. */
import { formatDate, type CivilDate } from '../../src/calendar/civil-date.ts';
import { findCadences } from '../../src/locales/zh/mentions/find-cadences.ts';
import { findDates } from '../../src/locales/zh/mentions/find-dates.ts';
import { findDurations } from '../../src/locales/zh/mentions/find-durations.ts';
import { CATEGORIES, dateCategory, readSpec, type Outcome, type PeerCase } from './peer-case.ts';

type Base = number | readonly number[] | Readonly<Record<string, number | string>> | null;

interface Entry {
  readonly text: string;
  readonly timeBase: Base;
  readonly expected: {
    readonly type: 'time_point' | 'time_span' | 'time_delta' | 'time_period';
    readonly time: readonly string[] | Lengths | readonly Lengths[] | { readonly delta: Lengths };
  };
}

type Lengths = Readonly<Record<string, number | boolean>>;

export function jionlpCases(): PeerCase[] {
  return (readSpec('jionlp/time_parser.json') as readonly Entry[]).map((entry) => ({
    suite: `JioNLP ${entry.expected.type.slice('time_'.length)}`,
    text: entry.text,
    outOfScope: category(entry),
    run: () => compare(entry),
  }));
}

function category({ text, expected }: Entry): string | null {
  const known = dateCategory(text);
  if (known !== null) return known;
  if (expected.type === 'time_delta' && Array.isArray(expected.time)) return CATEGORIES.durations;
  return null;
}

function compare(entry: Entry): Outcome {
  switch (entry.expected.type) {
    case 'time_delta':
      return compareLength(entry.text, entry.expected.time as Lengths);
    case 'time_period':
      return comparePeriod(entry.text, (entry.expected.time as { readonly delta: Lengths }).delta);
    default:
      return compareDates(entry, entry.expected.time as readonly string[]);
  }
}

/** The days of both ends; the clock of the peer's ends and of its base is left aside. */
function compareDates({ text, timeBase }: Entry, [from = '', to = '']: readonly string[]): Outcome {
  const [first] = findDates(text, today(timeBase));
  const want = `${from.slice(0, 10)}..${to.slice(0, 10)}`;
  const got = first ? `${printed(first.from)}..${printed(first.to)}` : 'nothing';
  const same = (ours: CivilDate | null | undefined, theirs: string): boolean =>
    ours !== undefined &&
    (ours === null ? openEnd(theirs, timeBase) : formatDate(ours) === theirs.slice(0, 10));
  return { want, got, pass: same(first?.from, from) && same(first?.to, to) };
}

/** An open end is ±inf or, of 年底前 and 从9月起, the moment of reading. */
function openEnd(theirs: string, base: Base): boolean {
  return theirs.endsWith('inf') || theirs.slice(0, 10) === formatDate(today(base));
}

function compareLength(text: string, want: Lengths): Outcome {
  const [first] = findDurations(text);
  const got = first
    ? { year: first.years, month: first.months, day: first.weeks * 7 + first.days, workday: first.workdays }
    : { year: 0, month: 0, day: 0, workday: 0 };
  const pass = Object.entries(want).every(([unit, n]) => got[unit as 'day'] === n);
  return { want: JSON.stringify(want), got: JSON.stringify(got), pass: pass && first !== undefined };
}

const IN_DAYS: Readonly<Record<string, readonly [unit: string, n: number]>> = {
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  quarter: ['month', 3],
  'half-year': ['year', 0.5],
  year: ['year', 1],
};

function comparePeriod(text: string, delta: Lengths): Outcome {
  const [word] = findCadences(text);
  const [unit = '', n = 0] = (word && IN_DAYS[word.per]) ?? [];
  const got: Lengths = word ? { [unit]: n * word.every } : {};
  const want = JSON.stringify(delta);
  return { want, got: JSON.stringify(got), pass: want === JSON.stringify(got) };
}

/** The base as a day of Chinese time; what a partial base leaves out is its first. */
function today(base: Base): CivilDate {
  if (typeof base === 'number') {
    const date = new Date((base + 8 * 3600) * 1000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  if (Array.isArray(base)) {
    const [year = 2021, month = 1, day = 1] = base as readonly number[];
    return { year, month, day };
  }
  const fields = (base ?? {}) as Readonly<Record<string, number>>;
  return {
    year: fields['year'] ?? 2021,
    month: fields['month'] ?? (fields['year'] ? 1 : 6),
    day: fields['day'] ?? (fields['year'] ? 1 : 14),
  };
}

function printed(date: CivilDate | null): string {
  return date === null ? '' : formatDate(date);
}
