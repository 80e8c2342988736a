/** How much speaks for a sentence being something that a third person could later check. */
import type { Facet } from '../../../types.ts';
import { ABSTRACT_OBJECTS } from '../lexicon/verbs.ts';
import type { ListKind, SectionKind } from '../lexicon/sections.ts';
import type { Predicate } from './predicate.ts';

export interface Evidence {
  readonly predicate: Predicate;
  readonly facets: readonly Facet[];
  readonly section: SectionKind;
  /** Kind of the list that the sentence is an item of. */
  readonly list: ListKind;
  readonly isItem: boolean;
  /** The document reports on the past. */
  readonly isReport: boolean;
}

/** From here on a sentence is read as an action. */
export const ACTION_THRESHOLD = 1;

export function scoreAction(evidence: Evidence): number {
  return verbScore(evidence) + facetScore(evidence) + placeScore(evidence) + subjectScore(evidence);
}

const FORM_SCORE: Readonly<Record<Predicate['form'], number>> = {
  modal: 0.3,
  passive: 0.4,
  imperative: 0.4,
  present: -1.2,
  usual: -1.0,
  past: -2.8,
  gerund: -0.4,
  nominal: -1.2,
};

function verbScore({ predicate, facets }: Evidence): number {
  const { form, group, stative, hedged } = predicate;
  const base = FORM_SCORE[form] - (stative ? 1.6 : 0) - (hedged ? 0.4 : 0);
  if (stative) return base;
  if (isHollow(predicate, facets)) return base - 0.7;
  switch (group) {
    case 'write':
    case 'set-up':
      return base + 1.4;
    case 'do':
      return base + 1.1;
    case 'change':
      return base + (facets.some(({ facet }) => facet === 'quantity' || facet === 'deadline') ? 1 : -0.2);
    case 'explore':
      return base + 0.3;
    case 'abstract':
      return base - 0.7;
    case null:
      return base + (form === 'nominal' ? 0 : 0.3);
  }
}

/** Create a culture, deliver excellence, maintain a focus: a plain verb with nothing behind it that one could look for. */
function isHollow({ object, verb }: Predicate, facets: readonly Facet[]): boolean {
  if (!ABSTRACT_OBJECTS.has(object) && verb !== 'maintain') return false;
  return !facets.some(({ facet }) => facet !== 'owner' && facet !== 'vague');
}

const FACET_SCORE: Readonly<Record<Facet['facet'], number>> = {
  cadence: 1.4,
  deadline: 0.9,
  quantity: 0.9,
  owner: 0.4,
  deliverable: 0.7,
  mechanism: 0.6,
  vague: 0,
  placeholder: 0.6,
};

/** Each kind once: three figures do not make it thrice a promise. */
function facetScore({ facets }: Evidence): number {
  const kinds = new Set(facets.filter((facet) => !isBareYear(facet)).map(({ facet }) => facet));
  let score = 0;
  for (const kind of kinds) score += FACET_SCORE[kind];
  return Math.min(2.4, score);
}

/** "in 2025" dates a story as often as a promise. */
function isBareYear(facet: Facet): boolean {
  return facet.facet === 'deadline' && facet.kind !== 'by' && /^\d{4}$/.test(facet.value);
}

const SECTION_SCORE: Readonly<Record<SectionKind, number>> = {
  action: 0.4,
  measure: 0.5,
  outcome: -0.6,
  background: -0.8,
  report: 0.2,
  none: 0,
};
const LIST_SCORE: Readonly<Record<ListKind, number>> = {
  action: 1.5,
  detail: -1,
  outcome: -1.6,
  background: -1.8,
  report: 0,
  none: 0.3,
};

function placeScore({ section, list, isItem, isReport, predicate, facets }: Evidence): number {
  const target =
    isTarget(predicate, facets) &&
    (section === 'measure' || section === 'outcome' || list !== 'none' || (isItem && isBound(facets)))
      ? 2.2
      : 0;

  const reports = isReport || section === 'report' || list === 'report';
  const told = predicate.form === 'past' && reports && facets.length > 0 ? 3.4 : 0;
  const place = isItem ? LIST_SCORE[list] + SECTION_SCORE[section] : SECTION_SCORE[section];
  // An item under a heading of actions needs no lead-in.
  const item = isItem && list === 'none' && (section === 'action' || section === 'none') ? 0.4 : 0;
  return Math.max(place, target === 0 ? place : 0) + item + told + target;
}

/** 95% of homes meet the standard; use falls below 50 litres: a figure with a bound, a share or a date. */
function isTarget({ form }: Predicate, facets: readonly Facet[]): boolean {
  if (form !== 'present' && form !== 'usual' && form !== 'nominal') return false;
  const figure = facets.find((facet) => facet.facet === 'quantity');
  if (figure?.facet !== 'quantity') return false;
  return (
    figure.unit === '%' ||
    figure.cmp !== '=' ||
    facets.some((facet) => facet.facet === 'deadline' && facet.kind === 'by')
  );
}

/** No more than 2% of orders overdue: a bound is a promise wherever it stands in a list. */
function isBound(facets: readonly Facet[]): boolean {
  return facets.some((facet) => facet.facet === 'quantity' && (facet.cmp === '>=' || facet.cmp === '<='));
}

function subjectScore({ predicate, facets }: Evidence): number {
  switch (predicate.subject) {
    case 'gains':
      return -1.4;
    case 'this':
      return -1.2;
    case 'body':
      return (predicate.form === 'present' || predicate.form === 'usual') &&
        facets.some(({ facet }) => facet === 'cadence' || facet === 'deliverable')
        ? 1.2
        : 0.3;
    case 'we':
      return predicate.form === 'present' && facets.some(({ facet }) => facet === 'cadence') ? 0.8 : 0.1;
    case 'thing':
      if (predicate.form === 'modal') return -0.4;
      return predicate.form === 'present' && !isTarget(predicate, facets) ? -1.4 : 0;
    case 'none':
      return 0;
  }
}
