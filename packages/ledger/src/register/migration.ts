/**
 * From one version of a definition to the next: what must become of the records, as data that can be recorded and undone.
 * Nothing is thrown away: what a migration takes out of a record stands in its undo.
 */
import {
  done,
  refuse,
  type Field,
  type Json,
  type JsonObject,
  type Label,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { isConvertible } from './convert-value.ts';
import { nearLabel } from './definition-problem.ts';

/** What the two definitions cannot say by themselves. */
export interface MigrationChoices {
  /** Old field id → new field id; a field that is in neither list of its side is dropped or added. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Old stage → new stage, for stages that go away. */
  readonly stages?: Readonly<Record<string, string>>;
  /** New field id → value for the records that exist. */
  readonly defaults?: JsonObject;
}

export interface MigrationPlan {
  readonly register: string;
  readonly from: number;
  readonly to: number;
  readonly steps: readonly MigrationStep[];
}

export type MigrationStep =
  | { readonly kind: 'rename-field'; readonly from: string; readonly to: string }
  | { readonly kind: 'convert-field'; readonly field: Field }
  | { readonly kind: 'drop-field'; readonly field: string }
  | { readonly kind: 'add-field'; readonly field: string; readonly value: Json }
  | { readonly kind: 'move-stage'; readonly from: string; readonly to: string };

/** Refuses with LG-2050…LG-2055, naming everything that is missing. */
export function planMigration(
  from: RegisterDefinition,
  to: RegisterDefinition,
  choices: MigrationChoices = {},
): Result<MigrationPlan> {
  if (from.id !== to.id) return refuse('LG-2050', { from: from.id, to: to.id });
  if (to.version <= from.version)
    return refuse('LG-2051', { from: from.version, to: to.version }, '/version');
  const sides = { from, to, choices };
  const parts = [unknownChoices(sides), renames(sides), stageMoves(sides)] as const;
  const refusals = parts.flatMap((part) => (part.ok ? [] : part.refusals));
  const [first, ...rest] = refusals;
  if (first) return { ok: false, refusals: [first, ...rest] };
  const steps = parts.flatMap((part) => (part.ok ? part.value : []));
  return done({ register: from.id, from: from.version, to: to.version, steps });
}

interface Sides {
  readonly from: RegisterDefinition;
  readonly to: RegisterDefinition;
  readonly choices: MigrationChoices;
}

interface NamedChoice {
  readonly name: string;
  readonly known: readonly string[];
  readonly what: Label;
  readonly path: string;
}

type Steps = Result<readonly MigrationStep[]>;

function unknownChoices({ from, to, choices }: Sides): Steps {
  const fields = { zh: '字段', en: 'field' };
  const stages = { zh: '环节', en: 'stage' };
  const oldFields = from.fields.map(({ id }) => id);
  const newFields = to.fields.map(({ id }) => id);
  const named: NamedChoice[] = [
    ...Object.entries(choices.renamed ?? {}).flatMap(([old, fresh]) => [
      { name: old, known: oldFields, what: fields, path: '/renamed' },
      { name: fresh, known: newFields, what: fields, path: '/renamed' },
    ]),
    ...Object.entries(choices.stages ?? {}).flatMap(([old, fresh]) => [
      { name: old, known: from.lifecycle.stages.map(({ id }) => id), what: stages, path: '/stages' },
      { name: fresh, known: to.lifecycle.stages.map(({ id }) => id), what: stages, path: '/stages' },
    ]),
    ...Object.keys(choices.defaults ?? {}).map((name) => ({
      name,
      known: newFields,
      what: fields,
      path: '/defaults',
    })),
  ];
  return joined(
    named.flatMap(({ name, known, what, path }) =>
      known.includes(name)
        ? []
        : [
            refuse(
              'LG-2053',
              { what: { ...what }, name, near: { ...nearLabel(name, known) } },
              `${path}/${name}`,
            ),
          ],
    ),
  );
}

function renames({ from, to, choices }: Sides): Steps {
  const renamed = new Map(Object.entries(choices.renamed ?? {}));
  const newNames = new Set(renamed.values());
  const after = new Map(to.fields.map((field) => [field.id, field]));
  const stored = from.fields.filter(({ kind }) => kind !== 'formula');
  const kept = stored.flatMap((field) => {
    const target = after.get(renamed.get(field.id) ?? field.id);
    const taken = target && newNames.has(target.id) && renamed.get(field.id) !== target.id;
    if (!target || taken || target.kind === 'formula')
      return [done<readonly MigrationStep[]>([{ kind: 'drop-field', field: field.id }])];
    const rename: MigrationStep[] =
      target.id === field.id ? [] : [{ kind: 'rename-field', from: field.id, to: target.id }];
    if (isSameKind(field, target)) return [done(rename)];
    if (!isConvertible(field, target))
      return [refuse('LG-2054', { field: target.id, from: kindName(field), to: kindName(target) })];
    return [done([...rename, { kind: 'convert-field' as const, field: target }])];
  });
  const old = new Set(
    from.fields.filter(({ id, kind }) => kind !== 'formula' && !renamed.has(id)).map(({ id }) => id),
  );
  const added = to.fields
    .filter(({ id, kind }) => kind !== 'formula' && !newNames.has(id) && !old.has(id))
    .map((field) => addition(field, choices.defaults?.[field.id]));
  return joined([...kept, ...added]);
}

function addition(field: Field, value: Json | undefined): Steps {
  if (value !== undefined) return done([{ kind: 'add-field', field: field.id, value }]);
  return field.required === true ? refuse('LG-2055', { field: field.id }, '/defaults') : done([]);
}

function stageMoves({ from, to, choices }: Sides): Steps {
  const left = new Set(to.lifecycle.stages.map(({ id }) => id));
  return joined(
    from.lifecycle.stages
      .filter(({ id }) => !left.has(id))
      .map(({ id }): Steps => {
        const target = choices.stages?.[id];
        return target === undefined
          ? refuse('LG-2052', { stage: id }, '/stages')
          : done([{ kind: 'move-stage', from: id, to: target }]);
      }),
  );
}

function isSameKind(a: Field, b: Field): boolean {
  return kindName(a) === kindName(b);
}

function kindName(field: Field): string {
  const several = 'several' in field && field.several ? '[]' : '';
  const of = field.kind === 'link' ? `:${field.register}` : field.kind === 'period' ? `:${field.per}` : '';
  return `${field.kind}${of}${several}`;
}

function joined(parts: readonly Steps[]): Steps {
  const [first, ...rest] = parts.flatMap((part) => (part.ok ? [] : part.refusals));
  if (first) return { ok: false, refusals: [first, ...rest] };
  return done(parts.flatMap((part) => (part.ok ? part.value : [])));
}
