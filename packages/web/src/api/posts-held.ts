import type { Directory } from './directory.ts';

/** "办公室 主任": a post says little without its unit, unless it names it itself: "办公室主任". Empty for one that is not there. */
export function postWords({ post, unit }: Directory, id: string): string {
  const found = post(id);
  if (found === undefined) return '';
  const where = unit(found.unit)?.name ?? '';
  return found.name.startsWith(where) ? found.name : `${where} ${found.name}`;
}

/** The posts that each person holds now, in words. */
export function postsHeld(directory: Directory): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const { person, post, to } of directory.holdings) {
    if (to !== null) continue;
    const before = held.get(person);
    const words = postWords(directory, post);
    held.set(person, before === undefined ? words : `${before}、${words}`);
  }
  return held;
}
