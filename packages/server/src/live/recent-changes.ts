/**
 * Finds what is new among what changed lately. Ids are time-ordered but are not committed in order: a change may become
 * visible shortly after a later one. So the last few seconds are asked for again each time, without those known already.
 */
import type { Id, Instant, Ledger, LiveChange, Result } from '@taizhang/ledger';

export interface RecentChanges {
  /** What is new since the last call; the first call, and one for more organisations, gives the last seconds too. */
  readonly next: (orgs: readonly Id[], now: Instant) => Promise<Result<readonly LiveChange[]>>;
}

/** Between making an event's id and its commit lie milliseconds; clocks of several servers differ by less than this. */
const OVERLAP_MS = 10_000;
const MOST_AT_ONCE = 2000;

export function recentChanges(ledger: Pick<Ledger, 'changes'>): RecentChanges {
  let reached: Instant | null = null;
  let known = new Map<Id, number>();
  return {
    next: async (orgs, now) => {
      if (orgs.length === 0) {
        reached = null;
        known.clear();
        return { ok: true, value: [] };
      }
      const horizon = Date.parse(now) - OVERLAP_MS;
      // What came while nobody asked (a database away) is asked for from where the last answer reached.
      const since = new Date(
        Math.min(horizon, reached === null ? horizon : Date.parse(reached) - OVERLAP_MS),
      ).toISOString();
      const found = await ledger.changes({ orgs, since, known: [...known.keys()], limit: MOST_AT_ONCE });
      if (!found.ok) return found;
      const all = found.value.length < MOST_AT_ONCE;
      if (all) reached = now;
      for (const { id } of found.value) known.set(id, timeOf(id));
      if (all) known = new Map([...known].filter(([, time]) => time >= horizon - OVERLAP_MS));
      return found;
    },
  };
}

/** The moment in an id of version 7, in milliseconds. */
const timeOf = (id: Id): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
