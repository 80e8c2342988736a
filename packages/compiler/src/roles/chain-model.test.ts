import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packModel } from '../../scripts/pack-model.ts';
import { scoreClause, unpackModel } from './chain-model.ts';
import { FEATURE_BITS } from './feature-sink.ts';
import { ROLE_COUNT as R } from './role-codes.ts';

test('a packed model scores as the trained one, to the rounding of a byte', () => {
  const weight = fc.double({ min: -1.6, max: 1.6, noNaN: true });
  const row = fc.tuple(fc.nat((1 << FEATURE_BITS) - 1), fc.array(weight, { minLength: R, maxLength: R }));
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ([feature]) => feature, maxLength: 40 }), (rows) => {
      const emissions = new Float32Array((1 << FEATURE_BITS) * R);
      for (const [feature, weights] of rows) emissions.set(weights, feature * R);
      const model = unpackModel(
        packModel({ emissions, transitions: new Float64Array(R * R), start: new Float64Array(R) }),
      );
      const ids = Int32Array.from(rows, ([feature]) => feature);
      const scores = new Float32Array(R);
      scoreClause(model, ids, ids.length, scores, 0);
      for (let role = 0; role < R; role++) {
        const exact = rows.reduce((sum, [, weights]) => sum + (weights[role] ?? 0), 0);
        // Half a step of rounding a feature; features whose weights are all under two steps are dropped.
        expect(Math.abs((scores[role] ?? 0) - exact)).toBeLessThanOrEqual(
          rows.length * 2 * (1.6 / 127) + 1e-4,
        );
      }
    }),
    { numRuns: 6 },
  );
});
