import { describe, expect, it } from 'vitest';

import type { RegisterDefinition, Transition } from '../../api/definition.ts';
import type { Action } from '../../api/record-parts.ts';
import { isDoable, mainAction, transitionNeeds } from './transition-needs.ts';

const label = { zh: '', en: '' };
const field = (id: string) => ({ id, kind: 'text' as const, label });
const DEFINITION = {
  fields: [field('result'), field('cause')],
  lifecycle: {
    stages: [
      { id: 'working', kind: 'open' },
      { id: 'reported', kind: 'review' },
      { id: 'cancelled', kind: 'stopped' },
    ],
  },
} as unknown as RegisterDefinition;
const action = (transition: string, to: string, ...codes: readonly string[]): Action => ({
  transition,
  label,
  to,
  allowed: codes.length === 0,
  refusals: codes.map((code) => ({ code, words: label })),
  asks: { commentLength: null, inputs: [] },
  voices: null,
});

describe('what a transition asks for', () => {
  it('fields, inputs, the longest comment, and each kind of proof once', () => {
    const needs: Transition['needs'] = [
      { kind: 'field', field: 'result' },
      { kind: 'comment', minLength: 2 },
      { kind: 'comment', minLength: 5 },
      { kind: 'input', field: field('day') },
      { kind: 'evidence', expected: 'proof' },
      { kind: 'evidence', expected: 'proof', atLeast: 2 },
      { kind: 'before-due' },
    ];
    const asked = transitionNeeds(DEFINITION, { needs });
    expect(asked.fields.map(({ id }) => id)).toEqual(['result']);
    expect(asked.inputs.map(({ id }) => id)).toEqual(['day']);
    expect([asked.commentLength, asked.evidence]).toEqual([5, ['proof']]);
    expect(transitionNeeds(DEFINITION, {})).toEqual({
      fields: [],
      inputs: [],
      commentLength: null,
      evidence: [],
    });
  });

  it('a missing field or proof is no reason not to open the dialog; another person is', () => {
    expect(isDoable(action('report', 'reported', 'LG-2106', 'LG-2108'))).toBe(true);
    expect(isDoable(action('report', 'reported', 'LG-2106', 'LG-2103'))).toBe(false);
  });

  it('the main action leads on', () => {
    const actions = [
      action('urge', '='),
      action('cancel', 'cancelled'),
      action('verify', 'working', 'LG-2103'),
      action('report', 'reported', 'LG-2108'),
    ];
    expect(mainAction(actions, DEFINITION, 'working')?.transition).toBe('report');
    expect(mainAction(actions.slice(0, 3), DEFINITION, 'working')).toBeUndefined();
  });
});
