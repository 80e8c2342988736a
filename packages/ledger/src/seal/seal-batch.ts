/** Puts events under the log's Merkle tree and signs its new head. Pure: which events, and when, is the caller's. */
import type { Hash, Id } from '../model/basics.ts';
import type { LedgerEvent } from '../model/event.ts';
import { signCheckpoint, type Checkpoint } from './checkpoint.ts';
import { eventHash } from './hash.ts';
import type { Signer } from './note/signed-note.ts';
import { growTree, rootOf, type Frontier } from './tree/frontier.ts';

export interface SealedLeaf {
  readonly event: Id;
  /** Its place in the log, from 0. */
  readonly index: number;
  readonly leaf: Hash;
}

export interface SealedBatch {
  readonly leaves: readonly SealedLeaf[];
  /** To be kept with the checkpoint: the next batch goes on from here. */
  readonly frontier: Frontier;
  readonly checkpoint: Checkpoint & { readonly note: string };
}

export interface Sealer {
  readonly origin: string;
  readonly signers: readonly Signer[];
}

export function sealBatch(frontier: Frontier, events: Iterable<LedgerEvent>, sealer: Sealer): SealedBatch {
  const tree = growTree(frontier);
  const leaves: SealedLeaf[] = [];
  for (const event of events) {
    const leaf = eventHash(event);
    leaves.push({ event: event.id, index: frontier.size + leaves.length, leaf });
    tree.append(leaf);
  }
  const grown = tree.frontier();
  const checkpoint = { origin: sealer.origin, size: grown.size, root: rootOf(grown) };
  return {
    leaves,
    frontier: grown,
    checkpoint: { ...checkpoint, note: signCheckpoint(checkpoint, sealer.signers) },
  };
}
