import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../api/definition.ts';
import { changedValues, fieldProblems, filledValues, formSections, touchedValues } from './form-values.ts';

const text = (id: string) => ({ id, kind: 'text' as const, label: { zh: id, en: id } });
const DEFINITION = {
  fields: [
    text('a'),
    text('b'),
    text('c'),
    { id: 'f', kind: 'formula', label: { zh: 'f', en: 'f' }, expression: '1', gives: 'number' },
  ],
  layout: { form: { sections: [{ label: { zh: '一', en: 'one' }, fields: ['b', 'f', 'gone'] }] } },
} as unknown as RegisterDefinition;

describe('values of a form', () => {
  it('a draft holds what was touched alone, as it was typed', () => {
    expect(touchedValues({ a: 'x', b: 'y', d: ['u'] }, { a: 'x', b: 'z ', c: undefined, d: [] })).toEqual({
      b: 'z ',
      d: [],
    });
  });

  it('a new record is sent what was filled in, without spaces around it', () => {
    expect(filledValues({ a: ' x ', b: '', c: null, d: [], e: 0, f: false })).toEqual({
      a: 'x',
      e: 0,
      f: false,
    });
  });

  it('a change is sent what differs, and null for what was emptied', () => {
    const before = { a: 'x', b: 'y', d: ['1'] };
    expect(changedValues(before, { a: 'x ', b: '', c: undefined, d: ['1'], e: 3 })).toEqual({
      b: null,
      e: 3,
    });
  });

  it('fields stand in the sections of the register, the rest behind; formulas are not filled in', () => {
    expect(
      formSections(DEFINITION).map(({ label, fields }) => [label?.en, fields.map(({ id }) => id)]),
    ).toEqual([
      ['one', ['b']],
      [undefined, ['a', 'c']],
    ]);
    expect(formSections(DEFINITION, ['c']).map(({ fields }) => fields.map(({ id }) => id))).toEqual([['c']]);
  });

  it('a problem is said at the field it points at', () => {
    const errors = [
      { pointer: '/data/a', detail: 'no' },
      { pointer: '/b/0', detail: 'nor this' },
      { detail: 'somewhere' },
    ];
    expect(fieldProblems(errors, DEFINITION.fields)).toEqual([
      { name: 'a', errors: ['no'] },
      { name: 'b', errors: ['nor this'] },
    ]);
  });
});
