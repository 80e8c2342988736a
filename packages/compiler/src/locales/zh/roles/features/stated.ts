/** Features of what the clause, its sentence and its line state: facets, labels and cells. */
import type { FeatureSink } from '../../../../roles/feature-sink.ts';
import { Trait } from '../../../../text/trait.ts';
import { FACET_BIT, FIGURES, type Look } from '../look.ts';
import type { Shape } from '../shape.ts';

export const StatedTemplate = {
  bits: 50,
  figuresGroup: 51,
  bit: 52,
  bitPlace: 53,
  bitGroup: 54,
  objectGroup: 55,
  owner: 56,
  label: 57,
  whole: 58,
  traits: 59,
  labelGroup: 75,
  labelPlace: 76,
  labelBits: 77,
  sentenceFigures: 96,
  lineFigures: 97,
  sentenceBits: 98,
  lineFiguresHead: 99,
} as const;

const OBJECTS = FACET_BIT.deliverable | FACET_BIT.mechanism;
const TELLING = Trait.digit | Trait.bookTitle | Trait.quote | Trait.paren | Trait.every;

export function addStated(look: Look, i: number, shape: Shape, sink: FeatureSink): void {
  const { facetBits: bits, core, label } = look;
  const opening = Math.min(shape.inSentence[i] ?? 0, 1);
  sink.add(StatedTemplate.bits, bits);
  sink.add(StatedTemplate.figuresGroup, bits & FIGURES, core.group);
  for (let bit = 1; bit <= FACET_BIT.placeholder; bit <<= 1) {
    if ((bits & bit) === 0) continue;
    sink.add(StatedTemplate.bit, bit);
    sink.add(StatedTemplate.bitPlace, bit, opening);
    sink.add(StatedTemplate.bitGroup, bit, core.group);
  }
  sink.add(StatedTemplate.objectGroup, bits & OBJECTS, core.group);
  for (const facet of look.facets) {
    if (facet.facet !== 'owner') continue;
    sink.add(
      StatedTemplate.owner,
      facet.role.charCodeAt(0),
      facet.span[0] === look.clause.start + core.from ? 1 : 0,
    );
  }
  sink.add(StatedTemplate.whole, look.wholeFacet);
  sink.add(StatedTemplate.traits, look.clause.traits & TELLING);
  sink.add(StatedTemplate.label, label);
  sink.add(StatedTemplate.labelGroup, label, core.group);
  sink.add(StatedTemplate.labelPlace, label, look.afterTab || look.opensLine ? 1 : 0);
  sink.add(StatedTemplate.labelBits, label, bits);
  const sentenceFigures = (shape.sentenceBits[i] ?? 0) & FIGURES;
  const lineFigures = (shape.lineBits[i] ?? 0) & FIGURES ? 1 : 0;
  sink.add(StatedTemplate.sentenceFigures, sentenceFigures, core.group);
  sink.add(StatedTemplate.lineFigures, lineFigures, core.group);
  sink.add(StatedTemplate.sentenceBits, shape.sentenceBits[i] ?? 0, opening);
  sink.add(StatedTemplate.lineFiguresHead, look.headPair, lineFigures * 2 + (sentenceFigures ? 1 : 0));
}
