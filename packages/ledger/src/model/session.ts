import type { Id } from './basics.ts';
import type { Role } from './organisation.ts';

/**
 * In whose name a command or query runs. Made by the store from the organisation's own records for a person and a day;
 * row-level security is set from it in every transaction.
 */
export interface Session {
  readonly org: Id;
  /** The acting person, or null for the ledger's own jobs (generation, sealing). */
  readonly person: Id | null;
  /** Posts held today. */
  readonly posts: readonly Id[];
  /** Posts the person stands in for today by delegation. */
  readonly delegatedPosts: readonly Id[];
  readonly roles: readonly Role[];
  /** Units whose records may be read, or `all`. */
  readonly readableUnits: readonly Id[] | 'all';
  /** Units whose records may be changed, or `all`; what change is the lifecycle's to say. */
  readonly writableUnits: readonly Id[] | 'all';
}
