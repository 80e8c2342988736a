/** Editing, merging, splitting and rejecting proposals. What was found stays beside every change; each can be undone. */
import { done, refuse, type Id, type Json, type Result } from '../model/index.ts';
import type { Work } from '../store/work.ts';
import { editedRules } from './edited-rules.ts';
import { mergedEdit } from './merged-edit.ts';
import type { OperationKind } from './operation.ts';
import {
  allOpen,
  changePlan,
  keepOperation,
  namingOf,
  newest,
  openPlan,
  pickProposals,
  proposalsBefore,
  titleOf,
} from './plan-work.ts';
import type { CommitmentEdit, Proposal, WholePlan } from './proposal.ts';

export interface Decided {
  readonly operation: Id;
  readonly proposals: readonly Proposal[];
}

export interface EditInput {
  readonly plan: Id;
  readonly commitment: string;
  /** In the place of what was found; what is left out stays as it was edited before. */
  readonly edit: CommitmentEdit;
  /** Of the proposal, as the editor saw it. */
  readonly expectedVersion?: number;
}

/**
 * A cadence in other words brings the rules that it says. Refuses LG-2101 (somebody changed it meanwhile), LG-2405, LG-2406,
 * LG-2220/2221/2232 (rules), LG-2233 (no rule can be read from the cadence).
 */
export async function editCommitment(
  work: Work,
  { plan, commitment, edit, expectedVersion }: EditInput,
): Promise<Result<Decided>> {
  return decide(work, { plan, commitments: [commitment], kind: 'plan.edit' }, ([one]) => {
    if (one === undefined) return done({ changed: [], made: [] });
    if (expectedVersion !== undefined && expectedVersion !== one.version)
      return refuse('LG-2101', { expected: expectedVersion, actual: one.version });
    const whole = editedRules(edit, one.original);
    if (!whole.ok) return whole;
    return done({ changed: [{ ...one, edited: { ...one.edited, ...whole.value } }], made: [] });
  });
}

export interface MergeInput {
  readonly plan: Id;
  /** Two or more; the first stands for all of them from now on. */
  readonly commitments: readonly string[];
  readonly edit?: CommitmentEdit;
}

/** Titles are joined, owners and rules united, the latest day is the due day, unless `edit` says otherwise. */
export async function mergeCommitments(
  work: Work,
  { plan, commitments, edit }: MergeInput,
): Promise<Result<Decided>> {
  return decide(work, { plan, commitments, kind: 'plan.merge' }, async (picked, whole) => {
    const [first, ...others] = picked;
    if (first === undefined || others.length === 0) return refuse('LG-2408', {}, '/commitments');
    const naming = await namingOf(work, whole.plan);
    const edited = { ...mergedEdit(picked, naming), ...edit };
    const merged = others.map((one): Proposal => ({ ...one, state: 'merged', other: first.commitment }));
    return done({ changed: [{ ...first, edited }, ...merged], made: [] });
  });
}

export interface SplitInput {
  readonly plan: Id;
  readonly commitment: string;
  /** Two or more; what a part does not say, it has from the whole. */
  readonly parts: readonly CommitmentEdit[];
}

/** Each part is a proposal of its own, with the sentence of the whole. */
export async function splitCommitment(
  work: Work,
  { plan, commitment, parts }: SplitInput,
): Promise<Result<Decided>> {
  return decide(work, { plan, commitments: [commitment], kind: 'plan.split' }, (picked, { proposals }) => {
    const [whole] = picked;
    if (whole === undefined || parts.length < 2) return refuse('LG-2408', {}, '/parts');
    const edits = [];
    for (const part of parts) {
      const edited = editedRules(part, whole.original);
      if (!edited.ok) return edited;
      edits.push(edited.value);
    }
    const before = proposals.filter(
      (one) =>
        one.number === whole.number &&
        one.other === commitment &&
        one.commitment.startsWith(`${commitment}/`),
    ).length;
    const made = edits.map((part, index): Proposal => ({
      ...whole,
      commitment: `${commitment}/${before + index + 1}`,
      edited: { ...whole.edited, ...part },
      other: commitment,
    }));
    return done({ changed: [{ ...whole, state: 'split' as const }], made });
  });
}

export interface RejectInput {
  readonly plan: Id;
  readonly commitments: readonly string[];
  readonly reason: string;
}

/** Refuses LG-2407 without a reason. */
export async function rejectCommitments(
  work: Work,
  { plan, commitments, reason }: RejectInput,
): Promise<Result<Decided>> {
  if (reason.trim() === '') return refuse('LG-2407', {}, '/reason');
  return decide(work, { plan, commitments, kind: 'plan.reject' }, (picked) =>
    done({
      changed: picked.map((one) => ({ ...one, state: 'rejected' as const, reason: reason.trim() })),
      made: [],
    }),
  );
}

interface Decision {
  readonly changed: readonly Proposal[];
  readonly made: readonly Proposal[];
}

interface Question {
  readonly plan: Id;
  readonly commitments: readonly string[];
  readonly kind: OperationKind;
}

async function decide(
  work: Work,
  { plan, commitments, kind }: Question,
  change: (picked: readonly Proposal[], whole: WholePlan) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Decided>> {
  const opened = await openPlan(work, plan);
  if (!opened.ok) return opened;
  const before = opened.value;
  const picked = pickProposals(before, commitments);
  if (!picked.ok) return picked;
  const open = allOpen(picked.value);
  if (!open.ok) return open;
  const decided = await change(picked.value, before);
  if (!decided.ok) return decided;
  const { changed, made } = decided.value;
  const operation = work.newId();
  await keepOperation(work, {
    id: operation,
    kind,
    summary: { plan, number: newest(before), titles: picked.value.map(titleOf) },
    undo: [proposalsBefore(plan, picked.value, made)],
  });
  const proposals = [...changed, ...made].map((one) => ({ ...one, operation }));
  const data = {
    operation,
    commitments: proposals.map(({ commitment, state, edited, reason, other }) => ({
      commitment,
      state,
      edited: edited as unknown as Json,
      reason,
      other,
    })),
  };
  await changePlan(work, { before, action: kind, data, proposals });
  return done({ operation, proposals });
}
