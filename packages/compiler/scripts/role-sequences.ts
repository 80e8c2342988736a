/** Annotated documents as sequences for the trainer: the corpus (where it stands beside the repository) and our own set. */
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { parseFacets, type FacetGrammar } from '../src/facets/parse-facets.ts';
import { headingEvidence } from '../src/outline/heading-candidates.ts';
import type { HeadingEvidence } from '../src/outline/heading-evidence.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import { zh } from '../src/locales/zh/index.ts';
import { extractFeatures } from '../src/locales/zh/roles/extract-features.ts';
import { FeatureSink } from '../src/roles/feature-sink.ts';
import type { Sequence } from './chain-crf.ts';
import { readCorpus } from './corpus.ts';
import { readTrainingSet } from './training-set.ts';

/** Role letters of the annotation in the order of `ROLES`. */
const LETTERS = 'HADPOB';

export interface NamedSequence extends Sequence {
  readonly name: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly evidence: HeadingEvidence;
}

/** `facets`: the grammar whose facets the features see; the accuracy report passes one that has not seen a document. */
export function corpusSequences(facets = zh.facets): NamedSequence[] {
  return readCorpus().map(({ name, text, clauses }) =>
    toSequence(name, text, {
      labelAt: new Map(clauses.map((clause) => [clause.start, clause.label])),
      facets,
    }),
  );
}

export function ownSequences(facets = zh.facets): NamedSequence[] {
  return readTrainingSet().map(({ name, text, labels }) => {
    const clauses = buildClauses(text, scanLines(text));
    const labelAt = new Map(clauses.map((clause, i) => [clause.start, labels.charAt(i)]));
    return toSequence(name, text, { labelAt, facets });
  });
}

interface Reading {
  readonly labelAt: ReadonlyMap<number, string>;
  readonly facets: FacetGrammar;
}

function toSequence(name: string, text: string, { labelAt, facets }: Reading): NamedSequence {
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines);
  const context = { text, lines, clauses, calendar: null };
  const sink = new FeatureSink();
  const features: Int32Array[] = [];
  const evidence = headingEvidence(context);
  extractFeatures(context, parseFacets(facets, context), evidence, sink, () => {
    features.push(sink.ids.slice(0, sink.count));
  });
  const roles = Int8Array.from(clauses, (clause) =>
    Math.max(0, LETTERS.indexOf(labelAt.get(clause.start) ?? 'B')),
  );
  return { name, text, starts: clauses.map((clause) => clause.start), features, roles, evidence };
}
