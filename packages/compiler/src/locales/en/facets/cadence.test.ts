import { describe, expect, it } from 'vitest';
import { compile } from '../../../compile.ts';
import { showFacets } from '../../../../test/read-english.ts';

const cases: readonly [text: string, expected: string[]][] = [
  ['Meet each quarter.', ['each quarter | quarter 1']],
  ['Review stock every two months.', ['every two months | month 2']],
  ['Review stock every six months.', ['every six months | half-year 1']],
  ['Sample wells every other week.', ['every other week | week 2']],
  ['Report quarterly to the Board.', ['quarterly | quarter 1']],
  ['Publish figures at least annually.', ['at least annually | year 1 >= 1']],
  ['Train staff at least twice a year.', ['at least twice a year | year 1 >= 2']],
  ['Clean filters three times per week.', ['three times per week | week 1 = 3']],
  ['Run four tours a month.', ['four tours a month | month 1 = 4']],
  ['Offer no fewer than 12 sessions a year.', ['no fewer than 12 sessions a year | year 1 >= 12']],
  ['Hold between 10 and 15 talks each year.', ['between 10 and 15 talks each year | year 1 = 10']],
  ['Each term, hold two open days.', ['Each term, hold two open days | half-year 1 = 2']],
  ['Hold six workshops for carers each year.', ['six workshops for carers each year | year 1 = 6']],
  ['Hold an open day once per semester.', ['once per semester | half-year 1 = 1']],
  ['Members meet once in two months.', ['once in two months | month 2 = 1']],
  ['Audit stores twice in three years.', ['twice in three years | year 3 = 2']],
  ['Assess reading ages half-termly.', ['half-termly | quarter 1']],
  ['Check levels bi-monthly.', ['bi-monthly | month 2']],
  ['Service pumps semi-annually.', ['semi-annually | half-year 1']],
  ['Service pumps half-yearly.', ['half-yearly | half-year 1']],
  ['Rotate displays on a monthly basis.', ['monthly basis | month 1']],
  ['Meet weekly on Fridays.', ['weekly on Fridays | week 1']],
  ['Open late on Tuesdays and Thursdays.', ['on Tuesdays and Thursdays | week 1']],
  ['Hold storytime every Saturday.', ['every Saturday | week 1']],
  ['Test sirens each March.', ['each March | year 1']],
  ['We will inspect bridges every March and September.', ['every March and September | year 1']],
  ['Flush mains each January, April, July and October.', ['each January, April, July and October | year 1']],
  ['Staff the desk 24/7.', ['24/7 | continuous 1']],
  ['Monitor flows 24 hours a day, seven days a week.', ['24 hours a day, seven days a week | continuous 1']],
  ['Answer calls round the clock.', ['round the clock | continuous 1']],
  ['Run 20 classes over the year.', ['20 classes over the year | year 1 = 20']],
  ['Replace 11 miles of main per year.', ['per year | year 1']],
  ['Issue an annual water report.', ['annual | year 1']],
  ['Run an annual staff survey.', ['annual | year 1']],
  ['Hold a drill in each half of the year.', ['each half of the year | half-year 1']],
  ['Hold a briefing every weekday.', ['every weekday | day 1']],
  ['Review it every odd-numbered year.', ['every odd-numbered year | year 2']],
  ['Meet four times in each municipal year.', ['four times in each municipal year | year 1 = 4']],
  ['Hold a drill each half term.', ['each half term | quarter 1']],
  ['Flush hydrants every spring.', ['every spring | year 1']],
  ['Inspect bridges on a 24-month cycle.', ['24-month cycle | year 2']],
  ['Report to the board, which meets three times a year.', []],
  ['Set up a forum that meets once a quarter.', ['once a quarter | quarter 1 = 1']],
];

const negative: readonly string[] = [
  'Adopt the Annual Plan 2027.',
  'Improve the daily lives of residents.',
  'Cut use to 50 litres a day.',
  'Extend the day centre.',
  'Meet on Friday.',
  'Every branch will take part.',
  'Set aside a quarter of the budget.',
];

const months: readonly [text: string, rule: string][] = [
  ['We will inspect bridges every March and September.', 'FREQ=YEARLY;BYMONTH=3,9'],
  ['The register will be published annually in March.', 'FREQ=YEARLY;BYMONTH=3'],
  ['Report each year in May and November.', 'FREQ=YEARLY;BYMONTH=5,11'],
];

describe('English frequencies in named months', () => {
  it.each(months)('%s recurs by %s', (text, rule) => {
    const rules = compile(text, { language: 'en' }).commitments.flatMap(({ cadence }) =>
      cadence.map(({ rrule }) => rrule),
    );
    expect(rules).toEqual([rule]);
  });
});

describe('English frequencies', () => {
  it.each(cases)('%s', (text, expected) => expect(showFacets(text, 'cadence')).toEqual(expected));
  it.each(negative)('none in: %s', (text) => expect(showFacets(text, 'cadence')).toEqual([]));
});
