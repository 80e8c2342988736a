/** What removing a version, or the whole plan, takes away, and what forbids it. Pure. */
import type { WholePlan } from '../../../api/plan-types.ts';

export interface Removal {
  /** The versions that would go, oldest first. */
  readonly numbers: readonly number[];
  readonly commitments: number;
  /** Of these, adopted into the ledger: with any, the ledger refuses. */
  readonly adopted: number;
  /** Records that the versions which stay have in the ledger. */
  readonly kept: number;
}

/** `number` null: all versions. */
export function removalOf(
  { versions, proposals }: Pick<WholePlan, 'versions' | 'proposals'>,
  number: number | null,
): Removal {
  const goes = (one: { readonly number: number }): boolean => number === null || one.number === number;
  const isAdopted = ({ state }: WholePlan['proposals'][number]): boolean => state === 'adopted';
  const gone = proposals.filter(goes);
  const records = proposals
    .filter((one) => !goes(one) && isAdopted(one))
    .flatMap(({ record }) => (record === null ? [] : [record]));
  return {
    numbers: versions.filter(goes).map((one) => one.number),
    commitments: gone.length,
    adopted: gone.filter(isAdopted).length,
    kept: new Set(records).size,
  };
}
