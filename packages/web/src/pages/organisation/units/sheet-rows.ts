import type { Directory, Post, Unit } from '../../../api/directory.ts';
import { findUnits, type ShownUnit } from './find-units.ts';

interface SheetRow {
  /** Undefined in the rows of a unit's further posts: its name stands in the first. */
  readonly unit: Unit | undefined;
  /** 0 for what has nothing above it. */
  readonly depth: number;
  /** Undefined where the unit has none. */
  readonly post: Post | undefined;
}

/** A row for each open post, in the order of the tree, the head of a unit before its others; one for a unit without. */
export function sheetRows(directory: Directory): readonly SheetRow[] {
  const below = (units: readonly ShownUnit[], depth: number): SheetRow[] =>
    units.flatMap(({ unit, children }) => {
      const [first, ...others] = directory.posts
        .filter((post) => post.unit === unit.id && post.closedOn === null)
        .sort((a, b) => Number(b.head) - Number(a.head));
      return [
        { unit, depth, post: first },
        ...others.map((post): SheetRow => ({ unit: undefined, depth, post })),
        ...below(children, depth + 1),
      ];
    });
  return below(findUnits(directory, '', false).tree, 0);
}
