/** The time of the play, which the whole server runs by: nine in the morning of a day, a little later whenever it is asked. */
import type { Clock, Instant } from '@taizhang/ledger';

export interface MovableClock extends Clock {
  readonly day: () => string;
  readonly setDay: (day: string) => void;
}

/** Nine o'clock in China. */
const MORNING = 'T01:00:00.000Z';
const STEP_MS = 5;
const DAY_MS = 86_400_000;

export function movableClock(first: string): MovableClock {
  let day = first;
  let now = Date.parse(`${first}${MORNING}`);
  return {
    now: (): Instant => new Date((now += STEP_MS)).toISOString(),
    day: () => day,
    setDay(next) {
      day = next;
      now = Date.parse(`${next}${MORNING}`);
    },
  };
}

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** 1 is Monday. */
export const weekday = (day: string): number => new Date(day).getUTCDay();
