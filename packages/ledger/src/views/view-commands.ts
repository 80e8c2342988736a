/** Commands on saved views: the maker's own, or shared with everybody. They leave no event. */
import { done, refuse, type Id, type Result } from '../model/index.ts';
import {
  countSavedViews,
  deleteSavedView,
  findSavedView,
  insertSavedView,
  updateSavedView,
  type SavedView,
  type SavedViewInput,
} from '../store/queries/saved-views.ts';
import type { Work } from '../store/work.ts';

/** More than these nobody finds again. */
const MOST_VIEWS = 200;

/** Refuses LG-1208 (no name), LG-2801 (too many). */
export async function saveView(work: Work, input: SavedViewInput): Promise<Result<SavedView>> {
  const view = { ...input, name: input.name.trim() };
  if (view.name === '') return refuse('LG-1208', {}, '/name');
  if ((await countSavedViews(work)) >= MOST_VIEWS) return refuse('LG-2801', { most: MOST_VIEWS });
  const made = await insertSavedView(work, view);
  return made === null ? refuse('LG-1101') : done(made);
}

export interface ViewChange extends SavedViewInput {
  readonly id: Id;
  /** The version that was seen. */
  readonly seen: number;
}

/** Refuses LG-1201, LG-1101 (another's), LG-2101 (changed meanwhile), LG-1208. */
export async function changeView(work: Work, { id, seen, ...input }: ViewChange): Promise<Result<SavedView>> {
  const before = await findSavedView(work, id);
  if (before === null) return refuse('LG-1201', { what: 'view', id });
  const view = { ...input, name: input.name.trim() };
  if (view.name === '') return refuse('LG-1208', {}, '/name');
  if (before.version !== seen) return refuse('LG-2101', { expected: seen, actual: before.version });
  // What row-level security lets nobody write is not there to be updated.
  const changed = await updateSavedView(work, id, { view, seen });
  return changed === null ? refuse('LG-1101') : done(changed);
}

/** Refuses LG-1201, LG-1101 (another's). */
export async function removeView(work: Work, { id }: { readonly id: Id }): Promise<Result<null>> {
  if ((await findSavedView(work, id)) === null) return refuse('LG-1201', { what: 'view', id });
  return (await deleteSavedView(work, id)) ? done(null) : refuse('LG-1101');
}
