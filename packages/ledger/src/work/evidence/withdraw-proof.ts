import { done, refuse, type Id, type Result } from '../../model/index.ts';
import { findProof, withdrawProofRow, type StoredProof } from '../../store/queries/evidence.ts';
import type { Work } from '../../store/work.ts';
import { isId } from '../is-id.ts';
import { proofState } from '../states.ts';
import { settleProofs, withProven } from './prove.ts';

export interface WithdrawInput {
  readonly proof: Id;
  readonly reason: string;
}

/** Takes a proof back; file and history stay. Refuses LG-1201, LG-2309 (taken back already), LG-2311, LG-2312 (no reason). */
export async function withdrawProof(
  work: Work,
  { proof: id, reason }: WithdrawInput,
): Promise<Result<StoredProof>> {
  const seen = isId(id) ? await findProof(work, id) : null;
  if (seen === null) return refuse('LG-1201', { what: 'proof', id });
  if (reason.trim() === '') return refuse('LG-2312', {}, '/reason');
  const { proof: before } = seen;
  const { record, occurrence } = before;
  return withProven(work, { record, occurrence }, async (raised, proven) => {
    if (!(await withdrawProofRow(raised, id))) return refuse('LG-2309', { file: seen.evidence.fileName });
    const after = { ...before, withdrawnAt: raised.now };
    const { onBehalfOf } = proven.standing;
    raised.change({
      action: 'proof.withdraw',
      object: { kind: 'proof', id },
      before: proofState(before),
      after: proofState(after),
      data: { reason: reason.trim() },
      record,
      ...(onBehalfOf === null ? {} : { onBehalfOf }),
    });
    const settled = await settleProofs(raised, proven, 'occurrence.withdraw-proof');
    return settled.ok ? done(after) : settled;
  });
}
