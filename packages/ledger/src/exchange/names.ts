/** What units, posts and linked records are called in cells. Pure. */
import type { Id, Post, Unit } from '../model/index.ts';
import { nameKey } from '../organisation/owner-directory.ts';

export interface Names {
  readonly unitName: (id: Id) => string;
  readonly postName: (id: Id) => string;
  readonly units: (name: string) => readonly Named[];
  readonly posts: (name: string) => readonly Named[];
  /** Number of a record of a register, and back. */
  readonly numberOf: (id: Id) => string;
  readonly recordsOf: (register: string, number: string) => readonly Named[];
}

export interface Named {
  readonly id: Id;
  /** In full, so that it is the only one. */
  readonly name: string;
}

export interface LinkedRecord {
  readonly id: Id;
  readonly register: string;
  readonly number: string;
}

const SEPARATOR = '/';

/** A unit whose name others bear too stands with the unit above it: `总馆/办公室`. A post always stands with its unit. */
export function namesOf(
  units: readonly Unit[],
  posts: readonly Post[],
  linked: readonly LinkedRecord[],
): Names {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const twins = new Set(
    units
      .filter((one) => units.some((other) => other !== one && other.name === one.name))
      .map(({ id }) => id),
  );
  const unitName = (id: Id): string => {
    const unit = unitById.get(id);
    if (unit === undefined) return id;
    return twins.has(id) && unit.parent !== null ? unitName(unit.parent) + SEPARATOR + unit.name : unit.name;
  };
  const postById = new Map(posts.map((post) => [post.id, post]));
  const postName = (id: Id): string => {
    const post = postById.get(id);
    return post === undefined ? id : unitName(post.unit) + SEPARATOR + post.name;
  };
  const unitsByName = gathered(units.filter(isOpen), ({ id, name, aliases }) => [
    id,
    name,
    ...aliases,
    unitName(id),
  ]);
  const postsByName = gathered(posts.filter(isOpen), ({ id, unit, name, aliases }) => [
    id,
    name,
    ...aliases,
    postName(id),
    (unitById.get(unit)?.name ?? '') + SEPARATOR + name,
  ]);
  const numbers = new Map(linked.map(({ id, number }) => [id, number]));
  return {
    unitName,
    postName,
    units: (name) => (unitsByName.get(nameKey(name)) ?? []).map((id) => ({ id, name: unitName(id) })),
    posts: (name) => (postsByName.get(nameKey(name)) ?? []).map((id) => ({ id, name: postName(id) })),
    numberOf: (id) => numbers.get(id) ?? id,
    recordsOf: (register, number) =>
      linked
        .filter((one) => one.register === register && (one.number === number || one.id === number))
        .map(({ id, number: name }) => ({ id, name })),
  };
}

const isOpen = ({ closedOn }: { readonly closedOn: string | null }): boolean => closedOn === null;

/** Exact names win over names that only fold to the same. */
function gathered<T extends { readonly id: Id }>(
  all: readonly T[],
  namesFor: (one: T) => readonly string[],
): ReadonlyMap<string, readonly Id[]> {
  const byName = new Map<string, Id[]>();
  for (const one of all)
    for (const key of new Set(namesFor(one).map(nameKey)))
      byName.set(key, [...(byName.get(key) ?? []), one.id]);
  return byName;
}
