import type { Day, ScheduleRule } from '../model/index.ts';
import { dayNumber } from '../calendar/day-number.ts';

export type TargetRule = Extract<ScheduleRule, { kind: 'target' }>;

export interface ProgressInput {
  readonly target: Pick<TargetRule, 'atLeast' | 'atMost'>;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** What was done when. Only entries inside the period and not after today count. */
  readonly entries: readonly { readonly on: Day; readonly count: number }[];
  readonly today: Day;
}

export type Pace =
  | 'not-started' // the period has not begun
  | 'on-pace' // as much as the days gone by ask for
  | 'behind'
  | 'reached'
  | 'missed' // the period is over
  | 'over-limit'
  | 'within-limit'; // nothing to reach, a limit to keep

export interface TargetProgress {
  readonly done: number;
  readonly atLeast: number;
  readonly atMost: number | null;
  /** Of `atLeast`, 0…1; null where there is only a limit. */
  readonly share: number | null;
  /** How much the days gone by ask for, spread evenly over the period's days, whole numbers rounded down. */
  readonly expected: number;
  readonly missing: number;
  readonly pace: Pace;
}

/** How far a target of a period has come by today. Shape: 5 of 12 on 1 July → expected 5, on-pace. */
export function targetProgress({
  target,
  periodStart,
  periodEnd,
  entries,
  today,
}: ProgressInput): TargetProgress {
  const { atLeast, atMost } = target;
  const last = today < periodEnd ? today : periodEnd;
  const counted = entries.filter(({ on }) => on >= periodStart && on <= last);
  const done = counted.reduce((sum, { count }) => sum + count, 0);
  const [start, end] = [dayNumber(periodStart), dayNumber(periodEnd)];
  // Today is not over: what it asks for is not yet owed.
  const gone = Math.min(Math.max(dayNumber(today) - start, 0), end - start + 1);
  const expected = Math.floor((atLeast * gone) / (end - start + 1));
  return {
    done,
    atLeast,
    atMost,
    share: atLeast === 0 ? null : Math.min(done / atLeast, 1),
    expected,
    missing: Math.max(atLeast - done, 0),
    pace: paceOf({ done, atLeast, atMost, expected }, today < periodStart, today > periodEnd),
  };
}

type Counts = Pick<TargetProgress, 'done' | 'atLeast' | 'atMost' | 'expected'>;

function paceOf({ done, atLeast, atMost, expected }: Counts, early: boolean, over: boolean): Pace {
  if (atMost !== null && done > atMost) return 'over-limit';
  if (atLeast === 0) return 'within-limit';
  if (done >= atLeast) return 'reached';
  if (early) return 'not-started';
  if (over) return 'missed';
  return done < expected ? 'behind' : 'on-pace';
}
