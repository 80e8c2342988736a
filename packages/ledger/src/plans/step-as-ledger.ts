import { done, refuse, type Id, type LedgerRecord, type Result } from '../model/index.ts';
import type { Work } from '../store/work.ts';
import { lookUp } from '../work/lookups.ts';
import { openForChange } from '../work/open-for-change.ts';
import { stepLocked } from '../work/records/take-transition.ts';

/** A transition that an operation takes: as the ledger itself, since the operation was decided by a person. */
export async function stepAsLedger(
  work: Work,
  record: Id,
  transition: string,
  { operation, comment }: { readonly operation: Id; readonly comment?: string },
): Promise<Result<LedgerRecord>> {
  const found = await openForChange(work, record, null);
  if (!found.ok) return found;
  const lookups = await lookUp(work, {});
  const command = {
    transition,
    expectedVersion: found.value.record.version,
    ...(comment === undefined ? {} : { comment }),
  };
  return work.elevated(async (raised) => {
    const effectOf = { record: operation, transition: 'operation' };
    const stepped = await stepLocked(raised, found.value, { command, lookups, as: 'system', effectOf });
    if (!stepped.ok) return stepped;
    return stepped.value.tookEffect
      ? done(stepped.value.record)
      : refuse('LG-2405', { title: found.value.record.title, state: transition });
  });
}
