import type { components } from '@taizhang/server/api';

/** What is wrong and what to do next, in the reader's language: docs/errors.md. */
export type Problem = components['schemas']['Problem'];

export class ProblemFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemFailure';
    this.problem = problem;
  }
}

/** The server could not be reached at all. */
export class OfflineError extends Error {
  constructor() {
    super('offline');
    this.name = 'OfflineError';
  }
}

/** A part of the app that the browser could not fetch, as each of them says it (Chromium, Firefox, Safari, the styles' loader). */
export const isPartMissing = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|importing a module script failed|unable to preload css/iu.test(error.message);

export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof ProblemFailure && error.problem.status === status;

/** Somebody else changed it meanwhile: load anew, show both, ask. */
export const isConflict = (error: unknown): boolean => isStatus(error, 412) || isStatus(error, 409);
