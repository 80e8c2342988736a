import { describe, expect, it } from 'vitest';
import { readEnglish, showFacets } from '../../../../test/read-english.ts';

const cases: readonly [text: string, expected: string[]][] = [
  ['Finish by 30 June 2026.', ['by 30 June 2026 | by 2026-06-30']],
  ['Finish by the 30th of June 2026.', ['by the 30th of June 2026 | by 2026-06-30']],
  ['Finish by June 30, 2026.', ['by June 30, 2026 | by 2026-06-30']],
  ['Finish by 2026-06-30.', ['by 2026-06-30 | by 2026-06-30']],
  ['Finish by 30/06/2026.', ['by 30/06/2026 | by 2026-06-30']],
  ['Finish by June 2026.', ['by June 2026 | by 2026-06']],
  ['Send it by Friday 24 April.', ['by Friday 24 April | by --04-24']],
  ['Keep visits up 10% on 2025/26.', []],
  ['Issue agendas three clear days beforehand.', ['three clear days beforehand | by relative']],
  ['Cut falls by a quarter compared with FY25.', []],
  ['Wipe tables after each use.', []],
  ['Finish by the end of June.', ['by the end of June | by --06-30']],
  ['Finish by end of Q3.', ['by end of Q3 | by --Q3']],
  ['Finish by Q3 2026.', ['by Q3 2026 | by 2026-Q3']],
  ['Finish by the end of 2026.', ['by the end of 2026 | by 2026-12-31']],
  ['Finish by year-end.', ['by year-end | by year-end']],
  ['Finish by the end of the financial year.', ['by the end of the financial year | by year-end']],
  ['Finish no later than 15 September.', ['no later than 15 September | by --09-15']],
  ['Reply within 30 days.', ['within 30 days | by relative']],
  ['Reply within ten working days of receipt.', ['within ten working days | by relative']],
  ['Double visits over the next three years.', ['over the next three years | by relative']],
  [
    'Give notice at least 48 hours before work begins.',
    ['at least 48 hours before work begins | by relative'],
  ],
  ['Open it in the first half of 2026.', ['in the first half of 2026 | at 2026-H1']],
  ['Open it in November 2026.', ['in November 2026 | at 2026-11']],
  ['Open it in April and May.', ['in April | at --04', 'May | at --05']],
  ['Apply it from January 2026.', ['from January 2026 | from 2026-01']],
  ['Apply it starting in March.', ['starting in March | from --03']],
  ['Run it from April to June.', ['from April to June | span --04/--06']],
  [
    'Run it between 1 May 2026 and 30 June 2026.',
    ['between 1 May 2026 and 30 June 2026 | span 2026-05-01/2026-06-30'],
  ],
  ['Spend it over 2026–2028.', ['over 2026–2028 | span 2026/2028']],
  ['Spend it in FY2026/27.', ['in FY2026/27 | span 2026/2027']],
  ['Clear drains before the flood season.', ['before the flood season | by relative']],
  ['Submit claims by the 5th of each month.', ['by the 5th of each month | by ---05']],
  ['Open the new wing (March 2027).', ['March 2027 | by 2027-03']],
  ['Finish by mid-2026.', ['by mid-2026 | by 2026-06']],
  ['Finish by early 2027.', ['by early 2027 | by 2027-Q1']],
  ['Finish by 2030.', ['by 2030 | by 2030']],
  ['Open it in spring 2026.', ['in spring 2026 | at relative']],
  ['Read meters during the year.', ['during the year | span --01/--12']],
];

const negative: readonly string[] = [
  'Adopt the Strategy 2030.',
  'Review the 2026 budget.',
  'The library may open.',
  'We march on.',
  'Stay within budget.',
  'Mow the fields in summer.',
  'End homelessness.',
  'Sit on the committee.',
  'Work in two teams.',
];

describe('English dates', () => {
  it.each(cases)('%s', (text, expected) => expect(showFacets(text, 'deadline')).toEqual(expected));
  it.each(negative)('none in: %s', (text) => expect(showFacets(text, 'deadline')).toEqual([]));
  it('are the cells of a column of dates', () => {
    const text =
      'Task\tOwner\tTarget date\nOpen the annex\tLibrary\tJune 2026\nRepair the roof\tEstates\t2027';
    expect(showFacets(text, 'deadline')).toEqual(['June 2026 | by 2026-06', '2027 | by 2027']);
  });
  it('end a fiscal year on 30 June', () => {
    const found = readEnglish('Spend it by 2026/27.').facets.flat();
    expect(found).toContainEqual(expect.objectContaining({ value: '2026/2027', date: '2027-06-30' }));
  });
});
