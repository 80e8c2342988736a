/** Fields: ids, bounds, patterns, links, formulas. */
import type { Field, Label } from '../model/index.ts';
import { problem, suggest, type DefinitionProblem } from './definition-problem.ts';
import { checkActors, checkFieldOf, checkName, checkRepeated, WHAT, type Names } from './definition-names.ts';
import { compileExpression, type Expression, type ExpressionProblem } from './expression.ts';
import { indexKindOf, MOST_INDEXED, type IndexKind } from './index-kind.ts';
import { RESERVED_NAMES } from './reserved-names.ts';

/** A pattern is tried on texts of at most this length, so that a slow one cannot hold up the program. */
const MAX_PATTERN_TEXT = 200;

export function checkFields(names: Names): DefinitionProblem[] {
  const { fields } = names.definition;
  return [
    ...checkRepeated(fields, '/fields'),
    ...fields.flatMap((field, index) => checkOneField(field, `/fields/${index}`, names)),
    ...checkIndexed(fields),
    ...checkFormulas(fields),
    ...checkRoles(names),
  ];
}

const KINDS: Readonly<Record<IndexKind, Label>> = {
  text: { zh: '文字类', en: 'text' },
  number: { zh: '数字类', en: 'number' },
  day: { zh: '日期类', en: 'date' },
};

/** Every register has the same few index columns of each kind. */
function checkIndexed(fields: readonly Field[]): DefinitionProblem[] {
  const seen = { text: 0, number: 0, day: 0 };
  return fields.flatMap((field, index) => {
    if (field.indexed !== true) return [];
    const kind = indexKindOf(field);
    const place = ++seen[kind];
    if (place <= MOST_INDEXED) return [];
    const data = { name: field.id, kind: { ...KINDS[kind] }, most: MOST_INDEXED, place };
    return [problem('LG-2035', `/fields/${index}/indexed`, data)];
  });
}

/** A field wherever it stands: of the record, a column of a table, or asked with a transition. */
export function checkOneField(field: Field, path: string, names: Names): DefinitionProblem[] {
  const reserved = RESERVED_NAMES.has(field.id)
    ? [problem('LG-2013', `${path}/id`, { name: field.id, instead: `${field.id}Value` })]
    : [];
  return [...reserved, ...checkEdit(field, `${path}/edit`, names), ...checkKind(field, path, names)];
}

/** Nobody changes what is computed. */
function checkEdit({ id, kind, edit }: Field, path: string, names: Names): DefinitionProblem[] {
  if (edit !== undefined && kind === 'formula')
    return [problem('LG-2033', path, { name: id, use: { zh: '修改', en: 'changed' } })];
  return checkActors(edit, path, names);
}

function checkKind(field: Field, path: string, names: Names): DefinitionProblem[] {
  switch (field.kind) {
    case 'number':
      return (field.min ?? -Infinity) > (field.max ?? Infinity)
        ? [problem('LG-2026', `${path}/min`, { min: field.min ?? 0, max: field.max ?? 0 })]
        : [];
    case 'text':
      return checkPattern(field.pattern, field.maxLength, path);
    case 'choice':
      return checkRepeated(field.options, `${path}/options`);
    case 'link':
      return names.registers === null
        ? []
        : checkName(`${path}/register`, field.register, {
            known: names.registers.keys(),
            what: WHAT.register,
          });
    case 'table':
      return [
        ...checkRepeated(field.columns, `${path}/columns`),
        ...field.columns.flatMap((column, index) => checkOneField(column, `${path}/columns/${index}`, names)),
      ];
    default:
      return [];
  }
}

/** A repeated group that itself repeats: (a+)+, (a|b*)* . Such patterns can take time beyond all bounds. */
const NESTED_REPETITION = /\([^()]*[*+{|][^()]*\)\s*[*+{]/u;

function checkPattern(
  pattern: string | undefined,
  maxLength: number | undefined,
  path: string,
): DefinitionProblem[] {
  if (pattern === undefined) return [];
  const at = `${path}/pattern`;
  const problems: DefinitionProblem[] = [];
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    problems.push(problem('LG-2027', at, { reason: error instanceof Error ? error.message : String(error) }));
  }
  if (NESTED_REPETITION.test(pattern))
    problems.push(
      problem('LG-2027', at, {
        reason: {
          zh: '重复的分组里又有重复或选择',
          en: 'a group that repeats holds a repetition or a choice',
        },
      }),
    );
  if ((maxLength ?? Infinity) > MAX_PATTERN_TEXT)
    problems.push(problem('LG-2031', at, { what: 'pattern', missing: `maxLength (<= ${MAX_PATTERN_TEXT})` }));
  return problems;
}

const TITLES = ['text', 'date', 'period', 'choice', 'number'] as const;

/** The fields that name a record, say whose it is, and when it is due. */
function checkRoles({ definition, fields }: Names): DefinitionProblem[] {
  const { titleField, unitField, dueField, schedule } = definition;
  return [
    ...checkFieldOf('/titleField', titleField, { fields, kinds: TITLES }),
    ...checkRequired('/titleField', titleField, fields),
    ...checkFieldOf('/unitField', unitField, { fields, kinds: ['unit'] }),
    ...checkRequired('/unitField', unitField, fields),
    ...(dueField === undefined ? [] : checkFieldOf('/dueField', dueField, { fields, kinds: ['date'] })),
    ...(schedule === undefined
      ? []
      : checkFieldOf('/schedule/field', schedule.field, { fields, kinds: ['text'] })),
  ];
}

function checkRequired(path: string, name: string, fields: ReadonlyMap<string, Field>): DefinitionProblem[] {
  const field = fields.get(name);
  return field && field.required !== true
    ? [problem('LG-2031', path, { what: `${path.slice(1)} = ${name}`, missing: `${name}: required` })]
    : [];
}

function checkFormulas(fields: readonly Field[]): DefinitionProblem[] {
  const uses = new Map<string, ReadonlySet<string>>();
  const problems = fields.flatMap((field, index) => {
    if (field.kind !== 'formula') return [];
    const path = `/fields/${index}`;
    const compiled = compileExpression(field.expression, { fields, moment: false });
    if (compiled.kind === 'problem') return [expressionProblem(compiled, `${path}/expression`)];
    uses.set(field.id, compiled.uses);
    return checkGives(compiled, field.gives, path);
  });
  return [...problems, ...checkCircles(fields, uses)];
}

export function expressionProblem(
  { reason, at, nearest }: ExpressionProblem,
  path: string,
): DefinitionProblem {
  return problem('LG-2018', path, { reason, column: at + 1, near: { ...suggest(nearest) } });
}

function checkGives(
  { gives }: Expression,
  declared: 'text' | 'number' | 'date' | 'boolean',
  path: string,
): DefinitionProblem[] {
  const expected = declared === 'date' ? 'text' : declared;
  if (gives === 'unknown' || gives === expected) return [];
  return [problem('LG-2019', `${path}/gives`, { given: gives, expected: declared })];
}

/** Each formula that leads back to itself, with the way round. */
function checkCircles(
  fields: readonly Field[],
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): DefinitionProblem[] {
  return fields.flatMap(({ id }, index) => {
    const way = wayBack(id, uses);
    return way ? [problem('LG-2020', `/fields/${index}/expression`, { path: way.join(' → ') })] : [];
  });
}

function wayBack(start: string, uses: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of uses.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}
