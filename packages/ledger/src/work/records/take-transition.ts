import {
  done,
  type Effect,
  type Id,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
  type TransitionCommand,
} from '../../model/index.ts';
import { step } from '../../lifecycle/step.ts';
import type { FoundRecord } from '../../store/queries/find-record.ts';
import { stepFacts, type StepFacts } from '../../store/queries/step-facts.ts';
import type { Work } from '../../store/work.ts';
import { isId } from '../is-id.ts';
import { loadContext } from '../load-context.ts';
import { lookUp, type Found } from '../lookups.ts';
import { openForChange } from '../open-for-change.ts';
import { saveChange } from '../save-change.ts';
import { carryOut } from './carry-out.ts';

export interface TransitionInput extends TransitionCommand {
  readonly record: Id;
}

export interface TransitionTaken {
  readonly record: LedgerRecord;
  /** The version of its register that it is of. */
  readonly definition: RegisterDefinition;
  /** False while a quorum waits for other voices. */
  readonly tookEffect: boolean;
  /** All of them were carried out in the same transaction. */
  readonly effects: readonly Effect[];
}

/**
 * Takes a transition and carries out everything it brings about, or nothing at all. Refuses LG-1201 (not to be seen), LG-2101
 * (changed meanwhile), LG-2102…2119 and LG-2125 (see `step`).
 */
export async function takeTransition(
  work: Work,
  { record: id, ...command }: TransitionInput,
): Promise<Result<TransitionTaken>> {
  const { person } = work.session;
  // One round trip: the record is locked before the others look.
  const [found, facts, lookups] = await Promise.all([
    openForChange(work, id, command.expectedVersion),
    isId(id) ? work.elevated((raised) => stepFacts(raised, { person, record: id })) : null,
    lookUp(work, command.inputs ?? {}),
  ]);
  if (!found.ok) return found;
  return work.elevated((raised) =>
    stepLocked(raised, found.value, { command, lookups, facts, as: 'session' }),
  );
}

export interface LockedStep {
  readonly command: TransitionCommand;
  readonly lookups: Found;
  readonly as: 'session' | 'system';
  /** Looked up with the record already, for the session. */
  readonly facts?: StepFacts | null;
  /** The transition of another record that brought this one about. */
  readonly effectOf?: { readonly record: Id; readonly transition: string };
}

/** The same on a record that is locked already, with the whole organisation in reach. */
export async function stepLocked(
  work: Work,
  { record, sharedWith }: FoundRecord,
  { command, lookups, as, facts, effectOf }: LockedStep,
): Promise<Result<TransitionTaken>> {
  const { stored, context } = await loadContext(work, record, { as, lookups, facts: facts ?? null });
  const stepped = step(stored.definition, record, command, context);
  if (!stepped.ok) return stepped;
  const { next, effects, tookEffect, onBehalfOf, given } = stepped.value;
  saveChange(work, {
    action: tookEffect ? 'record.step' : 'record.vote',
    before: record,
    after: next,
    sharedWith,
    stored,
    data: {
      transition: command.transition,
      ...given,
      ...(effectOf === undefined ? {} : { effectOf: { ...effectOf } }),
    },
    onBehalfOf,
  });
  const source = { record: next, stored, context, transition: command.transition, takeStep: stepLocked };
  const carried = await carryOut(work, effects, source);
  return carried.ok ? done({ record: next, definition: stored.definition, tookEffect, effects }) : carried;
}
