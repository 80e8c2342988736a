import { describe, expect, it } from 'vitest';
import { showFacets } from '../../../../test/read-english.ts';

const cases: readonly [text: string, expected: string[]][] = [
  ['Plant 12,000 trees.', ['12,000 trees | = 12000 trees']],
  ['Plant at least 500 native trees.', ['at least 500 native trees | >= 500 trees']],
  ['Train no fewer than 20 staff.', ['no fewer than 20 staff | >= 20 staff']],
  ['Bring uptake among staff up to 80 per cent.', ['up to 80 per cent | = 80 %']],
  ['Admit up to 40 pupils.', ['up to 40 pupils | <= 40 pupils']],
  ['Lend more than 1.2 million items.', ['more than 1.2 million items | > 1200000 items']],
  ['Reach about 300 homes.', ['about 300 homes | ~ 300 homes']],
  ['Offer 10–15 places.', ['10–15 places | = 10 15 places']],
  ['Offer between 10 and 15 places.', ['between 10 and 15 places | = 10 15 places']],
  ['Raise use to 85 %.', ['85 % | = 85 %']],
  ['Raise use from 72% to 85%.', ['72% | = 72 %', '85% | = 85 %']],
  ['Keep errors below 0.3 per cent.', ['below 0.3 per cent | < 0.3 %']],
  ['Invest £2m in pipes.', ['£2m | = 2000000 £']],
  ['Invest up to A$1.5 million.', ['up to A$1.5 million | <= 1500000 $']],
  ['Recruit twenty-five fellows.', ['twenty-five fellows | = 25 fellows']],
  ['40 parents attend each workshop.', ['40 parents | = 40 parents']],
  ['Introduce 20mph limits outside all 62 schools.', ['20mph | = 20 mph', '62 schools | = 62 schools']],
  ['Answer 90% or more of calls.', ['90% or more | >= 90 %']],
  ['Enrol 500+ members.', ['500+ members | >= 500 members']],
  ['Give 40 of them a desk.', ['40 | = 40 -']],
  ['Give each volunteer at least 16 hours of training.', ['at least 16 hours | >= 16 hours']],
  ['The rate must not exceed 0.3%.', ['not exceed 0.3% | <= 0.3 %']],
];

const negative: readonly string[] = [
  'See Section 4 and Goal 2.',
  'Open until 21:30 on 3 May 2026.',
  'Adopt a three-year plan.',
  'Teach Year 6 and ages 11 to 16.',
  'Meet on the 30th.',
  'One of the branches will close.',
  'Form COVID-19 teams.',
  'Achieve Net Zero 2030.',
];

describe('English amounts', () => {
  it.each(cases)('%s', (text, expected) => expect(showFacets(text, 'quantity')).toEqual(expected));
  it.each(negative)('none in: %s', (text) => expect(showFacets(text, 'quantity')).toEqual([]));
});
