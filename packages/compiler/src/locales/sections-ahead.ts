/** Which sections of a report look ahead: there it promises, elsewhere it tells what was done. */
import type { Heading } from '../types.ts';

/** By heading id: whether its title, or that of a heading above it, is told by `words` (a pattern, or anything that tests). */
export function sectionsAhead(
  headings: readonly Heading[],
  words: { test(title: string): boolean },
): (heading: string | null) => boolean {
  const ahead = new Set<string>();
  for (const { id, parent, title } of headings)
    if ((parent !== null && ahead.has(parent)) || words.test(title)) ahead.add(id);
  return (heading) => heading !== null && ahead.has(heading);
}
