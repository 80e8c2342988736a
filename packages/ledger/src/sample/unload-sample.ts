/**
 * Takes the sample out again, in one transaction and by events like any other: what is open is cancelled, offices end, units
 * close, the names of its people are erased. Nothing leaves the log, and nobody can act for the sample any more.
 */
import { stagesOf } from '../dashboards/open-stages.ts';
import { done, refuse, type Id, type Result } from '../model/index.ts';
import { endDelegation, endHolding, revokeRole } from '../organisation/office-commands.ts';
import { erasePerson } from '../organisation/person-commands.ts';
import { closePost } from '../organisation/post-commands.ts';
import { closeUnit } from '../organisation/unit-commands.ts';
import { rejectCommitments } from '../plans/decide.ts';
import type { Operation } from '../plans/operation.ts';
import { readPlan } from '../plans/plan-work.ts';
import { operationState } from '../plans/states.ts';
import { withdrawRecord } from '../plans/withdraw-record.ts';
import { listAccounts, setAccountDisabled } from '../store/queries/accounts.ts';
import { revokeApiTokens } from '../store/queries/api-tokens.ts';
import { allDelegations, allGrants, allHoldings } from '../store/queries/offices.ts';
import { markUndone } from '../store/queries/operations.ts';
import { allPersons } from '../store/queries/persons.ts';
import { listPlans } from '../store/queries/plans.ts';
import { allPosts } from '../store/queries/posts.ts';
import { lastSample, recordsOfUnits } from '../store/queries/sample.ts';
import { endSignInSessions } from '../store/queries/sign-in-sessions.ts';
import { allUnits } from '../store/queries/units.ts';
import { lockOrg } from '../store/queries/insert-org.ts';
import type { Work } from '../store/work.ts';
import { COMMITMENTS } from '../plans/record-values.ts';

export interface UnloadedSample {
  /** Commitments and branches that were cancelled. */
  readonly records: number;
  readonly units: number;
  readonly persons: number;
  /** Records of the sample's units that are still open: their lifecycle lets nobody but their own people end them. */
  readonly left: readonly Id[];
}

/** Run it in the ledger's own name. Refuses LG-2703 (not loaded). */
export async function unloadSample(
  work: Work,
  { by }: { readonly by: Id | null },
): Promise<Result<UnloadedSample>> {
  await lockOrg(work);
  const before = await lastSample(work);
  if (before === null || before.undoneAt !== null) return refuse('LG-2703');
  const root = before.summary['root'] as Id;
  const units = (await allUnits(work)).filter(({ path }) => path.includes(root));
  const ids = units.map(({ unit }) => unit.id);
  const withdrawn = await withdrawRecords(work, { units: ids, operation: before.id });
  if (!withdrawn.ok) return withdrawn;
  for (const part of [rejectOpen, endOffices, closeUnits]) {
    const ended = await part(work, ids);
    if (!ended.ok) return ended;
  }
  const persons = before.summary['persons'] as readonly Id[];
  const erased = await erasePersons(work, persons);
  if (!erased.ok) return erased;
  await tellUndone(work, before, by);
  return done({ ...withdrawn.value, units: ids.length, persons: erased.value });
}

const REASON = '移除示例 sample taken out';

async function withdrawRecords(
  work: Work,
  { units, operation }: { readonly units: readonly Id[]; readonly operation: Id },
): Promise<Result<Pick<UnloadedSample, 'records' | 'left'>>> {
  const commitments = (await recordsOfUnits(work, units)).filter(({ register }) => register === COMMITMENTS);
  let records = 0;
  for (const { id } of commitments) {
    const withdrawn = await withdrawRecord(work, { record: id, operation, reason: REASON });
    if (!withdrawn.ok) return withdrawn;
    records += withdrawn.value.length;
  }
  const { registers, stages } = await stagesOf(work, { kinds: ['draft', 'open', 'review'] });
  const isOpen = new Set(registers.map((register, index) => `${register} ${stages[index] ?? ''}`));
  const left = (await recordsOfUnits(work, units))
    .filter(({ register, stage }) => isOpen.has(`${register} ${stage}`))
    .map(({ id }) => id);
  return done({ records, left });
}

