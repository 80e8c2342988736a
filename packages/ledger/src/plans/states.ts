/** The states of plans and operations that their events hash. */
import type { Json, JsonObject } from '../model/index.ts';
import { stateHash } from '../seal/hash.ts';
import type { Operation } from './operation.ts';
import type { PlanVersion, WholePlan } from './proposal.ts';

/** What was found stands in it as a hash: the source file and the compiler's name say it in full. */
export function planState({ plan, versions, removed, proposals }: WholePlan): JsonObject {
  const { id, title, unit, outside, createdAt } = plan;
  return {
    id,
    title,
    unit,
    outside,
    createdAt,
    versions: versions.map(versionState),
    ...(removed.length === 0 ? {} : { removed: removed.map(versionState) }),
    commitments: proposals.map(({ number, commitment, state, original, edited, reason, other, record }) => ({
      number,
      commitment,
      state,
      original: stateHash(original as unknown as Json),
      edited: edited as unknown as Json,
      reason,
      other,
      record,
    })),
  };
}

const versionState = ({ plan: _, source, ...rest }: PlanVersion) => ({ ...rest, source: { blob: source } });

export const operationState = ({
  id,
  kind,
  summary,
  doneBy,
  doneAt,
  undoneBy,
  undoneAt,
}: Operation): JsonObject => ({
  id,
  kind,
  summary,
  doneBy,
  doneAt,
  undoneBy,
  undoneAt,
});
