/** What becomes of a message after an attempt, and when it is tried next. Pure: time and chance are passed in. */
import type { Instant, Settlement } from '@taizhang/ledger';

import type { Delivery } from '../channels/channel.ts';

export interface RetryPolicy {
  /** The wait after the first attempt; doubled after each one more. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** After so many attempts it is given up, and waits for a person. */
  readonly attempts: number;
}

/** 30 s, 1 min, 2 min … 6 h: twelve attempts take about a day and a half. */
export const RETRY: RetryPolicy = { firstMs: 30_000, longestMs: 6 * 3_600_000, attempts: 12 };

export interface Attempt {
  /** From 1. */
  readonly attempt: number;
  readonly lane: string;
  readonly now: Instant;
  /** From 0 to 1: spreads retries out, so that what failed together does not come back together. */
  readonly chance: number;
}

export type AfterAttempt = Pick<Settlement, 'state' | 'availableAt' | 'error' | 'pause'>;

export function afterAttempt(
  delivery: Delivery,
  { attempt, lane, now, chance }: Attempt,
  policy: RetryPolicy = RETRY,
): AfterAttempt {
  const later = (ms: number): Instant => new Date(Date.parse(now) + Math.round(ms)).toISOString();
  const wait = waitMs(attempt, chance, policy);
  switch (delivery.kind) {
    case 'sent':
      return { state: 'sent', availableAt: now, error: null };
    case 'refused':
      return { state: 'dead', availableAt: now, error: delivery.error };
    case 'failed':
      if (attempt >= policy.attempts) return { state: 'dead', availableAt: now, error: delivery.error };
      return { state: 'waiting', availableAt: later(wait), error: delivery.error };
    case 'limited': {
      // Not its own fault: it has twice the patience, and everything else to that receiver waits as well.
      if (attempt >= 2 * policy.attempts) return { state: 'dead', availableAt: now, error: delivery.error };
      const until = later(Math.max(delivery.retryAfterMs ?? 0, LANE_PAUSE_MS));
      const next = later(Math.max(delivery.retryAfterMs ?? 0, wait));
      return { state: 'waiting', availableAt: next, error: delivery.error, pause: { lane, until } };
    }
  }
}

/** Limits are counted by the minute wherever they are published. */
const LANE_PAUSE_MS = 60_000;

/** Between half and the whole of the doubled wait. */
function waitMs(attempt: number, chance: number, { firstMs, longestMs }: RetryPolicy): number {
  const whole = Math.min(firstMs * 2 ** Math.min(attempt - 1, 30), longestMs);
  return whole / 2 + (whole / 2) * chance;
}
