import { describe, expect, it } from 'vitest';
import { readAction } from './read-action.ts';

const cases: readonly [text: string, verb: string | null, object: string | null][] = [
  ['The Council will publish a water report by June.', 'publish', 'a water report'],
  ['Carry out the staff survey.', 'carry', 'the staff survey'],
  ['The fountain will be repaired in May.', 'repaired', 'The fountain'],
  ['The City shall develop and adopt a drought plan.', 'develop', 'a drought plan'],
  ['Review or update the rota each month.', 'review', 'the rota'],
  ['– Open a reading room by spring.', 'open', 'a reading room'],
  ['The committee shall meet at least every quarter.', 'meet', null],
  ['Notify operators 90 days before expiry.', 'notify', 'operators'],
  ['Inspect high-risk stores three times a year.', 'inspect', 'high-risk stores'],
  ['Maintain an on-line register of operators.', 'maintain', 'an on-line register of operators'],
  ['Inspect every school crossing annually.', 'inspect', 'every school crossing'],
  ['Collect samples from all 48 wells.', 'collect', 'samples'],
  ['Staff to complete 20 hours of training per year.', 'complete', '20 hours of training'],
  ['HR to remind all managers of the procedure.', 'remind', 'all managers of the procedure'],
  ['It was agreed that a drill will be held every term.', 'held', 'a drill'],
  ['Review the Flood Plan - Community Safety - December 2025', 'review', 'the Flood Plan'],
  ['The clerk will be responsible for taking minutes of each meeting.', 'taking', 'minutes'],
  ['Train all staff in first aid\tSafety Lead\tHalf-termly\t90% trained', 'train', 'all staff'],
  ['3\tBuy two sets of readers\tEnglish Lead\tOctober', 'buy', 'two sets of readers'],
  ['Quiet study zone\tAdd 120 study seats\tSeptember 2026', 'add', '120 study seats'],
  ['It was agreed that the store be cleared.', 'cleared', 'the store'],
  ['No more than 2% of orders overdue', null, null],
];

describe('the verb and the object of an English action', () => {
  it.each(cases)('%j', (text, verb, object) => {
    expect(readAction(text, [])).toMatchObject({ verb, object });
  });

  it.each([
    ['Quiet zone\tAdd 120 seats\tMay', 'Add 120 seats'],
    ['3\t Buy two sets \tEnglish Lead', 'Buy two sets'],
    ['Visits per head\t3.4\t3.6', 'Visits per head'],
    ['Swimming for Year 6\t1,200 pupils trained', 'Swimming for Year 6'],
  ])('stands in a cell of a row: %j', (text, cell) => {
    const [from, to] = readAction(text, []).within ?? [0, 0];
    expect(text.slice(from, to)).toBe(cell);
  });
});
