import { dictionary } from '@zxcvbn-ts/language-common';

let known: ReadonlySet<string> | null = null;

/** Whether it is among the 49,000 most used passwords (ASVS 5.0 6.2.4 asks for 3,000), whatever its case. */
export function isCommonPassword(password: string): boolean {
  known ??= new Set(dictionary['passwords-common']);
  const folded = password.normalize('NFKC').toLowerCase();
  return known.has(folded) || isRun(folded);
}

/** One character repeated, or a run such as 123456789012 or abcdefghijkl: no list holds them at every length. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return (
    [...steps].every((step) => step === 0) ||
    [...steps].every((step) => step === 1 || step === -9) ||
    [...steps].every((step) => step === -1 || step === 9)
  );
}
