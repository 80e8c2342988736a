/** Which problems of a check belong to a part of a definition, by the JSON pointer of the part. */
export interface DefinitionProblem {
  readonly code: string;
  readonly pointer: string;
  readonly words: { readonly zh: string; readonly en: string };
}

/** The part itself and all beneath it: `/fields/1` has `/fields/1/label/zh`, not `/fields/10`. */
export const problemsAt = (
  problems: readonly DefinitionProblem[],
  pointer: string,
): readonly DefinitionProblem[] =>
  problems.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));

/** Those that no part shown on the page has. */
export const problemsElsewhere = (
  problems: readonly DefinitionProblem[],
  shown: readonly string[],
): readonly DefinitionProblem[] =>
  problems.filter((one) => !shown.some((pointer) => problemsAt([one], pointer).length > 0));
