/** A plan's text becomes a version of a plan, every commitment in it a proposal. */
import { compile, COMPILER_VERSION, type CompiledPlan, type WorkingCalendar } from '@taizhang/compiler';
import { done, refuse, type Hash, type Id, type Json, type Result } from '../model/index.ts';
import { stateHash } from '../seal/hash.ts';
import { lockOrg } from '../store/queries/insert-org.ts';
import { savePlanCommitments } from '../store/queries/plan-commitments.ts';
import { findVersionBySource, insertPlan, insertPlanVersion, versionTitles } from '../store/queries/plans.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Work } from '../store/work.ts';
import { foundCommitments } from './found-commitments.ts';
import { changePlan, mayDecide, newest, openPlan, readPlan } from './plan-work.ts';
import { planTitle } from './plan-title.ts';
import type { Plan, PlanVersion, Proposal, WholePlan } from './proposal.ts';
import { planState } from './states.ts';

export interface PlanSource {
  /** The file's name. */
  readonly name: string;
  readonly mediaType: string;
  /** Of the file, which the blob store holds already. */
  readonly source: Hash;
  readonly text: string;
  readonly calendar?: WorkingCalendar;
}

/** What a transaction then only writes. */
export interface PreparedPlan extends Omit<PlanSource, 'text' | 'calendar'> {
  readonly compilation: CompiledPlan;
}

export interface PlanImport extends PreparedPlan {
  /** The plan of which this is a new version; without it, a plan of its own. */
  readonly plan?: Id;
  /** Whose plan it is; without it the topmost unit's. */
  readonly unit?: Id;
  /** Default: what the text calls itself; of a new version, unless a person gave the plan its title. */
  readonly title?: string;
}

export type ImportedPlan =
  | { readonly kind: 'imported'; readonly plan: Id; readonly number: number; readonly commitments: number }
  /** These very bytes are a version already. */
  | { readonly kind: 'known'; readonly plan: Id; readonly number: number };

/** Compiles outside any transaction: it is the slow part. Pure. */
export function preparePlan({ text, calendar, ...rest }: PlanSource): PreparedPlan {
  const { name, mediaType, source: sha256 } = rest;
  const options = { name, mediaType, sha256, ...(calendar === undefined ? {} : { calendar }) };
  return { ...rest, compilation: compile(text, options) };
}

/** Refuses LG-2401 (neither supervisor nor leader), LG-2402 (no commitment in it), LG-1201 (no such plan or unit). */
export async function importPlan(work: Work, input: PlanImport): Promise<Result<ImportedPlan>> {
  if (!mayDecide(work)) return refuse('LG-2401');
  await lockOrg(work); // the same file sent twice at once is found by the second
  const known = await findVersionBySource(work, input.source, input.plan ?? null);
  if (known !== null) return done({ kind: 'known', plan: known.plan, number: known.number });
  const found = foundCommitments(input.compilation);
  if (found.length === 0) return refuse('LG-2402');
  const opened = input.plan === undefined ? await newPlan(work, input) : await openPlan(work, input.plan);
  if (!opened.ok) return opened;
  const before = opened.value;
  const version = versionOf(work, before, input);
  await insertPlanVersion(work, version, input.compilation);
  const { id: plan } = before.plan;
  const { number } = version;
  const proposals = found.map(({ commitment, original }): Proposal => ({
    plan,
    number,
    commitment,
    original,
    state: 'proposed',
    edited: null,
    reason: null,
    other: null,
    record: null,
    operation: null,
    version: 1,
  }));
  const { source, sourceName, compiler, compilationHash } = version;
  const data = { number, sourceName, blob: source, compiler, compilationHash, commitments: found.length };
  if (input.plan === undefined) await tellNew(work, { plan, proposals, data });
  else {
    const title = input.title ?? planTitle(before.plan, await versionTitles(work, plan));
    await changePlan(work, { before, action: 'plan.add-version', data, proposals, title });
  }
  return done({ kind: 'imported', plan, number, commitments: found.length });
}

async function newPlan(
  work: Work,
  { compilation, name, unit, title }: PlanImport,
): Promise<Result<WholePlan>> {
  const units = (await allUnits(work)).map((stored) => stored.unit);
  const owner =
    unit === undefined
      ? units.find(({ parent, closedOn }) => parent === null && closedOn === null)
      : units.find(({ id }) => id === unit);
  if (owner === undefined) return refuse('LG-1201', { what: 'unit', id: unit ?? '' }, '/unit');
  const plan: Plan = {
    id: work.newId(),
    title: title ?? compilation.title ?? name,
    unit: owner.id,
    outside: [],
    createdAt: work.now,
    version: 1,
  };
  await insertPlan(work, plan);
  return done({ plan, versions: [], removed: [], proposals: [] });
}

async function tellNew(
  work: Work,
  {
    plan,
    proposals,
    data,
  }: { plan: Id; proposals: readonly Proposal[]; data: Readonly<Record<string, Json>> },
): Promise<void> {
  await savePlanCommitments(work, proposals);
  const after = await readPlan(work, plan);
  work.change({
    action: 'plan.import',
    object: { kind: 'plan', id: plan },
    before: null,
    after: after === null ? null : planState(after),
    data,
  });
}

function versionOf(work: Work, whole: WholePlan, input: PlanImport): PlanVersion {
  return {
    plan: whole.plan.id,
    number: Math.max(newest(whole), ...whole.removed.map((removed) => removed.number)) + 1,
    sourceName: input.name,
    mediaType: input.mediaType,
    source: input.source,
    compiler: COMPILER_VERSION,
    compilationHash: stateHash(input.compilation as unknown as Json),
    addedBy: work.session.person,
    addedAt: work.now,
  };
}
