/** chrono, simplified and traditional Chinese. */
import { formatDate, parseDate, type CivilDate } from '../../src/calendar/civil-date.ts';
import { findDates } from '../../src/locales/zh/mentions/find-dates.ts';
import { CATEGORIES, dateCategory, readSpec, type Outcome, type PeerCase } from './peer-case.ts';

interface Entry {
  readonly text: string;
  readonly refDate: string;
  readonly expected: Readonly<Record<string, string | number | boolean>>;
}

const FILES = [
  ...['hans', 'hant'].flatMap((script) =>
    ['ago', 'casual', 'date', 'deadline', 'time_exp', 'weekday'].map(
      (kind) => `${script}_zh_${script}_${kind}`,
    ),
  ),
  'zh',
];

export function chronoCases(): PeerCase[] {
  return FILES.flatMap((file) =>
    (readSpec(`chrono-zh/${file}.json`) as readonly Entry[]).map((entry) => ({
      suite: `chrono ${file.replace(/^han._zh_/u, '')}`,
      text: entry.text,
      outOfScope: category(entry),
      run: () => compare(entry),
    })),
  );
}

function category({ text, expected }: Entry): string | null {
  if (text.includes('forward dates')) return CATEGORIES.forward;
  const known = dateCategory(text);
  if (known !== null) return known;
  return 'start.minute' in expected || 'start.second' in expected ? CATEGORIES.clock : null;
}

function compare({ text, refDate, expected }: Entry): Outcome {
  const today = parseDate(refDate.slice(0, 10)) ?? { year: 2012, month: 8, day: 10 };
  const [first] = findDates(text, today);
  const got = first
    ? `${text.slice(first.start, first.end)} ${printed(first.from)}..${printed(first.to)}`
    : 'nothing';
  const want = JSON.stringify(expected);
  if (!first) return { want, got, pass: false };
  const end = 'end.day' in expected ? sameDay(expected, 'end', first.to) : true;
  const start = sameDay(expected, 'start', startOf(first));
  const place = expected['text'] === undefined || expected['text'] === text.slice(first.start, first.end);
  return { want, got, pass: start && end && place };
}

/** Of a term such as 五日内 chrono gives the last day as the date. */
function startOf({ from, to, range }: ReturnType<typeof findDates>[number]): CivilDate | null {
  return range || from === null ? from : (to ?? from);
}

function sameDay(expected: Entry['expected'], side: 'start' | 'end', date: CivilDate | null): boolean {
  if (date === null) return false;
  const stated = expected[`${side}.date`];
  if (typeof stated === 'string') return stated.slice(0, 10) === formatDate(date);
  return (['year', 'month', 'day'] as const).every((field) => {
    const value = expected[`${side}.${field}`];
    return value === undefined || value === date[field];
  });
}

function printed(date: CivilDate | null): string {
  return date === null ? '' : formatDate(date);
}
