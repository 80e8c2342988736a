import { CONFIG_PROBLEMS } from './config-problems.ts';
import type { ProblemEntry } from './problem-entry.ts';
import { REQUEST_PROBLEMS } from './request-problems.ts';
import { RESOURCE_PROBLEMS } from './resource-problems.ts';
import { SIGN_IN_PROBLEMS } from './sign-in-problems.ts';

/**
 * Every problem of the server. Codes are for ever: one that is no longer used stays, and is never given another meaning.
 * A part adds its own file `problems/<part>-problems.ts` and a line here; then `npm run docs` writes docs/errors.md.
 */
export const PROBLEMS = {
  ...CONFIG_PROBLEMS,
  ...REQUEST_PROBLEMS,
  ...SIGN_IN_PROBLEMS,
  ...RESOURCE_PROBLEMS,
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEMS;
