import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { asksOf, asTheyStand, fittingSteps, leadingStep } from './fitting.ts';

const commitment = JSON.parse(
  readFileSync(new URL('../../../../../../registers/commitment/definition.json', import.meta.url), 'utf8'),
) as RegisterDefinition;
const at = (...stages: readonly string[]): ListedRecord[] =>
  stages.map((stage) => ({ stage }) as ListedRecord);
const step = (id: string) => commitment.lifecycle.transitions.find((one) => one.id === id)!;

describe('steps that fit a selection', () => {
  it('put what fits most records first and leave out those of the ledger itself', () => {
    const steps = fittingSteps(commitment, at('done', 'done', 'suspended', 'cancelled'));
    expect(steps[0]?.records).toHaveLength(2);
    expect(steps.map(({ transition }) => transition.id)).not.toContain('restore');
    expect(steps.map(({ transition }) => transition.id)).toContain('resume');
  });

  it('are none where nobody can go anywhere', () => {
    expect(fittingSteps(commitment, [])).toEqual([]);
  });
});

describe('the step that is meant first', () => {
  it.each([
    [['draft', 'draft'], 'register'],
    [['registered'], 'assign'],
    [['assigned'], undefined],
    [['draft', 'registered'], undefined],
    [['done'], 'close'],
    [[], undefined],
  ])('of %j is %s', (stages, id) => {
    expect(leadingStep(commitment, at(...stages))?.id).toBe(id);
  });
});

describe('what a step asks', () => {
  it.each([
    ['suspend', 5, []],
    ['resume', null, []],
    ['reopen', 5, ['newDueOn']],
  ])('%s', (id, commentLength, inputs) => {
    const asks = asksOf(step(id));
    expect([asks.commentLength, asks.inputs.map((field) => field.id)]).toEqual([commentLength, inputs]);
  });
});

describe('records after a step', () => {
  it('are those that took it, as they stand now; what waits for others or was refused is left out', () => {
    const records = ['a', 'b', 'c', 'd'].map((id) => ({ id, version: 1, stage: 'draft' }) as ListedRecord);
    const moved = asTheyStand(records, [
      { record: 'a', version: 2, stage: 'registered', tookEffect: true },
      { record: 'b', version: 2, stage: 'draft', tookEffect: false },
      { record: 'c', version: null, stage: null, tookEffect: false },
    ]);
    expect(moved).toEqual([{ id: 'a', version: 2, stage: 'registered' }]);
  });
});
