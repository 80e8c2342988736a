/** Effects: whether what they write fits, and whether what they set off is there. */
import type { EffectRule, Field, ValueSource } from '../model/index.ts';
import { problem, type DefinitionProblem } from './definition-problem.ts';
import {
  checkActors,
  checkField,
  checkFieldOf,
  checkName,
  checkSource,
  WHAT,
  type Names,
} from './definition-names.ts';

interface EffectContext {
  readonly names: Names;
  readonly inputs: readonly Field[];
}

export function checkEffect(effect: EffectRule, path: string, context: EffectContext): DefinitionProblem[] {
  const { names, inputs } = context;
  switch (effect.kind) {
    case 'set':
      return checkSet(effect, path, context);
    case 'move-due':
      return [
        ...needs(names.definition.dueField, `${path}/kind`, { what: effect.kind, missing: 'dueField' }),
        ...checkKindOf(effect.from, `${path}/from`, { ...context, kinds: ['date'] }),
      ];
    case 'open-branches':
      return checkOpen(effect, path, context);
    case 'step-branches':
      return [
        ...checkBranchTransition(effect.transition, `${path}/transition`, names),
        ...Object.entries(effect.inputs ?? {}).flatMap(
          ([name, source]) => checkSource(source, `${path}/inputs/${name}`, context).problems,
        ),
      ];
    case 'step-parent':
      return [
        ...needs(names.definition.parent, `${path}/kind`, { what: effect.kind, missing: 'parent' }),
        ...checkParentTransition(effect.transition, `${path}/transition`, names),
      ];
    case 'replace-in-parent':
      return checkParentFields(effect.fields, path, names);
    case 'urge': {
      const fields = new Map(inputs.map((field) => [field.id, field]));
      return [
        ...checkFieldOf(`${path}/channel`, effect.channel, { fields, kinds: ['choice', 'text'] }),
        ...checkActors(effect.who, `${path}/who`, names),
      ];
    }
    case 'notify':
      return checkActors(effect.who, `${path}/who`, names);
    case 'start-schedule':
    case 'stop-schedule':
      return needs(names.definition.schedule, `${path}/kind`, { what: effect.kind, missing: 'schedule' });
    case 'answer-urges':
      return [];
  }
}

function checkSet(
  { field: name, from }: { readonly field: string; readonly from: ValueSource },
  path: string,
  { names, inputs }: EffectContext,
): DefinitionProblem[] {
  const target = names.fields.get(name);
  if (!target) return checkField(`${path}/field`, name, names);
  if (target.kind === 'formula')
    return [problem('LG-2033', `${path}/field`, { name, use: { zh: '写入', en: 'written' } })];
  const { problems, field } = checkSource(from, `${path}/from`, { names, inputs });
  const given = 'today' in from ? 'date' : field?.kind;
  if (given === undefined || given === target.kind || given === 'formula') return problems;
  return [...problems, problem('LG-2034', `${path}/from`, { name, kind: target.kind, given })];
}

function checkOpen(
  effect: Extract<EffectRule, { kind: 'open-branches' }>,
  path: string,
  context: EffectContext,
): DefinitionProblem[] {
  const { names } = context;
  const units = { ...context, kinds: ['unit'] as const };
  const below = names.registers?.get(effect.register);
  const carry = Object.entries(effect.carry ?? {});
  // Branches are opened with these two values.
  const misfit = below && (below.unitField !== 'unit' || !below.fields.some(({ id }) => id === 'role'));
  return [
    ...(names.registers === null
      ? []
      : checkName(`${path}/register`, effect.register, {
          known: names.registers.keys(),
          what: WHAT.register,
        })),
    ...(misfit === true
      ? [
          problem('LG-2031', `${path}/register`, {
            what: effect.register,
            missing: 'unitField = unit, field role',
          }),
        ]
      : []),
    ...effect.lead.flatMap((source, index) => checkKindOf(source, `${path}/lead/${index}`, units)),
    ...(effect.joint ?? []).flatMap((source, index) => checkKindOf(source, `${path}/joint/${index}`, units)),
    ...carry.flatMap(([theirs, ours]) => [
      ...checkField(`${path}/carry/${theirs}`, ours, names),
      ...(below
        ? checkName(`${path}/carry/${theirs}`, theirs, {
            known: below.fields.map(({ id }) => id),
            what: WHAT.field,
          })
        : []),
    ]),
  ];
}

function checkKindOf(
  source: ValueSource,
  path: string,
  context: EffectContext & { readonly kinds: readonly Field['kind'][] },
): DefinitionProblem[] {
  const { problems, field } = checkSource(source, path, context);
  if (!field || context.kinds.includes(field.kind)) return problems;
  return [
    ...problems,
    problem('LG-2014', path, { name: field.id, kind: field.kind, expected: context.kinds.join(' / ') }),
  ];
}

function checkBranchTransition(name: string, path: string, names: Names): DefinitionProblem[] {
  const { registers, definition } = names;
  if (registers === null) return [];
  const below = [...registers.values()].filter(
    ({ id, parent, nests }) => parent === definition.id || (id === definition.id && nests === true),
  );
  const known = below.flatMap(({ lifecycle }) => lifecycle.transitions.map(({ id }) => id));
  return checkName(path, name, { known, what: WHAT.transition });
}

function checkParentTransition(name: string, path: string, names: Names): DefinitionProblem[] {
  const { definition, registers } = names;
  const above = registers?.get(definition.parent ?? '');
  if (!above) return [];
  const known = above.lifecycle.transitions.map(({ id }) => id);
  return checkName(path, name, { known, what: WHAT.transition });
}

function checkParentFields(fields: readonly string[], path: string, names: Names): DefinitionProblem[] {
  const { definition, registers } = names;
  const missing = needs(definition.parent, `${path}/kind`, { what: 'replace-in-parent', missing: 'parent' });
  const above = registers?.get(definition.parent ?? '');
  if (!above) return missing;
  const known = above.fields.filter(({ kind }) => kind === 'unit').map(({ id }) => id);
  return [
    ...missing,
    ...fields.flatMap((name, index) =>
      checkName(`${path}/fields/${index}`, name, { known, what: WHAT.field }),
    ),
  ];
}

function needs(
  part: unknown,
  path: string,
  data: { readonly what: string; readonly missing: string },
): DefinitionProblem[] {
  return part === undefined ? [problem('LG-2031', path, data)] : [];
}
