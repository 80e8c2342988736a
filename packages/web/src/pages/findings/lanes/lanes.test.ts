import { describe, expect, it } from 'vitest';

import finding from '../../../../../../registers/finding/definition.json' with { type: 'json' };
import type { RegisterDefinition } from '../../../api/definition.ts';
import { laneOfStage, lanesOf } from './lanes.ts';

const FINDING = finding as unknown as RegisterDefinition;

describe('the lanes of findings', () => {
  const lanes = lanesOf(FINDING);

  it('lead from what was found to whether it lasts', () => {
    expect(lanes).toEqual([
      { name: 'record', waiting: ['draft'], ended: [] },
      { name: 'rectify', waiting: ['assigned', 'planning', 'rectifying', 'returned'], ended: [] },
      { name: 'verify', waiting: ['reported', 'extension-asked'], ended: [] },
      { name: 'close', waiting: ['verified'], ended: ['closed'] },
      { name: 'revisit', waiting: ['checking'], ended: ['effective'] },
    ]);
  });

  it('hold every stage but those that stop a finding', () => {
    const placed = FINDING.lifecycle.stages.map(({ id, kind }) => [kind, laneOfStage(lanes, id)] as const);
    expect(placed.filter(([, lane]) => lane === null)).toEqual([['stopped', null]]);
  });

  it('come from the lifecycle, not from names', () => {
    const lifecycle = {
      initial: 'a',
      stages: [
        { id: 'a', kind: 'draft' },
        { id: 'b', kind: 'open' },
        { id: 'c', kind: 'closed' },
      ],
      transitions: [{ id: 'x', from: ['b'], to: 'c' }],
    } as unknown as RegisterDefinition['lifecycle'];
    expect(lanesOf({ lifecycle }).map(({ waiting, ended }) => [...waiting, ...ended].join())).toEqual([
      'a',
      'b',
      '',
      'c',
      '',
    ]);
  });
});
