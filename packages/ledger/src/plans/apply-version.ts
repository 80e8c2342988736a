/** A new version of a plan, decided change by change and carried out as one operation that can be taken back. */
import { done, refuse, type Id, type Result } from '../model/index.ts';
import type { Work } from '../store/work.ts';
import { adoptOne } from './adopt.ts';
import { compareVersions, type ComparedVersions } from './compare-versions.ts';
import { newInText, soleSentence, type Sentences } from './new-in-text.ts';
import type { UndoStep } from './operation.ts';
import { changePlan, keepOperation, openPlan, proposalsBefore } from './plan-work.ts';
import type { Proposal } from './proposal.ts';
import { replanRecord } from './replan-record.ts';
import { withdrawRecord } from './withdraw-record.ts';
import type { VersionChange, VersionDecision } from './version-changes.ts';

export interface ApplyInput {
  readonly plan: Id;
  /** Default: the newest. */
  readonly number?: number;
  /** Where it differs from what is proposed. */
  readonly decisions?: readonly { readonly entry: number; readonly decision: VersionDecision }[];
  /** The unit that leads what names nobody. */
  readonly fallback?: Id;
}

export interface Applied {
  readonly operation: Id;
  readonly summary: Readonly<Record<VersionDecision, number>>;
}

/**
 * Refuses LG-1201, LG-2401, LG-2411 (no such version), LG-2412 (a decision that is none), LG-2413 (applied before), and what
 * a change is refused with, its entry as path; then nothing is changed.
 */
export async function applyVersion(work: Work, input: ApplyInput): Promise<Result<Applied>> {
  const opened = await openPlan(work, input.plan);
  if (!opened.ok) return opened;
  const compared = await compareVersions(work, input);
  if (!compared.ok) return compared;
  const { to, changes, whole } = compared.value;
  if (
    whole.proposals.some(
      ({ number, state, operation }) => number === to && state === 'adopted' && operation !== null,
    )
  )
    return refuse('LG-2413', { number: to });
  const decided = decisionsOf(changes, input);
  if (!decided.ok) return decided;
  const operation = work.newId();
  const applying: Applying = { operation, compared: compared.value, fallback: input.fallback ?? null };
  const steps: UndoStep[] = [];
  const proposals: Proposal[] = [];
  for (const [change, decision] of decided.value) {
    const carried = await carryOut(work, change, { decision, applying });
    if (!carried.ok) return { ok: false, refusals: at(carried.refusals, change.entry) };
    steps.push(...carried.value.steps);
    proposals.push(...carried.value.proposals);
  }
  const summary = countOf(decided.value.map(([, decision]) => decision));
  const next = new Set(proposals.map(({ commitment }) => commitment));
  const before = whole.proposals.filter(({ number, commitment }) => number === to && next.has(commitment));
  const undo = [proposalsBefore(whole.plan.id, before), ...steps];
  await keepOperation(work, {
    id: operation,
    kind: 'plan.apply',
    summary: { plan: input.plan, number: to, ...summary },
    undo,
  });
  const data = {
    operation,
    number: to,
    decisions: decided.value.map(([{ entry, kind }, decision]) => ({ entry, kind, decision })),
    adopted: proposals.map(({ commitment, record }) => ({ commitment, record })),
  };
  await changePlan(work, { before: whole, action: 'plan.apply', data, proposals });
  return done({ operation, summary });
}

const at = <T extends { readonly path?: string }>(
  [first, ...rest]: readonly [T, ...T[]],
  entry: number,
): readonly [T, ...T[]] => {
  const within = (one: T): T => ({ ...one, path: `/entries/${entry}${one.path ?? ''}` });
  return [within(first), ...rest.map(within)];
};

type Decided = readonly [VersionChange, VersionDecision];

