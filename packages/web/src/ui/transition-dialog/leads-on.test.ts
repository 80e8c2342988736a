import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { RegisterDefinition } from '../../api/definition.ts';
import { leadsOn } from './leads-on.ts';

const lifecycleOf = (register: string) =>
  (
    JSON.parse(
      readFileSync(new URL(`../../../../../registers/${register}/definition.json`, import.meta.url), 'utf8'),
    ) as RegisterDefinition
  ).lifecycle;

/** The first step that leads on from each stage: what a person is offered first. */
const firstSteps = (register: string): Readonly<Record<string, string>> => {
  const { stages, transitions } = lifecycleOf(register);
  return Object.fromEntries(
    stages.flatMap(({ id }) => {
      const first = transitions.find(({ from, to }) => from.includes(id) && leadsOn(stages, id, to));
      return first === undefined ? [] : [[id, first.id]];
    }),
  );
};

test.each([
  [
    'commitment',
    { draft: 'register', registered: 'assign', assigned: 'start', done: 'close', revisit: 'keep' },
  ],
  [
    'branch',
    {
      assigned: 'accept',
      'in-progress': 'report',
      'unit-review': 'endorse',
      reported: 'verify',
      returned: 'report',
      done: 'close',
    },
  ],
])('from the stages of a %s, what comes next', (register, expected) => {
  expect(firstSteps(register)).toMatchObject(expected);
});

test('what is done is not done again as its next step, and what is closed has none', () => {
  const { stages } = lifecycleOf('commitment');
  expect(leadsOn(stages, 'done', 'in-progress')).toBe(false);
  expect(leadsOn(stages, 'closed', 'revisit')).toBe(false);
  expect(leadsOn(stages, 'draft', 'cancelled')).toBe(false);
  expect(leadsOn(stages, 'draft', '=')).toBe(false);
});
