/**
 * What a text is found by: every two characters that stand side by side within a run of letters and digits, and the last
 * character of each run alone. So any two characters are one entry of the index, more are several, and one is the
 * beginning of an entry, wherever it stands.
 */

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Of a folded text, each once. */
export function gramsOf(folded: string): readonly string[] {
  const grams = new Set<string>();
  for (const [run] of folded.matchAll(RUN)) for (const gram of gramsOfRun(run)) grams.add(gram);
  return [...grams];
}

/** The runs of letters and digits of a folded text. */
export const runsOf = (folded: string): readonly string[] => [...folded.matchAll(RUN)].map(([run]) => run);

function gramsOfRun(run: string): readonly string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}
