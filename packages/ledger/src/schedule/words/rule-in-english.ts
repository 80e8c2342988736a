import type { PeriodUnit, Roll, ScheduleRule } from '../../model/index.ts';
import { readNamedDay, type NamedDay } from '../named-day.ts';

type CountedRule = Extract<ScheduleRule, { kind: 'periodic' | 'target' }>;
type TargetRule = Extract<ScheduleRule, { kind: 'target' }>;

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ' January February March April May June July August September October November December'.split(
  ' ',
);

export function ruleInEnglish(rule: ScheduleRule): string {
  switch (rule.kind) {
    case 'continuous':
      return 'kept up all the time, without periods';
    case 'after-completion':
      return `${counted(rule.every, rule.unit)} after it was last done${rolled(rule.roll)}`;
    case 'days':
      return rule.days.map((day) => dayWords(day, rule.every)).join(', ') + rolled(rule.roll);
    case 'target':
      return `${amount(rule)} ${each(rule.every, rule.per)}, ${due(rule)}${rolled(rule.due.roll)}`;
    case 'periodic': {
      if (rule.only === 'workdays' && rule.every === 1) return `${times(rule.times)} every working day`;
      return `${times(rule.times)} ${each(rule.every, rule.per)}, ${due(rule)}${rolled(rule.due.roll)}`;
    }
  }
}

const each = (every: number, unit: PeriodUnit): string =>
  every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

function amount({ atLeast, atMost, unit }: TargetRule): string {
  const of = unit === null ? '' : ` ${unit}`;
  if (atMost === null) return `at least ${atLeast}${of}`;
  return atLeast === 0 ? `at most ${atMost}${of}` : `${atLeast} to ${atMost}${of}`;
}

function due({ per, due: { at } }: CountedRule): string {
  if (per === 'day') return 'on the day';
  if (at === 'end') return 'by its end';
  if ('workday' in at) return `by its ${nth(at.workday)} working day`;
  if ('weekday' in at) return `by its ${nth(at.nth)} ${WEEKDAYS[at.weekday] ?? ''}`;
  if ('month' in at) return `by the ${date(at.day)} of ${monthOf(per, at.month)}`;
  if (per === 'week') return `by ${WEEKDAYS[at.day > 0 ? at.day : 8 + at.day] ?? ''}`;
  return `by the ${date(at.day)}${per === 'month' ? '' : ' of its first month'}`;
}

const monthOf = (per: PeriodUnit, month: number): string =>
  month === -1
    ? 'its last month'
    : per === 'year' && month > 0
      ? (MONTHS[month] ?? '')
      : `its ${nth(month)} month`;

const date = (day: number): string =>
  day > 0 ? nth(day) : day === -1 ? 'last day' : `${nth(-day)} last day`;

function nth(n: number): string {
  if (n === -1) return 'last';
  if (n < 0) return `${nth(-n)} last`;
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

const rolled = (roll: Roll): string =>
  roll === 'none' ? '' : `, moved ${roll === 'forward' ? 'on' : 'back'} to a working day`;

function dayWords(text: string, every: number): string {
  const day = readNamedDay(text);
  if (day === null) return text;
  switch (day.kind) {
    case 'weekday': {
      const weekday = WEEKDAYS[day.weekday] ?? '';
      return every === 1 ? `every ${weekday}` : `${weekday} ${each(every, 'week')}`;
    }
    case 'nth-weekday':
      return `the ${nth(day.nth)} ${WEEKDAYS[day.weekday] ?? ''} of ${each(every, 'month')}`;
    case 'month-day':
      return `the ${date(day.day)} of ${each(every, 'month')}`;
    default:
      return `${inYear(day)} ${each(every, 'year')}`;
  }
}

function inYear(day: NamedDay): string {
  switch (day.kind) {
    case 'year-day':
      return `the ${date(day.day)} of ${MONTHS[day.month] ?? ''}`;
    case 'lunar':
      return `the ${date(day.day)} of the ${nth(day.month)} lunar month`;
    case 'term':
      return day.term === '清明' ? 'Qingming' : 'the winter solstice';
    case 'shifted':
      return `${counted(Math.abs(day.by), 'day')} ${day.by < 0 ? 'before' : 'after'} ${inYear(day.of)}`;
    default:
      return '';
  }
}
