/** What the role model sees of each clause. One file a family of features under `features/`. */
import type { Facet, ParseContext } from '../../../types.ts';
import type { HeadingEvidence } from '../../../outline/heading-evidence.ts';
import type { FeatureSink } from '../../../roles/feature-sink.ts';
import { addEvidence, addSection } from './features/layout.ts';
import { addNeighbours } from './features/neighbours.ts';
import { addPlace } from './features/place.ts';
import { addStated } from './features/stated.ts';
import { addWords } from './features/words.ts';
import { lookAt } from './look.ts';
import { sectionsOf } from './sections.ts';
import { shapeOf } from './shape.ts';

/** Extracts the features of every clause in order into `sink` and calls `visit` with each clause's index while they are there. */
export function extractFeatures(
  context: ParseContext,
  facets: readonly (readonly Facet[])[],
  evidence: HeadingEvidence,
  sink: FeatureSink,
  visit: (index: number) => void,
): void {
  const looks = lookAt(context, facets);
  const sections = sectionsOf(looks, evidence);
  const shape = shapeOf(looks);
  looks.forEach((look, i) => {
    sink.clear();
    addWords(look, sink);
    addPlace(look, i, shape, sink);
    addStated(look, i, shape, sink);
    addNeighbours(looks, i, sink);
    addSection(look, sections, i, sink);
    addEvidence(look, evidence, i, sink);
    visit(i);
  });
}
