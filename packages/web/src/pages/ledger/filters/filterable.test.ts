import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { daysAfter, filterables, openStages, quickFilters, sameFilters } from './filterable.ts';

const read = (id: string): RegisterDefinition =>
  JSON.parse(
    readFileSync(new URL(`../../../../../../registers/${id}/definition.json`, import.meta.url), 'utf8'),
  ) as RegisterDefinition;
const commitment = read('commitment');

describe('what a register can be filtered by', () => {
  it('is what has an index, and what every record has', () => {
    expect(filterables(commitment).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'stage stage',
      'title text',
      'source choice',
      'unit unit',
      'dueOn day',
      'number text',
      'updatedAt moment',
    ]);
  });
});

describe('quick filters', () => {
  const stages = openStages(commitment).length;
  it.each([
    ['open', []],
    ['overdue', ['to 2026-11-21']],
    ['soon', ['from 2026-11-22', 'to 2026-11-29']],
    ['undated', ['is none']],
  ] as const)('%s', (quick, due) => {
    const filters = quickFilters(quick, commitment, '2026-11-22');
    expect(filters.slice(0, stages).every(({ field }) => field === 'stage')).toBe(true);
    expect(filters.slice(stages).map(({ is, value }) => `${is} ${value}`)).toEqual(due);
  });

  it('name no stage in which all is done', () => {
    expect(openStages(commitment)).not.toContain('closed');
    expect(openStages(commitment)).not.toContain('done');
  });

  it('are told apart whatever their order', () => {
    const filters = quickFilters('soon', commitment, '2026-11-22');
    expect(sameFilters(filters, filters.toReversed())).toBe(true);
    expect(sameFilters(filters, filters.slice(1))).toBe(false);
  });

  it.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-12-30', 7, '2027-01-06'],
  ])('%s and %i days', (day, days, then) => {
    expect(daysAfter(day, days)).toBe(then);
  });
});
