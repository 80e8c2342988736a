import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../api/definition.ts';
import { editableFields } from './editable-fields.ts';

const text = (id: string) => ({ id, kind: 'text' as const, label: { zh: id, en: id } });
const DEFINITION = {
  fields: [
    text('a'),
    { ...text('due'), edit: [{ is: 'supervisor' }] },
    { ...text('f'), kind: 'formula', expression: '1', gives: 'number' },
  ],
  permissions: { create: [], edit: [{ is: 'owner' }], editableIn: ['draft', 'working'] },
  lifecycle: { initial: 'draft', stages: [], transitions: [] },
} as unknown as RegisterDefinition;

const CASES: readonly (readonly [stage: string, who: string, fields: readonly string[]])[] = [
  ['draft', 'owner', ['a', 'due']],
  ['working', 'owner', ['a']],
  ['working', 'supervisor', ['due']],
  ['closed', 'owner', []],
  ['draft', 'nobody', []],
];

describe('which fields can be changed', () => {
  it.each(CASES)('in %s by %s: %j', (stage, who, fields) => {
    expect(editableFields(DEFINITION, { stage }, (rules) => rules.some(({ is }) => is === who))).toEqual(
      fields,
    );
  });
});
