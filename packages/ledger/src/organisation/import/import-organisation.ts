/** An organisation from a table, all or nothing. Twice is an update: what is there and the same is left alone. */
import { done, refuse, type Id, type Post, type Result, type Unit } from '../../model/index.ts';
import { allGrants, allHoldings } from '../../store/queries/offices.ts';
import { allPersons } from '../../store/queries/persons.ts';
import { allPosts } from '../../store/queries/posts.ts';
import { allUnits } from '../../store/queries/units.ts';
import type { Work } from '../../store/work.ts';
import { grantRole, startHolding } from '../office-commands.ts';
import { addPerson, changePerson } from '../person-commands.ts';
import { changePost, createPost } from '../post-commands.ts';
import { changeUnit, createUnit, moveUnit } from '../unit-commands.ts';
import { gather, type WantedPerson, type WantedPost, type WantedUnit } from './gather.ts';
import { readRows, type TableRow } from './read-rows.ts';

export interface ImportCounts {
  readonly units: Counted;
  readonly posts: Counted;
  readonly persons: Counted;
  readonly holdings: Counted;
  readonly roles: Counted;
}

export interface Counted {
  created: number;
  updated: number;
  unchanged: number;
}

const none = (): Counted => ({ created: 0, updated: 0, unchanged: 0 });

/**
 * Gives what it did. For a dry run see `Ledger.tryOut`: the same command, rolled back at the end.
 * Nothing that the table does not name is closed or ended. Holdings begin on the day in the table, else today.
 */
export async function importOrganisation(
  work: Work,
  { table }: { readonly table: readonly TableRow[] },
): Promise<Result<ImportCounts>> {
  const rows = readRows(table);
  if (!rows.ok) return rows;
  const there = (await allUnits(work)).map(({ unit }) => unit);
  const wanted = gather(rows.value, new Set(there.map(({ name }) => name)));
  if (!wanted.ok) return wanted;
  const counts = { units: none(), posts: none(), persons: none(), holdings: none(), roles: none() };
  const ids: Ids = { units: new Map(), posts: new Map() };
  for (const unit of wanted.value.units) {
    const kept = await keepUnit(work, unit, { counts, ids });
    if (!kept.ok) return at(kept, unit.at);
  }
  for (const post of wanted.value.posts) {
    const kept = await keepPost(work, post, { counts, ids });
    if (!kept.ok) return at(kept, post.at);
  }
  for (const person of wanted.value.persons) {
    const kept = await keepPerson(work, person, { counts, ids });
    if (!kept.ok) return at(kept, person.at);
  }
  return done(counts);
}

interface Ids {
  readonly units: Map<string, Id>;
  readonly posts: Map<string, Id>;
}

interface Import {
  readonly counts: ImportCounts;
  readonly ids: Ids;
}

async function keepUnit(work: Work, wanted: WantedUnit, { counts, ids }: Import): Promise<Result<Unit>> {
  const open = (await allUnits(work)).map(({ unit }) => unit).filter(({ closedOn }) => closedOn === null);
  const parent =
    typeof wanted.parent === 'string'
      ? (ids.units.get(wanted.parent) ?? open.find(({ name }) => name === wanted.parent)?.id ?? null)
      : null;
  const [found, ...twins] = open.filter(({ name }) => name === wanted.name);
  if (twins.length > 0) return refuse('LG-1226', { name: wanted.name });
  const { name, aliases, kind } = wanted;
  if (found === undefined) {
    const order = open.filter((unit) => unit.parent === parent).length;
    const made = await createUnit(work, { name, parent, aliases, kind: kind ?? null, order });
    if (made.ok) ids.units.set(name, made.value.id);
    if (made.ok) counts.units.created++;
    return made;
  }
  ids.units.set(name, found.id);
  const moves = wanted.parent !== undefined && found.parent !== parent;
  const differs =
    (kind !== undefined && kind !== found.kind) || !aliases.every((alias) => found.aliases.includes(alias));
  counts.units[moves || differs ? 'updated' : 'unchanged']++;
  const moved: Result<Unit> = moves ? await moveUnit(work, { id: found.id, parent }) : done(found);
  if (!moved.ok || !differs) return moved;
  return changeUnit(work, {
    id: found.id,
    aliases: [...found.aliases, ...aliases],
    kind: kind ?? found.kind,
  });
}

async function keepPost(work: Work, wanted: WantedPost, { counts, ids }: Import): Promise<Result<Post>> {
  const unit = ids.units.get(wanted.unit) ?? '';
  const key = `${wanted.unit}\n${wanted.name}`;
  const found = (await allPosts(work)).find(
    (post) => post.unit === unit && post.name === wanted.name && post.closedOn === null,
  );
  const { name, aliases, head } = wanted;
  if (found === undefined) {
    const made = await createPost(work, { unit, name, aliases, head });
    if (made.ok) ids.posts.set(key, made.value.id);
    if (made.ok) counts.posts.created++;
    return made;
  }
  ids.posts.set(key, found.id);
  const differs = head !== found.head || !aliases.every((alias) => found.aliases.includes(alias));
  counts.posts[differs ? 'updated' : 'unchanged']++;
  return differs
    ? changePost(work, { id: found.id, head, aliases: [...found.aliases, ...aliases] })
    : done(found);
}

async function keepPerson(work: Work, wanted: WantedPerson, { counts, ids }: Import): Promise<Result<null>> {
  const { name, number, contact } = wanted;
  const same = (await allPersons(work))
    .map(({ person }) => person)
    .filter((person) => (number === null ? person.name === name : person.number === number));
  if (same.length > 1) return refuse('LG-1226', { name });
  const [found] = same;
  const differs =
    found !== undefined && (found.name !== name || (contact !== null && found.contact !== contact));
  const kept =
    found === undefined
      ? await addPerson(work, { name, number, contact })
      : differs
        ? await changePerson(work, { id: found.id, name, ...(contact === null ? {} : { contact }) })
        : done(found);
  if (!kept.ok) return kept;
  counts.persons[found === undefined ? 'created' : differs ? 'updated' : 'unchanged']++;
  return keepOffices(work, { wanted, person: kept.value.id }, { counts, ids });
}

async function keepOffices(
  work: Work,
  { wanted, person }: { readonly wanted: WantedPerson; readonly person: Id },
  { counts, ids }: Import,
): Promise<Result<null>> {
  for (const { unit, post: name, from } of wanted.posts) {
    const post = ids.posts.get(`${unit}\n${name}`) ?? '';
    const holds = (await allHoldings(work)).some(
      (holding) =>
        holding.person === person &&
        holding.post === post &&
        (holding.to === null || holding.to >= work.today),
    );
    counts.holdings[holds ? 'unchanged' : 'created']++;
    const held = holds ? done(null) : await startHolding(work, { person, post, from: from ?? work.today });
    if (!held.ok) return held;
  }
  const grants = await allGrants(work);
  for (const role of wanted.roles) {
    const has = grants.some(
      (grant) =>
        grant.person === person && grant.role === role && grant.unit === null && grant.revokedOn === null,
    );
    counts.roles[has ? 'unchanged' : 'created']++;
    const given = has ? done(null) : await grantRole(work, { person, role, unit: null });
    if (!given.ok) return given;
  }
  return done(null);
}

/** A refusal of a command, with the cell that asked for it. */
const at = (result: Result<unknown> & { ok: false }, path: string): Result<never> => {
  const [first, ...more] = result.refusals.map((refusal) => ({ ...refusal, path }));
  return first === undefined ? result : { ok: false, refusals: [first, ...more] };
};
