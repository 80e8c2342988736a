import { describe, expect, it } from 'vitest';
import { showFacets } from '../../../../test/read-english.ts';

const cases: readonly [text: string, expected: string[]][] = [
  ['The Library Service will extend opening hours.', ['Library Service | do']],
  ['By June 2026, the Council will adopt a charter.', ['Council | do']],
  ['The Parks and Recreation Department shall mow verges.', ['Parks and Recreation Department | do']],
  [
    'The History Department and the IT Department will scan maps.',
    ['History Department | do', 'IT Department | do'],
  ],
  ['Each branch must report quarterly.', ['Each branch | do each']],
  ['All schools will hold a drill.', ['All schools | do each']],
  ['Heads of department shall sign agreements.', ['Heads of department | do']],
  ['The Director chairs the steering group.', ['Director | lead']],
  ['The Security Office inspects the building daily.', ['Security Office | do']],
  ['Governors review this plan each term.', ['Governors | do']],
  ['The Estates Team completed the works.', ['Estates Team | do']],
  ['The Chief Nurse is responsible for hand hygiene.', ['Chief Nurse | do']],
  ['The Director is the first person responsible for safety.', ['Director | lead']],
  ['The project is led by the Head of Finance.', ['Head of Finance | lead']],
  [
    'Repair pipes in partnership with Valley Water and the County Council.',
    ['Valley Water | with', 'County Council | with'],
  ],
  [
    'The Digital Team, together with Community Services, will pilot it.',
    ['Digital Team | do', 'Community Services | with'],
  ],
  ['Replace lamps with LED.', []],
  ['Test wells (Lead: Water Team; Support: Parks).', ['Water Team | lead', 'Parks | with']],
  ['Test wells (Owner – Head of Water).', ['Head of Water | do']],
  ['Test wells (Director of Nursing).', ['Director of Nursing | do']],
  ['Test wells (Parks and Gardens, June 2026).', ['Parks and Gardens | do']],
  ['ACTION: Estates to publish the timetable.', ['Estates | do']],
  ['HR to remind all managers.', ['HR | do']],
  ['Lead: City Library', ['City Library | lead']],
  ['Lead: Deputy Head (Pastoral).', ['Deputy Head (Pastoral) | lead']],
  ['Partners: Farm Bureau, Extension Office', ['Farm Bureau | with', 'Extension Office | with']],
];

const negative: readonly string[] = [
  'Residents will be able to vote.',
  'The plan will be updated yearly.',
  '(Approved and adopted by the Board of Trustees, March 7, 2024)',
  'The new branch will reopen in May.',
  'We will publish results.',
  'This will help the team.',
  'Each year, we will report.',
  'Meet by April with care.',
  'Owner: TBC',
];

describe('English owners', () => {
  it.each(cases)('%s', (text, expected) => expect(showFacets(text, 'owner')).toEqual(expected));
  it.each(negative)('none in: %s', (text) => expect(showFacets(text, 'owner')).toEqual([]));
  it('are the cells of their columns', () => {
    const text =
      'Milestone\tMeasure\tTarget date\tOwner\nNew roof\tLeaks stopped\tMay 2026\tEstates Team / Fire Service';
    expect(showFacets(text, 'owner')).toEqual(['Estates Team | do', 'Fire Service | do']);
  });
});
