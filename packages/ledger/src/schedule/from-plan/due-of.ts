/** When in its period something is due: from the compiler's rule first, then from the words beside it. */
import type { Cadence, Deadline } from '@taizhang/compiler';
import type { DueRule } from '../../model/index.ts';
import { twoDigits } from '../../calendar/day-number.ts';
import { festivalIn } from './festival-in.ts';
import { note, type ScheduleNote } from './notes.ts';
import { placeInWords } from './place-in-words.ts';
import { readRule, type RuleParts } from './read-rule.ts';

/** One place in the period, or named days. */
export type Place =
  | { readonly kind: 'at'; readonly at: DueRule['at'] }
  | { readonly kind: 'days'; readonly days: readonly string[] }
  | { readonly kind: 'workdays' };

export interface PlaceInput {
  readonly cadence: Cadence;
  /** The words of the cadence and a little behind it. */
  readonly phrase: string;
  readonly yearly: readonly Deadline[];
  readonly notes: ScheduleNote[];
}

export function placeOf(input: PlaceInput): Place {
  const { cadence, phrase } = input;
  const rule = readRule(cadence.rrule);
  switch (cadence.per) {
    case 'day':
      if (rule.monthDays.length > 0) return named(rule.monthDays.map((day) => `D${day}`));
      return rule.weekdays.length > 0 ? { kind: 'workdays' } : at('end');
    case 'week':
      return ofWeek(rule);
    case 'month':
      return ofMonth(rule, input);
    case 'quarter':
    case 'half-year':
      return workdayIn(phrase) ?? ofMonths(rule, input);
    case 'year':
      return ofYear(rule, input);
    case 'continuous':
      return at('end');
  }
}

function at(place: DueRule['at']): Place {
  return { kind: 'at', at: place };
}

function named(days: readonly string[]): Place {
  return { kind: 'days', days };
}

function ofWeek({ weekdays }: RuleParts): Place {
  const [first] = weekdays;
  if (first === undefined) return at('end');
  return weekdays.length === 1
    ? at({ day: first.weekday })
    : named(weekdays.map(({ weekday }) => `W${weekday}`));
}

function ofMonth({ monthDays, weekdays }: RuleParts, { phrase, cadence, ...rest }: PlaceInput): Place {
  const [day] = monthDays;
  if (day !== undefined) return monthDays.length === 1 ? at({ day }) : named(monthDays.map((d) => `D${d}`));
  const [first] = weekdays;
  if (first !== undefined && first.nth !== 0)
    return weekdays.length === 1
      ? at(first)
      : named(weekdays.map(({ weekday, nth }) => `W${weekday}.${nth}`));
  if (first !== undefined) return named(weekdays.map(({ weekday }) => `W${weekday}`));
  return workdayIn(phrase) ?? at(dayBeside(cadence, rest.yearly) ?? 'end');
}

/** "by the 5th of each month", where the day stands apart from the cadence: given with the deadlines as `---05`. */
function dayBeside({ span }: Cadence, deadlines: readonly Deadline[]): DueRule['at'] | null {
  const found = deadlines.find(({ value, span: own }) => value.startsWith('---') && own[0] < span[1] + 12);
  const day = Number(found?.value.slice(3));
  return day >= 1 && day <= 31 ? { day } : null;
}

function ofMonths({ monthDays }: RuleParts, { phrase, notes }: PlaceInput): Place {
  const [day] = monthDays;
  if (day === undefined || day === -1) return at('end');
  if (/[末尾]月|最后[一1]?个月|last month/iu.test(phrase)) return at({ month: -1, day });
  if (!/首月|次月|下月|后|第?一个月|first month/iu.test(phrase))
    notes.push(note('month-of-period', { text: phrase.trim() }));
  return at({ month: 1, day });
}

function ofYear({ months, monthDays }: RuleParts, { yearly, phrase }: PlaceInput): Place {
  const festival = festivalIn(phrase);
  if (festival !== null) return named([festival]);
  const [month] = months;
  const day = monthDays[0] ?? -1;
  if (month !== undefined && months.length === 1) return at({ month, day });
  if (month !== undefined)
    return named(months.map((m) => `--${twoDigits(m)}-${day === -1 ? '-1' : twoDigits(day)}`));
  const dates = [...new Set(yearly.flatMap(({ date }) => date ?? []))].sort();
  if (dates.length > 1) return named(dates.map((date) => `--${date.slice(5)}`));
  const [date] = dates;
  return at(date === undefined ? 'end' : { month: Number(date.slice(5, 7)), day: Number(date.slice(8)) });
}

/** 每月前5个工作日内, 每月最后一个工作日. */
function workdayIn(phrase: string): Place | null {
  const workday = placeInWords(phrase);
  return workday === null ? null : at({ workday });
}
