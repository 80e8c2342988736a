/** Whether a transition's requirements are met, each refusal naming what is missing. */
import type {
  JsonObject,
  Label,
  LedgerRecord,
  Refusal,
  RegisterDefinition,
  Requirement,
  Transition,
} from '../model/index.ts';
import { checkFieldsOf, isEmpty } from '../register/check-value.ts';
import { inputsOf } from '../register/definition-names.ts';
import { compileExpression } from '../register/expression.ts';
import type { StepContext } from './step-context.ts';

export interface RequirementCase {
  readonly definition: RegisterDefinition;
  readonly transition: Transition;
  readonly record: LedgerRecord;
  readonly context: StepContext;
  /** What the actor gives with the transition; null while nobody has been asked yet. */
  readonly given: { readonly comment: string; readonly inputs: JsonObject } | null;
}

/** Every requirement that is not met. What the actor would be asked for counts only once they were asked. */
export function unmetRequirements(asked: RequirementCase): Refusal[] {
  const { transition, given, context } = asked;
  const needs = transition.needs ?? [];
  const inputs = inputsOf(transition).map((field) => ({ ...field, required: field.required ?? true }));
  const inputProblems = given
    ? checkFieldsOf(inputs, given.inputs, { path: '/inputs', lookups: context.lookups })
    : [];
  return [...inputProblems, ...needs.flatMap((need) => unmet(need, asked)), ...unmetPeriods(asked)];
}

function unmet(need: Requirement, asked: RequirementCase): Refusal[] {
  switch (need.kind) {
    case 'field':
      return unmetField(need, asked);
    case 'comment':
      return unmetComment(need.minLength ?? 1, asked);
    case 'evidence':
      return unmetEvidence(need, asked);
    case 'branches':
      return unmetBranches(need, asked);
    case 'before-due':
      return unmetBeforeDue(asked);
    case 'later-than-due':
      return unmetLater(need.input, asked);
    case 'open-urge':
      return asked.context.openUrges.length > 0 ? [] : [{ code: 'LG-2117', data: {} }];
    case 'condition':
      return unmetCondition(need, asked);
    case 'input':
      return []; // checked with the others, so that unknown ones are found too
  }
}

/** Nothing is done or closed over a period that was owed and not proven, whatever its definition asks. */
function unmetPeriods({ definition, transition, context }: RequirementCase): Refusal[] {
  const { unproven } = context;
  const target = definition.lifecycle.stages.find(({ id }) => id === transition.to);
  if (unproven.length === 0 || (target?.kind !== 'done' && target?.kind !== 'closed')) return [];
  const keys = unproven.slice(0, MOST_NAMED).join(', ') + (unproven.length > MOST_NAMED ? ' …' : '');
  return [{ code: 'LG-2125', data: { count: unproven.length, keys } }];
}

const MOST_NAMED = 12;

function unmetField(
  { field: name, because }: { readonly field: string; readonly because?: Label },
  { definition, record }: RequirementCase,
): Refusal[] {
  if (!isEmpty(record.data[name])) return [];
  const label = definition.fields.find(({ id }) => id === name)?.label ?? { zh: name, en: name };
  const reason = because ? { zh: `：${because.zh}`, en: `: ${because.en}` } : { zh: '', en: '' };
  return [{ code: 'LG-2106', path: `/data/${name}`, data: { field: { ...label }, because: reason } }];
}

function unmetComment(minLength: number, { given }: RequirementCase): Refusal[] {
  if (!given) return [];
  const have = [...given.comment.trim()].length;
  return have >= minLength ? [] : [{ code: 'LG-2107', path: '/comment', data: { minLength, have } }];
}

function unmetEvidence(
  { expected, atLeast = 1 }: { readonly expected?: string; readonly atLeast?: number },
  { definition, context }: RequirementCase,
): Refusal[] {
  const { evidence, today } = context;
  const valid = evidence.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
  const fitting = expected === undefined ? valid : valid.filter((one) => one.expected === expected);
  // The same bytes put twice are one proof.
  const have = new Set(fitting.map(({ blob }) => blob)).size;
  if (have >= atLeast) return [];
  const label = definition.evidence?.find(({ id }) => id === expected)?.label ?? {
    zh: '佐证',
    en: 'evidence',
  };
  return [{ code: 'LG-2108', path: '/evidence', data: { expected: { ...label }, needed: atLeast, have } }];
}

function unmetBranches(
  { roles, stages, atLeast = 0 }: Extract<Requirement, { kind: 'branches' }>,
  { context }: RequirementCase,
): Refusal[] {
  // A branch that was cancelled or handed on is owed by nobody.
  const owed = context.branches.filter(
    ({ role, stage, stageKind }) =>
      roles.includes(role) && (stages.includes(stage) || stageKind !== 'stopped'),
  );
  const waiting = owed.filter(({ stage }) => !stages.includes(stage));
  if (waiting.length === 0 && owed.length >= atLeast) return [];
  return [
    {
      code: 'LG-2111',
      data: {
        waiting: waiting.length,
        all: owed.length,
        atLeast,
        stages: [...stages],
        branches: waiting.map(({ id }) => id),
      },
    },
  ];
}

function unmetBeforeDue({ record, context }: RequirementCase): Refusal[] {
  if (record.dueOn === null) return [{ code: 'LG-2118', data: {} }];
  return context.today <= record.dueOn ? [] : [{ code: 'LG-2112', data: { dueOn: record.dueOn } }];
}

function unmetLater(input: string, { record, given }: RequirementCase): Refusal[] {
  if (record.dueOn === null) return [{ code: 'LG-2118', data: {} }];
  const day = given?.inputs[input];
  if (typeof day !== 'string' || day > record.dueOn) return [];
  return [{ code: 'LG-2113', path: `/inputs/${input}`, data: { given: day, dueOn: record.dueOn } }];
}

function unmetCondition(
  need: Condition,
  { definition, transition, record, context, given }: RequirementCase,
): Refusal[] {
  const refused: Refusal[] = [{ code: 'LG-2114', data: { because: { ...need.because } } }];
  const compiled = compiledOnce(need, () =>
    compileExpression(need.expression, {
      fields: definition.fields,
      inputs: inputsOf(transition),
      moment: true,
    }),
  );
  if (compiled.kind === 'problem') return refused;
  if (compiled.usesInputs && !given) return [];
  const outcome = compiled.run({
    data: record.data,
    inputs: given?.inputs ?? {},
    today: context.today,
    moves: record.dueMoves,
  });
  return outcome.kind === 'value' && outcome.value === true ? [] : refused;
}

type Condition = Extract<Requirement, { kind: 'condition' }>;
type Compiled = ReturnType<typeof compileExpression>;

/** A requirement belongs to one definition, so what it compiles to never changes. */
const compiledConditions = new WeakMap<Condition, Compiled>();

function compiledOnce(need: Condition, compile: () => Compiled): Compiled {
  const compiled = compiledConditions.get(need) ?? compile();
  compiledConditions.set(need, compiled);
  return compiled;
}
