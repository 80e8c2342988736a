import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../api/definition.ts';
import { filledSections } from './filled-sections.ts';

const text = (id: string, required = false) => ({
  id,
  kind: 'text' as const,
  label: { zh: id, en: id },
  required,
});
const DEFINITION = {
  titleField: 'title',
  fields: [text('title', true), text('a'), text('b', true), text('c'), text('d')],
  layout: {
    form: {
      sections: [
        { label: { zh: '一', en: 'one' }, fields: ['title', 'b', 'a'] },
        { label: { zh: '二', en: 'two' }, fields: ['c'] },
      ],
    },
  },
} as unknown as RegisterDefinition;

describe('what of a record is shown', () => {
  it('filled fields in the order of the form, required ones even when empty, sections without any not at all', () => {
    const shown = filledSections(DEFINITION, { title: 'x', a: 'y', c: [], d: 'z' });
    expect(shown.map(({ label, fields }) => [label?.en ?? null, fields.map(({ id }) => id)])).toEqual([
      ['one', ['b', 'a']],
      [null, ['d']],
    ]);
  });
});
