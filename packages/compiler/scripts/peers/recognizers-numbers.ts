/** Recognizers-Text: NumberModel, PercentModel, OrdinalModel, NumberRangeModel (Chinese). */
import { findNumbers } from '../../src/locales/zh/mentions/find-numbers.ts';
import { findOrdinals } from '../../src/locales/zh/mentions/find-ordinals.ts';
import { findPercentages } from '../../src/locales/zh/mentions/find-percentages.ts';
import { findNumberRanges, printRange } from '../../src/locales/zh/mentions/find-ranges.ts';
import { CATEGORIES, readSpec, type Outcome, type PeerCase } from './peer-case.ts';

interface Entry {
  readonly Input: string;
  readonly Results: readonly { readonly Resolution: { readonly value: string } }[];
}

export function recognizersNumberCases(): PeerCase[] {
  return [
    ...cases('NumberModel', (text) => findNumbers(text).map(({ value }) => value), numberCategory),
    ...cases('PercentModel', (text) => findPercentages(text).map(({ value }) => value), numberCategory),
    ...cases(
      'OrdinalModel',
      (text) => findOrdinals(text).map(({ value }) => value),
      () => null,
    ),
    ...rangeCases('NumberRangeModel', true),
    ...rangeCases('NumberRangeModelExperimentalMode', false),
  ];
}

function cases(
  model: string,
  find: (text: string) => readonly number[],
  category: (text: string) => string | null,
): PeerCase[] {
  return (readSpec(`recognizers-zh/Number/${model}.json`) as readonly Entry[]).map(({ Input, Results }) => ({
    suite: `Recognizers ${model}`,
    text: Input,
    outOfScope: category(Input),
    run: () =>
      compare(
        Results.map(({ Resolution }) => Number(Resolution.value.replace('%', ''))),
        find(Input),
      ),
  }));
}

function numberCategory(text: string): string | null {
  if (/\d\s?(?:\^|[eEｅ]\d|[eEｅ][-+－]?[\d１])|[０-９]ｅ|\de[－-]/u.test(text)) return CATEGORIES.exponent;
  if (/[\dＫ０-９]\s?(?:[kKＫ]|M$)/u.test(text)) return CATEGORIES.letters;
  return /美元|美刀/u.test(text) ? CATEGORIES.currency : null;
}

/** Equal to twelve figures: the suite prints fifteen. */
function compare(want: readonly number[], got: readonly number[]): Outcome {
  const pass =
    want.length === got.length &&
    want.every((value, index) => Math.abs(value - (got[index] ?? NaN)) <= Math.abs(value) * 1e-12);
  return { want: want.join(' '), got: got.join(' '), pass };
}

/**
 * The default mode leaves the upper end of 20到30 out, the experimental mode takes it in, as our contract does (1-2批 holds 2): of a
 * range by a sign the default mode's closing bracket is not compared.
 */
function rangeCases(model: string, openEnd: boolean): PeerCase[] {
  return (readSpec(`recognizers-zh/Number/${model}.json`) as readonly Entry[]).map(({ Input, Results }) => ({
    suite: `Recognizers ${model}`,
    text: Input,
    outOfScope: /[kK]/.test(Input) ? CATEGORIES.letters : null,
    run: () => {
      const want = Results.map(({ Resolution }) => Resolution.value).join(' ');
      const got = findNumberRanges(Input)
        .map((range) => printRange(openEnd && range.fromTo ? { ...range, highIncluded: false } : range))
        .join(' ');
      return { want, got, pass: want === got };
    },
  }));
}
