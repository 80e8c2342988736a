import { describe, expect, it } from 'vitest';

import { madeOn, timeScale } from './time-scale.ts';

describe('days on a line', () => {
  it('covers whole months around all days and today', () => {
    const scale = timeScale(['2026-03-20', '2026-05-02'], '2026-04-01');
    expect([scale.from, scale.to]).toEqual(['2026-03-01', '2026-06-01']);
    expect(scale.months).toEqual(['2026-03-01', '2026-04-01', '2026-05-01']);
  });

  it.each([
    ['2026-04-01', 0],
    ['2026-04-16', 0.5],
    ['2026-05-01', 1],
    ['2020-01-01', 0],
    ['2030-01-01', 1],
  ])('%s stands at %d of April', (day, at) => {
    expect(timeScale([], '2026-04-10').at(day)).toBe(at);
  });

  it('is no longer than three years', () => {
    expect(timeScale(['2026-01-01', '2045-01-01'], '2026-04-01').months).toHaveLength(36);
  });

  it('knows from its id when a record was made', () => {
    // The example of RFC 9562, appendix A.6: Tuesday, 22 February 2022, 19:22:22 UTC.
    expect(madeOn('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toBe('2022-02-22');
  });
});
