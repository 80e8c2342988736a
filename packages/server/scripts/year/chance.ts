/**
 * Choices that look accidental and hang on nothing but a seed and what they are about: people work at the same time, so no
 * order may decide.
 */
import { createHash } from 'node:crypto';

/** 0 ≤ x < 1. */
export function drawn(seed: number, about: string): number {
  return createHash('sha256').update(`${seed} ${about}`).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** Both ends included. */
export const between = (seed: number, about: string, [from, to]: readonly [number, number]): number =>
  from + Math.floor(drawn(seed, about) * (to - from + 1));

export function picked<T>(seed: number, about: string, from: readonly T[]): T | undefined {
  return from[Math.floor(drawn(seed, about) * from.length)];
}
