import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { checkDefinition } from '../../../../../ledger/src/register/check-definition.ts';
import type { Json } from '../../../../../ledger/src/model/index.ts';
import type { Field, RegisterDefinition } from '../../../api/definition.ts';
import {
  changeField,
  copyOf,
  freeId,
  moved,
  withField,
  withoutField,
  withoutStage,
} from './edit-definition.ts';

const finding = JSON.parse(
  readFileSync(new URL('../../../../../../registers/finding/definition.json', import.meta.url), 'utf8'),
) as RegisterDefinition;
const place: Field = { id: 'place', kind: 'text', label: { zh: '地点', en: 'Place' }, maxLength: 100 };
const problems = (definition: RegisterDefinition): readonly string[] => {
  const checked = checkDefinition(JSON.parse(JSON.stringify(definition)) as Json, []);
  return checked.ok ? [] : checked.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('what an edit makes of a definition', () => {
  it('a new field stands in form and sheet, and nothing is wrong with it', () => {
    const edited = withField(finding, place);
    expect(edited.layout.form.sections.at(-1)?.fields).toContain('place');
    expect(edited.exchange.columns.at(-1)).toEqual({ field: 'place', header: place.label });
    expect(problems(edited)).toEqual(problems(finding));
  });

  it('a field that goes leaves nothing behind', () => {
    expect(withoutField(withField(finding, place), 'place')).toEqual(finding);
  });

  it('a renamed field is renamed in sheets, unless its name there was another', () => {
    const label = { zh: '具体地点', en: 'Exact place' };
    const edited = withField(finding, place);
    const at = edited.fields.length - 1;
    expect(changeField(edited, at, { ...place, label }).exchange.columns.at(-1)?.header).toEqual(label);
    const other = {
      ...edited,
      exchange: { ...edited.exchange, columns: [{ field: 'place', header: { zh: '处', en: 'Spot' } }] },
    };
    expect(changeField(other, at, { ...place, label }).exchange.columns[0]?.header.zh).toBe('处');
  });

  it('no step leads from a stage that is gone', () => {
    const id = finding.lifecycle.stages[1]?.id ?? '';
    const edited = withoutStage(finding, id);
    expect(edited.lifecycle.transitions.some(({ from }) => from.includes(id))).toBe(false);
  });

  it('a copy is the first version of its own', () => {
    const label = { zh: '隐患', en: 'Hazard' };
    const copy = copyOf({ ...finding, version: 7 }, { id: 'hazard', label, purpose: label });
    expect([copy.id, copy.version, copy.label]).toEqual(['hazard', 1, label]);
    expect(copy.fields).toBe(finding.fields);
  });

  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ] as const)('moves %i by %i', (at, by, after) => {
    expect(moved(['a', 'b', 'c'], at, by).join('')).toBe(after);
  });

  it('finds an id that is free', () => {
    expect(freeId('field', ['title', 'field3'])).toBe('field4');
  });
});
