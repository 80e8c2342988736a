import { expect, it } from 'vitest';

import finding from '../../../../../../registers/finding/definition.json' with { type: 'json' };
import type { RegisterDefinition } from '../../../api/definition.ts';
import { assignmentOf, quickForm } from './quick-form.ts';

const FINDING = finding as unknown as RegisterDefinition;
const asked = (definition: RegisterDefinition) =>
  quickForm(definition).layout.form.sections.flatMap(({ fields }) => fields);

it('asks on the spot what, how grave, who and by when', () => {
  expect(asked(FINDING)).toEqual(['title', 'fact', 'severity', 'unit', 'dueOn', 'source', 'foundOn']);
});

it('asks for every field that an organisation has made required, and for none that is gone', () => {
  const fields = FINDING.fields
    .filter(({ id }) => id !== 'source')
    .map((field) => (field.id === 'basis' ? { ...field, required: true } : field));
  expect(asked({ ...FINDING, fields })).toEqual([
    'title',
    'fact',
    'severity',
    'unit',
    'dueOn',
    'foundOn',
    'basis',
  ]);
});

it('what is handed over at once has what that step needs', () => {
  const assign = assignmentOf(FINDING);
  expect(assign?.id).toBe('assign');
  const required = quickForm(FINDING, assign).fields.filter((field) => field.required === true);
  expect(required.map(({ id }) => id)).toEqual([
    'title',
    'source',
    'foundOn',
    'fact',
    'severity',
    'unit',
    'dueOn',
  ]);
});
