/** The values of a record against its register's definition, and its formulas computed. */
import { done, type JsonObject, type RegisterDefinition, type Result } from '../model/index.ts';
import { checkFieldsOf, isEmpty, type Lookups } from './check-value.ts';
import { computeFormulas, type ComputedData } from './formula.ts';

/**
 * Refuses with LG-213x and LG-214x, a JSON pointer into the data as path; every wrong value is named, not the first alone.
 * What it gives back holds no empty values and all formulas that have one. Formula values in the input are ignored, so
 * that a record's own data can be checked again.
 */
export function checkValues(
  definition: RegisterDefinition,
  data: JsonObject,
  lookups: Lookups,
): Result<ComputedData> {
  const typed = typedValues(definition, data);
  const [first, ...rest] = checkFieldsOf(
    definition.fields.filter(({ kind }) => kind !== 'formula'),
    typed,
    { path: '', lookups },
  );
  if (first) return { ok: false, refusals: [first, ...rest] };
  return done(computeFormulas(definition.fields, typed));
}

/** Without formulas and without empty values. */
function typedValues({ fields }: RegisterDefinition, data: JsonObject): JsonObject {
  const formulas = new Set(fields.filter(({ kind }) => kind === 'formula').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(data).filter(([name, value]) => !formulas.has(name) && !isEmpty(value)),
  );
}
