import type { Directory, Unit } from '../../api/directory.ts';

export interface UnitNode {
  readonly value: string;
  readonly title: string;
  readonly children: UnitNode[];
}

/** The open units as a tree, for choosing one; without `except` and what stands below it. */
export function unitTree({ units }: Directory, except?: string): UnitNode[] {
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    if (unit.closedOn !== null || unit.id === except) continue;
    below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit]);
  }
  const nodesOf = (parent: string | null): UnitNode[] =>
    (below.get(parent) ?? []).map(({ id, name }) => ({ value: id, title: name, children: nodesOf(id) }));
  return nodesOf(null);
}
