import type { Id, Instant, Ledger, LiveChange } from '@taizhang/ledger';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
/** As in recent-changes.ts: what was committed late bears an earlier id. Some come twice; none is missed. */
const OVERLAP_MS = 10_000;
const LONGEST_AWAY_MS = 3_600_000;
const MOST = 500;

/** What changed since the last thing a client saw; null where it has to load everything anew. */
export async function missedChanges(
  ledger: Pick<Ledger, 'changes'>,
  { org, lastEventId, now }: { readonly org: Id; readonly lastEventId: string; readonly now: Instant },
): Promise<readonly LiveChange[] | null> {
  if (!ID.test(lastEventId)) return null;
  const seen = Number.parseInt(lastEventId.slice(0, 8) + lastEventId.slice(9, 13), 16);
  if (Date.parse(now) - seen > LONGEST_AWAY_MS) return null;
  const since = new Date(seen - OVERLAP_MS).toISOString();
  const found = await ledger.changes({ orgs: [org], since, known: [lastEventId], limit: MOST });
  return found.ok && found.value.length < MOST ? found.value : null;
}
