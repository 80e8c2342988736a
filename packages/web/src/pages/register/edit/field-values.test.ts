import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { Field, RegisterDefinition } from '../../../api/definition.ts';
import { fieldOfValues, readOptions, valuesOf } from './field-values.ts';

const fields = ['commitment', 'branch', 'finding'].flatMap((id): readonly (readonly [string, Field])[] => {
  const url = new URL(`../../../../../../registers/${id}/definition.json`, import.meta.url);
  const definition = JSON.parse(readFileSync(url, 'utf8')) as RegisterDefinition;
  return definition.fields.map((field) => [`${id} ${field.id}`, field]);
});

describe('the form of a field', () => {
  it.each(fields)('%s comes out as it went in', (_name, field) => {
    expect(fieldOfValues(valuesOf(field), field)).toEqual(field);
  });

  it('leaves out what is not said', () => {
    expect(fieldOfValues({ id: 'place', kind: 'text', zh: '地点 ', en: 'Place', helpZh: ' ' }, null)).toEqual(
      {
        id: 'place',
        kind: 'text',
        label: { zh: '地点', en: 'Place' },
      },
    );
  });
});

describe('options are written a line each', () => {
  it.each([
    ['plan 年度计划 | annual plan', 1],
    ['a 甲 | A\n\nb 乙 | B', 2],
    ['', 0],
  ])('%j has %i', (text, count) => {
    const read = readOptions(text);
    expect(read.kind === 'read' ? read.options.length : -1).toBe(count);
  });

  it.each([
    ['年度计划', 1],
    ['a 甲 | A\nb 乙', 2],
  ])('%j: line %i is not whole', (text, line) => {
    expect(readOptions(text)).toEqual({ kind: 'wrong', line });
  });
});
