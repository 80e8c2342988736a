/**
 * One step of a record through its lifecycle: who may, what it needs, what becomes of it. Pure: nothing is read or written,
 * and the record given is not touched.
 */
import {
  done,
  refuse,
  type Effect,
  type Id,
  type JsonObject,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
  type Stage,
  type Transition,
  type TransitionCommand,
} from '../model/index.ts';
import { pausingStages } from '../register/check-ways.ts';
import { nearLabel } from '../register/definition-problem.ts';
import { permittedActor, principalKey, type Permitted } from './permitted.ts';
import { applyEffects } from './effects.ts';
import { approvedContent, voidIfChanged } from './frozen-content.ts';
import { unmetRequirements } from './requirements.ts';
import type { StepContext } from './step-context.ts';

export interface Stepped {
  readonly next: LedgerRecord;
  readonly effects: readonly Effect[];
  /** False while a quorum still waits for other voices: only the vote was kept. */
  readonly tookEffect: boolean;
  /** The post acted from, when the actor stands in for somebody. */
  readonly onBehalfOf: Id | null;
  /** What was given with the transition, to be kept in its event. */
  readonly given: JsonObject;
}

/**
 * Refuses: LG-2101 changed meanwhile, LG-2105 no such transition, LG-2102 not from this stage, LG-2103/2104/2119 not by this
 * actor, LG-2115 voted already, and every requirement that is not met (LG-2106…2118, LG-2125, LG-213x for inputs).
 */
export function step(
  definition: RegisterDefinition,
  record: LedgerRecord,
  command: TransitionCommand,
  context: StepContext,
): Result<Stepped> {
  const found = findTransition(definition, record, command);
  if (!found.ok) return found;
  const transition = found.value;
  const permitted = permittedActor({ definition, transition, record, context });
  if (!permitted.ok) return permitted;
  const comment = command.comment ?? '';
  const inputs = command.inputs ?? {};
  const given = { comment, inputs };
  const [first, ...rest] = unmetRequirements({ definition, transition, record, context, given });
  if (first) return { ok: false, refusals: [first, ...rest] };
  const taken: Taken = {
    definition,
    transition,
    record,
    context,
    comment,
    inputs,
    permitted: permitted.value,
  };
  return isWaitingForVoices(taken) ? done(voted(taken)) : took(taken);
}

interface Taken {
  readonly definition: RegisterDefinition;
  readonly transition: Transition;
  readonly record: LedgerRecord;
  readonly context: StepContext;
  readonly comment: string;
  readonly inputs: JsonObject;
  readonly permitted: Permitted;
}

/** The transition that a command names, if it leads on from where the record is. */
function findTransition(
  { lifecycle }: RegisterDefinition,
  record: LedgerRecord,
  { transition: name, expectedVersion }: TransitionCommand,
): Result<Transition> {
  if (expectedVersion !== record.version)
    return refuse('LG-2101', { expected: expectedVersion, actual: record.version });
  const transition = lifecycle.transitions.find(({ id }) => id === name);
  if (!transition) {
    const known = lifecycle.transitions.filter(({ from }) => from.includes(record.stage)).map(({ id }) => id);
    return refuse('LG-2105', { transition: name, known, near: { ...nearLabel(name, known) } }, '/transition');
  }
  if (transition.from.includes(record.stage)) return done(transition);
  const labels = lifecycle.stages.filter(({ id }) => transition.from.includes(id));
  return refuse('LG-2102', {
    label: { ...transition.label },
    stage: {
      ...(lifecycle.stages.find(({ id }) => id === record.stage)?.label ?? {
        zh: record.stage,
        en: record.stage,
      }),
    },
    from: labels.map(({ label }) => ({ ...label })),
  });
}

function isWaitingForVoices({ transition, record, permitted }: Taken): boolean {
  if (!transition.quorum) return false;
  return votesFor(transition, record).length + (permitted.person === null ? 0 : 1) < transition.quorum.of;
}

const votesFor = ({ id }: Transition, { votes }: LedgerRecord): LedgerRecord['votes'] =>
  votes.filter((vote) => vote.transition === id);

