/** Whether an actor may take a transition of a record, and by what right. */
import {
  done,
  refuse,
  type Id,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
  type Transition,
} from '../model/index.ts';
import { actorLabels, satisfiedRules, standingBy, type Standing } from './actor.ts';
import type { StepContext } from './step-context.ts';

export interface Permitted {
  /** Null for the ledger itself. */
  readonly person: Id | null;
  readonly standing: Standing;
}

interface Case {
  readonly definition: RegisterDefinition;
  readonly transition: Transition;
  readonly record: LedgerRecord;
  readonly context: StepContext;
}

/** Refuses with LG-2103 (not theirs), LG-2104 and LG-2119 (not the one who did what is checked), LG-2115 (voted already). */
export function permittedActor({ definition, transition, record, context }: Case): Result<Permitted> {
  const { actor, parent } = context;
  const given = { record, actor, parent };
  const label = { ...transition.label };
  const standing = standingBy(transition.who, given);
  if (!standing) return refuse('LG-2103', { label, who: actorLabels(transition.who, definition) });
  const barred = satisfiedRules(transition.notWho ?? [], given);
  if (barred.length > 0) return refuse('LG-2104', { label, who: actorLabels(barred, definition) });
  if (standing.standsInFor !== null && hasDone(standing.standsInFor, transition, record))
    return refuse('LG-2119', { label });
  const person = actor.kind === 'person' ? actor.person : null;
  const voices = record.votes.filter((vote) => vote.transition === transition.id);
  if (transition.quorum && voices.some((vote) => vote.person === person))
    return refuse('LG-2115', { label, have: voices.length, of: transition.quorum.of });
  return done({ person, standing });
}

/** Standing in for the doer is no second pair of eyes. */
function hasDone(person: Id, { notWho = [] }: Transition, { doers }: LedgerRecord): boolean {
  return notWho.some((rule) => rule.is === 'doer-of' && doers[rule.transition] === person);
}
