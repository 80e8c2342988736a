import { describe, expect, it } from 'vitest';

import { monthOf, printState, readState, type LedgerState } from './ledger-state.ts';

const USUAL: LedgerState = { view: 'table', filters: [], sort: null, columns: null, group: null };

describe('the address says what is seen', () => {
  const CASES: readonly (readonly [Readonly<Record<string, string>>, Partial<LedgerState>])[] = [
    [{}, {}],
    [{ view: 'board' }, { view: 'board' }],
    [
      { sort: '-dueOn', group: 'unit' },
      { sort: '-dueOn', group: 'unit' },
    ],
    [{ cols: 'number,title*320' }, { columns: [{ id: 'number' }, { id: 'title', width: 320 }] }],
    [{ f: 'stage:is:draft' }, { filters: [{ field: 'stage', is: 'is', value: 'draft' }] }],
  ];
  it.each(CASES)('%j', (search, state) => {
    const whole = { ...USUAL, ...state };
    expect(readState(search)).toEqual(whole);
    const printed = printState(whole);
    expect(Object.fromEntries(Object.entries(printed).filter(([, value]) => value !== undefined))).toEqual(
      search,
    );
  });

  const MENDED: readonly (readonly [Readonly<Record<string, string>>, Partial<LedgerState>])[] = [
    [{ view: 'cube' }, {}],
    [{ sort: 'a b' }, {}],
    [{ cols: 'title*9999,title,,x*y' }, { columns: [{ id: 'title', width: 800 }, { id: 'x' }] }],
  ];
  it.each(MENDED)('%j is read as far as it makes sense', (search, state) => {
    expect(readState(search)).toEqual({ ...USUAL, ...state });
  });

  it.each([
    ['2026-03', '2026-03'],
    ['2026-13', '2026-11'],
    [undefined, '2026-11'],
  ])('month %s is %s', (month, shown) => {
    expect(monthOf(month === undefined ? {} : { month }, '2026-11-22')).toBe(shown);
  });
});
