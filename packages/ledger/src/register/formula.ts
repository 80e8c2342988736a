/** Computes the formula fields of a record, each after those that it names. */
import type { Field, Json, JsonObject } from '../model/index.ts';
import { isDay } from '../calendar/day-number.ts';
import { compileExpression, type Expression, type ExpressionOutcome } from './expression.ts';

type FormulaField = Extract<Field, { kind: 'formula' }>;

export interface FormulaFailure {
  readonly field: string;
  /** What keeps it from having a value: the field that has none, or the reason. */
  readonly missing: string | null;
  readonly reason: string | null;
}

export interface ComputedData {
  /** The data with every formula that has a value. One that has none is left out: what is not known is not made up. */
  readonly data: JsonObject;
  readonly failures: readonly FormulaFailure[];
}

export function computeFormulas(fields: readonly Field[], typed: JsonObject): ComputedData {
  const plan = planOf(fields);
  const formulas = new Set(plan.map(({ field }) => field.id));
  const data: Record<string, Json> = Object.fromEntries(
    Object.entries(typed).filter(([name]) => !formulas.has(name)),
  );
  const failures: FormulaFailure[] = [];
  for (const { field, expression } of plan) {
    const outcome = fitting(expression.run({ data }), field.gives);
    if (outcome.kind === 'value') data[field.id] = outcome.value;
    else if (outcome.kind === 'missing')
      failures.push({ field: field.id, missing: outcome.field, reason: null });
    else failures.push({ field: field.id, missing: null, reason: outcome.reason });
  }
  return { data, failures };
}

interface PlannedFormula {
  readonly field: FormulaField;
  readonly expression: Expression;
}

/** Compiled once for each definition: fields are never changed in place. */
const plans = new WeakMap<readonly Field[], readonly PlannedFormula[]>();

function planOf(fields: readonly Field[]): readonly PlannedFormula[] {
  const known = plans.get(fields);
  if (known) return known;
  const plan = inOrder(
    fields.flatMap((field) => {
      if (field.kind !== 'formula') return [];
      const expression = compileExpression(field.expression, { fields, moment: false });
      return expression.kind === 'expression' ? [{ field, expression }] : [];
    }),
  );
  plans.set(fields, plan);
  return plan;
}

/** What a formula names comes before it. Circles are refused when a definition is checked. */
function inOrder(formulas: readonly PlannedFormula[]): readonly PlannedFormula[] {
  const placed = new Set<PlannedFormula>();
  const place = (formula: PlannedFormula, above: ReadonlySet<PlannedFormula>): void => {
    if (placed.has(formula) || above.has(formula)) return;
    for (const other of formulas)
      if (formula.expression.uses.has(other.field.id)) place(other, new Set([...above, formula]));
    placed.add(formula);
  };
  for (const formula of formulas) place(formula, new Set());
  return [...placed];
}

function fitting(outcome: ExpressionOutcome, gives: FormulaField['gives']): ExpressionOutcome {
  if (outcome.kind !== 'value') return outcome;
  const { value } = outcome;
  const fits =
    gives === 'date'
      ? typeof value === 'string' && isDay(value)
      : typeof value === (gives === 'text' ? 'string' : gives);
  return fits ? outcome : { kind: 'failed', reason: `the result is no ${gives}: ${String(value)}` };
}
