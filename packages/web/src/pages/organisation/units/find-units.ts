/** The tree of units as it is shown: by what is sought, with or without those that were closed. */
import type { Directory, Unit } from '../../../api/directory.ts';

export interface ShownUnit {
  readonly unit: Unit;
  readonly children: readonly ShownUnit[];
}

interface Shown {
  readonly tree: readonly ShownUnit[];
  /** To be open, so that what was found is seen. */
  readonly open: readonly string[];
}

/** A unit is shown where it, its posts, who holds them, or anything below it has `sought` in its name or aliases. */
export function findUnits(directory: Directory, sought: string, withClosed: boolean): Shown {
  const text = sought.trim().toLowerCase();
  const open: string[] = [];
  const below = new Map<string | null, Unit[]>();
  for (const unit of directory.units)
    if (withClosed || unit.closedOn === null)
      below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit]);
  const own = ownTexts(directory);
  const shownBelow = (parent: string | null): ShownUnit[] =>
    (below.get(parent) ?? []).flatMap((unit) => {
      const children = shownBelow(unit.id);
      const fits = text === '' || (own.get(unit.id) ?? '').includes(text);
      if (!fits && children.length === 0) return [];
      if (text !== '' && children.length > 0) open.push(unit.id);
      // Beneath a unit that was found itself, everything can be seen.
      return [{ unit, children: fits && text !== '' ? wholeBelow(below, unit.id) : children }];
    });
  return { tree: shownBelow(null), open };
}

const wholeBelow = (below: ReadonlyMap<string | null, readonly Unit[]>, parent: string): ShownUnit[] =>
  (below.get(parent) ?? []).map((unit) => ({ unit, children: wholeBelow(below, unit.id) }));

/** Names and aliases of a unit, its posts and their holders, in lower case. */
function ownTexts({ units, posts, holdings, person }: Directory): ReadonlyMap<string, string> {
  const texts = new Map(units.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const unitOf = new Map(posts.map((post) => [post.id, post.unit]));
  for (const { unit, name, aliases, closedOn } of posts)
    if (closedOn === null) texts.get(unit)?.push(name, ...aliases);
  for (const { post, person: holder, to } of holdings)
    if (to === null) texts.get(unitOf.get(post) ?? '')?.push(person(holder)?.name ?? '');
  return new Map([...texts].map(([id, all]) => [id, all.join('\n').toLowerCase()]));
}
