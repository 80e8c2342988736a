import type { WholePlan } from '../../../api/plan-types.ts';

/**
 * Whether what the newest version changes is still to be decided: adopting its commitments one by one would put a second
 * record beside each that the version before has in the ledger.
 */
export function mustApplyFirst({ versions, proposals }: Pick<WholePlan, 'versions' | 'proposals'>): boolean {
  const newest = versions.at(-1)?.number ?? 1;
  if (newest < 2) return false;
  const adopted = (number: (one: number) => boolean): boolean =>
    proposals.some((one) => number(one.number) && one.state === 'adopted' && one.record !== null);
  return adopted((one) => one < newest) && !adopted((one) => one === newest);
}
