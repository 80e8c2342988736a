import { allPersons, allPosts, allUnits, type Id, type Reading } from '@taizhang/ledger';

/** Names of the organisation's units, posts and persons, for people to read beside ids. */
export interface Names {
  readonly unit: (id: Id) => string | null;
  readonly post: (id: Id) => string | null;
  /** Null also for somebody whose personal values were erased. */
  readonly person: (id: Id) => string | null;
}

export async function loadNames(reading: Reading): Promise<Names> {
  const units = new Map((await allUnits(reading)).map(({ unit }) => [unit.id, unit.name]));
  const posts = new Map((await allPosts(reading)).map(({ id, name }) => [id, name]));
  const persons = new Map((await allPersons(reading)).map(({ person }) => [person.id, person.name]));
  return {
    unit: (id) => units.get(id) ?? null,
    post: (id) => posts.get(id) ?? null,
    person: (id) => persons.get(id) ?? null,
  };
}
