/**
 * Builds the outline from the clauses read as titles, and tells for every clause the heading it stands under.
 *
 * Levels follow the nesting of numbering styles as first met: where （一） first comes under 一、, it is level 2 throughout.
 * The title of the document is no heading of its outline; the title of an annex is, above the sections that follow it.
 */
import type { Heading } from '../types.ts';
import { collectTitles, type RoledParts } from './title-stretches.ts';

export interface Outline {
  readonly headings: readonly Heading[];
  /** Id of the nearest heading, by clause; null before the first. A heading's own clauses are under itself. */
  readonly headingOf: readonly (string | null)[];
}

export function buildOutline(parts: RoledParts): Outline {
  const body = new Nesting();
  const contents = new Nesting();
  const headings: Heading[] = [];
  const headingOf = new Array<string | null>(parts.clauses.length).fill(null);
  let current: string | null = null;
  let done = 0;
  for (const { from, style, number, title, span, toc } of collectTitles(parts)) {
    const id = `h${headings.length + 1}`;
    const { level, parent } = (toc ? contents : body).add(id, style);
    headings.push({ id, level, number, title, span, parent, toc });
    if (toc) continue;
    headingOf.fill(current, done, from);
    done = from;
    current = id;
  }
  headingOf.fill(current, done);
  return { headings, headingOf };
}

/** The style of titles of documents within the document: each starts an outline of its own. */
const ANNEX_STYLE = 'document';

/** The open headings, outermost first, and the level at which each style was first met. */
class Nesting {
  readonly #levels = new Map<string, number>();
  readonly #open: { readonly id: string; readonly level: number }[] = [];

  add(id: string, style: string): { level: number; parent: string | null } {
    if (style === ANNEX_STYLE) {
      this.#levels.clear();
      this.#open.length = 0;
    }
    let level = this.#levels.get(style);
    if (level === undefined) {
      level = (this.#open.at(-1)?.level ?? 0) + 1;
      this.#levels.set(style, level);
    }
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1)?.id ?? null;
    this.#open.push({ id, level });
    return { level, parent };
  }
}
