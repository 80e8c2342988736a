/** What is wrong with a rule that a person typed or an import brought. */
import { done, type Json, type Refusal, type Result, type ScheduleRule } from '../model/index.ts';
import { isDay } from '../calendar/day-number.ts';
import { readNamedDay } from './named-day.ts';

/** Refuses with LG-2220 (a field is wrong), LG-2221 (a day cannot be read), LG-2232 (not a day); `path` is a JSON pointer. */
export function checkRule(rule: ScheduleRule): Result<ScheduleRule> {
  const [first, ...rest] = [...checkBounds(rule), ...checkKind(rule)];
  return first === undefined ? done(rule) : { ok: false, refusals: [first, ...rest] };
}

function checkBounds({ from, until, tag }: ScheduleRule): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [field, day] of [
    ['from', from],
    ['until', until],
  ] as const)
    if (day !== null && !isDay(day))
      refusals.push({ code: 'LG-2232', data: { value: day }, path: `/${field}` });
  if (from !== null && until !== null && from > until) refusals.push(wrong('until', until, `≥ ${from}`));
  if (tag !== undefined && !/^[a-z0-9]{1,12}$/u.test(tag)) refusals.push(wrong('tag', tag, 'a-z, 0-9'));
  return refusals;
}

function checkKind(rule: ScheduleRule): Refusal[] {
  switch (rule.kind) {
    case 'continuous':
      return [];
    case 'after-completion':
      return whole('every', rule.every, [1, 3660]);
    case 'days':
      return [...whole('every', rule.every, [1, 520]), ...checkDays(rule.days)];
    case 'target':
      return [...whole('every', rule.every, [1, 520]), ...checkAmounts(rule), ...checkDue(rule)];
    case 'periodic':
      return [
        ...whole('every', rule.every, [1, 520]),
        ...whole('times', rule.times, [1, 99]),
        ...(rule.only === undefined || rule.per === 'day' ? [] : [wrong('only', rule.only, 'per = day')]),
        ...checkDue(rule),
      ];
  }
}

function checkDays(days: readonly string[]): Refusal[] {
  if (days.length === 0) return [wrong('days', '[]', '≥ 1')];
  return days.flatMap((value, index) =>
    readNamedDay(value) ? [] : [{ code: 'LG-2221', data: { value }, path: `/days/${index}` }],
  );
}

function checkAmounts({ atLeast, atMost }: Extract<ScheduleRule, { kind: 'target' }>): Refusal[] {
  if (!(Number.isFinite(atLeast) && atLeast >= 0)) return [wrong('atLeast', atLeast, '≥ 0')];
  if (atMost !== null && !(Number.isFinite(atMost) && atMost >= atLeast))
    return [wrong('atMost', atMost, `≥ ${atLeast}`)];
  return atLeast === 0 && atMost === null ? [wrong('atLeast', 0, '> 0')] : [];
}

function checkDue({ per, due: { at } }: Extract<ScheduleRule, { kind: 'periodic' | 'target' }>): Refusal[] {
  if (at === 'end') return [];
  if ('workday' in at) return place('due/at/workday', at.workday, 366);
  if ('weekday' in at)
    return [...whole('due/at/weekday', at.weekday, [1, 7]), ...place('due/at/nth', at.nth, 5)];
  const short = per === 'day' ? 1 : per === 'week' ? 7 : 31;
  const day = place('due/at/day', at.day, short);
  if (!('month' in at)) return day;
  return short < 31
    ? [wrong('due/at/month', at.month, 'per ≥ month')]
    : [...place('due/at/month', at.month, 12), ...day];
}

function whole(field: string, value: number, [least, most]: readonly [number, number]): Refusal[] {
  return Number.isInteger(value) && value >= least && value <= most
    ? []
    : [wrong(field, value, `${least}…${most}`)];
}

/** A place from 1, or from -1 counted from the end. */
function place(field: string, value: number, most: number): Refusal[] {
  const right = Number.isInteger(value) && value !== 0 && Math.abs(value) <= most;
  return right ? [] : [wrong(field, value, `1…${most}, -1…-${most}`)];
}

function wrong(field: string, value: Json, expected: string): Refusal {
  return { code: 'LG-2220', data: { field, value, expected }, path: `/${field}` };
}
