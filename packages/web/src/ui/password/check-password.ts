/** What can be said of a password while it is typed. The server decides, and also refuses common ones. */
import type { PasswordRules } from '../../api/password-rules.ts';

export type PasswordCheck = 'length' | 'classes' | 'names';

const CLASSES: readonly RegExp[] = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];
/** Shorter words stand in good passwords by chance; the same lengths as the server's. */
const SHORTEST_LATIN = 4;
const SHORTEST_CHINESE = 2;

/** Each rule that is in force, and whether it is kept. `names`: of the person, the account, the organisation. */
export function checkPassword(
  password: string,
  rules: PasswordRules,
  names: readonly string[],
): ReadonlyMap<PasswordCheck, boolean> {
  const length = [...password].length;
  const folded = fold(password);
  const checks = new Map<PasswordCheck, boolean>([
    ['length', length >= rules.minLength && length <= rules.maxLength],
  ]);
  if (rules.classes > 0)
    checks.set('classes', CLASSES.filter((kind) => kind.test(password)).length >= rules.classes);
  checks.set(
    'names',
    length > 0 && !names.some((name) => isTelling(name.trim()) && folded.includes(fold(name.trim()))),
  );
  return checks;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const isTelling = (name: string): boolean =>
  [...name].length >= (/\p{Script=Han}/u.test(name) ? SHORTEST_CHINESE : SHORTEST_LATIN);
