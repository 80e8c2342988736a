import { done, refuse, type Result } from '../model/index.ts';
import type { OwnDays } from './calendar-year.ts';
import { dayNumber, isDay } from './day-number.ts';

/** Whether an organisation's own days can stand: both days exist, in order, a year apart at most (LG-2210). */
export function checkOwnDays(own: OwnDays): Result<OwnDays> {
  const { from, to, name } = own;
  const right = isDay(from) && isDay(to) && from <= to && dayNumber(to) - dayNumber(from) <= 366;
  return right ? done(own) : refuse('LG-2210', { from, to, name });
}
