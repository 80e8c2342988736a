/** Months, days of the week, periods and adverbs of frequency. */
import type { CadencePeriod } from '../../../types.ts';

/** Full names and the usual short forms, without their dot. `may` and `march` are words too: the parsers look at the case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap(
    (name, index): [string, number][] => [
      [name, index + 1],
      [`${name}s`, index + 1],
    ],
  ),
);

export interface Rhythm {
  readonly per: CadencePeriod;
  readonly every: number;
}

const rhythm = (per: CadencePeriod, every = 1): Rhythm => ({ per, every });

/** Nouns of a period. A school term is read as half a year, as the output contract has it (每学期). */
export const PERIODS: ReadonlyMap<string, Rhythm> = new Map<string, Rhythm>([
  ['day', rhythm('day')],
  ['weekday', rhythm('day')],
  ['night', rhythm('day')],
  ['week', rhythm('week')],
  ['weekend', rhythm('week')],
  ['fortnight', rhythm('week', 2)],
  ['month', rhythm('month')],
  ['quarter', rhythm('quarter')],
  ['season', rhythm('quarter')],
  ['term', rhythm('half-year')],
  ['semester', rhythm('half-year')],
  ['year', rhythm('year')],
  ['annum', rhythm('year')],
  ['biennium', rhythm('year', 2)],
]);

/** Adverbs and adjectives that are a frequency by themselves. Ambiguous ones: bi-monthly is every two months, biweekly every two weeks, biannual twice a year. */
export const RHYTHMS: ReadonlyMap<string, Rhythm> = new Map<string, Rhythm>([
  ['daily', rhythm('day')],
  ['nightly', rhythm('day')],
  ['weekly', rhythm('week')],
  ['fortnightly', rhythm('week', 2)],
  ['biweekly', rhythm('week', 2)],
  ['monthly', rhythm('month')],
  ['bimonthly', rhythm('month', 2)],
  ['quarterly', rhythm('quarter')],
  ['termly', rhythm('half-year')],
  ['biannual', rhythm('half-year')],
  ['biannually', rhythm('half-year')],
  ['semiannual', rhythm('half-year')],
  ['semiannually', rhythm('half-year')],
  ['yearly', rhythm('year')],
  ['annual', rhythm('year')],
  ['annually', rhythm('year')],
  ['biennial', rhythm('year', 2)],
  ['biennially', rhythm('year', 2)],
  ['triennial', rhythm('year', 3)],
]);

/** Behind "annual" these are things that happen; an annual plan, budget or report is a document's name. */
export const ANNUAL_EVENTS: ReadonlySet<string> = new Set(
  (
    'review reviews survey surveys audit audits conference conferences event events festival festivals inspection ' +
    'inspections check checks meeting meetings celebration competition exercise exercises drill drills refresh update ' +
    'updates forum forums training appraisal appraisals evaluation evaluations assessment assessments census campaign ' +
    'summit workshop workshops awards award ceremony programme program showcase fair symposium test tests'
  ).split(' '),
);

/** daily lives, weekly shop: the word names no frequency of the action. */
export const NOT_A_RHYTHM_BEFORE: ReadonlySet<string> = new Set(
  'life lives living newspaper basis rates rate income leave mail'
    .split(' ')
    .filter((word) => word !== 'basis'),
);

export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter', 'fall']);
