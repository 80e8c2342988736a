/**
 * What an action makes, keeps, sets up or runs: a deliverable (《…细则》, 责任清单, 评估报告) or a mechanism (…制度, …平台,
 * “…”活动, 应急演练). A clause names one or the other, so one parser decides both and they never overlap.
 *
 * Shape:  "每季度组织1次疏散演练" -> mechanism 疏散演练;  "3月底前编制岗位责任清单" -> deliverable 岗位责任清单
 */
import { Trait } from '../../../text/trait.ts';
import type { FacetParser } from '../../../types.ts';
import { findEdges } from './named-object/find-edges.ts';
import { unpackObjectModel, type ObjectModel } from './named-object/model.ts';
import { readObjects } from './named-object/read-objects.ts';
import { OBJECT_MODEL } from './named-object/weights.ts';

/** A clause without any of these names nothing. */
const NAMES = Trait.document | Trait.mechanism | Trait.quote | Trait.bookTitle;

export const parseNamedObject: FacetParser = namedObjectParser(unpackObjectModel(OBJECT_MODEL));

/** The parser with a model of one's own: accuracy reports pass models that have not seen the document. */
export function namedObjectParser(model: ObjectModel): FacetParser {
  return (clause, _, out) => {
    if ((clause.traits & NAMES) === 0) return;
    const edges = findEdges(clause.text);
    if (edges.rightCount === 0) return;
    for (const { from, to, kind } of readObjects(
      clause.text,
      edges,
      clause.index === clause.sentence,
      model,
    )) {
      const span = [clause.start + from, clause.start + to] as const;
      out.push({ facet: kind, span, from: 'text', name: clause.text.slice(from, to) });
    }
  };
}
