/** Recognizers-Text: dates, periods, durations and sets (Chinese), from the models, the parsers and the extractors. */
import { addDays, formatDate, parseDate, type CivilDate } from '../../src/calendar/civil-date.ts';
import { findPeriodWords, type PeriodWord } from '../../src/locales/zh/time/period-words.ts';
import { findDates, type DateMention } from '../../src/locales/zh/mentions/find-dates.ts';
import { findDurations, type Duration } from '../../src/locales/zh/mentions/find-durations.ts';
import { CATEGORIES, dateCategory, readSpec, type Outcome, type PeerCase } from './peer-case.ts';

interface ModelEntry {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly ModelResult[];
}

interface ModelResult {
  readonly Text: string;
  readonly TypeName?: string;
  readonly Type?: string;
  readonly Resolution?: { readonly values?: readonly ModelValue[] };
  readonly Value?: {
    readonly Timex: string;
    readonly FutureResolution: Readonly<Record<string, string>>;
    readonly PastResolution: Readonly<Record<string, string>>;
  };
}

interface ModelValue {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

const FILES = [
  'DateTimeModel',
  'DateTimeModelExperimentalMode',
  'DateParser',
  'DatePeriodParser',
  'SetParser',
  'DurationParser',
  'DateExtractor',
  'DatePeriodExtractor',
  'SetExtractor',
  'DurationExtractor',
  'MergedExtractor',
  'MergedParser',
  'HolidayParser',
  'HolidayExtractor',
  'DateTimeParser',
  'DateTimeExtractor',
  'DateTimePeriodParser',
  'DateTimePeriodExtractor',
  'TimeParser',
  'TimeExtractor',
  'TimePeriodParser',
  'TimePeriodExtractor',
];

const TODAY: CivilDate = { year: 2018, month: 1, day: 1 };

export function recognizersDateCases(): PeerCase[] {
  return FILES.flatMap((file) =>
    (readSpec(`recognizers-zh/DateTime/${file}.json`) as readonly ModelEntry[]).map((entry) =>
      toCase(file, entry),
    ),
  );
}

function toCase(file: string, entry: ModelEntry): PeerCase {
  const { Input, Context, Results } = entry;
  const today = parseDate(Context?.ReferenceDateTime.slice(0, 10) ?? '') ?? TODAY;
  return {
    suite: `Recognizers ${file}`,
    text: Input,
    outOfScope: category(file, entry),
    run: () => compare(Results, found(Input, today, kindsIn(file, Results)), !file.includes('Model')),
  };
}

function category(file: string, { Input, Results }: ModelEntry): string | null {
  if (/^(?:Time|DateTimeP|DateTimeE)/u.test(file) && !file.startsWith('DateTimeModel'))
    return CATEGORIES.clock;
  if (file.startsWith('Holiday')) return CATEGORIES.festival;
  const types = Results.map(({ TypeName, Type }) => (TypeName ?? Type ?? '').replace('datetimeV2.', ''));
  if (types.some((type) => /^(?:time|datetime)/u.test(type))) return CATEGORIES.clock;
  return dateCategory(Input);
}

/** The extractors and parsers look for one kind each; the models for all. */
function kindsIn(file: string, results: readonly ModelResult[]): string {
  if (file.startsWith('Set')) return 'set';
  if (file.startsWith('Duration')) return 'duration';
  if (file.startsWith('Date') && !file.startsWith('DateTimeModel')) return 'date';
  return results.length > 0 ? 'all' : 'date set';
}

interface Found {
  readonly start: number;
  readonly text: string;
  readonly date?: DateMention;
  readonly duration?: Duration;
  readonly set?: PeriodWord;
}

function found(text: string, today: CivilDate, kinds: string): Found[] {
  const wants = (kind: string): boolean => kinds === 'all' || kinds.includes(kind);
  const sets = wants('set') ? findPeriodWords(text).filter(({ count }) => count === 'may') : [];
  const dates = wants('date') ? findDates(text, today).filter((date) => free(date, sets)) : [];
  const durations = wants('duration')
    ? findDurations(text).filter((duration) => free(duration, sets) && free(duration, dates))
    : [];
  return [
    ...sets.map((set) => ({ start: set.start, text: text.slice(set.start, set.end), set })),
    ...dates.map((date) => ({ start: date.start, text: text.slice(date.start, date.end), date })),
    ...durations.map((duration) => ({
      start: duration.start,
      text: text.slice(duration.start, duration.end),
      duration,
    })),
  ].sort((a, b) => a.start - b.start);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function free({ start, end }: Stretch, taken: readonly Stretch[]): boolean {
  return !taken.some((other) => other.start < end && other.end > start);
}

/** `bare`: extractors and parsers read the date alone, without 以前 and 以后. */
function compare(results: readonly ModelResult[], ours: readonly Found[], bare: boolean): Outcome {
  const want = results.map(printResult).join(' ; ');
  const got = ours.map(printFound).join(' ; ');
  const pass =
    results.length === ours.length &&
    results.every((result, index) => {
      const mention = ours[index];
      if (mention === undefined) return false;
      const text = bare && mention.date?.edge ? mention.text.replace(EDGES, '') : mention.text;
      return level(result.Text) === level(text) && agrees(result, mention, bare);
    });
  return { want, got, pass };
}

const EDGES = /(?:之前|以前|之后|以后)$/u;

/** The suite lowers full-width signs and drops spaces in some texts. */
function level(text: string): string {
  return text.replace(/，/gu, ',').replace(/\s/gu, '');
}

function agrees(result: ModelResult, mention: Found, bare: boolean): boolean {
  const values = valuesOf(result);
  if (values.length === 0) return true;
  return values.some((value) => {
    if (mention.set) return setTimex(mention.set) === value.timex;
    if (mention.duration) return durationTimex(mention.duration) === value.timex;
    if (mention.date === undefined) return false;
    return dateAgrees(value, bare ? { ...mention.date, ...mention.date.named } : mention.date);
  });
}

function valuesOf({ Resolution, Value }: ModelResult): ModelValue[] {
  if (Resolution?.values) return [...Resolution.values];
  if (!Value) return [];
  return [Value.FutureResolution, Value.PastResolution].map((resolution) => {
    const dates = Object.values(resolution);
    return dates.length === 2
      ? { timex: Value.Timex, start: dates[0] ?? '', end: dates[1] ?? '' }
      : { timex: Value.Timex, value: dates[0] ?? '' };
  });
}

function dateAgrees(value: ModelValue, { from, to, named, edge, range }: DateMention): boolean {
  if (value.Mod !== undefined) return edgeAgrees(value, named, edge);
  if (value.value !== undefined)
    return from !== null && printed(from) === value.value && printed(to) === value.value;
  if (value.start === undefined || value.end === undefined || from === null || to === null) return false;
  return printed(from) === value.start && endsOf(to, range).includes(value.end);
}

/** A single period ends, exclusively, with the next day; a range with the first day of its last member; a stretch of days today. */
function endsOf(to: CivilDate, range: boolean): string[] {
  const next = formatDate(addDays(to, 1));
  const ends = [next, formatDate(to)];
  if (range && next.endsWith('-01')) ends.push(formatDate({ ...to, day: 1 }));
  if (range && next.endsWith('-01-01')) ends.push(formatDate({ ...to, month: 1, day: 1 }));
  return ends;
}

/** The suite leaves the named unit out of 以前 and 之后 and takes it in by 或之前; ours always counts it in. */
function edgeAgrees(
  { Mod, start, end }: ModelValue,
  named: DateMention['named'],
  edge: DateMention['edge'],
): boolean {
  const { from, to } = named;
  if (from === null || to === null) return false;
  const after = formatDate(addDays(to, 1));
  if (Mod === 'before' || Mod === 'until') {
    return edge === 'before' && [printed(from), printed(to), after].includes(end ?? '');
  }
  return (edge === 'after' || edge === 'since') && [printed(from), printed(to), after].includes(start ?? '');
}

function printed(date: CivilDate | null): string {
  return date === null ? '' : formatDate(date);
}

const PERIODS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

function setTimex({ per, every, detail }: PeriodWord): string {
  const weekday = detail.weekdays?.[0];
  if (per === 'week' && weekday !== undefined && every === 1) return `XXXX-WXX-${weekday}`;
  return `P${every}${PERIODS[per] ?? '?'}`;
}

function durationTimex({ years, months, weeks, days }: Duration): string {
  const parts = [
    [years, 'Y'],
    [months, 'M'],
    [weeks, 'W'],
    [days, 'D'],
  ] as const;
  return `P${parts.map(([n, unit]) => (n > 0 ? `${n}${unit}` : '')).join('')}`;
}

function printResult(result: ModelResult): string {
  const values = valuesOf(result)
    .map(({ value, start, end, Mod }) => `${value ?? `${start ?? ''}..${end ?? ''}`}${Mod ? ` ${Mod}` : ''}`)
    .join(' | ');
  return `${result.Text} ${values}`;
}

function printFound({ text, date, duration, set }: Found): string {
  if (date)
    return `${text} ${printed(date.from)}..${printed(date.to)}${date.edge === null ? '' : ` ${date.edge}`}`;
  return `${text} ${duration ? durationTimex(duration) : set ? setTimex(set) : ''}`;
}
