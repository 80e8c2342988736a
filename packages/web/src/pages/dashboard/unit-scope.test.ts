import { expect, test } from 'vitest';

import { askedUnits, unitScope } from './unit-scope.ts';

test.each([
  ['all units', undefined, undefined, {}],
  ['all units, whatever else the address says', undefined, 'own', {}],
  ['a unit with all below it', 'u1', undefined, { unit: 'u1', units: 'subtree' }],
  ['a unit alone', 'u1', 'own', { unit: 'u1', units: 'own' }],
  ['what nobody knows', 'u1', 'cousins', { unit: 'u1', units: 'subtree' }],
] as const)('%s', (_title, unit, units, asked) => {
  expect(askedUnits(unitScope(unit, units))).toEqual(asked);
});
