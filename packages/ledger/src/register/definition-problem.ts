/** What is wrong with a definition, and where. */
import type { JsonObject, Label, Refusal } from '../model/index.ts';
import { nearestWord } from '@taizhang/compiler';
import type { Position } from './read-json.ts';

/** A refusal of the catalogue (LG-20xx) whose path is a JSON pointer, with its place in the file where there is one. */
export interface DefinitionProblem extends Refusal {
  readonly path: string;
  readonly position?: Position;
}

export const problem = (code: string, path: string, data: JsonObject = {}): DefinitionProblem => ({
  code,
  path,
  data,
});

const NOTHING_NEAR: Label = { zh: '', en: '' };

/** “是不是……？” for a word that is nearly one of `known`; else nothing. */
export function nearLabel(word: string, known: readonly string[]): Label {
  return suggest(nearestWord(word, known));
}

export function suggest(nearest: string | null): Label {
  if (nearest === null) return NOTHING_NEAR;
  return { zh: `是不是“${nearest}”？`, en: `Did you mean "${nearest}"? ` };
}

/** LG-2012: `name` is none of `known`. */
export function unknownName(path: string, what: Label, names: { name: string; known: readonly string[] }) {
  const { name, known } = names;
  return problem('LG-2012', path, {
    what: { zh: what.zh, en: what.en },
    name,
    known: [...known],
    near: { ...nearLabel(name, known) },
  });
}
