/** The time of the play: it stands at nine in the morning of a day and goes on by a second whenever it is asked. */
import { dayNumber, dayOf } from '../../src/calendar/day-number.ts';
import type { Clock, Day, Instant } from '../../src/model/index.ts';

export interface YearClock extends Clock {
  readonly setDay: (day: Day) => void;
  readonly day: () => Day;
  /** Milliseconds since 1970, without going on. */
  readonly milliseconds: () => number;
}

/** Nine o'clock in China. */
const MORNING = 3600;
const DAY_MS = 86_400_000;

export function makeYearClock(first: Day): YearClock {
  let day = first;
  let second = MORNING;
  return {
    now: () => instantAt(day, ++second),
    setDay(next) {
      day = next;
      second = MORNING;
    },
    day: () => day,
    milliseconds: () => dayNumber(day) * DAY_MS + second * 1000,
  };
}

function instantAt(day: Day, second: number): Instant {
  if (second >= 16 * 3600) throw new Error(`More happened on ${day} than a day holds.`);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}.000Z`;
}

export const plusDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);
