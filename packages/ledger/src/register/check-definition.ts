/** Says everything that is wrong with a register definition, each with where it is and what to do. Never throws. */
import type { Json, RegisterDefinition } from '../model/index.ts';
import { checkFields } from './check-fields.ts';
import { checkLifecycle } from './check-lifecycle.ts';
import { checkUse } from './check-use.ts';
import { checkWays } from './check-ways.ts';
import { namesOf } from './definition-names.ts';
import { problem, type DefinitionProblem } from './definition-problem.ts';
import { crossings } from './line-not-crossed.ts';
import { readJson } from './read-json.ts';
import { isDefinition, schemaProblems } from './schema-problems.ts';

export type CheckedDefinition =
  | { readonly ok: true; readonly definition: RegisterDefinition }
  | { readonly ok: false; readonly problems: readonly [DefinitionProblem, ...DefinitionProblem[]] };

/**
 * A value as a definition, or what is wrong with it (LG-2002…LG-2049).
 * `registers`: the others of the organisation; without them (null) names of other registers are taken on trust.
 */
export function checkDefinition(
  value: Json,
  registers: readonly RegisterDefinition[] | null,
): CheckedDefinition {
  const shape = schemaProblems(value);
  if (shape.length > 0 || !isDefinition(value)) return refused(shape);
  const problems = semanticProblems(value, registers);
  return problems.length === 0 ? { ok: true, definition: value } : refused(problems);
}

/** The same for the text of a file: every problem then has its line and column. */
export function checkDefinitionText(
  text: string,
  registers: readonly RegisterDefinition[] | null,
): CheckedDefinition {
  const read = readJson(text);
  if (read.kind === 'broken')
    return refused([{ ...problem('LG-2001', '', { reason: read.reason }), position: read.position }]);
  const checked = checkDefinition(read.value, registers);
  const found = checked.ok ? [] : checked.problems;
  const repeated = read.repeated.map(({ pointer, position }) => ({
    ...problem('LG-2002', pointer, { name: pointer.slice(pointer.lastIndexOf('/') + 1) }),
    position,
  }));
  if (checked.ok && repeated.length === 0) return checked;
  const placed = found.map((one) => ({ ...one, position: read.locate(one.path) }));
  return refused(
    [...repeated, ...placed].sort(
      (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
    ),
  );
}

function semanticProblems(
  definition: RegisterDefinition,
  registers: readonly RegisterDefinition[] | null,
): DefinitionProblem[] {
  const names = namesOf(definition, registers);
  return [
    ...crossings(definition),
    ...checkParent(definition, registers),
    ...checkFields(names),
    ...checkLifecycle(names),
    ...checkWays(definition.lifecycle),
    ...checkUse(names),
  ];
}

function checkParent(
  { id, parent }: RegisterDefinition,
  registers: readonly RegisterDefinition[] | null,
): DefinitionProblem[] {
  if (parent === undefined || registers === null) return [];
  if (parent !== id && registers.some((register) => register.id === parent)) return [];
  const known = registers.map((register) => register.id).filter((name) => name !== id);
  return [
    problem('LG-2012', '/parent', { what: { zh: '台账', en: 'register' }, name: parent, known, near: '' }),
  ];
}

function refused(problems: readonly DefinitionProblem[]): CheckedDefinition {
  const [first = problem('LG-2005', '', { expected: '{…}', given: '' }), ...rest] = problems;
  return { ok: false, problems: [first, ...rest] };
}
