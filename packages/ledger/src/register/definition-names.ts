/** The names that one part of a definition gives and others use, and the checks of names that all parts share. */
import type { ActorRule, Field, Label, RegisterDefinition, Transition, ValueSource } from '../model/index.ts';
import { problem, unknownName, type DefinitionProblem } from './definition-problem.ts';

export interface Names {
  readonly definition: RegisterDefinition;
  readonly fields: ReadonlyMap<string, Field>;
  readonly stages: ReadonlySet<string>;
  readonly transitions: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  /** Other registers, where they are known: links and branches are then checked against them. */
  readonly registers: ReadonlyMap<string, RegisterDefinition> | null;
}

export function namesOf(
  definition: RegisterDefinition,
  registers: readonly RegisterDefinition[] | null,
): Names {
  return {
    definition,
    fields: new Map(definition.fields.map((field) => [field.id, field])),
    stages: new Set(definition.lifecycle.stages.map(({ id }) => id)),
    transitions: new Set(definition.lifecycle.transitions.map(({ id }) => id)),
    evidence: new Set((definition.evidence ?? []).map(({ id }) => id)),
    registers:
      registers && new Map([...registers, definition].map((register) => [register.id, register] as const)),
  };
}

export const WHAT = {
  field: { zh: '字段', en: 'field' },
  stage: { zh: '环节', en: 'stage' },
  transition: { zh: '流转', en: 'transition' },
  evidence: { zh: '佐证', en: 'expected evidence' },
  register: { zh: '台账', en: 'register' },
  input: { zh: '填写项', en: 'input' },
  option: { zh: '选项', en: 'option' },
} as const satisfies Readonly<Record<string, Label>>;

/** The fields whose values several parts of a definition rely on. */
export const inputsOf = ({ needs = [] }: Transition): readonly Field[] =>
  needs.flatMap((need) => (need.kind === 'input' ? [need.field] : []));

export function checkName(
  path: string,
  name: string,
  { known, what }: { readonly known: Iterable<string>; readonly what: Label },
): DefinitionProblem[] {
  const all = [...known];
  return all.includes(name) ? [] : [unknownName(path, what, { name, known: all })];
}

export function checkField(path: string, name: string, { fields }: Names): DefinitionProblem[] {
  return checkName(path, name, { known: fields.keys(), what: WHAT.field });
}

/** A name used as `use` says must be a field that holds one value of one of `kinds`. */
export function checkFieldOf(
  path: string,
  name: string,
  {
    fields,
    kinds,
  }: { readonly fields: ReadonlyMap<string, Field>; readonly kinds: readonly Field['kind'][] },
): DefinitionProblem[] {
  const field = fields.get(name);
  if (!field) return checkName(path, name, { known: fields.keys(), what: WHAT.field });
  const single = !('several' in field && field.several);
  if (kinds.includes(field.kind) && single) return [];
  return [problem('LG-2014', path, { name, kind: field.kind, expected: kinds.join(' / ') })];
}

export function checkRepeated(
  entries: readonly { readonly id: string }[],
  path: string,
): DefinitionProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    return [problem('LG-2011', `${path}/${index}/id`, { id, first: `${path}/${before}` })];
  });
}

/** Whom an actor rule names. */
export function checkActors(
  rules: readonly ActorRule[] | undefined,
  path: string,
  names: Names,
): DefinitionProblem[] {
  return (rules ?? []).flatMap((rule, index) => {
    const at = `${path}/${index}`;
    if (rule.is === 'field') return checkActorField(`${at}/field`, rule.field, names);
    if (rule.is === 'doer-of')
      return checkName(`${at}/transition`, rule.transition, {
        known: names.transitions,
        what: WHAT.transition,
      });
    if (rule.is === 'parent-owner' && names.definition.parent === undefined)
      return [problem('LG-2031', `${at}/is`, { what: 'parent-owner', missing: 'parent' })];
    return [];
  });
}

function checkActorField(path: string, name: string, { fields }: Names): DefinitionProblem[] {
  const field = fields.get(name);
  if (!field) return checkName(path, name, { known: fields.keys(), what: WHAT.field });
  if (field.kind === 'unit' || field.kind === 'post' || field.kind === 'person-in-office') return [];
  return [problem('LG-2014', path, { name, kind: field.kind, expected: 'unit / post / person-in-office' })];
}

/** The field that a value comes from, or null for fixed values and today. */
export function checkSource(
  source: ValueSource,
  path: string,
  { names, inputs }: { readonly names: Names; readonly inputs: readonly Field[] },
): { readonly problems: DefinitionProblem[]; readonly field: Field | null } {
  if ('field' in source)
    return {
      problems: checkField(`${path}/field`, source.field, names),
      field: names.fields.get(source.field) ?? null,
    };
  if ('input' in source) {
    const known = inputs.map(({ id }) => id);
    return {
      problems: checkName(`${path}/input`, source.input, { known, what: WHAT.input }),
      field: inputs.find(({ id }) => id === source.input) ?? null,
    };
  }
  return { problems: [], field: null };
}
