/** Takes proposals over as commitments of the ledger. */
import { done, type Id, type Json, type LedgerRecord, type Refusal, type Result } from '../model/index.ts';
import type { Work } from '../store/work.ts';
import { setSchedule } from '../work/occurrences/schedule-commands.ts';
import { createRecord } from '../work/records/create-record.ts';
import type { Naming } from './assign.ts';
import type { UndoStep } from './operation.ts';
import {
  allOpen,
  changePlan,
  keepOperation,
  namingOf,
  newest,
  openPlan,
  pickProposals,
  proposalsBefore,
} from './plan-work.ts';
import type { Proposal, WholePlan } from './proposal.ts';
import { COMMITMENTS, recordValues } from './record-values.ts';

export interface AdoptInput {
  readonly plan: Id;
  /** Of the newest version. */
  readonly commitments: readonly string[];
  /** The unit that leads what names nobody. */
  readonly fallback?: Id;
}

export interface Adopted {
  readonly operation: Id | null;
  readonly records: readonly LedgerRecord[];
  /** What could not be adopted, and why; only where all were asked for. */
  readonly left: readonly { readonly commitment: string; readonly refusal: Refusal }[];
}

/**
 * All of these, or none. Refuses LG-2406, LG-2405 (decided already), LG-2403, LG-2404 (nobody known leads it), and what
 * creating the record refuses.
 */
export async function adoptCommitments(
  work: Work,
  { plan, commitments, fallback }: AdoptInput,
): Promise<Result<Adopted>> {
  const opened = await openPlan(work, plan);
  if (!opened.ok) return opened;
  const picked = pickProposals(opened.value, commitments);
  if (!picked.ok) return picked;
  const open = allOpen(picked.value);
  if (!open.ok) return open;
  return adopt(work, opened.value, { proposals: picked.value, fallback: fallback ?? null, strict: true });
}

/** Everything that is open in the newest version and says who leads it; the rest is left and named. */
export async function adoptAll(
  work: Work,
  { plan, fallback }: Omit<AdoptInput, 'commitments'>,
): Promise<Result<Adopted>> {
  const opened = await openPlan(work, plan);
  if (!opened.ok) return opened;
  const whole = opened.value;
  const number = newest(whole);
  const proposals = whole.proposals.filter((one) => one.number === number && one.state === 'proposed');
  return adopt(work, whole, { proposals, fallback: fallback ?? null, strict: false });
}

interface Adoption {
  readonly proposals: readonly Proposal[];
  readonly fallback: Id | null;
  readonly strict: boolean;
}

async function adopt(
  work: Work,
  before: WholePlan,
  { proposals, fallback, strict }: Adoption,
): Promise<Result<Adopted>> {
  const naming = await namingOf(work, before.plan);
  const operation = work.newId();
  const adopted: Proposal[] = [];
  const records: LedgerRecord[] = [];
  const left: Adopted['left'][number][] = [];
  for (const proposal of proposals) {
    const made = await adoptOne(work, proposal, { naming, fallback });
    if (made.ok) {
      records.push(made.value);
      adopted.push({ ...proposal, state: 'adopted', record: made.value.id, operation });
    } else if (strict || !LEAVES.has(made.refusals[0].code)) return made;
    else left.push({ commitment: proposal.commitment, refusal: made.refusals[0] });
  }
  if (records.length === 0) return done({ operation: null, records, left });
  const undo: UndoStep[] = [
    proposalsBefore(
      before.plan.id,
      proposals.filter((one) => adopted.some(({ commitment }) => commitment === one.commitment)),
    ),
    ...records.map(({ id, version }): UndoStep => ({ kind: 'created', record: id, version })),
  ];
  const summary = {
    plan: before.plan.id,
    number: newest(before),
    adopted: records.length,
    left: left.length,
  };
  await keepOperation(work, { id: operation, kind: 'plan.accept', summary, undo });
  const data: Record<string, Json> = {
    operation,
    adopted: adopted.map(({ commitment, record }) => ({ commitment, record })),
  };
  await changePlan(work, { before, action: 'plan.accept', data, proposals: adopted });
  return done({ operation, records, left });
}

/** What a person has to say first; nothing is written by then. */
const LEAVES = new Set(['LG-2403', 'LG-2404']);

/** The record with its rules; its due day, its units and its sentence follow from the proposal. */
export async function adoptOne(
  work: Work,
  proposal: Proposal,
  { naming, fallback }: { readonly naming: Naming; readonly fallback: Id | null },
): Promise<Result<LedgerRecord>> {
  const values = recordValues(proposal, naming, fallback);
  if (!values.ok) return values;
  const { data, rules } = values.value;
  const created = await createRecord(work, { register: COMMITMENTS, data });
  if (!created.ok || rules.length === 0) return created;
  const scheduled = await setSchedule(work, { record: created.value.id, rules });
  return scheduled.ok ? created : scheduled;
}
