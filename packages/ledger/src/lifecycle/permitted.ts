/** Whether an actor may take a transition of a record, and by what right. */
import {
  done,
  refuse,
  type ActorRule,
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
  const person = actor.kind === 'person' ? actor.person : null;
  const notWho = transition.notWho ?? [];
  const satisfied = satisfiedRules(notWho, given);
  const barred = notWho.filter((rule) => satisfied.includes(rule) || hadPartIn(person, rule, record));
  if (barred.length > 0) return refuse('LG-2104', { label, who: actorLabels(barred, definition) });
  const { standsInFor } = standing;
  if (notWho.some((rule) => hadPartIn(standsInFor, rule, record))) return refuse('LG-2119', { label });
  const voices = record.votes.filter((vote) => vote.transition === transition.id);
  const heard = new Set(voices.flatMap((vote) => [vote.person, vote.standsInFor ?? vote.person]));
  if (transition.quorum && [person, standsInFor].some((one) => one !== null && heard.has(one)))
    return refuse('LG-2115', { label, have: voices.length, of: transition.quorum.of });
  return done({ person, standing });
}

/**
 * Whether somebody did what a rule names, lent their post to whoever did it, or was one of the voices that it took: none of
 * these is a second pair of eyes.
 */
function hadPartIn(person: Id | null, rule: ActorRule, { doers, approval }: LedgerRecord): boolean {
  if (person === null || rule.is !== 'doer-of') return false;
  const { transition } = rule;
  const voices = approval?.transition === transition ? approval.by : [];
  return [doers[transition], doers[principalKey(transition)], ...voices].includes(person);
}

/** Where `doers` keeps in whose place the doer of a transition stood. */
export const principalKey = (transition: string): string => `${transition}/for`;
