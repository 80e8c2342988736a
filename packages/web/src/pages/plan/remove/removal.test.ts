import { describe, expect, it } from 'vitest';

import type { Proposal, WholePlan } from '../../../api/plan-types.ts';
import { removalOf } from './removal.ts';

const proposal = (number: number, state: Proposal['state'], record: string | null = null): Proposal =>
  ({ number, state, record }) as Proposal;
const version = (number: number) => ({ number }) as WholePlan['versions'][number];

describe('removing', () => {
  const whole = {
    versions: [version(1), version(3)],
    proposals: [
      proposal(1, 'adopted', 'r1'),
      proposal(1, 'adopted', 'r1'),
      proposal(1, 'rejected'),
      proposal(3, 'proposed'),
      proposal(3, 'rejected'),
    ],
  };

  it('a new version takes its own commitments and keeps the records of the versions before', () => {
    expect(removalOf(whole, 3)).toEqual({ numbers: [3], commitments: 2, adopted: 0, kept: 1 });
  });

  it('says how many of a version are adopted', () => {
    expect(removalOf(whole, 1)).toMatchObject({ numbers: [1], adopted: 2, kept: 0 });
  });

  it('the whole plan takes every version', () => {
    expect(removalOf(whole, null)).toEqual({ numbers: [1, 3], commitments: 5, adopted: 2, kept: 0 });
  });
});
