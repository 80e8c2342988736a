/** Commands on posts. A post is where duties hang; persons come and go. */
import { done, refuse, type Day, type Id, type Post, type Result } from '../model/index.ts';
import { lockOrg } from '../store/queries/insert-org.ts';
import { allPosts, savePost } from '../store/queries/posts.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Work } from '../store/work.ts';
import { mayAdminister } from './may-administer.ts';
import { postState } from './states.ts';

export interface NewPost {
  readonly unit: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly head?: boolean;
}

export async function createPost(work: Work, input: NewPost): Promise<Result<Post>> {
  const post: Post = {
    id: work.newId(),
    unit: input.unit,
    name: input.name.trim(),
    aliases: tidy(input.aliases ?? []),
    head: input.head ?? false,
    closedOn: null,
  };
  return save(work, { action: 'post.create', id: null }, () => post);
}

export interface PostChange {
  readonly id: Id;
  readonly unit?: Id;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly head?: boolean;
}

/** A new name keeps the old one as an alias. */
export async function changePost(work: Work, { id, ...change }: PostChange): Promise<Result<Post>> {
  return save(work, { action: 'post.change', id }, (post) => {
    const name = change.name?.trim() ?? post.name;
    const aliases = [...(change.aliases ?? post.aliases), ...(name === post.name ? [] : [post.name])];
    return {
      ...post,
      unit: change.unit ?? post.unit,
      name,
      aliases: tidy(aliases.filter((alias) => alias !== name)),
      head: change.head ?? post.head,
    };
  });
}

export async function closePost(
  work: Work,
  { id, on }: { readonly id: Id; readonly on: Day },
): Promise<Result<Post>> {
  return save(work, { action: 'post.close', id }, (post) => ({ ...post, closedOn: on }));
}

async function save(
  work: Work,
  { action, id }: { readonly action: string; readonly id: Id | null },
  change: (before: Post) => Post,
): Promise<Result<Post>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  await lockOrg(work);
  const before = id === null ? null : ((await allPosts(work)).find((post) => post.id === id) ?? null);
  if (id !== null && before === null) return refuse('LG-1201', { what: 'post', id });
  const after = change(before ?? NO_POST);
  if (after.name === '') return refuse('LG-1208', {}, '/name');
  const unit = (await allUnits(work)).find((other) => other.unit.id === after.unit)?.unit;
  if (unit === undefined) return refuse('LG-1201', { what: 'unit', id: after.unit }, '/unit');
  if (unit.closedOn !== null && after.closedOn === null)
    return refuse('LG-1205', { name: unit.name, closedOn: unit.closedOn }, '/unit');
  await savePost(work, after, before);
  work.change({
    action,
    object: { kind: 'post', id: after.id },
    before: before && postState(before),
    after: postState(after),
    data: postState(after),
  });
  return done(after);
}

/** Never seen: `createPost` does not look at what was before. */
const NO_POST: Post = { id: '', unit: '', name: '', aliases: [], head: false, closedOn: null };

const tidy = (names: readonly string[]): readonly string[] =>
  [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].sort();
