/** Takes a record out of what is to be done, by a transition that its history shows; nothing is deleted. */
import { done, refuse, type Id, type LedgerRecord, type Result } from '../model/index.ts';
import { findChildren, findRecord } from '../store/queries/find-record.ts';
import { scheduleOfRecord } from '../store/queries/schedules.ts';
import type { Work } from '../store/work.ts';
import { startSchedule } from '../work/occurrences/schedule-commands.ts';
import { findDefinition } from '../store/queries/register-definitions.ts';
import type { UndoStep } from './operation.ts';
import { stepAsLedger } from './step-as-ledger.ts';

export interface Withdrawal {
  readonly record: Id;
  readonly operation: Id;
  readonly reason: string;
}

/** 不予立项 for a draft, 撤销 for what is under way. Gives what undoes it, or nothing where it has ended already. */
export async function withdrawRecord(
  work: Work,
  { record: id, operation, reason }: Withdrawal,
): Promise<Result<readonly UndoStep[]>> {
  const found = await work.elevated((raised) => findRecord(raised, id));
  if (found === null) return refuse('LG-1201', { what: 'record', id });
  const { record } = found;
  if (!OPEN.has(record.stage)) return done([]);
  const running = (await work.elevated((raised) => scheduleOfRecord(raised, id)))?.schedule.running ?? false;
  const branches = await work.elevated((raised) => branchesBelow(raised, id));
  const transition = record.stage === 'draft' ? 'reject' : 'cancel';
  const withdrawn = await stepAsLedger(work, id, transition, { operation, comment: reason });
  if (!withdrawn.ok) return withdrawn;
  const own: UndoStep = { kind: 'cancelled', record: id, version: withdrawn.value.version, running };
  const after = await work.elevated((raised) => branchesBelow(raised, id));
  const along = after.filter(
    (branch) =>
      branch.stage === 'cancelled' &&
      branches.some((one) => one.id === branch.id && one.stage !== 'cancelled'),
  );
  return done([
    ...along.map(({ id: branch, version }): UndoStep => ({
      kind: 'cancelled',
      record: branch,
      version,
      running: false,
    })),
    own,
  ]);
}

/** Branches, and the branches that they were divided into. */
async function branchesBelow(work: Work, id: Id): Promise<readonly LedgerRecord[]> {
  const branches = [...(await findChildren(work, id))];
  for (const branch of branches) branches.push(...(await findChildren(work, branch.id)));
  return branches;
}

/** Stages of commitments and branches in which something is still to be done. */
const OPEN = new Set([
  'draft',
  'registered',
  'assigned',
  'in-progress',
  'suspended',
  'declined',
  'unit-review',
  'reported',
  'returned',
  'extension-asked',
]);

export const isOpenStage = (stage: string): boolean => OPEN.has(stage);

/** Back to the stage it was withdrawn from; its schedule goes on if it was running. */
export async function restoreRecord(
  work: Work,
  {
    record: id,
    running,
    operation,
  }: { readonly record: Id; readonly running: boolean; readonly operation: Id },
): Promise<Result<LedgerRecord>> {
  const restored = await stepAsLedger(work, id, 'restore', { operation });
  if (!restored.ok || !running) return restored;
  const { register, definition } = restored.value;
  const stored = await findDefinition(work, register, definition);
  if (stored === null) return restored;
  const started = await work.elevated((raised) => startSchedule(raised, { record: restored.value, stored }));
  return started.ok ? restored : started;
}
