import type { Result, Session } from '@taizhang/ledger';

import { granted } from '../problems/granted.ts';

const UNKNOWN_PERSON = 'LG-1201';

/**
 * Null for a person whom the organisation no longer knows. Throws any other refusal: a database that is away says nothing
 * about anybody, and nobody is signed out by it.
 */
export const knownSession = (found: Result<Session>): Session | null =>
  !found.ok && found.refusals.some(({ code }) => code === UNKNOWN_PERSON) ? null : granted(found);
