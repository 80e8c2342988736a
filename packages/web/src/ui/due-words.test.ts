import { describe, expect, it } from 'vitest';

import { daysUntil, dueWords } from './due-words.ts';

const t = (word: string, values: Readonly<Record<string, string | number>> = {}): string =>
  [word, ...Object.values(values)].join(' ');

const CASES: readonly (readonly [day: string, said: string])[] = [
  ['2026-03-01', 'overdueDays 4'],
  ['2026-03-05', 'dueToday'],
  ['2026-03-06', 'dueTomorrow'],
  ['2026-04-05', 'daysLeft 31'],
];

describe('how near a due day is', () => {
  it.each(CASES)('%s on 5 March: %s', (day, said) => {
    expect(dueWords(day, '2026-03-05', t)).toBe(said);
  });

  it('counts calendar days, whatever the clocks do', () => {
    expect(daysUntil('2027-03-01', '2026-03-01')).toBe(365);
  });
});
