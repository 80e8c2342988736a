import type { PeriodUnit, Roll, ScheduleRule } from '../../model/index.ts';
import { readNamedDay, type NamedDay } from '../named-day.ts';

type CountedRule = Extract<ScheduleRule, { kind: 'periodic' | 'target' }>;
type TargetRule = Extract<ScheduleRule, { kind: 'target' }>;

/** One period, and how several are counted. */
const UNITS: Readonly<Record<PeriodUnit, readonly [one: string, several: string]>> = {
  day: ['日', '天'],
  week: ['周', '周'],
  month: ['月', '个月'],
  quarter: ['季度', '个季度'],
  'half-year': ['半年', '个半年'],
  year: ['年', '年'],
};
const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

export function ruleInChinese(rule: ScheduleRule): string {
  switch (rule.kind) {
    case 'continuous':
      return '持续保持，不分期次';
    case 'after-completion':
      return `上次完成后${rule.every}${UNITS[rule.unit][1]}${rolled(rule.roll)}`;
    case 'days':
      return rule.days.map((day) => dayWords(day, rule.every)).join('、') + rolled(rule.roll);
    case 'target':
      return `${period(rule)}${amount(rule)}，${due(rule)}${rolled(rule.due.roll)}`;
    case 'periodic': {
      if (rule.only === 'workdays' && rule.every === 1) return `每个工作日${rule.times}次`;
      return `${period(rule)}${rule.times}次，${due(rule)}${rolled(rule.due.roll)}`;
    }
  }
}

const period = ({ per, every }: CountedRule): string => each(every, per);

function each(every: number, per: PeriodUnit): string {
  const [one, several] = UNITS[per];
  return every === 1 ? `每${one}` : `每${every}${several}`;
}

function amount({ atLeast, atMost, unit }: TargetRule): string {
  const of = unit ?? '';
  if (atMost === null) return `至少${atLeast}${of}`;
  return atLeast === 0 ? `不超过${atMost}${of}` : `${atLeast}至${atMost}${of}`;
}

function due({ per, due: { at } }: CountedRule): string {
  if (per === 'day') return '当日';
  if (at === 'end') return '期末前';
  if ('workday' in at) return `${nth(at.workday, '工作日')}前`;
  if ('weekday' in at) return `${nth(at.nth, WEEKDAYS[at.weekday] ?? '')}前`;
  if ('month' in at) return `${monthOf(per, at.month)}${date(at.day)}前`;
  if (per === 'week') return `${WEEKDAYS[at.day > 0 ? at.day : 8 + at.day] ?? ''}前`;
  return `${per === 'month' ? '' : '首月'}${date(at.day)}前`;
}

const monthOf = (per: PeriodUnit, month: number): string =>
  month === -1 ? '末月' : per === 'year' && month > 0 ? `${month}月` : nth(month, '月');

const date = (day: number): string => (day > 0 ? `${day}日` : day === -1 ? '最后一天' : `倒数第${-day}天`);

const nth = (n: number, of: string): string =>
  n > 0 ? `第${n}个${of}` : n === -1 ? `最后一个${of}` : `倒数第${-n}个${of}`;

const rolled = (roll: Roll): string =>
  roll === 'none' ? '' : roll === 'forward' ? '，逢休息日顺延' : '，逢休息日提前';

function dayWords(text: string, every: number): string {
  const day = readNamedDay(text);
  if (day === null) return text;
  switch (day.kind) {
    case 'weekday':
      return every === 1
        ? `每${WEEKDAYS[day.weekday] ?? ''}`
        : `每${every}周的${WEEKDAYS[day.weekday] ?? ''}`;
    case 'nth-weekday':
      return `${each(every, 'month')}${nth(day.nth, WEEKDAYS[day.weekday] ?? '')}`;
    case 'month-day':
      return `${each(every, 'month')}${date(day.day)}`;
    default:
      return `${each(every, 'year')}${inYear(day)}`;
  }
}

function inYear(day: NamedDay): string {
  switch (day.kind) {
    case 'year-day':
      return `${day.month}月${date(day.day)}`;
    case 'lunar':
      return `农历${day.month}月${date(day.day)}`;
    case 'term':
      return day.term;
    case 'shifted':
      return `${inYear(day.of)}${day.by < 0 ? '前' : '后'}${Math.abs(day.by)}天`;
    default:
      return '';
  }
}
