/** Features of what the clause, its sentence and its line state: facets, labels and cells. */
import { numbersOf, putBoth, type FeatureSink } from '../../../../roles/feature-sink.ts';
import { FACET_BIT } from '../../../../facets/facet-bits.ts';
import { FIGURES, type Look } from '../look.ts';
import type { Shape } from '../shape.ts';

/** For each kind of facet that the clause states. */
const KindTemplate = { bit: 52, bitPlace: 53, bitGroup: 54 } as const;

const OwnerTemplate = { owner: 56 } as const;

/** For what most clauses have not: a facet that is all they say, a label. */
const RareTemplate = { label: 57, whole: 58, labelGroup: 75 } as const;

const ScopeTemplate = { sentenceFigures: 96, sentenceBits: 98 } as const;

export const StatedTemplate = {
  ...KindTemplate,
  ...OwnerTemplate,
  ...RareTemplate,
  ...ScopeTemplate,
} as const;

const SCOPE = numbersOf(ScopeTemplate);

export function addStated(look: Look, i: number, shape: Shape, sink: FeatureSink): void {
  const { facetBits: bits, wholeFacet, label, core } = look;
  const { values } = sink;
  const opening = Math.min(shape.inSentence[i] ?? 0, 1);
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    sink.add(KindTemplate.bit, bit, 0);
    sink.add(KindTemplate.bitPlace, bit, opening);
    sink.add(KindTemplate.bitGroup, bit, core.group);
  }
  if (bits & FACET_BIT.owner) addOwners(look, sink);
  if (wholeFacet !== 0) sink.add(RareTemplate.whole, wholeFacet, 0);
  if (label !== 0) {
    sink.add(RareTemplate.label, label, 0);
    sink.add(RareTemplate.labelGroup, label, core.group);
  }
  const sentenceBits = shape.sentenceBits[i] ?? 0;
  putBoth(values, ScopeTemplate.sentenceFigures, sentenceBits & FIGURES, core.group);
  putBoth(values, ScopeTemplate.sentenceBits, sentenceBits, opening);
  sink.addAll(SCOPE);
}

function addOwners({ facets, clause, core }: Look, sink: FeatureSink): void {
  for (const facet of facets) {
    if (facet.facet !== 'owner') continue;
    const opens = facet.span[0] === clause.start + core.from;
    sink.add(OwnerTemplate.owner, facet.role.charCodeAt(0), opens ? 1 : 0);
  }
}
