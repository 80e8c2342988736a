import { describe, expect, it } from 'vitest';

import { dueFilters, filtersOf, printFindingsState, readFindingsState } from './findings-state.ts';

describe('the address of the findings', () => {
  it.each([
    [{}],
    [{ unit: 'u-1', severity: 'major,critical', due: 'overdue', stage: 'verify', open: 'r-1', new: '1' }],
  ])('%j comes back as it was read', (search) => {
    const printed = printFindingsState(readFindingsState(search));
    expect(Object.fromEntries(Object.entries(printed).filter(([, value]) => value !== undefined))).toEqual(
      search,
    );
  });

  it('what was cut or typed by hand is passed over', () => {
    const state = readFindingsState({
      unit: 'a:b~c',
      severity: ',,<x>',
      due: 'never',
      stage: 'x',
      new: 'yes',
    });
    expect(state).toEqual({ unit: null, severity: [], due: null, lane: null, open: null, recording: false });
  });

  it('a change leaves the rest of the address alone', () => {
    expect(printFindingsState({ open: null })).toEqual({ open: undefined });
  });
});

describe('what is asked of the API', () => {
  it('a unit with all below it, any of the severities', () => {
    expect(filtersOf({ unit: 'u', severity: ['major', 'critical'] })).toEqual([
      { field: 'unit', is: 'under', value: 'u' },
      { field: 'severity', is: 'is', value: 'major' },
      { field: 'severity', is: 'is', value: 'critical' },
    ]);
  });

  it.each([
    ['overdue', ['to 2026-02-28']],
    ['soon', ['from 2026-03-01', 'to 2026-03-08']],
    ['undated', ['is none']],
    [null, []],
  ] as const)('%s', (due, asked) => {
    expect(dueFilters(due, '2026-03-01').map(({ is, value }) => `${is} ${value}`)).toEqual(asked);
  });
});
