/** What keeps a password from being chosen. All reasons at once; none are kept or logged. */
import type { ProblemPart } from '../problems/problem-error.ts';
import { isCommonPassword } from './common-passwords.ts';
import type { Policy } from './policy.ts';

export interface PasswordContext {
  /** Account name, person, organisation: what a guesser tries first. */
  readonly words: readonly string[];
  /** Whether it is one of the former ones that the policy remembers. */
  readonly isFormer: boolean;
}

/** Shorter words (a surname) stand in too many good passwords by chance. */
const SHORTEST_LATIN_WORD = 4;
const SHORTEST_CHINESE_WORD = 2;
const CLASSES: readonly RegExp[] = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

export function checkPassword(
  password: string,
  policy: Policy,
  { words, isFormer }: PasswordContext,
): ProblemPart[] {
  const pointer = '/password';
  const problems: ProblemPart[] = [];
  const length = [...password].length;
  if (length < policy.minLength) problems.push({ code: 'SV-1131', data: { min: policy.minLength }, pointer });
  if (length > policy.maxLength) problems.push({ code: 'SV-1132', data: { max: policy.maxLength }, pointer });
  if (CLASSES.filter((kind) => kind.test(password)).length < policy.classes)
    problems.push({ code: 'SV-1133', data: { classes: policy.classes }, pointer });
  if (isCommonPassword(password)) problems.push({ code: 'SV-1134', pointer });
  const folded = password.normalize('NFKC').toLowerCase();
  const word = words.find((one) => isTelling(one) && folded.includes(one.normalize('NFKC').toLowerCase()));
  if (word !== undefined) problems.push({ code: 'SV-1135', data: { word }, pointer });
  if (isFormer) problems.push({ code: 'SV-1136', data: { count: policy.remembered }, pointer });
  return problems;
}

const isTelling = (word: string): boolean =>
  [...word].length >= (/\p{Script=Han}/u.test(word) ? SHORTEST_CHINESE_WORD : SHORTEST_LATIN_WORD);
