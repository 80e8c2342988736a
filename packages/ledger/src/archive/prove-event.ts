/** One event under a signed head, so that whoever holds the key can check it without the rest of the log. */
import { done, refuse, type Hash, type Id, type Result } from '../model/index.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { leafHashOfText } from '../seal/hash.ts';
import { EMPTY_FRONTIER } from '../seal/tree/frontier.ts';
import { inclusionProof, verifyInclusion } from '../seal/tree/inclusion.ts';
import { rangeRootsBeyond } from '../seal/tree/range-roots.ts';
import {
  checkpointBefore,
  coveringCheckpoint,
  findEvent,
  findEventAt,
  leafHashes,
} from '../store/queries/proofs.ts';
import type { Reading } from '../store/work.ts';

export interface EventProof {
  readonly event: Id;
  /** Its place in the log, from 0. */
  readonly leaf: number;
  /** The event's canonical JSON: SHA-256(0x00 ‖ this) is the leaf's hash. */
  readonly canonical: string;
  readonly hash: Hash;
  /** The tree that it is proven to be in. */
  readonly size: number;
  readonly root: Hash;
  /** From the leaf upwards, RFC 9162 §2.1.3. */
  readonly path: readonly Hash[];
  /** The signed note that states `size` and `root`. */
  readonly checkpoint: string;
  /** False where the row was changed behind the ledger's back: then the path leads elsewhere. */
  readonly holds: boolean;
}

/** By id, or by its place in the log. Refuses LG-1201, LG-2152 (not sealed yet). */
export async function proveEvent(
  reading: Reading,
  { event: asked }: { readonly event: Id | number },
): Promise<Result<EventProof>> {
  const found =
    typeof asked === 'number' ? await findEventAt(reading, asked) : await findEvent(reading, asked);
  if (found === null) return refuse('LG-1201', { what: 'event', id: String(asked) });
  const { event, leaf } = found;
  const checkpoint = leaf === null ? null : await coveringCheckpoint(reading, leaf);
  if (leaf === null || checkpoint === null) return refuse('LG-2152');
  const before = (await checkpointBefore(reading, leaf))?.frontier ?? EMPTY_FRONTIER;
  const { size, root, note } = checkpoint;
  const leaves = await leafHashes(reading, before.size, size);
  const path = inclusionProof(rangeRootsBeyond(before, leaves), leaf, size);
  const canonical = canonicalJson(event);
  const hash = leafHashOfText(canonical);
  const holds = verifyInclusion({ leaf: hash, index: leaf, size, root, proof: path });
  return done({ event: event.id, leaf, canonical, hash, size, root, path, checkpoint: note, holds });
}
