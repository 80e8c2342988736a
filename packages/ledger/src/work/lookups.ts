/** What the values of a record name must exist, and whoever writes it must be able to see it. */
import type { Id, Json, JsonObject } from '../model/index.ts';
import type { Lookups } from '../register/check-value.ts';
import { findReferences, type Reference } from '../store/queries/references.ts';
import type { Work } from '../store/work.ts';
import { isId } from './is-id.ts';

export interface Found extends Lookups {
  /** Of a unit; empty where there is none. */
  readonly unitName: (id: Id) => string;
}

/**
 * Looks up every id in `values` under the session's own rights. What stands in `trusted` already (the record as it is) was
 * allowed before: it is looked up with the whole organisation in reach, and a post among it need not be held today.
 */
export async function lookUp(work: Work, values: JsonObject, trusted: JsonObject = {}): Promise<Found> {
  const before = new Set(idsIn(trusted));
  const fresh = idsIn(values).filter((id) => !before.has(id));
  const seen = await findReferences(work, fresh);
  const kept = before.size === 0 ? [] : await work.elevated((raised) => findReferences(raised, [...before]));
  return lookupsOf([...seen, ...kept.map((one) => ({ ...one, held: true }))]);
}

function lookupsOf(references: readonly Reference[]): Found {
  const byKind = (kind: Reference['kind']): ReadonlyMap<Id, Reference> =>
    new Map(references.filter((one) => one.kind === kind).map((one) => [one.id, one]));
  const [units, posts, files, records] = [
    byKind('unit'),
    byKind('post'),
    byKind('evidence'),
    byKind('record'),
  ];
  return {
    hasUnit: (id) => units.has(id),
    hasPost: (id) => posts.has(id),
    isHeld: (id) => posts.get(id)?.held === true,
    hasFile: (id) => files.has(id),
    hasRecord: (register, id) => records.get(id)?.name === register,
    unitName: (id) => units.get(id)?.name ?? '',
  };
}

function idsIn(value: Json): readonly Id[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return [...new Set(Object.values(value as Readonly<Record<string, Json>>).flatMap(idsIn))];
}
