import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPosteriors } from './posteriors.ts';
import { ROLE_COUNT as R } from './role-codes.ts';

const score = fc.double({ min: -3, max: 3, noNaN: true });

test('agrees with the sum over every possible sequence of roles', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }).chain((n) => fc.array(score, { minLength: n * R, maxLength: n * R })),
      fc.array(score, { minLength: R * R, maxLength: R * R }),
      fc.array(score, { minLength: R, maxLength: R }),
      (emissions, transitions, start) => {
        const scores = Float32Array.from(emissions);
        toPosteriors(scores, Float64Array.from(transitions), Float64Array.from(start));
        const expected = enumerate(emissions, transitions, start);
        scores.forEach((value, i) => {
          expect(value).toBeCloseTo(expected[i] ?? 0, 4);
        });
      },
    ),
    { numRuns: 40 },
  );
});

test('neither overflows nor vanishes on a long chain with extreme scores', () => {
  const scores = new Float32Array(50_000 * R).map((_, i) => ((i * 7919) % 160) - 80);
  toPosteriors(scores, new Float64Array(R * R).fill(-4), new Float64Array(R));
  for (let i = 0; i < scores.length; i += R) {
    const sum = scores.subarray(i, i + R).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 4);
  }
});

/** Adds up exp(score) of all sequences: exact, and only for the shortest chains. */
function enumerate(emissions: number[], transitions: number[], start: number[]): number[] {
  const n = emissions.length / R;
  const mass = new Array<number>(emissions.length).fill(0);
  let total = 0;
  for (let code = 0; code < R ** n; code++) {
    const roles = Array.from({ length: n }, (_, i) => Math.floor(code / R ** i) % R);
    let sum = start[roles[0] ?? 0] ?? 0;
    roles.forEach((role, i) => {
      sum += emissions[i * R + role] ?? 0;
      if (i > 0) sum += transitions[(roles[i - 1] ?? 0) * R + role] ?? 0;
    });
    const weight = Math.exp(sum);
    total += weight;
    roles.forEach((role, i) => (mass[i * R + role] = (mass[i * R + role] ?? 0) + weight));
  }
  return mass.map((value) => value / total);
}