function voted({ transition, record, context, permitted, comment, inputs }: Taken): Stepped {
  const { now } = context;
  const { person, standing } = permitted;
  const { standsInFor } = standing;
  const voice = { transition: transition.id, at: now, ...(standsInFor === null ? {} : { standsInFor }) };
  const vote = person === null ? [] : [{ ...voice, person }];
  return {
    next: { ...record, votes: [...record.votes, ...vote], updatedAt: now, version: record.version + 1 },
    effects: [],
    tookEffect: false,
    onBehalfOf: standing.onBehalfOf,
    given: givenWith(comment, inputs),
  };
}

function took(taken: Taken): Result<Stepped> {
  const { definition, transition, record, context, comment, inputs, permitted } = taken;
  const target = targetStage(taken);
  if (target === null) return refuse('LG-2116', {});
  const applied = applyEffects(transition.effects ?? [], record, {
    definition,
    context,
    comment,
    inputs,
    before: record,
  });
  const moved = moveTo(target, applied.record, taken);
  const approved = approve(moved, taken);
  return done({
    next: {
      ...approved.record,
      doers: doersAfter(taken),
      updatedAt: context.now,
      version: record.version + 1,
    },
    effects: [...applied.effects, ...approved.effects],
    tookEffect: true,
    onBehalfOf: permitted.standing.onBehalfOf,
    given: givenWith(comment, inputs),
  });
}

/** Who took the transition, and in whose place if they stood in for somebody. */
function doersAfter({ transition, record, permitted }: Taken): LedgerRecord['doers'] {
  const { person, standing } = permitted;
  if (person === null) return record.doers;
  const principal = principalKey(transition.id);
  const others = Object.entries(record.doers).filter(([name]) => name !== principal);
  const { standsInFor } = standing;
  return {
    ...Object.fromEntries(others),
    [transition.id]: person,
    ...(standsInFor === null ? {} : { [principal]: standsInFor }),
  };
}

function targetStage({ definition, transition, record }: Taken): Stage | null {
  const { stages } = definition.lifecycle;
  const name = { '=': record.stage, '<': record.resumeStage }[transition.to];
  return stages.find(({ id }) => id === (name === undefined ? transition.to : name)) ?? null;
}

function moveTo(
  target: Stage,
  record: LedgerRecord,
  { definition, transition, context }: Taken,
): LedgerRecord {
  if (transition.to === '=') {
    return { ...record, votes: record.votes.filter((vote) => vote.transition !== transition.id) };
  }
  const pausing = pausingStages(definition.lifecycle);
  const from = pausing.has(record.stage) ? record.resumeStage : record.stage;
  return {
    ...record,
    stage: target.id,
    stageSince: context.now,
    resumeStage: pausing.has(target.id) ? from : null,
    doneOn: doneDay(target, record, context),
    votes: [],
  };
}

/** The day it was first brought to an end; it has none again once it is taken up anew. */
function doneDay({ kind }: Stage, { doneOn }: LedgerRecord, { today }: StepContext): LedgerRecord['doneOn'] {
  if (kind === 'done' || kind === 'closed') return doneOn ?? today;
  return kind === 'draft' || kind === 'open' ? null : doneOn;
}

function approve(
  record: LedgerRecord,
  { definition, transition, record: before, context, permitted }: Taken,
): { readonly record: LedgerRecord; readonly effects: readonly Effect[] } {
  const { now, evidence } = context;
  const { freezes } = transition;
  if (freezes === undefined) return voidIfChanged(definition, record, { now, evidence });
  const voices = [...votesFor(transition, before).map(({ person }) => person), permitted.person];
  const approval = {
    transition: transition.id,
    by: voices.filter((person) => person !== null),
    at: now,
    content: approvedContent(definition, record, { freezes, evidence }),
    voidedAt: null,
  };
  return { record: { ...record, approval }, effects: [] };
}

function givenWith(comment: string, inputs: JsonObject): JsonObject {
  return {
    ...(comment === '' ? {} : { comment }),
    ...(Object.keys(inputs).length === 0 ? {} : { inputs }),
  };
}
