/** Fills in a transition's effects: what changes the record itself is done, the rest is handed on as data. */
import type {
  Effect,
  EffectRule,
  Id,
  Json,
  JsonObject,
  LedgerRecord,
  NewBranch,
  RegisterDefinition,
  ValueSource,
} from '../model/index.ts';
import { isEmpty } from '../register/check-value.ts';
import { withData } from './record-data.ts';
import type { StepContext } from './step-context.ts';

export interface EffectCase {
  readonly definition: RegisterDefinition;
  readonly context: StepContext;
  readonly comment: string;
  readonly inputs: JsonObject;
  /** The record before the transition: fields are read from it, however many effects write. */
  readonly before: LedgerRecord;
}

export interface Applied {
  readonly record: LedgerRecord;
  readonly effects: readonly Effect[];
}

export function applyEffects(rules: readonly EffectRule[], start: LedgerRecord, given: EffectCase): Applied {
  return rules.reduce<Applied>(
    ({ record, effects }, rule) => {
      const applied = applyEffect(rule, record, given);
      return { record: applied.record, effects: [...effects, ...applied.effects] };
    },
    { record: start, effects: [] },
  );
}

function applyEffect(rule: EffectRule, record: LedgerRecord, given: EffectCase): Applied {
  switch (rule.kind) {
    case 'set':
      return setField(rule.field, rule.from, { record, given });
    case 'move-due':
      return moveDue(rule.from, record, given);
    default:
      return { record, effects: handedOn(rule, record, given) };
  }
}

function setField(
  field: string,
  from: ValueSource,
  { record, given }: { readonly record: LedgerRecord; readonly given: EffectCase },
): Applied {
  const value = valueFrom(from, given);
  const { [field]: _old, ...others } = record.data;
  const data = isEmpty(value) ? others : { ...others, [field]: value };
  return { record: withData(given.definition, record, data), effects: [] };
}

function moveDue(from: ValueSource, record: LedgerRecord, given: EffectCase): Applied {
  const { dueField } = given.definition;
  const day = valueFrom(from, given);
  if (dueField === undefined || typeof day !== 'string' || day === record.dueOn)
    return { record, effects: [] };
  return {
    record: withData(given.definition, record, { ...record.data, [dueField]: day }),
    effects: [{ kind: 'due-moved', from: record.dueOn, to: day }],
  };
}

type HandedOn = Exclude<EffectRule, { kind: 'set' | 'move-due' }>;

function handedOn(rule: HandedOn, record: LedgerRecord, given: EffectCase): readonly Effect[] {
  const { context, comment, inputs, definition, before } = given;
  // A branch inside a branch answers to that branch, not to what is above both.
  const parent = context.parent?.register === definition.parent ? context.parent : null;
  switch (rule.kind) {
    case 'open-branches':
      return openBranches(rule, given);
    case 'step-branches': {
      const branches = context.branches
        .filter(({ stage }) => rule.stages.includes(stage))
        .map(({ id }) => id);
      if (branches.length === 0) return [];
      return [
        {
          kind: rule.kind,
          transition: rule.transition,
          branches,
          inputs: inputsFor(rule.inputs ?? {}, given),
        },
      ];
    }
    case 'step-parent':
      return parent ? [{ kind: 'step-parent', parent: parent.id, transition: rule.transition }] : [];
    case 'replace-in-parent':
      return parent && before.unit !== record.unit
        ? [{ kind: rule.kind, parent: parent.id, fields: rule.fields, from: before.unit, to: record.unit }]
        : [];
    case 'urge': {
      const channel = inputs[rule.channel];
      return [
        { kind: 'urge', channel: typeof channel === 'string' ? channel : '', text: comment, who: rule.who },
      ];
    }
    case 'answer-urges':
      return [{ kind: 'answer-urges', urges: context.openUrges, text: comment }];
    case 'notify':
      return [{ kind: 'notify', who: rule.who, notice: rule.notice }];
    case 'start-schedule':
    case 'stop-schedule':
      return [{ kind: rule.kind }];
  }
}

/** One branch a unit: lead where it is named as lead, else joint; none where it has one already. */
function openBranches(
  { register, lead, joint = [], carry = {} }: Extract<EffectRule, { kind: 'open-branches' }>,
  given: EffectCase,
): readonly Effect[] {
  const taken = new Set(
    given.context.branches.filter(({ stageKind }) => stageKind !== 'stopped').map(({ unit }) => unit),
  );
  const branches: NewBranch[] = [];
  for (const [role, sources] of [
    ['lead', lead],
    ['joint', joint],
  ] as const) {
    for (const unit of sources.flatMap((source) => unitsIn(valueFrom(source, given)))) {
      if (taken.has(unit)) continue;
      taken.add(unit);
      branches.push({ unit, role, data: { ...carried(carry, given.before.data), unit, role } });
    }
  }
  return branches.length === 0 ? [] : [{ kind: 'open-branches', register, branches }];
}

function carried(carry: Readonly<Record<string, string>>, data: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(carry).flatMap(([theirs, ours]) => {
      const value = data[ours];
      return isEmpty(value) ? [] : [[theirs, value] as const];
    }),
  );
}

function inputsFor(sources: Readonly<Record<string, ValueSource>>, given: EffectCase): JsonObject {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [name, valueFrom(source, given)] as const),
  );
}

function unitsIn(value: Json): readonly Id[] {
  const values = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return values.filter((one) => typeof one === 'string');
}

function valueFrom(source: ValueSource, { before, inputs, context }: EffectCase): Json {
  if ('input' in source) return inputs[source.input] ?? null;
  if ('field' in source) return before.data[source.field] ?? null;
  return 'today' in source ? context.today : source.value;
}
