/** A record with other values in its fields: title, unit, due day and formulas follow from them. */
import type { Day, Json, JsonObject, LedgerRecord, RegisterDefinition } from '../model/index.ts';
import { computeFormulas } from '../register/formula.ts';

/**
 * A due day that changes once the record has left its drafts counts as moved; the first day ever set stays visible.
 */
export function withData(
  definition: RegisterDefinition,
  record: LedgerRecord,
  typed: JsonObject,
): LedgerRecord {
  const { data } = computeFormulas(definition.fields, typed);
  const unit = data[definition.unitField];
  return {
    ...record,
    data,
    title: titleOf(definition, data),
    unit: typeof unit === 'string' ? unit : record.unit,
    ...dueDates(definition, record, data),
  };
}

function dueDates(
  definition: RegisterDefinition,
  record: LedgerRecord,
  data: JsonObject,
): Pick<LedgerRecord, 'dueOn' | 'firstDueOn' | 'dueMoves'> {
  const dueOn = definition.dueField === undefined ? record.dueOn : dayIn(data[definition.dueField]);
  if (dueOn === record.dueOn) return { dueOn, firstDueOn: record.firstDueOn, dueMoves: record.dueMoves };
  const kind = definition.lifecycle.stages.find(({ id }) => id === record.stage)?.kind;
  if (kind === 'draft') return { dueOn, firstDueOn: dueOn, dueMoves: 0 };
  const isFirst = record.firstDueOn === null;
  return {
    dueOn,
    firstDueOn: record.firstDueOn ?? dueOn,
    dueMoves: isFirst ? record.dueMoves : record.dueMoves + 1,
  };
}

function dayIn(value: Json | undefined): Day | null {
  return typeof value === 'string' ? value : null;
}

/** The value of the title field as people read it. */
function titleOf({ fields, titleField }: RegisterDefinition, data: JsonObject): string {
  const field = fields.find(({ id }) => id === titleField);
  const value = data[titleField] ?? null;
  if (field?.kind === 'choice') return field.options.find(({ id }) => id === value)?.label.zh ?? '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}
