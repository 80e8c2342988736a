/** A record names another unit where it named one: what a branch's transfer does to the record above. Pure. */
import type { Effect, Json, LedgerRecord, RegisterDefinition } from '../model/index.ts';
import { voidIfChanged, type Checked } from './frozen-content.ts';
import { withData } from './record-data.ts';
import type { StepContext } from './step-context.ts';

export function replaceUnit(
  definition: RegisterDefinition,
  record: LedgerRecord,
  effect: Extract<Effect, { kind: 'replace-in-parent' }>,
  { now, evidence }: Pick<StepContext, 'now' | 'evidence'>,
): Checked {
  const { fields, from, to } = effect;
  const data = Object.fromEntries(
    Object.entries(record.data).map(([name, value]) => [
      name,
      fields.includes(name) ? replaced(value, from, to) : value,
    ]),
  );
  const next = { ...withData(definition, record, data), updatedAt: now, version: record.version + 1 };
  return voidIfChanged(definition, next, { now, evidence });
}

function replaced(value: Json, from: string, to: string): Json {
  if (!Array.isArray(value)) return value === from ? to : value;
  return [...new Set((value as readonly Json[]).map((one) => (one === from ? to : one)))];
}
