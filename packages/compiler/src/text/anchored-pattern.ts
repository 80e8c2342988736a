/**
 * A regular expression that is asked only where one of its anchors stands: a character that its matches can start with. Most
 * places of a text hold none, and there the answer costs one look-up.
 */
import type { CharSet } from './char-set.ts';
import { firstCharacters } from './first-characters.ts';

export class AnchoredPattern {
  readonly #pattern: RegExp;
  readonly #anchors: CharSet;

  /** `pattern` is sticky: it matches where it is asked. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    const anchors = firstCharacters(pattern);
    if (anchors === null || !pattern.sticky) throw new RangeError(`nothing anchors ${pattern.source}`);
    this.#anchors = anchors;
  }

  /** Whether a match may start with this code unit. */
  mayStart(code: number): boolean {
    return this.#anchors.has(code);
  }

  /** Whether the text matches at this place. */
  standsAt(text: string, at: number): boolean {
    return this.endAt(text, at) >= 0;
  }

  /** Where the match ends that starts at this place; -1 when none does. */
  endAt(text: string, at: number): number {
    if (!this.#anchors.isAt(text, at)) return -1;
    this.#pattern.lastIndex = at;
    return this.#pattern.test(text) ? this.#pattern.lastIndex : -1;
  }
}
