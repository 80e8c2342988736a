/** What alignment and judgement know of each commitment, read once per plan. */
import type { Commitment, CompiledPlan, Heading, Span } from '../types.ts';
import { fingerprint } from './fingerprint.ts';
import { readTerms, type Vocabulary } from './read-terms.ts';
import { rollYears, type YearRoll } from './roll-years.ts';
import type { CommitmentReference, PlanReference } from './types.ts';

export interface Profile {
  readonly reference: CommitmentReference;
  readonly commitment: Commitment;
  readonly plan: CompiledPlan;
  /** Same for the same words, as written. */
  readonly literal: string;
  /** Same for the same words once the previous plan's years have moved. */
  readonly rolled: string;
  /** Same for the same heading path. */
  readonly section: string;
  readonly terms: Uint32Array;
  /** Nothing but values (全年不少于12期): its terms are those of the values. */
  readonly valueOnly: boolean;
  readonly actionTerms: Uint32Array;
  readonly sectionTerms: Uint32Array;
  readonly owners: readonly string[];
  /** Fingerprints of documents and mechanisms named in it. */
  readonly names: readonly string[];
}

/** Headings deeper than this are not followed: only broken outlines have them. */
const MAX_DEPTH = 16;

export function profilePlan(plan: CompiledPlan, vocabulary: Vocabulary, roll: YearRoll): Profile[] {
  const paths = new HeadingPaths(plan.outline);
  const sections = new Map<string, { key: string; terms: Uint32Array }>();
  return plan.commitments.map((commitment, index) => {
    const headings = paths.above(commitment.heading);
    const path = headings.join('\n');
    let section = sections.get(path);
    if (!section) {
      section = { key: fingerprint(rollYears(path, roll)), terms: readTerms(path, vocabulary) };
      sections.set(path, section);
    }
    const text = plan.text.slice(...commitment.span);
    const literal = fingerprint(text);
    const topic = topicTerms({ plan, commitment, span: commitment.span, vocabulary });
    return {
      reference: { id: commitment.id, index, span: commitment.span, text, headings },
      commitment,
      plan,
      literal,
      rolled: roll.years === 0 ? literal : fingerprint(rollYears(text, roll)),
      section: section.key,
      terms: topic.terms,
      valueOnly: topic.valueOnly,
      actionTerms: topicTerms({ plan, commitment, span: commitment.action.span, vocabulary }).terms,
      sectionTerms: section.terms,
      owners: commitment.owners.map(({ name }) => fingerprint(name)),
      names: [...commitment.deliverables, ...commitment.mechanisms].map(({ name }) => fingerprint(name)),
    };
  });
}

/** Fewer terms than this are no topic: the values are all there is. */
const LEAST_TERMS = 2;

/** Terms of the passage without its values, for two versions that differ in a date or a number are about the same thing. */
function topicTerms({ plan, commitment, span, vocabulary }: Passage): Topic {
  const values: Span[] = [];
  for (const facets of [commitment.cadence, commitment.deadlines, commitment.quantities, commitment.owners]) {
    for (const facet of facets) values.push(facet.span);
  }
  values.sort((a, b) => a[0] - b[0]);
  let topic = '';
  let at = span[0];
  for (const [start, end] of values) {
    if (start >= at && end <= span[1]) {
      topic += `${plan.text.slice(at, start)} `;
      at = end;
    }
  }
  const terms = readTerms(topic + plan.text.slice(at, span[1]), vocabulary);
  const valueOnly = terms.length < LEAST_TERMS;
  return { terms: valueOnly ? readTerms(plan.text.slice(...span), vocabulary) : terms, valueOnly };
}

interface Topic {
  readonly terms: Uint32Array;
  readonly valueOnly: boolean;
}

interface Passage {
  readonly plan: CompiledPlan;
  readonly commitment: Commitment;
  readonly span: Span;
  readonly vocabulary: Vocabulary;
}

export function planReference(plan: CompiledPlan): PlanReference {
  return {
    name: plan.source.name,
    title: plan.title,
    period: plan.period,
    commitments: plan.commitments.length,
  };
}

/** Titles above a heading, outermost first, each path built once. */
class HeadingPaths {
  readonly #headings: ReadonlyMap<string, Heading>;
  readonly #paths = new Map<string, readonly string[]>();

  constructor(outline: readonly Heading[]) {
    this.#headings = new Map(outline.map((heading) => [heading.id, heading]));
  }

  above(id: string | null): readonly string[] {
    if (id === null) return [];
    const known = this.#paths.get(id);
    if (known) return known;
    const path: string[] = [];
    let heading = this.#headings.get(id);
    while (heading && path.length < MAX_DEPTH) {
      path.unshift(heading.title);
      heading = heading.parent === null ? undefined : this.#headings.get(heading.parent);
    }
    this.#paths.set(id, path);
    return path;
  }
}
