import { describe, expect, test } from 'vitest';

import { BUILT_IN_REGISTERS } from '../register/built-in.ts';
import { decidingStages } from './deciding-stages.ts';

const placesFor = (...who: Parameters<typeof decidingStages>[1]): readonly string[] =>
  [
    ...new Set(decidingStages(BUILT_IN_REGISTERS, who).map(({ register, stage }) => `${register}/${stage}`)),
  ].sort();

describe('the stages in which somebody decides', () => {
  test('are for a supervisor reviews, what can be finished, and what can be closed', () => {
    expect(placesFor('supervisor')).toEqual([
      'branch/declined',
      'branch/extension-asked',
      'branch/reported',
      'commitment/done',
      'commitment/extension-asked',
      'commitment/in-progress',
      'commitment/revisit',
      'finding/checking',
      'finding/extension-asked',
      'finding/reported',
      'finding/verified',
    ]);
  });

  test('leave out, for a leader, what only a supervisor may decide', () => {
    expect(placesFor('leader')).not.toContain('branch/reported');
    expect(placesFor('leader')).not.toContain('commitment/in-progress');
    expect(placesFor('leader')).toContain('commitment/done');
  });

  test('are for heads and the unit above the reviews of branches', () => {
    expect(placesFor('unit-head')).toEqual(['branch/unit-review']);
    expect(placesFor('parent-owner', 'lead-unit')).toEqual(['branch/reported']);
    expect(placesFor()).toEqual([]);
  });

  test('wait for branches, and leave out those who finished the work themselves', () => {
    const found = decidingStages(BUILT_IN_REGISTERS, ['supervisor']).filter(
      ({ register }) => register === 'commitment',
    );
    expect(found.find(({ stage }) => stage === 'in-progress')).toMatchObject({
      notDoersOf: [],
      branches: {
        roles: ['lead'],
        stages: ['done', 'closed'],
        without: ['suspended', 'cancelled', 'lapsed'],
        atLeast: 1,
      },
    });
    expect(found.find(({ stage }) => stage === 'done')).toMatchObject({
      notDoersOf: ['finish', 'finish/for'],
      branches: { stages: ['closed'] },
    });
  });
});
