import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Delivery } from '../channels/channel.ts';
import { afterAttempt, RETRY } from './after-attempt.ts';
import { allowance, LANE_LIMITS, type LaneLimit } from './allowance.ts';

const START = Date.parse('2026-03-02T01:00:00.000Z');
const at = (ms: number): string => new Date(START + ms).toISOString();
const limits = fc.array(
  fc.record({ max: fc.integer({ min: 1, max: 30 }), windowMs: fc.integer({ min: 1, max: 60_000 }) }),
  { minLength: 1, maxLength: 3 },
);

test('however often workers ask, no stretch of time holds more than the receiver allows', () => {
  fc.assert(
    fc.property(limits, fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 }), (rules, gaps) => {
      const tried: number[] = [];
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        const may = allowance({ pausedUntil: null, tried: tried.map(at) }, rules, at(now));
        for (let sent = 0; sent < may; sent++) tried.push(now);
      }
      for (const { max, windowMs } of rules)
        for (const from of tried)
          expect(tried.filter((one) => one >= from && one < from + windowMs).length).toBeLessThanOrEqual(max);
    }),
  );
});

test('a lane that was quiet for its longest window may take its whole limit', () => {
  fc.assert(
    fc.property(limits, fc.array(fc.integer({ min: -200_000, max: 0 })), (rules, tries) => {
      const longest = Math.max(...rules.map(({ windowMs }) => windowMs));
      const tried = tries.map((one) => at(one - longest));
      expect(allowance({ pausedUntil: null, tried }, rules, at(0))).toBe(
        Math.min(...rules.map(({ max }) => max)),
      );
    }),
  );
});

test('a paused lane takes nothing until the pause is over', () => {
  const rules: readonly LaneLimit[] = LANE_LIMITS.wecom;
  expect(allowance({ pausedUntil: at(1), tried: [] }, rules, at(0))).toBe(0);
  expect(allowance({ pausedUntil: at(1), tried: [] }, rules, at(1))).toBe(20);
});

const attempt = fc.record({
  attempt: fc.integer({ min: 1, max: 60 }),
  lane: fc.constant('wecom:1'),
  now: fc.constant(at(0)),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
});
const delivery: fc.Arbitrary<Delivery> = fc.oneof(
  fc.constant<Delivery>({ kind: 'sent' }),
  fc.constant<Delivery>({ kind: 'refused', error: 'no' }),
  fc.constant<Delivery>({ kind: 'failed', error: 'later' }),
  fc.record({
    kind: fc.constant('limited' as const),
    error: fc.constant('slow down'),
    retryAfterMs: fc.option(fc.integer({ min: 0, max: 86_400_000 })),
  }),
);
const waited = (availableAt: string): number => Date.parse(availableAt) - START;

test('after any attempt a message is sent, waits for a time to come with its reason, or is given up with its reason', () => {
  fc.assert(
    fc.property(delivery, attempt, (made, tried) => {
      const next = afterAttempt(made, tried);
      if (made.kind === 'sent') expect(next).toEqual({ state: 'sent', availableAt: tried.now, error: null });
      else expect(next.error).toBe(made.error);
      if (made.kind === 'refused') expect(next.state).toBe('dead');
      if (made.kind === 'failed')
        expect(next.state).toBe(tried.attempt >= RETRY.attempts ? 'dead' : 'waiting');
      if (next.state === 'waiting')
        expect(waited(next.availableAt)).toBeGreaterThanOrEqual(RETRY.firstMs / 2);
      if (made.kind === 'limited' && next.state === 'waiting') {
        expect(waited(next.availableAt)).toBeGreaterThanOrEqual(made.retryAfterMs ?? 0);
        expect(waited(next.pause?.until ?? '')).toBeGreaterThanOrEqual(
          Math.max(made.retryAfterMs ?? 0, 60_000),
        );
      }
    }),
  );
});

test('waits grow with each attempt, spread over half of themselves, and never pass the longest', () => {
  const wait = (number: number, chance: number): number =>
    waited(
      afterAttempt({ kind: 'failed', error: '' }, { attempt: number, lane: '', now: at(0), chance })
        .availableAt,
    );
  expect([1, 2, 3, 11].map((number) => wait(number, 1))).toEqual([30_000, 60_000, 120_000, 6 * 3_600_000]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (number, chance) => {
        expect(wait(number, chance)).toBeLessThanOrEqual(wait(number, 1));
        expect(wait(number, chance)).toBeGreaterThanOrEqual(Math.floor(wait(number, 1) / 2));
        expect(wait(number + 1, 0)).toBeGreaterThanOrEqual(wait(number, 0));
      },
    ),
  );
});
