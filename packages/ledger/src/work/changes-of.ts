import type { Json, JsonObject, LedgerRecord } from '../model/index.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { recordState } from './states.ts';

/** Follows from the event itself. */
const IN_EVERY_EVENT = new Set(['version', 'updatedAt', 'data']);

/**
 * What differs between two states of a record, as it stands after: the event from which the state can be made again.
 * Fields of the register under `data`; a value that is gone is null.
 */
export function changesOf(before: LedgerRecord, after: LedgerRecord): JsonObject {
  const own = differences(recordState(before), recordState(after), IN_EVERY_EVENT);
  const data = differences(before.data, after.data, new Set());
  return Object.keys(data).length === 0 ? own : { ...own, data };
}

function differences(before: JsonObject, after: JsonObject, except: ReadonlySet<string>): JsonObject {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !except.has(name) && text(before[name]) !== text(after[name]))
      .map((name) => [name, after[name] ?? null] as const),
  );
}

const text = (value: Json | undefined): string => canonicalJson(value ?? null);
