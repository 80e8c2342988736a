import type { JsonObject } from './basics.ts';

/**
 * An expected no: the command was understood and may not be carried out. Nothing was written.
 * `code` is one of the catalogue (`refusals/catalogue.ts`), which holds the words in both languages; `data` fills them;
 * `path` says where in the input, as a JSON pointer or a cell address.
 */
export interface Refusal {
  readonly code: string;
  readonly data: JsonObject;
  readonly path?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: string, data: JsonObject = {}, path?: string): Result<never> => ({
  ok: false,
  refusals: [path === undefined ? { code, data } : { code, data, path }],
});
