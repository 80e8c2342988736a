import type { JsonObject, Refusal } from '@taizhang/ledger';

import type { ProblemCode } from './catalogue.ts';

/** One thing of several that are wrong: `pointer` is a JSON pointer into the body, or `query/…`, `path/…`, `header/…`. */
export interface ProblemPart {
  readonly code: ProblemCode;
  readonly data?: JsonObject;
  readonly pointer?: string;
}

/** What a handler throws to answer with a problem. `parts` lists several things wrong at once. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly data: JsonObject;
  readonly parts: readonly ProblemPart[];

  constructor(code: ProblemCode, data: JsonObject = {}, parts: readonly ProblemPart[] = []) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'ProblemError';
    this.code = code;
    this.data = data;
    this.parts = parts;
  }
}

/** The ledger said no: its refusals, on their way to the answer. */
export class LedgerRefusedError extends Error {
  readonly refusals: readonly [Refusal, ...Refusal[]];

  constructor(refusals: readonly [Refusal, ...Refusal[]]) {
    super(refusals.map(({ code }) => code).join(', '));
    this.name = 'LedgerRefusedError';
    this.refusals = refusals;
  }
}
