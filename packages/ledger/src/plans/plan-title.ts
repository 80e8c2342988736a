/** What a plan is called: as its newest version calls itself, unless a person gave it a title. Pure. */
import type { Plan } from './proposal.ts';

export interface VersionTitle {
  readonly number: number;
  /** Of the text; null where it has none. */
  readonly title: string | null;
  readonly sourceName: string;
  /** Not removed. */
  readonly standing: boolean;
}

/** `titles`: of all its versions, by number. A title that none of them bears was given by a person, and stays. */
export function planTitle({ title }: Pick<Plan, 'title'>, titles: readonly VersionTitle[]): string {
  const own = titles.some((one) => (one.title ?? one.sourceName) === title);
  return (own ? titles.findLast((one) => one.standing && one.title !== null)?.title : null) ?? title;
}
