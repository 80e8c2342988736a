/** Checkpoints: form, signature, growth; their roots are held against the tree once the events are read. */
import type { Hash } from '../../model/basics.ts';
import { parseCheckpoint, type SignedCheckpoint } from '../../seal/checkpoint.ts';
import { openNote } from '../../seal/note/signed-note.ts';
import type { KeyCheck } from './check-keys.ts';
import type { SmallRow } from './small-rows.ts';
import type { CheckpointSummary, Problems } from './verify-report.ts';

export interface CheckpointCheck {
  readonly row: (row: SmallRow) => void;
  /** Sizes at which the tree's root is wanted, ascending. */
  readonly sizes: () => readonly number[];
  readonly root: (size: number, root: Hash) => void;
  /** Once all events were read. */
  readonly end: (events: number) => void;
  readonly count: () => number;
  readonly last: () => CheckpointSummary | null;
}

interface Claim extends CheckpointSummary {
  readonly path: string;
}

export function checkpointCheck(origin: string, keys: KeyCheck, found: Problems): CheckpointCheck {
  const claims: Claim[] = [];
  const reached = new Set<number>();
  let soundUpTo = 0;
  let isBroken = false;
  return {
    row({ value, path }) {
      const { note, ...rest } = value;
      const checkpoint = typeof note === 'string' ? parseCheckpoint(note) : null;
      if (!checkpoint || Object.keys(rest).length > 0) {
        found.add('LG-2632', {}, path);
        return;
      }
      checkSignature(checkpoint, { origin, keys, found, path });
      const { size, root } = checkpoint;
      const before = claims.at(-1)?.size ?? -1;
      if (size <= before) found.add('LG-2636', { size, before }, path);
      else claims.push({ size, root, path });
    },
    sizes: () => claims.map(({ size }) => size),
    root(size, root) {
      const claim = claims.find((each) => each.size === size);
      if (!claim) return;
      reached.add(size);
      if (claim.root === root) soundUpTo = size;
      // Every later root is wrong too: the first says where.
      else if (!isBroken) {
        isBroken = true;
        found.add('LG-2637', { size, from: soundUpTo }, claim.path);
      }
    },
    end(events) {
      for (const { size, path } of claims) {
        if (!reached.has(size)) found.add('LG-2638', { size, events, missing: size - events }, path);
      }
    },
    count: () => claims.length,
    last() {
      const last = claims.at(-1);
      return last ? { size: last.size, root: last.root } : null;
    },
  };
}

interface SignatureContext {
  readonly origin: string;
  readonly keys: KeyCheck;
  readonly found: Problems;
  readonly path?: string;
}

/** Says whether a known key signed this checkpoint of this log. */
export function checkSignature(checkpoint: SignedCheckpoint, context: SignatureContext): boolean {
  const { origin, keys, found, path } = context;
  if (checkpoint.origin !== origin) {
    found.add('LG-2633', { origin: checkpoint.origin, expected: origin }, path);
    return false;
  }
  const opened = openNote(checkpoint.note, keys.trusted());
  switch (opened.kind) {
    case 'verified':
      for (const key of opened.by) keys.verified.add(key.text);
      return true;
    case 'unknown':
      found.add('LG-2634', { names: [...opened.names], size: checkpoint.size }, path);
      return false;
    case 'forged':
      found.add('LG-2635', { key: opened.key.text, size: checkpoint.size }, path);
      return false;
  }
}
