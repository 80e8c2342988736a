/** The units of the sample sign for what was assigned to them; every fourth still waits, so that there is something to do. */
import { done, type Id, type LedgerRecord, type Result } from '../model/index.ts';
import { allHoldings } from '../store/queries/offices.ts';
import { allPosts } from '../store/queries/posts.ts';
import type { Ledger } from '../store/open-ledger.ts';
import { systemSession } from '../store/system-session.ts';
import { takeTransitions } from '../work/records/many-transitions.ts';

const WAITING = 4;

/** By the head of each unit, in one transaction a unit. */
export async function acceptBranches(
  ledger: Ledger,
  org: Id,
  branches: readonly LedgerRecord[],
): Promise<Result<null>> {
  const heads = await ledger.read(systemSession(org), async (reading) => {
    const posts = (await allPosts(reading)).filter(({ head, closedOn }) => head && closedOn === null);
    const holdings = (await allHoldings(reading)).filter(({ to }) => to === null || to >= reading.today);
    return new Map(
      posts.map(({ id, unit }) => [unit, holdings.find(({ post }) => post === id)?.person] as const),
    );
  });
  if (!heads.ok) return heads;
  const accepted = branches.filter((_, index) => index % WAITING !== 0);
  for (const [unit, head] of heads.value) {
    const inputs = accepted
      .filter((branch) => branch.unit === unit)
      .map(({ id, version }) => ({ record: id, transition: 'accept', expectedVersion: version }));
    if (inputs.length === 0 || head === undefined) continue;
    const session = await ledger.sessionFor(org, head);
    if (!session.ok) return session;
    const taken = await ledger.run(session.value, takeTransitions, inputs);
    if (!taken.ok) return taken;
  }
  return done(null);
}
