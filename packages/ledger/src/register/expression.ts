/**
 * Expressions of definitions (Common Expression Language): compiled against the fields they may name, run without any
 * reach beyond them, and bounded: no loops in loops, no patterns, few nodes.
 *
 * A field by its bare name must have a value, else the expression has none: what is not known is never made up. What may
 * be missing is asked for by `has(record.field)`.
 */
import { Environment } from '@marcbachmann/cel-js';
import { nearestWord } from '@taizhang/compiler';
import type { Field, Json, JsonObject } from '../model/index.ts';
import { findInTree, namesIn, recordFieldsIn } from './expression-tree.ts';
import { registerFunctions } from './expression-functions.ts';
import { RESERVED_NAMES } from './reserved-names.ts';

export interface ExpressionScope {
  readonly fields: readonly Field[];
  /** Values asked with a transition: `input.reason`. */
  readonly inputs?: readonly Field[];
  /** Whether the day it is and how often the due day moved may be asked: in conditions, never in what is stored. */
  readonly moment: boolean;
}

export interface ExpressionValues {
  readonly data: JsonObject;
  readonly inputs?: JsonObject;
  readonly today?: string;
  readonly moves?: number;
}

export type ExpressionType = 'text' | 'number' | 'boolean' | 'list' | 'unknown';

export interface Expression {
  readonly kind: 'expression';
  readonly gives: ExpressionType;
  /** Fields it names, bare or as `record.field`. */
  readonly uses: ReadonlySet<string>;
  readonly usesInputs: boolean;
  readonly run: (values: ExpressionValues) => ExpressionOutcome;
}

export type ExpressionOutcome =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  /** A field that it needs has no value. */
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface ExpressionProblem {
  readonly kind: 'problem';
  readonly reason: string;
  /** Where in the expression, in characters from 0. */
  readonly at: number;
  readonly unknownName: string | null;
  readonly nearest: string | null;
}

/** Names an expression may use besides field ids; no field may be called so (`RESERVED_NAMES`). */
const AMBIENT = ['record', 'input', 'today', 'moves'] as const;
const LIMITS = {
  maxAstNodes: 300,
  maxDepth: 30,
  maxListElements: 100,
  maxMapEntries: 50,
  maxCallArguments: 8,
};

export function compileExpression(text: string, scope: ExpressionScope): Expression | ExpressionProblem {
  const environment = environmentFor(scope);
  const names = [...scope.fields.map(({ id }) => id), ...AMBIENT];
  let parsed: ReturnType<Environment['parse']>;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    return problemOf(error, names);
  }
  const forbidden = findInTree(parsed.ast);
  if (forbidden) return { kind: 'problem', unknownName: null, nearest: null, ...forbidden };
  const checked = parsed.check();
  if (!checked.valid) return problemOf(checked.error, names);
  const members = recordFieldsIn(parsed.ast);
  const known = scope.fields.map(({ id }) => id);
  const unknown = members.find(({ name }) => !known.includes(name));
  if (unknown) return unknownField(unknown, known);
  const bare = [...namesIn(parsed.ast)].filter((name) => known.includes(name));
  return {
    kind: 'expression',
    gives: typeGiven(checked.type ?? 'dyn'),
    uses: new Set([...bare, ...members.map(({ name }) => name)]),
    usesInputs: namesIn(parsed.ast).has('input'),
    run: (values) => run(parsed, { scope, bare, values }),
  };
}

function environmentFor({ fields, inputs, moment }: ExpressionScope): Environment {
  const environment = new Environment({ limits: LIMITS });
  registerFunctions(environment);
  // A name given twice or reserved is a mistake of its own (LG-2011, LG-2013); here the first that can be had counts.
  for (const field of usable(fields)) environment.registerVariable(field.id, celType(field));
  environment.registerVariable('record', 'map<string, dyn>');
  if (inputs) environment.registerVariable('input', 'map<string, dyn>');
  if (moment) environment.registerVariable('today', 'string').registerVariable('moves', 'int');
  return environment;
}

function usable(fields: readonly Field[]): readonly Field[] {
  const first = new Map<string, Field>();
  for (const field of fields)
    if (!first.has(field.id) && !RESERVED_NAMES.has(field.id)) first.set(field.id, field);
  return [...first.values()];
}

/** What CEL takes a field's value for. Days and period keys are texts: they compare as such. */
function celType(field: Field): string {
  switch (field.kind) {
    case 'number':
      return 'double';
    case 'table':
      return 'list<map<string, dyn>>';
    case 'formula':
      return { text: 'string', date: 'string', number: 'double', boolean: 'bool' }[field.gives];
    case 'text':
    case 'date':
    case 'period':
      return 'string';
    default:
      return field.several === true ? 'list<string>' : 'string';
  }
}

function typeGiven(cel: string): ExpressionType {
  if (cel === 'string') return 'text';
  if (cel === 'double' || cel === 'int' || cel === 'uint') return 'number';
  if (cel === 'bool') return 'boolean';
  return cel === 'dyn' ? 'unknown' : 'list';
}

interface RunContext {
  readonly scope: ExpressionScope;
  readonly bare: readonly string[];
  readonly values: ExpressionValues;
}

function run(
  evaluate: (context: Record<string, unknown>) => unknown,
  { scope, bare, values }: RunContext,
): ExpressionOutcome {
  const missing = bare.find((name) => (values.data[name] ?? null) === null);
  if (missing !== undefined) return { kind: 'missing', field: missing };
  const context: Record<string, unknown> = { record: given(values.data) };
  for (const { id } of scope.fields) context[id] = values.data[id] ?? null;
  if (scope.inputs) context['input'] = given(values.inputs ?? {});
  if (scope.moment) Object.assign(context, { today: values.today ?? '', moves: BigInt(values.moves ?? 0) });
  try {
    return outcomeOf(evaluate(context));
  } catch (error) {
    return { kind: 'failed', reason: summaryOf(error) };
  }
}

function given(data: JsonObject): Record<string, Json> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

function outcomeOf(value: unknown): ExpressionOutcome {
  const plain = typeof value === 'bigint' ? Number(value) : value;
  if (typeof plain === 'number' && !Number.isFinite(plain))
    return { kind: 'failed', reason: 'the result is no finite number (division by zero?)' };
  if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean')
    return { kind: 'value', value: plain };
  return { kind: 'failed', reason: 'the result is neither text, number nor yes or no' };
}

function unknownField(
  { name, at }: { readonly name: string; readonly at: number },
  known: readonly string[],
): ExpressionProblem {
  const reason = `Unknown field: record.${name}`;
  return { kind: 'problem', reason, at, unknownName: name, nearest: nearestWord(name, known) };
}

const UNKNOWN_NAME = /^Unknown variable: (?<name>\S+)/u;

function problemOf(error: unknown, names: readonly string[]): ExpressionProblem {
  const reason = summaryOf(error);
  const unknownName = UNKNOWN_NAME.exec(reason)?.groups?.['name'] ?? null;
  return {
    kind: 'problem',
    reason,
    at: startOf(error),
    unknownName,
    nearest: unknownName === null ? null : nearestWord(unknownName, names),
  };
}

function summaryOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'summary' in error) return String(error.summary);
  return error instanceof Error ? error.message : String(error);
}

function startOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('range' in error)) return 0;
  const { range } = error;
  if (typeof range !== 'object' || range === null || !('start' in range)) return 0;
  return typeof range.start === 'number' ? range.start : 0;
}
