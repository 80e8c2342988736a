import type { WholePlan } from '../../../api/plan-types.ts';

/** Records that versions before the newest have in the ledger. */
export function adoptedBefore({ versions, proposals }: Pick<WholePlan, 'versions' | 'proposals'>): number {
  const newest = versions.at(-1)?.number ?? 1;
  const records = proposals.flatMap(({ number, state, record }) =>
    number < newest && state === 'adopted' && record !== null ? [record] : [],
  );
  return new Set(records).size;
}

/**
 * Whether what the newest version changes is still to be decided: adopting its commitments one by one would put a second
 * record beside each that the version before has in the ledger.
 */
export function mustApplyFirst({ versions, proposals }: Pick<WholePlan, 'versions' | 'proposals'>): boolean {
  const newest = versions.at(-1)?.number ?? 1;
  if (versions.length < 2) return false;
  const adopted = (number: (one: number) => boolean): boolean =>
    proposals.some((one) => number(one.number) && one.state === 'adopted' && one.record !== null);
  return adopted((one) => one < newest) && !adopted((one) => one === newest);
}