function decisionsOf(
  changes: readonly VersionChange[],
  { decisions = [] }: ApplyInput,
): Result<readonly Decided[]> {
  const given = new Map(decisions.map(({ entry, decision }) => [entry, decision]));
  for (const [entry, decision] of given) {
    const change = changes[entry];
    if (change === undefined || !change.choices.includes(decision))
      return refuse('LG-2412', { entry, decision, choices: change?.choices ?? [] }, `/entries/${entry}`);
  }
  return done(changes.map((change) => [change, given.get(change.entry) ?? change.proposed] as const));
}

function countOf(decisions: readonly VersionDecision[]): Record<VersionDecision, number> {
  const counts: Record<VersionDecision, number> = { keep: 0, amend: 0, create: 0, withdraw: 0, leave: 0 };
  for (const decision of decisions) counts[decision]++;
  return counts;
}

interface Applying {
  readonly operation: Id;
  readonly compared: ComparedVersions;
  readonly fallback: Id | null;
}

interface Carried {
  readonly steps: readonly UndoStep[];
  /** Of the new version, as they are then. */
  readonly proposals: readonly Proposal[];
}

async function carryOut(
  work: Work,
  { records, previous, next }: VersionChange,
  { decision, applying }: { readonly decision: VersionDecision; readonly applying: Applying },
): Promise<Result<Carried>> {
  const [record, ...others] = records;
  const [first, ...more] = next;
  switch (decision) {
    case 'leave':
      return done({ steps: [], proposals: [] });
    case 'withdraw':
      return withdraw(
        work,
        records.map(({ id }) => id),
        applying,
      );
    case 'create':
      return create(work, next, applying);
    case 'keep':
    case 'amend': {
      if (record === undefined || first === undefined) return done({ steps: [], proposals: [] });
      const amended =
        decision === 'keep'
          ? done([])
          : await amend(work, record.id, {
              sentences: {
                previous: soleSentence(previous, next),
                next: first,
                naming: applying.compared.naming,
                unit: record.unit,
              },
              operation: applying.operation,
            });
      if (!amended.ok) return amended;
      const linked: Proposal = {
        ...first,
        state: 'adopted',
        record: record.id,
        operation: applying.operation,
      };
      const gone =
        decision === 'keep'
          ? NOTHING
          : await withdraw(
              work,
              others.map(({ id }) => id),
              applying,
            );
      if (!gone.ok) return gone;
      const made = decision === 'keep' ? NOTHING : await create(work, more, applying);
      if (!made.ok) return made;
      return done({
        steps: [...amended.value, ...gone.value.steps, ...made.value.steps],
        proposals: [linked, ...made.value.proposals],
      });
    }
  }
}

const NOTHING: Result<Carried> = done({ steps: [], proposals: [] });

async function withdraw(
  work: Work,
  records: readonly Id[],
  { operation, compared }: Applying,
): Promise<Result<Carried>> {
  const reason = `计划第${compared.to}版不再列入 no longer in version ${compared.to} of the plan`;
  const steps: UndoStep[] = [];
  for (const record of records) {
    const withdrawn = await withdrawRecord(work, { record, operation, reason });
    if (!withdrawn.ok) return withdrawn;
    steps.push(...withdrawn.value);
  }
  return done({ steps, proposals: [] });
}

async function create(work: Work, next: readonly Proposal[], applying: Applying): Promise<Result<Carried>> {
  const steps: UndoStep[] = [];
  const proposals: Proposal[] = [];
  const { operation, fallback, compared } = applying;
  for (const proposal of next) {
    const made = await adoptOne(work, proposal, { naming: compared.naming, fallback });
    if (!made.ok) return made;
    const { id, version } = made.value;
    steps.push({ kind: 'created', record: id, version });
    proposals.push({ ...proposal, state: 'adopted', record: id, operation });
  }
  return done({ steps, proposals });
}

interface Amending {
  readonly sentences: Sentences;
  readonly operation: Id;
}

async function amend(
  work: Work,
  record: Id,
  { sentences, operation }: Amending,
): Promise<Result<readonly UndoStep[]>> {
  const asked = newInText(sentences);
  return asked.ok ? replanRecord(work, { record, ...asked.value, operation }) : asked;
}
