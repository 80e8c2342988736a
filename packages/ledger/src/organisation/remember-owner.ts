import { refuse, type Post, type Result, type Unit } from '../model/index.ts';
import { allPosts } from '../store/queries/posts.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Work } from '../store/work.ts';
import type { Owner } from './owner-directory.ts';
import { changePost } from './post-commands.ts';
import { changeUnit } from './unit-commands.ts';

export interface OwnerAnswer {
  /** As the plan writes it. */
  readonly name: string;
  readonly owner: Pick<Owner, 'kind' | 'id'>;
}

/** Keeps an answer to "whom does this name mean" as an alias, so that no later plan asks again. */
export async function rememberOwner(work: Work, { name, owner }: OwnerAnswer): Promise<Result<Unit | Post>> {
  const { kind, id } = owner;
  const there =
    kind === 'unit'
      ? (await allUnits(work)).map(({ unit }) => unit).find((unit) => unit.id === id)
      : (await allPosts(work)).find((post) => post.id === id);
  if (there === undefined) return refuse('LG-1201', { what: kind, id });
  const change = { id, aliases: [...there.aliases, name] };
  return kind === 'unit' ? changeUnit(work, change) : changePost(work, change);
}
