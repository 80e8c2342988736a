/**
 * Puts away what was imported by mistake: a version of a plan, or the plan as a whole. Nothing is deleted: rows, file and events
 * stay, nobody is shown them any more, and it can be taken back.
 */
import { done, refuse, type Id, type Result } from '../model/index.ts';
import { wasApplied } from '../store/queries/operations.ts';
import { markRemoved, versionTitles } from '../store/queries/plans.ts';
import type { Work } from '../store/work.ts';
import { changePlan, keepOperation, openKeptPlan, openPlan } from './plan-work.ts';
import { planTitle } from './plan-title.ts';
import type { WholePlan } from './proposal.ts';

export interface RemoveInput {
  readonly plan: Id;
  /** One version; without it, all of them. */
  readonly number?: number;
  readonly reason?: string;
}

export interface RemovedPlan {
  readonly operation: Id;
  readonly numbers: readonly number[];
  /** How many versions are left; with none, the plan is gone from every list. */
  readonly left: number;
}

/**
 * Refuses LG-1201, LG-2401, LG-2418 (no such version), LG-2415 (something of it was adopted), LG-2416 (the ledger followed it).
 */
export async function removePlan(
  work: Work,
  { plan, number, reason = '' }: RemoveInput,
): Promise<Result<RemovedPlan>> {
  const opened = await openPlan(work, plan);
  if (!opened.ok) return opened;
  const before = opened.value;
  const numbers = before.versions
    .map((version) => version.number)
    .filter((one) => number === undefined || one === number);
  if (numbers.length === 0) return refuse('LG-2418', { number: number ?? 0 }, '/number');
  for (const one of numbers) {
    const free = await notFollowed(work, before, one);
    if (!free.ok) return free;
  }
  const operation = work.newId();
  const why = reason.trim();
  await keepOperation(work, {
    id: operation,
    kind: 'plan.remove',
    summary: { plan, title: before.plan.title, numbers, ...(why === '' ? {} : { reason: why }) },
    undo: [{ kind: 'removed', plan, numbers }],
  });
  const data = { operation, versions: numbers, ...(why === '' ? {} : { reason: why }) };
  await setAside(work, before, { numbers, action: 'plan.remove', data, away: true });
  return done({ operation, numbers, left: before.versions.length - numbers.length });
}

/** The records that came of it point to it; what it withdrew stays withdrawn. */
async function notFollowed(work: Work, whole: WholePlan, number: number): Promise<Result<null>> {
  const adopted = whole.proposals.filter((one) => one.number === number && one.state === 'adopted');
  if (adopted.length > 0) return refuse('LG-2415', { number, count: adopted.length });
  const applied = await work.elevated((raised) => wasApplied(raised, whole.plan.id, number));
  return applied ? refuse('LG-2416', { number }) : done(null);
}

/** The versions stand again; part of `undoOperation`. */
export async function restoreVersions(
  work: Work,
  {
    plan,
    numbers,
    operation,
  }: { readonly plan: Id; readonly numbers: readonly number[]; readonly operation: Id },
): Promise<Result<WholePlan>> {
  const opened = await openKeptPlan(work, plan);
  if (!opened.ok) return opened;
  const data = { operation, versions: numbers };
  return done(await setAside(work, opened.value, { numbers, action: 'plan.undo', data, away: false }));
}

async function setAside(
  work: Work,
  before: WholePlan,
  {
    numbers,
    action,
    data,
    away,
  }: {
    readonly numbers: readonly number[];
    readonly action: string;
    readonly data: { readonly operation: Id; readonly versions: readonly number[] };
    readonly away: boolean;
  },
): Promise<WholePlan> {
  const { id: plan } = before.plan;
  await markRemoved(work, { plan, numbers, at: away ? work.now : null });
  const title = planTitle(before.plan, await versionTitles(work, plan));
  return changePlan(work, { before, action, data, proposals: [], title });
}
