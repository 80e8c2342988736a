import { describe, expect, it } from 'vitest';

import { cadenceState } from './cadence-state.ts';

describe('how a period stands', () => {
  it.each([
    ['done', '2026-03-31', '2026-03-31', 'kept'],
    ['done', '2026-03-31', '2026-04-01', 'late'],
    ['excused', '2026-03-31', null, 'excused'],
    ['reported', '2026-03-31', '2026-03-30', 'reported'],
    ['open', '2026-11-21', null, 'overdue'],
    ['returned', '2026-11-21', null, 'overdue'],
    ['open', '2026-11-22', null, 'open'],
  ])('%s, due %s, done %s: %s', (state, dueOn, doneOn, said) => {
    expect(cadenceState({ state, dueOn, doneOn }, '2026-11-22')).toBe(said);
  });
});
