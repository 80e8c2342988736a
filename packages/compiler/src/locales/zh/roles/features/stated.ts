/** Features of what the clause, its sentence and its line state: facets, labels and cells. */
import { numbersOf, put, putBoth, type FeatureSink } from '../../../../roles/feature-sink.ts';
import { FACET_BIT } from '../../../../facets/facet-bits.ts';
import { Trait } from '../../../../text/trait.ts';
import { FIGURES, type Look } from '../look.ts';
import type { Shape } from '../shape.ts';

const FacetTemplate = { bits: 50, figuresGroup: 51 } as const;

/** For each kind of facet that the clause states. */
const KindTemplate = { bit: 52, bitPlace: 53, bitGroup: 54 } as const;

const ObjectTemplate = { objectGroup: 55 } as const;

const OwnerTemplate = { owner: 56 } as const;

const ScopeTemplate = {
  whole: 58,
  traits: 59,
  label: 57,
  labelGroup: 75,
  labelPlace: 76,
  labelBits: 77,
  sentenceFigures: 96,
  lineFigures: 97,
  sentenceBits: 98,
} as const;

export const StatedTemplate = {
  ...FacetTemplate,
  ...KindTemplate,
  ...ObjectTemplate,
  ...OwnerTemplate,
  ...ScopeTemplate,
} as const;

const FACETS = numbersOf(FacetTemplate);
const OBJECT = numbersOf(ObjectTemplate);
const SCOPE = numbersOf(ScopeTemplate);

const OBJECTS = FACET_BIT.deliverable | FACET_BIT.mechanism;
const TELLING = Trait.digit | Trait.bookTitle | Trait.quote | Trait.paren | Trait.every;

export function addStated(look: Look, i: number, shape: Shape, sink: FeatureSink): void {
  const { facetBits: bits, core } = look;
  const { values } = sink;
  const opening = Math.min(shape.inSentence[i] ?? 0, 1);
  put(values, FacetTemplate.bits, bits);
  putBoth(values, FacetTemplate.figuresGroup, bits & FIGURES, core.group);
  sink.addAll(FACETS);
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    sink.add(KindTemplate.bit, bit, 0);
    sink.add(KindTemplate.bitPlace, bit, opening);
    sink.add(KindTemplate.bitGroup, bit, core.group);
  }
  putBoth(values, ObjectTemplate.objectGroup, bits & OBJECTS, core.group);
  sink.addAll(OBJECT);
  if (bits & FACET_BIT.owner) addOwners(look, sink);
  putScope(look, i, shape, values);
  sink.addAll(SCOPE);
}

function addOwners({ facets, clause, core }: Look, sink: FeatureSink): void {
  for (const facet of facets) {
    if (facet.facet !== 'owner') continue;
    const opens = facet.span[0] === clause.start + core.from;
    sink.add(OwnerTemplate.owner, facet.role.charCodeAt(0), opens ? 1 : 0);
  }
}

function putScope(look: Look, i: number, shape: Shape, values: Int32Array): void {
  const { facetBits: bits, core, label } = look;
  const opening = Math.min(shape.inSentence[i] ?? 0, 1);
  const sentenceBits = shape.sentenceBits[i] ?? 0;
  const sentenceFigures = sentenceBits & FIGURES;
  const lineFigures = (shape.lineBits[i] ?? 0) & FIGURES ? 1 : 0;
  put(values, ScopeTemplate.whole, look.wholeFacet);
  put(values, ScopeTemplate.traits, look.clause.traits & TELLING);
  put(values, ScopeTemplate.label, label);
  putBoth(values, ScopeTemplate.labelGroup, label, core.group);
  putBoth(values, ScopeTemplate.labelPlace, label, look.afterTab || look.opensLine ? 1 : 0);
  putBoth(values, ScopeTemplate.labelBits, label, bits);
  putBoth(values, ScopeTemplate.sentenceFigures, sentenceFigures, core.group);
  putBoth(values, ScopeTemplate.lineFigures, lineFigures, core.group);
  putBoth(values, ScopeTemplate.sentenceBits, sentenceBits, opening);
}
