import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { asksOf, fittingSteps } from './fitting.ts';

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
