/** What people answered when asked whom a name means: kept as aliases of units and posts. */
import { refuse, type Post, type Result, type Unit } from '../model/index.ts';
import { allPosts } from '../store/queries/posts.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Work } from '../store/work.ts';
import { nameKey, type Owner, type OwnerDirectory } from './owner-directory.ts';
import { changePost } from './post-commands.ts';
import { changeUnit } from './unit-commands.ts';

export interface OwnerAnswer {
  /** As the plan writes it. */
  readonly name: string;
  readonly owner: Pick<Owner, 'kind' | 'id'>;
}

/** Keeps an answer to "whom does this name mean" as an alias, so that no later plan asks again. */
export const rememberOwner = (work: Work, answer: OwnerAnswer): Promise<Result<Unit | Post>> =>
  changeAliases(work, answer.owner, (aliases) => [...aliases, answer.name]);

/** Takes the alias from its owner again, however it is written there. */
export const forgetOwner = (work: Work, { name, owner }: OwnerAnswer): Promise<Result<Unit | Post>> =>
  changeAliases(work, owner, (aliases) => aliases.filter((alias) => nameKey(alias) !== nameKey(name)));

/** The owner that has this name as an alias, not as its own. */
export function ownerByAlias({ units, posts, byName }: OwnerDirectory, name: string): Owner | null {
  const [owner, ...others] = byName.get(nameKey(name)) ?? [];
  if (owner === undefined || others.length > 0 || nameKey(owner.name) === nameKey(name)) return null;
  const aliases = [...units, ...posts].find(({ id }) => id === owner.id)?.aliases ?? [];
  return aliases.some((alias) => nameKey(alias) === nameKey(name)) ? owner : null;
}

/** Refuses LG-1201 for an owner that is not there. */
async function changeAliases(
  work: Work,
  { kind, id }: OwnerAnswer['owner'],
  change: (aliases: readonly string[]) => readonly string[],
): Promise<Result<Unit | Post>> {
  const there =
    kind === 'unit'
      ? (await allUnits(work)).map(({ unit }) => unit).find((unit) => unit.id === id)
      : (await allPosts(work)).find((post) => post.id === id);
  if (there === undefined) return refuse('LG-1201', { what: kind, id });
  const changed = { id, aliases: change(there.aliases) };
  return kind === 'unit' ? changeUnit(work, changed) : changePost(work, changed);
}
