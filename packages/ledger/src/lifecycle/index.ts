/** A record's way through its lifecycle, pure: who may do what, what it needs, what it brings about. */
export type { Actor, Hold, ParentState, PersonActor, ScopedRole } from './actor.ts';
export type { BranchState, EvidenceState, StepContext } from './step-context.ts';
export { actionsFor, type Action } from './actions-for.ts';
export { amend, type AmendCommand, type Amended } from './amend.ts';
export { draftRecord, type DraftCommand, type DraftContext, type Drafted } from './draft-record.ts';
export { approvalStands, voidIfChanged } from './frozen-content.ts';
export { missedLimits, type LimitCalendar, type MissedLimit } from './missed-limits.ts';
export { principalKey } from './permitted.ts';
export { replaceUnit } from './replace-unit.ts';
export { step, type Stepped } from './step.ts';
