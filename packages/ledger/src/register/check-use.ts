/** Numbering, permissions, schedule, evidence, layout, import and export: what the fields and stages are used for. */
import type { Field } from '../model/index.ts';
import { problem, type DefinitionProblem } from './definition-problem.ts';
import { checkActors, checkName, checkRepeated, WHAT, type Names } from './definition-names.ts';
import { placeholdersOf } from './numbering.ts';

export function checkUse(names: Names): DefinitionProblem[] {
  return [
    ...checkNumbering(names),
    ...checkPermissions(names),
    ...checkRepeated(names.definition.evidence ?? [], '/evidence'),
    ...(names.definition.schedule?.ladder ?? []).flatMap(({ who }, index) =>
      checkActors(who, `/schedule/ladder/${index}/who`, names),
    ),
    ...checkLayout(names),
    ...checkExchange(names),
  ];
}

const PLACEHOLDERS = ['year', 'month', 'unit', 'seq'];

function checkNumbering({ definition: { numbering } }: Names): DefinitionProblem[] {
  if (!numbering) return [];
  const path = '/numbering/pattern';
  const found = placeholdersOf(numbering.pattern);
  const shown = new Set(found.map(({ name }) => name));
  const sequences = found.filter(({ name }) => name === 'seq').length;
  const needed = { never: [], year: ['year'], month: ['year', 'month'] }[numbering.restart];
  return [
    ...found
      .filter(({ name, width }) => !PLACEHOLDERS.includes(name) || (width !== null && name !== 'seq'))
      .map(({ text }) => problem('LG-2021', path, { placeholder: text })),
    ...(sequences === 1 ? [] : [problem('LG-2022', path, { count: sequences })]),
    ...needed
      .filter((name) => !shown.has(name))
      .map((missing) => problem('LG-2023', path, { restart: numbering.restart, missing })),
  ];
}

function checkPermissions(names: Names): DefinitionProblem[] {
  const { create, edit, editableIn } = names.definition.permissions;
  return [
    ...checkActors(create, '/permissions/create', names),
    ...checkActors(edit, '/permissions/edit', names),
    ...editableIn.flatMap((stage, index) =>
      checkName(`/permissions/editableIn/${index}`, stage, { known: names.stages, what: WHAT.stage }),
    ),
  ];
}

/** Columns of lists and sheets that are no fields. */
const OWN_COLUMNS = ['number', 'stage', 'timeliness'];

function checkLayout(names: Names): DefinitionProblem[] {
  const { list, form } = names.definition.layout;
  const columns = { known: [...names.fields.keys(), ...OWN_COLUMNS], what: WHAT.field };
  const fields = { known: [...names.fields.keys()], what: WHAT.field };
  const shown = new Set(form.sections.flatMap((section) => section.fields));
  return [
    ...list.columns.flatMap((name, index) => checkName(`/layout/list/columns/${index}`, name, columns)),
    ...list.sort.flatMap(({ field }, index) => checkName(`/layout/list/sort/${index}/field`, field, columns)),
    ...form.sections.flatMap((section, index) =>
      section.fields.flatMap((name, at) =>
        checkName(`/layout/form/sections/${index}/fields/${at}`, name, fields),
      ),
    ),
    ...names.definition.fields
      .filter(({ id, required }) => required === true && !shown.has(id))
      .map(({ id }) =>
        problem('LG-2025', '/layout/form/sections', { name: id, where: { zh: '表单', en: 'the form' } }),
      ),
  ];
}

const KEYS: readonly Field['kind'][] = ['text', 'number', 'date'];

function checkExchange(names: Names): DefinitionProblem[] {
  const { key, columns } = names.definition.exchange;
  const known = [...names.fields.keys(), ...OWN_COLUMNS];
  const listed = new Set(columns.map(({ field }) => field));
  return [
    ...columns.flatMap(({ field }, index) =>
      checkName(`/exchange/columns/${index}/field`, field, { known, what: WHAT.field }),
    ),
    ...checkKey(key, names),
    ...names.definition.fields
      .filter(({ id, required }) => required === true && !listed.has(id))
      .map(({ id }) =>
        problem('LG-2025', '/exchange/columns', {
          name: id,
          where: { zh: '导入导出的列', en: 'the exchange columns' },
        }),
      ),
    ...(listed.has(key)
      ? []
      : [problem('LG-2012', '/exchange/key', { what: WHAT.field, name: key, known: [...listed], near: '' })]),
    ...checkHeaders(names),
  ];
}

/** Importing twice must find the same record: by its number, or by a field that every record has. */
function checkKey(key: string, { fields, definition }: Names): DefinitionProblem[] {
  if (key === 'number')
    return definition.numbering
      ? []
      : [problem('LG-2031', '/exchange/key', { what: 'key = number', missing: 'numbering' })];
  const field = fields.get(key);
  if (!field)
    return checkName('/exchange/key', key, { known: [...fields.keys(), 'number'], what: WHAT.field });
  const usable = KEYS.includes(field.kind) && field.required === true;
  return usable ? [] : [problem('LG-2024', '/exchange/key', { name: key })];
}

/** One heading must not lead to two columns. */
function checkHeaders({ definition }: Names): DefinitionProblem[] {
  const first = new Map<string, number>();
  return definition.exchange.columns.flatMap(({ header, aliases = [] }, index) =>
    [...new Set([header.zh, header.en, ...aliases])].flatMap((id) => {
      const before = first.get(id);
      if (before === undefined) first.set(id, index);
      return before === undefined || before === index
        ? []
        : [
            problem('LG-2011', `/exchange/columns/${index}/header`, {
              id,
              first: `/exchange/columns/${before}`,
            }),
          ];
    }),
  );
}
