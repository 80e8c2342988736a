/** What goes into an archive, as the ledger's store gives it: streams in a fixed order, one consistent moment. */
import type { Hash, Id, Instant, Json } from '../model/basics.ts';
import type { LedgerEvent, ObjectKind } from '../model/event.ts';
import type { Signer } from '../seal/note/signed-note.ts';
import type { Salt } from '../seal/personal.ts';

export interface ArchiveHead {
  readonly org: Id;
  /** What people call the organisation. */
  readonly name: string;
  /** Of the log; its checkpoints and keys bear it. */
  readonly origin: string;
  readonly exportedAt: Instant;
  readonly software: string;
  /** `left-out`: the archive holds what was recorded, not the files that prove it. */
  readonly files: 'included' | 'left-out';
}

export interface ArchivedKey {
  /** As `VerifierKey.text`. */
  readonly key: string;
  readonly createdAt: Instant;
  readonly retiredAt: Instant | null;
}

/** An object as it stands: `stateHash(state)` is the `after` of its last event. Objects that ended in null are left out. */
export interface ArchivedObject {
  readonly kind: ObjectKind;
  readonly id: Id;
  /** Of its last event. */
  readonly version: number;
  /** Personal values as `{"personal": hash}`, stored files as `"blob": hash`. */
  readonly state: Json;
}

/** A personal value that was not erased. */
export interface ArchivedPersonal {
  readonly hash: Hash;
  readonly salt: Salt;
  readonly value: Json;
}

export interface ArchivedBlob {
  readonly hash: Hash;
  readonly size: number;
  readonly read: () => AsyncIterable<Uint8Array>;
}

type Rows<T> = AsyncIterable<T> | Iterable<T>;

export interface ArchiveSource {
  readonly head: ArchiveHead;
  readonly keys: Rows<ArchivedKey>;
  /** Signed notes, by size; each larger than the one before. */
  readonly checkpoints: Rows<string>;
  /** In the order of their seals; then those not yet sealed, each after its object's earlier ones. */
  readonly events: Rows<LedgerEvent>;
  /** By kind, then by id, both by UTF-16 code units. */
  readonly objects: Rows<ArchivedObject>;
  /** By hash. */
  readonly personal: Rows<ArchivedPersonal>;
  /** By hash. */
  readonly blobs: Rows<ArchivedBlob>;
  /** Whoever vouches for the whole archive, the unsealed part too. None: no `manifest.note`. */
  readonly signers: readonly Signer[];
}

export interface ArchiveSink {
  /** Resolves when more may be written. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
}
