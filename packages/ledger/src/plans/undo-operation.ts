/** Takes an operation back as a whole: proposals are open again, records stand where they stood. Nothing is deleted. */
import { done, refuse, type Id, type Result } from '../model/index.ts';
import { findRecord } from '../store/queries/find-record.ts';
import { lockOperation, markUndone } from '../store/queries/operations.ts';
import type { Work } from '../store/work.ts';
import { isId } from '../work/is-id.ts';
import type { Operation, UndoStep } from './operation.ts';
import { changePlan, mayDecide, openKeptPlan } from './plan-work.ts';
import type { Proposal, WholePlan } from './proposal.ts';
import { restoreVersions } from './remove-version.ts';
import { replanRecord } from './replan-record.ts';
import { operationState } from './states.ts';
import { restoreRecord, withdrawRecord } from './withdraw-record.ts';

export interface UndoInput {
  readonly operation: Id;
  /** Records with which somebody has gone on stay, with their proposals; the rest is taken back. */
  readonly keepTouched?: boolean;
}

export interface Undone {
  readonly operation: Operation;
  readonly takenBack: number;
  /** Records that were left as they are. */
  readonly kept: readonly Id[];
}

/**
 * Refuses LG-1201, LG-2401, LG-2409 (undone before), LG-2410 (somebody went on with a record), LG-2417 (on a version that was
 * removed since), LG-2705 (the sample).
 */
export async function undoOperation(
  work: Work,
  { operation: id, keepTouched }: UndoInput,
): Promise<Result<Undone>> {
  if (!mayDecide(work)) return refuse('LG-2401');
  const before = isId(id) ? await lockOperation(work, id) : null;
  if (before === null) return refuse('LG-1201', { what: 'operation', id });
  if (before.kind === 'sample.load') return refuse('LG-2705');
  if (before.undoneAt !== null) return refuse('LG-2409');
  const touched = await touchedRecords(work, before.undo);
  if (touched.size > 0 && keepTouched !== true) return refuse('LG-2410', { records: [...touched.values()] });
  const kept = new Set(touched.keys());
  for (const step of before.undo.toReversed()) {
    const taken = await takeBack(work, step, { kept, operation: id });
    if (!taken.ok) return taken;
  }
  const after: Operation = { ...before, undoneBy: work.session.person, undoneAt: work.now };
  await markUndone(work, after);
  work.change({
    action: 'operation.undo',
    object: { kind: 'operation', id },
    before: operationState(before),
    after: operationState(after),
    data: { kind: before.kind, kept: [...kept] },
  });
  return done({ operation: after, takenBack: before.undo.length - kept.size, kept: [...kept] });
}

/** Records whose version is not what the operation left, by name. */
async function touchedRecords(work: Work, steps: readonly UndoStep[]): Promise<ReadonlyMap<Id, string>> {
  const left = new Map(
    steps.flatMap((step) => ('record' in step ? [[step.record, step.version] as const] : [])),
  );
  const touched = new Map<Id, string>();
  for (const [id, version] of left) {
    const found = await work.elevated((raised) => findRecord(raised, id));
    if (found === null || found.record.version === version) continue;
    touched.set(id, `${found.record.number ?? ''} ${found.record.title}`.trim());
  }
  return touched;
}

interface Undoing {
  readonly kept: ReadonlySet<Id>;
  readonly operation: Id;
}

async function takeBack(work: Work, step: UndoStep, undoing: Undoing): Promise<Result<unknown>> {
  const { kept, operation } = undoing;
  if (step.kind === 'proposals') return reopen(work, step, undoing);
  if (step.kind === 'removed') return restoreVersions(work, { ...step, operation });
  if (kept.has(step.record)) return done(null);
  switch (step.kind) {
    case 'created':
      return withdrawRecord(work, { record: step.record, operation, reason: UNDONE });
    case 'cancelled':
      return restoreRecord(work, { record: step.record, running: step.running, operation });
    case 'amended': {
      const { record, data, rules, dueMoves } = step;
      const now = await work.elevated((raised) => findRecord(raised, record));
      const gone = Object.keys(now?.record.data ?? {}).filter((field) => !(field in data));
      const changes = { ...Object.fromEntries(gone.map((field) => [field, null] as const)), ...data };
      return replanRecord(work, { record, changes, rules, dueMoves, operation });
    }
  }
}

/** What the history of a withdrawn record says. */
const UNDONE = '撤回操作 operation taken back';

async function reopen(
  work: Work,
  { plan, before, made }: Extract<UndoStep, { kind: 'proposals' }>,
  { kept, operation }: Undoing,
): Promise<Result<unknown>> {
  const opened = await openKeptPlan(work, plan);
  if (!opened.ok) return opened;
  const whole = opened.value;
  const gone = whole.removed.find(({ number }) => [...before, ...made].some((one) => one.number === number));
  if (gone !== undefined) return refuse('LG-2417', { number: gone.number });
  const back = before.flatMap((one): Proposal[] => {
    const now = find(whole, one);
    if (now === undefined || (now.record !== null && kept.has(now.record))) return [];
    return [{ ...now, ...one }];
  });
  const parts = made.flatMap((one): Proposal[] => {
    const now = find(whole, one);
    return now === undefined ? [] : [{ ...now, state: 'rejected', reason: UNDONE }];
  });
  const proposals = [...back, ...parts];
  const data = { operation, commitments: proposals.map(({ commitment, state }) => ({ commitment, state })) };
  return done(await changePlan(work, { before: whole, action: 'plan.undo', data, proposals }));
}

const find = (
  { proposals }: WholePlan,
  { number, commitment }: Pick<Proposal, 'number' | 'commitment'>,
): Proposal | undefined => proposals.find((one) => one.number === number && one.commitment === commitment);
