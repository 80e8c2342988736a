import type { Result } from '@taizhang/ledger';

import { LedgerRefusedError } from './problem-error.ts';

/** The value of what the ledger allowed; throws its refusal, which the answer puts into words. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new LedgerRefusedError(result.refusals);
  return result.value;
}
