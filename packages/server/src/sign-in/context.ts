import {
  systemSession,
  type Clock,
  type Id,
  type Ledger,
  type Reading,
  type Result,
  type Work,
} from '@taizhang/ledger';

import type { ServerKey } from '../config/server-key.ts';
import type { Config } from '../config/settings/index.ts';
import { granted } from '../problems/granted.ts';
import type { Policy } from './policy.ts';

/** What the parts of sign-in share. */
export interface SignInContext {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly config: Config;
  readonly key: ServerKey;
  readonly policy: Policy;
}

/** Reads as the server itself: nobody's name opens the tables of sign-in. */
export const readAs = async <T>(
  { ledger }: SignInContext,
  org: Id,
  query: (reading: Reading) => Promise<T>,
): Promise<T> => granted(await ledger.read(systemSession(org), query));

/** Writes as the server itself. A `ProblemError` thrown inside rolls everything back. */
export const writeAs = async <T>(
  { ledger }: SignInContext,
  org: Id,
  action: (work: Work) => Promise<T>,
): Promise<T> =>
  granted(
    await ledger.run(
      systemSession(org),
      async (work: Work): Promise<Result<T>> => ({ ok: true, value: await action(work) }),
      null,
    ),
  );
