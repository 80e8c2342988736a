import type { JsonObject, Refusal, Result } from '../../model/index.ts';

/** Carries refusals out of a transaction; `run`, `read` and `openLedger` turn it back into a `Result`. */
export class RefusalError extends Error {
  readonly refusals: readonly [Refusal, ...Refusal[]];

  constructor(refusals: readonly [Refusal, ...Refusal[]], cause?: unknown) {
    super(refusals.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join('; '), { cause });
    this.name = 'RefusalError';
    this.refusals = refusals;
  }
}

/** Shorthand for one refusal thrown inside the store. */
export const refusalError = (code: string, data: JsonObject = {}, cause?: unknown): RefusalError =>
  new RefusalError([{ code, data }], cause);

/** Runs `action`; a `RefusalError` becomes the refusal it carries, anything else is thrown on. */
export async function catchRefusal<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusals: error.refusals };
    throw error;
  }
}
