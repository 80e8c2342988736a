import { describe, expect, test } from 'vitest';
import {
  ANYTHING_EXISTS,
  NOW,
  SYSTEM,
  actorFor,
  contextFor,
  deepFrozen,
  fullData,
  obliging,
} from '../../test/lifecycle-world.ts';
import type { LedgerRecord, RegisterDefinition, Transition } from '../model/index.ts';
import { BUILT_IN_REGISTERS } from '../register/built-in.ts';
import { draftRecord } from './draft-record.ts';
import { step } from './step.ts';

describe.each(BUILT_IN_REGISTERS.map((definition) => [definition.id, definition] as const))(
  'walking through the lifecycle of %s by steps alone',
  (_, definition) => {
    const { stages, taken } = walk(definition);
    test('every stage is reached', () => {
      expect([...stages].sort()).toEqual(definition.lifecycle.stages.map(({ id }) => id).sort());
    });
    test('every transition is taken, from each stage that it may leave', () => {
      const all = definition.lifecycle.transitions.flatMap(({ id, from }) =>
        from.map((stage) => `${stage} ${id}`),
      );
      expect([...taken].sort()).toEqual(all.sort());
    });
  },
);

/** Breadth first from a new record, by whoever may, for each option of each choice. */
function walk(definition: RegisterDefinition): { stages: Set<string>; taken: Set<string> } {
  deepFrozen(definition);
  const stages = new Set<string>();
  const taken = new Set<string>();
  const seen = new Set<string>();
  const queue = startsOf(definition);
  for (let record = queue.shift(); record; record = queue.shift()) {
    stages.add(record.stage);
    for (const transition of definition.lifecycle.transitions) {
      if (!transition.from.includes(record.stage)) continue;
      const next = take(definition, transition, record);
      if (!next) continue;
      taken.add(`${record.stage} ${transition.id}`);
      const key = JSON.stringify([next.stage, next.resumeStage, Object.values(choicesIn(definition, next))]);
      if (!seen.has(key)) queue.push(next);
      seen.add(key);
    }
  }
  return { stages, taken };
}

function startsOf(definition: RegisterDefinition): LedgerRecord[] {
  const base = fullData(definition);
  const variants = definition.fields.flatMap((field) =>
    field.kind === 'choice' ? field.options.map(({ id }) => ({ ...base, [field.id]: id })) : [],
  );
  return variants.flatMap((data) => {
    const { parent } = contextFor(definition, SYSTEM);
    const drafted = draftRecord(
      definition,
      { id: 'record', data, number: '1' },
      { now: NOW, actor: SYSTEM, parent, lookups: ANYTHING_EXISTS },
    );
    return drafted.ok ? [deepFrozen(drafted.value.record)] : [];
  });
}

function choicesIn({ fields }: RegisterDefinition, { data }: LedgerRecord): unknown[] {
  return fields.filter(({ kind }) => kind === 'choice').map(({ id }) => data[id]);
}

/** By fresh persons, so that nobody checks their own work; as many as a quorum asks for. */
function take(
  definition: RegisterDefinition,
  transition: Transition,
  start: LedgerRecord,
): LedgerRecord | null {
  for (const rule of transition.who) {
    let record = start;
    for (let voice = 0; voice < (transition.quorum?.of ?? 1); voice++) {
      const { command, context } = obliging(definition, transition, record);
      const actor = actorFor(rule, record, `person-${transition.id}-${record.version}`);
      const result = step(definition, record, command, deepFrozen(context(actor)));
      if (!result.ok) break;
      record = deepFrozen(result.value.next);
      if (result.value.tookEffect) return record;
    }
  }
  return null;
}
