import type { Hash, Id, Instant, Json, JsonObject } from './basics.ts';

export type ObjectKind =
  | 'record'
  | 'occurrence'
  /** The rules by which a record's occurrences are laid out. */
  | 'schedule'
  /** Occurrences that were laid out together; those of them that nothing happened to have no chain of their own. */
  | 'generation'
  | 'evidence'
  | 'proof'
  | 'plan'
  | 'unit'
  | 'post'
  | 'person'
  | 'holding'
  | 'delegation'
  | 'grant'
  | 'register'
  | 'calendar'
  | 'urge'
  | 'operation';

/**
 * What happened, written in the transaction that made it happen. Events of one object form a chain without gaps
 * (`version` 1, 2, 3 …, `previous` the hash of the one before); sealing puts all events of an organisation in one order
 * and under a Merkle tree. Personal values stand in `data` as salted hashes only: `{"personal": "<hash>"}`.
 */
export interface LedgerEvent {
  readonly org: Id;
  readonly id: Id;
  readonly at: Instant;
  /** Null for the ledger's own jobs. */
  readonly actor: Id | null;
  /** The post acted from, when the actor stands in for somebody. */
  readonly onBehalfOf: Id | null;
  /** `record.create`, `record.step`, `record.amend`, `occurrence.reschedule`, `unit.rename` … */
  readonly action: string;
  readonly object: { readonly kind: ObjectKind; readonly id: Id };
  readonly version: number;
  readonly previous: Hash | null;
  /** Content hashes of the object's state (`stateHash`) before and after. */
  readonly before: Hash | null;
  readonly after: Hash | null;
  readonly data: JsonObject;
}

/** A change of one object that a command asks for; the store turns it into rows and an event. */
export interface Change {
  readonly action: string;
  readonly object: { readonly kind: ObjectKind; readonly id: Id };
  readonly before: Json;
  readonly after: Json;
  readonly data: JsonObject;
  readonly onBehalfOf?: Id;
  /** The record it concerns, where the object is another (an occurrence, a proof, an urge): its readers may read the event. */
  readonly record?: Id;
}
