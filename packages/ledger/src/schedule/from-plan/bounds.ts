/** From when until when a schedule runs, and which deadlines say so. */
import { resolveDeadline, type Deadline } from '@taizhang/compiler';
import type { Day, PeriodUnit } from '../../model/index.ts';
import { isDay } from '../../calendar/day-number.ts';
import { periodOf } from '../period.ts';
import { festivalIn } from './festival-in.ts';
import { note, type ScheduleNote } from './notes.ts';
import { placeInWords } from './place-in-words.ts';
import { readRule } from './read-rule.ts';
import type { PlanPart } from './plan-part.ts';

export interface Bounds {
  readonly from: Day | null;
  readonly until: Day | null;
  /** The end that a deadline states, not the plan's period. */
  readonly statedUntil: Day | null;
  /** Deadlines that say when in its year a yearly duty falls due. */
  readonly yearly: readonly Deadline[];
  readonly notes: readonly ScheduleNote[];
}

export function boundsOf(part: PlanPart): Bounds {
  const { cadence, deadlines, period, text } = part;
  const notes: ScheduleNote[] = [];
  const free = deadlines.filter((deadline) => !isOfCadence(deadline, part));
  for (const { value, span } of free)
    if (value === 'relative') notes.push(note('event-deadline', { text: text.slice(...span) }));
  const yearlyOnly = cadence.length > 0 && cadence.every(({ per }) => per === 'year');
  const dated = free.filter(({ date }) => date !== null);
  const yearly = dated.filter(({ kind }) => yearlyOnly && (kind === 'by' || kind === 'at'));
  // 6月完成 alone is due in June; beside 每月 nobody can tell what June is for.
  const once = cadence.length === 0;
  const possible = dated.filter(
    (d) => !yearly.includes(d) && (d.kind === 'by' || d.kind === 'span' || (once && d.kind === 'at')),
  );
  // What the sentence says itself stands above a 完成时限 that holds for more than it.
  const own = possible.filter((d) => d.from === 'text');
  const ends = own.length > 0 ? own : possible;
  for (const unused of dated.filter((d) => d.kind === 'at' && !once && !yearly.includes(d)))
    notes.push(note('deadline-not-used', { text: text.slice(...unused.span) }));
  const starts = free.flatMap((deadline) => startOf(deadline, period) ?? []);
  const [from, stated] = [
    starts.sort()[0] ?? period?.start ?? null,
    ends
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1) ?? null,
  ];
  if (ends.length > 1) notes.push(note('several-deadlines', { count: ends.length, day: stated ?? '' }));
  if (from !== null && stated !== null && stated < from) {
    notes.push(note('empty-bounds', { from, until: stated }));
    return { from, until: null, statedUntil: null, yearly, notes };
  }
  return { from, until: stated ?? period?.end ?? null, statedUntil: stated, yearly, notes };
}

/** A deadline that the cadence holds already: 每月5日前, 每年12月底前, 每季度末, 每月前5个工作日内, 每年清明节前. */
function isOfCadence({ value, span }: Deadline, { cadence, text }: PlanPart): boolean {
  if (value.startsWith('---') || value === 'month-end') return true;
  return cadence.some(({ rrule, span: own, per }) => {
    const between = text.slice(own[1], span[0]);
    if (span[0] > own[1] + NEAR || own[0] >= span[1] || /[，,。；;\n]/u.test(between)) return false;
    const { months, monthDays } = readRule(rrule);
    if (months.length > 0 || monthDays.length > 0) return true;
    const phrase = text.slice(Math.min(own[0], span[0]), Math.max(own[1], span[1]));
    return (
      value === 'relative' &&
      (placeInWords(phrase) !== null || (per === 'year' && festivalIn(phrase) !== null))
    );
  });
}

/** Characters between a cadence and its day: 每季度第一个月10日前. */
const NEAR = 8;

/** First day of 自4月起, 3月至10月. */
function startOf({ kind, value }: Deadline, period: PlanPart['period']): Day | null {
  if (kind !== 'from' && kind !== 'span') return null;
  const left = value.split('/')[0] ?? '';
  const end = resolveDeadline(left, 'by', period);
  if (end === null || !isDay(end)) return null;
  return periodOf(end, unitOfValue(left)).start;
}

/** `2026-04`, `--04` → month; `2026-Q2` → quarter; `2026` → year; a full day → day. */
function unitOfValue(value: string): PeriodUnit {
  const rest = value.startsWith('--') ? value.slice(2) : value.slice(5);
  if (rest === '') return 'year';
  if (rest.startsWith('Q')) return 'quarter';
  if (rest.startsWith('H')) return 'half-year';
  return rest.length === 2 ? 'month' : 'day';
}
