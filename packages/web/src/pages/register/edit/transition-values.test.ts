import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { RegisterDefinition, Transition } from '../../../api/definition.ts';
import { transitionOf, valuesOfTransition } from './transition-values.ts';

const transitions = ['commitment', 'branch', 'finding'].flatMap(
  (id): readonly (readonly [string, Transition])[] => {
    const url = new URL(`../../../../../../registers/${id}/definition.json`, import.meta.url);
    const definition = JSON.parse(readFileSync(url, 'utf8')) as RegisterDefinition;
    return definition.lifecycle.transitions.map((one) => [`${id} ${one.id}`, one]);
  },
);
const plain: Transition = {
  id: 'go',
  label: { zh: '走', en: 'Go' },
  from: ['a'],
  to: 'b',
  who: [{ is: 'owner' }, { is: 'field', field: 'unit' }],
};

describe('the form of a transition', () => {
  it.each(transitions)('%s comes out as it went in', (_name, transition) => {
    expect(transitionOf(valuesOfTransition(transition), transition)).toEqual(transition);
  });

  it('changes who may, and keeps rules that it does not show', () => {
    const after = transitionOf({ ...valuesOfTransition(plain), who: ['leader'] }, plain);
    expect(after.who).toEqual([{ is: 'field', field: 'unit' }, { is: 'leader' }]);
  });

  it.each([
    [0, undefined],
    [5, [{ kind: 'comment', minLength: 5 }]],
  ])('asks for a comment of %i characters', (commentLength, needs) => {
    expect(transitionOf({ ...valuesOfTransition(plain), commentLength }, plain).needs).toEqual(needs);
  });
});
