/** Words that somebody types → what the index is asked. */
import { foldText } from './fold.ts';
import { gramsOf, runsOf } from './grams.ts';

export interface Question {
  /** Folded; all must be in the text, each as a whole. */
  readonly terms: readonly string[];
  /** In the syntax of `tsquery`. */
  readonly query: string;
}

/** More than anybody types, and still quickly answered. */
const MAX_CHARACTERS = 100;

/** Terms are set apart by white space. Null where there is nothing to look for: no letter, no digit. */
export function questionOf(words: string): Question | null {
  const folded = [...foldText(words)].slice(0, MAX_CHARACTERS).join('');
  const terms = [...new Set(folded.split(' '))].filter((term) => runsOf(term).length > 0);
  const asked = new Set(terms.flatMap((term) => runsOf(term).flatMap(askedOf)));
  return terms.length === 0 ? null : { terms, query: [...asked].join(' & ') };
}

/** A run of one character is the beginning of an entry; in longer ones the last character alone need not stand at an end. */
function askedOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return [`'${run}':*`];
  return gramsOf(run)
    .filter((gram) => [...gram].length === 2)
    .map((gram) => `'${gram}'`);
}
