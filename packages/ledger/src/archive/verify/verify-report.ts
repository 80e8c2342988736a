import type { Hash, Id, Instant, JsonObject } from '../../model/basics.ts';
import type { ObjectKind } from '../../model/event.ts';
import type { Refusal } from '../../model/refusal.ts';

/** What was found in an archive. It is sound when `problems` is empty. */
export interface VerifyReport {
  readonly schema: 'taizhang.verify/1';
  readonly sound: boolean;
  /** Each with its place: entry, row and byte in `path` and `data`. At most 20 of a kind. */
  readonly problems: readonly Refusal[];
  /** With those that are not listed. */
  readonly problemCount: number;
  /** Null when not even the first entry could be read. */
  readonly head: {
    readonly org: Id;
    readonly name: string;
    readonly origin: string;
    readonly exportedAt: Instant;
    readonly files: string;
  } | null;
  readonly events: {
    readonly total: number;
    /** Under the last checkpoint. */
    readonly sealed: number;
    /** Recorded after it: chained to their objects, not yet under a signature. */
    readonly unsealed: number;
  };
  readonly checkpoints: { readonly count: number; readonly last: CheckpointSummary | null };
  readonly objects: Readonly<Partial<Record<ObjectKind, number>>>;
  readonly blobs: { readonly count: number; readonly bytes: number };
  readonly personal: { readonly present: number };
  /** Keys, as text, whose signatures were checked; and whether they were given from outside or came with the archive. */
  readonly keys: { readonly from: 'given' | 'archive'; readonly verified: readonly string[] };
  /** Whether the whole archive, with what is not sealed, was signed by whoever exported it. */
  readonly manifestSigned: boolean;
  /** What an earlier checkpoint says about this archive; null when none was given. */
  readonly against: { readonly size: number; readonly root: Hash; readonly proven: boolean } | null;
}

export interface CheckpointSummary {
  readonly size: number;
  readonly root: Hash;
}

/** Collects what is wrong. */
export interface Problems {
  readonly add: (code: string, data: JsonObject, path?: string) => void;
  readonly list: () => readonly Refusal[];
  readonly count: () => number;
}

const LISTED_OF_A_KIND = 20;

export function problems(): Problems {
  const list: Refusal[] = [];
  const perCode = new Map<string, number>();
  let count = 0;
  return {
    add(code, data, path) {
      count += 1;
      const before = perCode.get(code) ?? 0;
      perCode.set(code, before + 1);
      if (before < LISTED_OF_A_KIND) list.push(path === undefined ? { code, data } : { code, data, path });
    },
    list: () => list,
    count: () => count,
  };
}
