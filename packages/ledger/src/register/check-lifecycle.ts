/** The lifecycle table: names, actors, requirements and effects. Whether every stage can be reached: `check-ways.ts`. */
import type { EffectRule, Field, Requirement, Transition } from '../model/index.ts';
import { checkEffect } from './check-effects.ts';
import { checkOneField, expressionProblem } from './check-fields.ts';
import { problem, type DefinitionProblem } from './definition-problem.ts';
import {
  checkActors,
  checkField,
  checkFieldOf,
  checkName,
  checkRepeated,
  inputsOf,
  WHAT,
  type Names,
} from './definition-names.ts';
import { compileExpression } from './expression.ts';

export function checkLifecycle(names: Names): DefinitionProblem[] {
  const { initial, stages, transitions } = names.definition.lifecycle;
  return [
    ...checkName('/lifecycle/initial', initial, { known: names.stages, what: WHAT.stage }),
    ...checkRepeated(stages, '/lifecycle/stages'),
    ...checkRepeated(transitions, '/lifecycle/transitions'),
    ...stages.flatMap(({ limit }, index) =>
      limit ? checkLimit(limit, `/lifecycle/stages/${index}/limit`, names) : [],
    ),
    ...transitions.flatMap((transition, index) =>
      checkTransition(transition, `/lifecycle/transitions/${index}`, names),
    ),
  ];
}

function checkLimit(
  { from, onMissed }: { readonly from?: string; readonly onMissed: readonly EffectRule[] },
  path: string,
  names: Names,
): DefinitionProblem[] {
  return [
    ...(from === undefined
      ? []
      : checkFieldOf(`${path}/from`, from, { fields: names.fields, kinds: ['date'] })),
    ...onMissed.flatMap((effect, index) =>
      checkEffect(effect, `${path}/onMissed/${index}`, { names, inputs: [] }),
    ),
  ];
}

function checkTransition(transition: Transition, path: string, names: Names): DefinitionProblem[] {
  const { from, to, who, notWho, needs = [], effects = [] } = transition;
  const inputs = inputsOf(transition);
  const stage = { known: names.stages, what: WHAT.stage };
  return [
    ...from.flatMap((name, index) => checkName(`${path}/from/${index}`, name, stage)),
    ...(to === '=' || to === '<' ? [] : checkName(`${path}/to`, to, stage)),
    ...checkActors(who, `${path}/who`, names),
    ...checkActors(notWho, `${path}/notWho`, names),
    ...needs.flatMap((need, index) => checkNeed(need, `${path}/needs/${index}`, { names, inputs })),
    ...checkInputIds(needs, `${path}/needs`),
    ...effects.flatMap((effect, index) => checkEffect(effect, `${path}/effects/${index}`, { names, inputs })),
    ...checkQuorum(transition, path),
  ];
}

interface NeedContext {
  readonly names: Names;
  readonly inputs: readonly Field[];
}

function checkNeed(need: Requirement, path: string, { names, inputs }: NeedContext): DefinitionProblem[] {
  switch (need.kind) {
    case 'field':
      return checkField(`${path}/field`, need.field, names);
    case 'evidence':
      return need.expected === undefined
        ? []
        : checkName(`${path}/expected`, need.expected, { known: names.evidence, what: WHAT.evidence });
    case 'input':
      return checkOneField(need.field, `${path}/field`, names);
    case 'later-than-due': {
      const fields = new Map(inputs.map((field) => [field.id, field]));
      return [
        ...checkFieldOf(`${path}/input`, need.input, { fields, kinds: ['date'] }),
        ...checkDue(path, need.kind, names),
      ];
    }
    case 'before-due':
      return checkDue(path, need.kind, names);
    case 'branches':
      return checkBranchStages(need.stages, path, names);
    case 'condition':
      return checkCondition(need.expression, `${path}/expression`, { names, inputs });
    case 'comment':
    case 'open-urge':
      return [];
  }
}

function checkDue(path: string, what: string, { definition }: Names): DefinitionProblem[] {
  return definition.dueField === undefined
    ? [problem('LG-2031', `${path}/kind`, { what, missing: 'dueField' })]
    : [];
}

/** Branches are of whatever registers name this one as their parent, where those are known. */
function checkBranchStages(stages: readonly string[], path: string, names: Names): DefinitionProblem[] {
  const { registers, definition } = names;
  if (registers === null) return [];
  const below = [...registers.values()].filter(
    ({ id, parent, nests }) => parent === definition.id || (id === definition.id && nests === true),
  );
  const known = new Set(below.flatMap(({ lifecycle }) => lifecycle.stages.map(({ id }) => id)));
  return stages.flatMap((stage, index) =>
    checkName(`${path}/stages/${index}`, stage, { known, what: WHAT.stage }),
  );
}

function checkCondition(text: string, path: string, { names, inputs }: NeedContext): DefinitionProblem[] {
  const compiled = compileExpression(text, { fields: names.definition.fields, inputs, moment: true });
  if (compiled.kind === 'problem') return [expressionProblem(compiled, path)];
  if (compiled.gives === 'boolean' || compiled.gives === 'unknown') return [];
  return [problem('LG-2019', path, { given: compiled.gives, expected: 'boolean' })];
}

function checkInputIds(needs: readonly Requirement[], path: string): DefinitionProblem[] {
  const first = new Map<string, number>();
  return needs.flatMap((need, index) => {
    if (need.kind !== 'input') return [];
    const before = first.get(need.field.id);
    if (before === undefined) first.set(need.field.id, index);
    return before === undefined
      ? []
      : [problem('LG-2011', `${path}/${index}/field/id`, { id: need.field.id, first: `${path}/${before}` })];
  });
}

function checkQuorum({ quorum, needs = [] }: Transition, path: string): DefinitionProblem[] {
  if (!quorum) return [];
  const { of, among } = quorum;
  return [
    ...(among !== undefined && among < of ? [problem('LG-2029', `${path}/quorum`, { of, among })] : []),
    ...needs.flatMap((need, index) =>
      need.kind === 'input' ? [problem('LG-2030', `${path}/needs/${index}`, { name: need.field.id })] : [],
    ),
  ];
}
