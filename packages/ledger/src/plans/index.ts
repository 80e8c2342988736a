/** Plans: their versions, adoption of what they promise, and what a new version changes. */
export type {
  CommitmentEdit,
  FoundCommitment,
  Plan,
  PlannedOwner,
  PlanVersion,
  Proposal,
  ProposalState,
  RemovedVersion,
  WholePlan,
} from './proposal.ts';
export type { Operation, OperationKind } from './operation.ts';
export {
  importPlan,
  preparePlan,
  type ImportedPlan,
  type PlanImport,
  type PlanSource,
  type PreparedPlan,
} from './import-plan.ts';
export { readPlan } from './plan-work.ts';
export { planAssignments, type PlanAssignment } from './plan-assignments.ts';
export { answerOwner, planOwners, retractAnswer, type PlanAnswer, type PlanOwners } from './owners.ts';
export type { OwnerQuestion } from './assign.ts';
export { adoptAll, adoptCommitments, type Adopted, type AdoptInput } from './adopt.ts';
export {
  editCommitment,
  mergeCommitments,
  rejectCommitments,
  splitCommitment,
  type Decided,
  type EditInput,
  type MergeInput,
  type RejectInput,
  type SplitInput,
} from './decide.ts';
export { compareVersions, type ComparedVersions, type VersionQuestion } from './compare-versions.ts';
export type { VersionChange, VersionDecision } from './version-changes.ts';
export { applyVersion, type Applied, type ApplyInput } from './apply-version.ts';
export { removePlan, type RemovedPlan, type RemoveInput } from './remove-version.ts';
export { undoOperation, type UndoInput, type Undone } from './undo-operation.ts';
export { findCompilation, listPlans } from '../store/queries/plans.ts';
export { planOverviews, type PlanOverview } from '../store/queries/plan-overviews.ts';
export { citationsOf, type Citation } from '../store/queries/plan-commitments.ts';
export { listOperations } from '../store/queries/operations.ts';
export { readablePlans } from '../store/queries/cited-plans.ts';
