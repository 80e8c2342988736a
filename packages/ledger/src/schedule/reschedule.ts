import { done, refuse, type Day, type Occurrence, type Result } from '../model/index.ts';
import { isDay } from '../calendar/day-number.ts';

export interface Rescheduled {
  readonly occurrence: Occurrence;
  /** What the event says: the day before and after, and why. */
  readonly change: { readonly from: Day; readonly to: Day; readonly reason: string };
}

/**
 * Moves the due day of one occurrence. Its slot stays where the rule put it, and the series goes on; from now on neither
 * rule nor calendar moves it. Refuses without a reason (LG-2230), once reported or done (LG-2231), no such day (LG-2232).
 */
export function reschedule(occurrence: Occurrence, dueOn: Day, reason: string): Result<Rescheduled> {
  if (reason.trim() === '') return refuse('LG-2230', {}, '/reason');
  if (!isDay(dueOn)) return refuse('LG-2232', { value: dueOn }, '/dueOn');
  const { state, key } = occurrence;
  if (state !== 'open' && state !== 'returned') return refuse('LG-2231', { key, state: STATES[state] });
  return done({
    occurrence: { ...occurrence, dueOn, basis: 'none', moves: occurrence.moves + 1, touched: true },
    change: { from: occurrence.dueOn, to: dueOn, reason: reason.trim() },
  });
}

const STATES = {
  reported: { zh: '已报送', en: 'reported' },
  done: { zh: '已完成', en: 'done' },
  excused: { zh: '已免除', en: 'excused' },
  withdrawn: { zh: '已撤下', en: 'withdrawn' },
} as const;
