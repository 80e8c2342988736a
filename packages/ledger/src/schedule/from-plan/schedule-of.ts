/**
 * What the compiler read of a commitment → the rules it recurs by and the day it is due.
 *
 * The due day is the one that the text states: a rule made here rolls off rest days only where `roll` says so. Whatever
 * could not be carried over is said in a note; nothing is dropped in silence.
 */
import type { Cadence } from '@taizhang/compiler';
import type { Day, PeriodUnit, Roll, ScheduleRule } from '../../model/index.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { conflictsOf } from './conflicts.ts';
import { countOf } from './count-of.ts';
import { placeOf, type Place } from './due-of.ts';
import { note, type ScheduleNote } from './notes.ts';
import type { PlanPart } from './plan-part.ts';

export interface PlannedSchedule {
  readonly rules: readonly ScheduleRule[];
  /** Last day that keeps the promise, where the text states one; null for what only recurs. */
  readonly dueOn: Day | null;
  readonly notes: readonly ScheduleNote[];
}

export function scheduleOf(whole: PlanPart): PlannedSchedule {
  const part = { ...whole, cadence: whole.cadence.filter((one) => !isNamedByDeadline(one, whole)) };
  const bounds = boundsOf(part);
  const notes = [...bounds.notes];
  const rules = withTags(part.cadence.flatMap((one) => rulesOf(one, { part, bounds, notes })));
  if (part.period === null && rules.some((rule) => 'every' in rule && rule.every > 1 && rule.from === null))
    notes.push(note('no-period'));
  notes.push(...conflictsOf(rules));
  return { rules, dueOn: bounds.statedUntil, notes };
}

/** 每年一季度: the compiler reads a quarter both as the deadline and as a cadence. */
function isNamedByDeadline({ span, per }: Cadence, { cadence, deadlines }: PlanPart): boolean {
  if (per === 'year' || !cadence.some((other) => other.per === 'year')) return false;
  return deadlines.some(({ span: own, kind }) => kind === 'at' && own[0] === span[0] && own[1] <= span[1]);
}

interface Reading {
  readonly part: PlanPart;
  readonly bounds: Bounds;
  readonly notes: ScheduleNote[];
}

function rulesOf(cadence: Cadence, { part, bounds, notes }: Reading): ScheduleRule[] {
  const { per, every, span } = cadence;
  const common = { from: bounds.from, until: bounds.until };
  if (per === 'continuous') return [{ ...common, kind: 'continuous' }];
  const quoted = part.text.slice(...span);
  const phrase = quoted + (part.text.slice(span[1], span[1] + NEAR).split(/[，,。；;\n]/u)[0] ?? '');
  if (/学期|term|semester/iu.test(quoted)) notes.push(note('school-term', { text: quoted }));
  const beside = [...bounds.yearly, ...part.deadlines.filter(({ value }) => value.startsWith('---'))];
  const place = placeOf({ cadence, phrase, yearly: beside, notes });
  const count = countOf(cadence, quoted, notes);
  const roll = part.roll ?? 'none';
  const due = { at: place.kind === 'at' ? place.at : ('end' as const), roll };
  if (count.kind === 'target') {
    const unit = targetUnit(per, place);
    const target: ScheduleRule = { ...common, ...count, per: unit, every: unit === per ? every : 1, due };
    if (place.kind !== 'days') return [target];
    notes.push(note('days-and-count', { text: quoted }));
    return [daysRule(place.days, { ...common, per, every, roll }), target];
  }
  if (place.kind === 'days') return onNamedDays(place.days, count.times, { ...common, per, every, roll });
  const only = place.kind === 'workdays' ? { only: 'workdays' as const } : {};
  return [{ ...common, kind: 'periodic', per, every, times: count.times, due, ...only }];
}

/** Characters behind a cadence in which its day may stand: 每季度末月25日前. */
const NEAR = 12;

/** 每旬 is days of the month: its count is one of the month. */
function targetUnit(per: PeriodUnit, place: Place): PeriodUnit {
  return per === 'day' && place.kind === 'days' ? 'month' : per;
}

interface DaysFrame {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly per: PeriodUnit;
  readonly every: number;
  readonly roll: Roll;
}

function daysRule(days: readonly string[], { per, every, ...rest }: DaysFrame): ScheduleRule {
  return { ...rest, kind: 'days', days, every: per === 'day' ? 1 : every };
}

/** 每年3月、9月各一次 counts two a year on two days: one row each. More times than days are more rules on the same days. */
function onNamedDays(days: readonly string[], times: number, frame: DaysFrame): ScheduleRule[] {
  const each = Math.max(Math.round(times / days.length), 1);
  return Array.from({ length: each }, () => daysRule(days, frame));
}

/** Rules whose keys would be the same get tags b, c, …; the first keeps plain keys. */
function withTags(rules: readonly ScheduleRule[]): ScheduleRule[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const shape = keyShape(rule);
    const before = seen.get(shape) ?? 0;
    seen.set(shape, before + 1);
    return before === 0 || rule.kind === 'continuous' ? rule : { ...rule, tag: tagOf(before) };
  });
}

/** b … z, then r26, r27 … */
function tagOf(before: number): string {
  return before < 26 ? String.fromCharCode(97 + before) : `r${before}`;
}

function keyShape(rule: ScheduleRule): string {
  if (rule.kind === 'periodic' || rule.kind === 'target') return `${rule.per} ${rule.every}`;
  return rule.kind === 'days' ? 'day 1' : rule.kind;
}
