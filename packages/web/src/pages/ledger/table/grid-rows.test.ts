import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { gridRows, groupFilters, lastDayOf } from './grid-rows.ts';

const commitment = JSON.parse(
  readFileSync(new URL('../../../../../../registers/commitment/definition.json', import.meta.url), 'utf8'),
) as RegisterDefinition;
const record = (part: Partial<ListedRecord>): ListedRecord =>
  ({ id: 'r', stage: 'draft', unit: 'u', dueOn: null, data: {}, ...part }) as ListedRecord;
const kinds = (records: readonly ListedRecord[], group: string | null): unknown =>
  gridRows(records, group, commitment).map((row) => (row.kind === 'group' ? row.value : row.kind));

describe('rows of the table', () => {
  it('have no headings without a group', () => {
    expect(kinds([record({}), record({})], null)).toEqual(['record', 'record']);
  });

  it('have a heading where the value changes, days by their month', () => {
    const rows = [record({ dueOn: '2026-03-01' }), record({ dueOn: '2026-03-31' }), record({})];
    expect(kinds(rows, 'dueOn')).toEqual(['2026-03', 'record', 'record', null, 'record']);
  });

  it('are grouped by a field of the register', () => {
    expect(kinds([record({ data: { source: 'plan' } }), record({})], 'source')).toEqual([
      'plan',
      'record',
      null,
      'record',
    ]);
  });
});

describe('a group is counted by a filter', () => {
  it.each([
    ['stage', 'draft', ['is draft']],
    ['dueOn', '2026-02', ['from 2026-02-01', 'to 2026-02-28']],
    ['dueOn', null, ['is none']],
  ])('%s %s', (group, value, filters) => {
    expect(groupFilters(group, value, commitment)?.map((one) => `${one.is} ${one.value}`)).toEqual(filters);
  });

  it('not where the value is missing', () => {
    expect(groupFilters('source', null, commitment)).toBeNull();
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });
});
