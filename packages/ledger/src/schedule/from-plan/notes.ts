/** What a person should know about a schedule that was read from a plan, before taking it over. */
import type { Label } from '../../model/index.ts';

export type NoteCode = keyof typeof NOTES;

export interface ScheduleNote extends Label {
  readonly code: NoteCode;
}

const NOTES = {
  'event-deadline': {
    zh: '“{text}”要等事情发生才能定日期，请届时填写。',
    en: '"{text}" hangs on an event: fill in the day once it is known.',
  },
  'several-deadlines': {
    zh: '有{count}个时限，以最晚的{day}为准；分阶段的请拆成几项。',
    en: 'There are {count} deadlines; the last, {day}, was taken. Split the item if they are stages.',
  },
  'deadline-not-used': {
    zh: '时限“{text}”与频次合不到一起，没有采用。',
    en: 'The deadline "{text}" does not go with the cadence and was not used.',
  },
  'no-period': {
    zh: '计划没有写明年度，隔期从公历年起算。',
    en: 'The plan names no year: every second or third period is counted from the calendar year.',
  },
  'month-of-period': {
    zh: '“{text}”没有写明是期内哪个月，按首月处理。',
    en: '"{text}" does not say which month of the period; the first was taken.',
  },
  about: {
    zh: '“{text}”是约数，按不少于{n}处理。',
    en: '"{text}" is about a number; at least {n} was taken.',
  },
  'days-and-count': {
    zh: '“{text}”既有日子又有次数，按日子安排，次数另行累计。',
    en: '"{text}" names days and a count: rows follow the days, the count is a target.',
  },
  'below-target': {
    zh: '按频次全年约{rows}次，达不到全年{target}。',
    en: 'The cadence gives about {rows} a year, less than the {target} promised for the year.',
  },
  'above-limit': {
    zh: '按频次全年约{rows}次，超过全年上限{target}。',
    en: 'The cadence gives about {rows} a year, more than the limit of {target}.',
  },
  'school-term': {
    zh: '“{text}”按上半年、下半年安排；学期起止日期与此不同的，请调整。',
    en: '"{text}" is laid out by half-years; move the days where the terms differ.',
  },
  'empty-bounds': {
    zh: '从{from}到{until}，起止颠倒，没有采用截止日期。',
    en: 'From {from} to {until} runs backwards; the end was not used.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Shape: note('about', { text: '约20场', n: 20 }). */
export function note(code: NoteCode, data: Readonly<Record<string, string | number>> = {}): ScheduleNote {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
  return { code, zh: fill(NOTES[code].zh), en: fill(NOTES[code].en) };
}
