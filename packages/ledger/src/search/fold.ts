/**
 * Text as it is searched: lower case, full-width forms and compatibility characters folded (Unicode NFKC, a character at a
 * time, so that places can be found again), runs of white space one blank.
 */

export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text` where in the original it comes from; one more at the end. */
  readonly origins: readonly number[];
}

const folded = new Map<string, string>();
const MOST_KEPT = 70_000;

export function foldText(text: string): string {
  let out = '';
  for (const character of text) out += foldOne(character);
  return out.replaceAll(/\s+/gu, ' ').trim();
}

/** The same, with where each part came from; white space is kept as single blanks. */
export function foldWithOrigins(text: string): FoldedText {
  let out = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const fold = foldOne(character).replaceAll(/\s/gu, ' ');
    if (!(fold === ' ' && out.endsWith(' '))) {
      out += fold;
      for (let unit = 0; unit < fold.length; unit++) origins.push(at);
    }
    at += character.length;
  }
  origins.push(at);
  return { text: out, origins };
}

function foldOne(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const fold = character.normalize('NFKC').toLowerCase();
  if (folded.size < MOST_KEPT) folded.set(character, fold);
  return fold;
}
