/** The objects that a clause names: one as a rule, several where counts stand between them (消防演练2次、安全检查1次). */
import { chooseObject, type NamedObject } from './choose.ts';
import type { Edges } from './find-edges.ts';
import type { ObjectModel } from './model.ts';
import { settleExtent } from './settle-extent.ts';

const NONE: readonly NamedObject[] = [];

/** `opens`: whether the clause is the first of its sentence. */
export function readObjects(
  text: string,
  edges: Edges,
  opens: boolean,
  model: ObjectModel,
): readonly NamedObject[] {
  const chosen = chooseObject(text, edges, opens, model);
  if (!chosen) return NONE;
  return settleExtent(text, edges, chosen.from, chosen.to).map(([from, to]) => ({
    from,
    to,
    kind: chosen.kind,
  }));
}
