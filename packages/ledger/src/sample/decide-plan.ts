/** Every question that the sample's plan leaves open, answered as `sample-answers.ts` has it; then its sentences are decided. */
import { done, type Id, type Result } from '../model/index.ts';
import { answerOwner, planOwners } from '../plans/owners.ts';
import { editCommitment, mergeCommitments, rejectCommitments } from '../plans/decide.ts';
import { readPlan } from '../plans/plan-work.ts';
import type { Proposal } from '../plans/proposal.ts';
import type { Work } from '../store/work.ts';
import { EDITED, MERGED, OWNER_ANSWERS, REJECTED } from './sample-answers.ts';

export interface SampleDecisions {
  ownersAnswered: number;
  commitmentsRejected: number;
  commitmentsMerged: number;
  commitmentsEdited: number;
}

interface Deciding {
  readonly plan: Id;
  readonly unit: (name: string) => Id;
  readonly counts: SampleDecisions;
}

/** Refuses what the commands on plans refuse; throws where plan and answers do not fit each other. */
export async function decideSamplePlan(
  work: Work,
  { plan, units }: { readonly plan: Id; readonly units: ReadonlyMap<string, Id> },
): Promise<Result<SampleDecisions>> {
  const counts = { ownersAnswered: 0, commitmentsRejected: 0, commitmentsMerged: 0, commitmentsEdited: 0 };
  const unit = (name: string): Id => found(units.get(name), `unit ${name}`);
  const deciding = { plan, unit, counts };
  for (const part of [answerOwners, reject, merge, edit]) {
    const decided = await part(work, deciding);
    if (!decided.ok) return decided;
  }
  return done(counts);
}

async function answerOwners(work: Work, { plan, unit, counts }: Deciding): Promise<Result<unknown>> {
  const answers = new Map(OWNER_ANSWERS.map((answer) => [answer.name, answer]));
  for (const { name } of (await planOwners(work, plan))?.questions ?? []) {
    const { unit: means } = found(answers.get(name), `answer to whom “${name}” means`);
    const owner = means === null ? ('outside' as const) : { kind: 'unit' as const, id: unit(means) };
    const answered = await answerOwner(work, { plan, name, owner });
    if (!answered.ok) return answered;
    counts.ownersAnswered++;
  }
  return done(null);
}

async function reject(work: Work, { plan, counts }: Deciding): Promise<Result<unknown>> {
  const proposals = await proposalsOf(work, plan);
  for (const { words, reason } of REJECTED) {
    const alone = proposals.find(({ original }) => bare(original.quote) === words)?.commitment;
    if (alone === undefined) continue;
    const rejected = await rejectCommitments(work, { plan, commitments: [alone], reason });
    if (!rejected.ok) return rejected;
    counts.commitmentsRejected++;
  }
  return done(null);
}

async function merge(work: Work, { plan, counts }: Deciding): Promise<Result<unknown>> {
  const proposals = await proposalsOf(work, plan);
  for (const { words } of MERGED) {
    const commitments = [...new Set(words.map((one) => withWords(proposals, one)))];
    if (commitments.length < 2) continue;
    const merged = await mergeCommitments(work, { plan, commitments });
    if (!merged.ok) return merged;
    counts.commitmentsMerged++;
  }
  return done(null);
}

async function edit(work: Work, { plan, unit, counts }: Deciding): Promise<Result<unknown>> {
  const proposals = await proposalsOf(work, plan);
  for (const { words, unit: name, reason: _, ...change } of EDITED) {
    const owner = name === undefined ? {} : { unit: unit(name) };
    const commitment = withWords(proposals, words);
    const edited = await editCommitment(work, { plan, commitment, edit: { ...change, ...owner } });
    if (!edited.ok) return edited;
    counts.commitmentsEdited++;
  }
  return done(null);
}

const proposalsOf = async (work: Work, plan: Id): Promise<readonly Proposal[]> =>
  (await readPlan(work, plan))?.proposals ?? [];

const withWords = (proposals: readonly Proposal[], words: string): string =>
  found(
    proposals.find(({ original }) => original.quote.includes(words)),
    `sentence with “${words}” in the plan`,
  ).commitment;

const bare = (quote: string): string => quote.replaceAll(/^[，。；\s]+|[，。；\s]+$/gu, '');

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The sample has no ${what}.`);
  return value;
}