async function rejectOpen(work: Work, units: readonly Id[]): Promise<Result<unknown>> {
  for (const plan of (await listPlans(work)).filter(({ unit }) => units.includes(unit))) {
    const whole = await readPlan(work, plan.id);
    const last = whole?.versions.at(-1)?.number;
    const commitments = (whole?.proposals ?? [])
      .filter(({ number, state }) => number === last && state === 'proposed')
      .map(({ commitment }) => commitment);
    if (commitments.length === 0) continue;
    const rejected = await rejectCommitments(work, { plan: plan.id, commitments, reason: REASON });
    if (!rejected.ok) return rejected;
  }
  return done(null);
}

async function endOffices(work: Work, units: readonly Id[]): Promise<Result<unknown>> {
  const { today } = work;
  const posts = (await allPosts(work)).filter(({ unit }) => units.includes(unit));
  const isOurs = ({ post }: { readonly post: Id }): boolean => posts.some(({ id }) => id === post);
  const lasts = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
    from <= today && (to === null || to > today);
  for (const { id } of (await allDelegations(work)).filter((one) => isOurs(one) && lasts(one))) {
    const ended = await endDelegation(work, { id, to: today });
    if (!ended.ok) return ended;
  }
  for (const { id } of (await allHoldings(work)).filter((one) => isOurs(one) && lasts(one))) {
    const ended = await endHolding(work, { id, to: today });
    if (!ended.ok) return ended;
  }
  for (const { id } of posts.filter(({ closedOn }) => closedOn === null)) {
    const ended = await closePost(work, { id, on: today });
    if (!ended.ok) return ended;
  }
  return done(null);
}

/** The lowest first. */
async function closeUnits(work: Work, ids: readonly Id[]): Promise<Result<unknown>> {
  const open = (await allUnits(work)).filter(({ unit }) => ids.includes(unit.id) && unit.closedOn === null);
  for (const { unit } of open.toSorted((a, b) => b.path.length - a.path.length)) {
    const closed = await closeUnit(work, { id: unit.id, on: work.today });
    if (!closed.ok) return closed;
  }
  return done(null);
}

const ACCOUNTS = 10_000;

/** With their roles and accounts. Whoever was given a post outside the sample meanwhile stays. */
async function erasePersons(work: Work, ids: readonly Id[]): Promise<Result<number>> {
  const { today } = work;
  const held = (await allHoldings(work)).filter(({ to }) => to === null || to > today);
  const gone = (await allPersons(work))
    .map(({ person }) => person)
    .filter(({ id, erasedOn }) => ids.includes(id) && erasedOn === null)
    .filter(({ id }) => !held.some(({ person }) => person === id))
    .map(({ id }) => id);
  for (const { id } of (await allGrants(work)).filter(({ person }) => gone.includes(person))) {
    const revoked = await revokeRole(work, { id, on: today });
    if (!revoked.ok) return revoked;
  }
  const accounts = await listAccounts(work, { after: null, limit: ACCOUNTS });
  for (const account of accounts.filter(({ person }) => gone.includes(person))) {
    await setAccountDisabled(work, account.id, work.now);
    await endSignInSessions(work, account.id);
    await revokeApiTokens(work, account.id, null);
  }
  for (const id of gone) {
    const erased = await erasePerson(work, { id });
    if (!erased.ok) return erased;
  }
  return done(gone.length);
}

async function tellUndone(work: Work, before: Operation, by: Id | null): Promise<void> {
  const after: Operation = { ...before, undoneBy: by, undoneAt: work.now };
  await markUndone(work, after);
  work.change({
    action: 'operation.undo',
    object: { kind: 'operation', id: before.id },
    before: operationState(before),
    after: operationState(after),
    data: { kind: before.kind },
  });
}
