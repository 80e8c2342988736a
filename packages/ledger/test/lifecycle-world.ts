/** Records, actors and contexts for tests of lifecycles: whatever a transition asks for can be had here. */
import type {
  ActorRule,
  Field,
  Json,
  JsonObject,
  LedgerRecord,
  RegisterDefinition,
  Transition,
  TransitionCommand,
} from '../src/model/index.ts';
import type { Actor, PersonActor, StepContext } from '../src/lifecycle/index.ts';

const yes = (): boolean => true;
export const ANYTHING_EXISTS = {
  hasUnit: yes,
  hasPost: yes,
  isHeld: yes,
  hasFile: yes,
  hasRecord: yes,
};
export const TODAY = '2026-03-02';
export const NOW = '2026-03-02T01:00:00.000Z';

/** A value that fits the field. */
function valueFor(field: Field): Json {
  const one = single(field);
  return 'several' in field && field.several ? [one] : one;
}

function single(field: Field): Json {
  switch (field.kind) {
    case 'number':
      return field.min ?? 1;
    case 'date':
      return '2026-06-30';
    case 'period':
      return '2026-Q1';
    case 'choice':
      return field.options[0]?.id ?? null;
    case 'table':
      return [];
    case 'text':
      return '按计划完成';
    default:
      return `${field.kind}-${field.id}`;
  }
}

export function fullData({ fields }: RegisterDefinition): JsonObject {
  return Object.fromEntries(
    fields
      .filter(({ kind }) => kind !== 'formula' && kind !== 'table')
      .map((field) => [field.id, valueFor(field)]),
  );
}

export function contextFor(definition: RegisterDefinition, actor: Actor): StepContext {
  const { parent } = definition;
  return {
    today: TODAY,
    now: NOW,
    actor,
    parent: parent === undefined ? null : { id: 'parent', register: parent, unit: 'unit-above' },
    branches: [],
    evidence: [],
    openUrges: [],
    unproven: [],
    lookups: ANYTHING_EXISTS,
  };
}

export const SYSTEM: Actor = { kind: 'system' };

export function person(id: string, more: Partial<PersonActor> = {}): PersonActor {
  return { kind: 'person', person: id, holds: [], grants: [], ...more };
}

export function member(id: string, unit: string, head = false): PersonActor {
  return person(id, {
    holds: [{ post: `post-${unit}`, postName: '职员', unit, head, standsInFor: null }],
  });
}

export function withRole(id: string, role: 'supervisor' | 'leader'): PersonActor {
  return person(id, { grants: [{ role, units: 'all' }] });
}

/** Somebody who satisfies the rule. */
export function actorFor(rule: ActorRule, record: LedgerRecord, id: string): Actor {
  switch (rule.is) {
    case 'system':
      return SYSTEM;
    case 'supervisor':
    case 'leader':
      return withRole(id, rule.is);
    case 'unit-head':
      return member(id, record.unit, true);
    case 'lead-unit':
    case 'parent-owner':
      return member(id, 'unit-above');
    case 'creator':
      return person(record.createdBy ?? id);
    case 'doer-of':
      return person(record.doers[rule.transition] ?? id);
    case 'field': {
      const value = record.data[rule.field];
      return member(id, String(Array.isArray(value) ? value[0] : value));
    }
    default:
      return member(id, record.unit);
  }
}

/** A command and context with all that the transition asks for, the actor aside. */
export function obliging(definition: RegisterDefinition, transition: Transition, record: LedgerRecord) {
  const needs = transition.needs ?? [];
  const inputs = Object.fromEntries(
    needs.flatMap((need) =>
      need.kind === 'input' ? [[need.field.id, inputFor(need.field, record)] as const] : [],
    ),
  );
  const command: TransitionCommand = {
    transition: transition.id,
    comment: '情况属实，按要求办理。',
    inputs,
    expectedVersion: record.version,
  };
  const branches = needs.flatMap((need) =>
    need.kind === 'branches'
      ? need.roles.map((role, index) => ({
          id: `branch-${index}`,
          unit: `unit-${index}`,
          role,
          stage: need.stages[0] ?? '',
          stageKind: 'done' as const,
        }))
      : [],
  );
  const evidence = needs.flatMap((need, index) =>
    need.kind === 'evidence'
      ? [{ blob: String(index).padStart(64, '0'), expected: need.expected ?? null, expiresOn: null }]
      : [],
  );
  const context = (actor: Actor): StepContext => ({
    ...contextFor(definition, actor),
    branches,
    evidence,
    openUrges: ['urge-1'],
  });
  return { command, context };
}

function inputFor(field: Field, { dueOn }: LedgerRecord): Json {
  if (field.kind === 'date') return `${Number((dueOn ?? '2026').slice(0, 4)) + 1}-01-31`;
  return valueFor(field);
}

/** Throws on the first write to any part of a value: what is pure never does. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
