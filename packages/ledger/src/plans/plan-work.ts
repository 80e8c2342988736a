/** How a command works on one plan: opened and locked, changed, and its one event told. */
import { done, refuse, type Id, type JsonObject, type Result } from '../model/index.ts';
import { makeDirectory } from '../organisation/owner-directory.ts';
import { findOrg } from '../store/queries/find-org.ts';
import { insertOperation } from '../store/queries/operations.ts';
import { planCommitments, savePlanCommitments } from '../store/queries/plan-commitments.ts';
import { findPlan, lockPlan, planVersions, removedVersions, updatePlan } from '../store/queries/plans.ts';
import { allPosts } from '../store/queries/posts.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Reading, Work } from '../store/work.ts';
import { isId } from '../work/is-id.ts';
import type { Naming } from './assign.ts';
import type { Operation, OperationKind, UndoStep } from './operation.ts';
import type { Plan, Proposal, WholePlan } from './proposal.ts';
import { operationState, planState } from './states.ts';

/** Null where there is none, none that the session may read, or none of its versions stands. */
export async function readPlan(reading: Reading, id: Id): Promise<WholePlan | null> {
  const plan = isId(id) ? await findPlan(reading, id) : null;
  const whole = plan === null ? null : await wholePlan(reading, plan);
  return whole === null || isRemoved(whole) ? null : whole;
}

/** As it is kept, whether it was removed or not. */
export async function wholePlan(reading: Reading, plan: Plan): Promise<WholePlan> {
  const versions = await planVersions(reading, plan.id);
  const removed = await removedVersions(reading, plan.id);
  return { plan, versions, removed, proposals: await planCommitments(reading, plan.id) };
}

const isRemoved = ({ versions, removed }: WholePlan): boolean => versions.length === 0 && removed.length > 0;

/** Locks it until the end of the transaction. Refuses LG-1201 (not to be seen, or removed), LG-2401 (neither supervisor nor leader). */
export async function openPlan(work: Work, id: Id): Promise<Result<WholePlan>> {
  const opened = await openKeptPlan(work, id);
  return opened.ok && isRemoved(opened.value) ? refuse('LG-1201', { what: 'plan', id }) : opened;
}

/** The same of a plan that may have been removed. */
export async function openKeptPlan(work: Work, id: Id): Promise<Result<WholePlan>> {
  const locked = isId(id) ? await lockPlan(work, id) : null;
  if (locked !== null && mayDecide(work)) return done(await wholePlan(work, locked));
  const seen = locked ?? (isId(id) ? await findPlan(work, id) : null);
  return seen === null ? refuse('LG-1201', { what: 'plan', id }) : refuse('LG-2401');
}

/** Plans are worked on by supervisors and leaders, and by the console. */
export const mayDecide = ({ session }: Reading): boolean =>
  session.person === null || session.roles.some((role) => role === 'supervisor' || role === 'leader');

export interface PlanChange {
  readonly before: WholePlan;
  readonly action: string;
  readonly data: JsonObject;
  /** Those that are new or changed. */
  readonly proposals: readonly Proposal[];
  readonly outside?: readonly string[];
  readonly title?: string;
}

/** Writes what changed and tells it in one event of the plan; gives the plan as it is now. */
export async function changePlan(work: Work, change: PlanChange): Promise<WholePlan> {
  const { before, action, data, proposals } = change;
  const { outside = before.plan.outside, title = before.plan.title } = change;
  await savePlanCommitments(work, proposals);
  await updatePlan(work, { ...before.plan, outside, title });
  const after = await wholePlan(work, { ...before.plan, outside, title, version: before.plan.version + 1 });
  work.change({
    action,
    object: { kind: 'plan', id: before.plan.id },
    before: planState(before),
    after: planState(after),
    data,
  });
  return after;
}

export interface NewOperation {
  readonly id: Id;
  readonly kind: OperationKind;
  readonly summary: JsonObject;
  readonly undo: readonly UndoStep[];
}

/** Keeps an operation; to be called before rows name it. */
export async function keepOperation(
  work: Work,
  { id, kind, summary, undo }: NewOperation,
): Promise<Operation> {
  const operation: Operation = {
    id,
    kind,
    summary,
    undo,
    doneBy: work.session.person,
    doneAt: work.now,
    undoneBy: null,
    undoneAt: null,
  };
  await insertOperation(work, operation);
  work.change({
    action: kind,
    object: { kind: 'operation', id },
    before: null,
    after: operationState(operation),
    data: { summary },
  });
  return operation;
}

/** What undoing puts back. */
export const proposalsBefore = (
  plan: Id,
  before: readonly Proposal[],
  made: readonly Proposal[] = [],
): UndoStep => ({
  kind: 'proposals',
  plan,
  before: before.map(({ original: _, version: __, ...rest }) => rest),
  made: made.map(({ number, commitment }) => ({ number, commitment })),
});

/** Whom names mean, by the organisation as it is now. */
export async function namingOf(reading: Reading, { outside }: Pick<Plan, 'outside'>): Promise<Naming> {
  const units = (await allUnits(reading)).map(({ unit }) => unit);
  const organisation = (await findOrg(reading))?.name ?? '';
  return { directory: makeDirectory(units, await allPosts(reading)), organisation, outside };
}

/** Of the newest version where none is named. Refuses LG-2406 by the first that is not there. */
export function pickProposals(
  whole: WholePlan,
  commitments: readonly string[],
  number: number = newest(whole),
): Result<readonly Proposal[]> {
  const byId = new Map(
    whole.proposals.filter((one) => one.number === number).map((one) => [one.commitment, one]),
  );
  const missing = commitments.find((id) => !byId.has(id));
  if (missing !== undefined) return refuse('LG-2406', { number, commitment: missing });
  return done([...new Set(commitments)].flatMap((id) => byId.get(id) ?? []));
}

/** The number of the version that is worked on. */
export const newest = ({ versions }: WholePlan): number => versions.at(-1)?.number ?? 0;

/** Refuses LG-2405 for the first that was decided already. */
export function allOpen(proposals: readonly Proposal[]): Result<null> {
  const decided = proposals.find(({ state }) => state !== 'proposed');
  return decided === undefined
    ? done(null)
    : refuse('LG-2405', { title: titleOf(decided), state: { ...STATES[decided.state] } });
}

export const titleOf = ({ original, edited }: Pick<Proposal, 'original' | 'edited'>): string =>
  edited?.title ?? original.title;

const STATES = {
  proposed: { zh: '待定', en: 'proposed' },
  adopted: { zh: '已采纳', en: 'adopted' },
  merged: { zh: '已合并', en: 'merged' },
  split: { zh: '已拆分', en: 'split' },
  rejected: { zh: '不采纳', en: 'rejected' },
} as const;
