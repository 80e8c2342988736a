/**
 * Checks an archive by itself, without database or network: every byte, hash, chain, root and signature. It reads the file
 * once, front to end, and goes on after a fault as far as it can, so that one report names all of them.
 */
import { stat } from 'node:fs/promises';

import { parseCheckpoint, type SignedCheckpoint } from '../../seal/checkpoint.ts';
import type { VerifierKey } from '../../seal/note/verifier-key.ts';
import type { ArchiveHead } from '../archive-source.ts';
import { MAX_SEGMENT_BYTES } from '../layout.ts';
import { blobCheck } from './check-blobs.ts';
import { checkpointCheck, checkSignature, type CheckpointCheck } from './check-checkpoints.ts';
import { eventCheck, type EventCheck } from './check-events.ts';
import { keyCheck } from './check-keys.ts';
import { manifestCheck } from './check-manifest.ts';
import { objectCheck } from './check-objects.ts';
import { personalCheck } from './check-personal.ts';
import { entryOrder } from './entry-order.ts';
import { objectTable } from './object-table.ts';
import { readHead } from './read-head.ts';
import { scanSegment, type RawSegment, type Segment } from './scan-segment.ts';
import { eachSmallRow } from './small-rows.ts';
import { problems, type VerifyReport } from './verify-report.ts';
import { walkArchive, type Walked, type WalkedEntry } from './walk-archive.ts';
import { ThreadFailed, walkInThread } from './walk-in-thread.ts';

export interface VerifyOptions {
  /** Keys known from elsewhere. None: those that came with the archive, which prove only that it agrees with itself. */
  readonly keys?: readonly VerifierKey[];
  /** A checkpoint kept from earlier, as text: everything under it must stand unchanged at the start of this log. */
  readonly against?: string;
  /** Called now and then with how much of the file was read. */
  readonly onProgress?: (read: number, size: number) => void;
}

/** To start a thread takes as long as to read a few megabytes. */
const THREAD_FROM_BYTES = 16 * 2 ** 20;

/** Throws only what reading the file throws. */
export async function verifyArchive(path: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  if ((await stat(path)).size < THREAD_FROM_BYTES) return verifyWalk(walkArchive(path), options);
  try {
    return await verifyWalk(walkInThread(path), options);
  } catch (error) {
    // No second thread, or no memory for one: the same takes longer in this one.
    if (error instanceof ThreadFailed) return verifyWalk(walkArchive(path), options);
    throw error;
  }
}

/** The same report, wherever the steps come from. */
export async function verifyWalk(
  steps: AsyncIterable<WalkedEntry>,
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  const run = newRun(options);
  for await (const { faults, entry, read, size } of steps) {
    for (const fault of faults) run.found.add(...fault);
    if (!entry) continue;
    run.entry(entry.is === 'raw' ? scanSegment(entry) : entry);
    options.onProgress?.(read, size);
  }
  return run.end();
}

interface Run {
  readonly found: ReturnType<typeof problems>;
  readonly entry: (entry: Exclude<Walked, RawSegment>) => void;
  readonly end: () => VerifyReport;
}

function newRun({ keys: given = [], against }: VerifyOptions): Run {
  const found = problems();
  const keys = keyCheck(given, found);
  const objects = objectTable();
  const states = objectCheck(objects, found);
  const personal = personalCheck(found);
  const blobs = blobCheck(found);
  const manifest = manifestCheck(keys, found);
  const isInOrder = entryOrder();
  const old = against === undefined ? null : parseCheckpoint(against);
  if (against !== undefined && !old) found.add('LG-2670', {});
  let head: ArchiveHead | null = null;
  let checkpoints: CheckpointCheck | undefined;
  let events: EventCheck | undefined;
  let oldRoot: string | undefined;
  let hasManifest = false;

  const theCheckpoints = (): CheckpointCheck =>
    (checkpoints ??= checkpointCheck(head?.origin ?? '', keys, found));
  // Made when the first event comes: the checkpoints, which stand before, say at which sizes to look at the root.
  const theEvents = (): EventCheck =>
    (events ??= eventCheck({
      org: JSON.stringify(head?.org ?? ''),
      objects,
      found,
      sizes: [...new Set([...theCheckpoints().sizes(), ...(old ? [old.size] : [])])].sort((a, b) => a - b),
      onRoot(size, root) {
        theCheckpoints().root(size, root);
        if (size === old?.size) oldRoot = root;
      },
    }));

  const read: Readonly<Record<Segment['kind'], (segment: Segment) => void>> = {
    head: (segment) => (head = readHead(segment, found)),
    keys: (segment) => eachSmallRow(segment, found, keys.row),
    checkpoints: (segment) => eachSmallRow(segment, found, (row) => theCheckpoints().row(row)),
    events(segment) {
      theEvents().segment(segment);
      personal.references(segment);
    },
    objects(segment) {
      states.segment(segment);
      personal.references(segment);
      blobs.references(segment);
    },
    personal: (segment) => eachSmallRow(segment, found, personal.row),
    manifest(segment) {
      hasManifest = true;
      manifest.manifest(segment, blobs.totals());
    },
    note: (segment) => manifest.note(segment, head?.origin ?? ''),
  };

  return {
    found,
    entry(entry) {
      const { name, at, size, kind } = entry;
      if (kind === null || !isInOrder(name, kind)) found.add('LG-2666', { entry: name, byte: at }, name);
      switch (entry.is) {
        case 'file':
          blobs.file(entry);
          return;
        case 'segment':
          if (kind !== 'manifest' && kind !== 'note') manifest.entry(entry);
          read[entry.kind](entry);
          return;
        case 'unread':
          if (kind !== null) found.add('LG-2667', { entry: name, size, limit: MAX_SEGMENT_BYTES }, name);
      }
    },
    end() {
      if (!head && found.count() === 0) found.add('LG-2668', {});
      const total = theEvents().count();
      theCheckpoints().end(total);
      states.end();
      personal.end();
      blobs.end(head?.files ?? 'left-out');
      if (!hasManifest) found.add('LG-2669', {});
      const proven = old ? isProven(old, oldRoot, total) : null;
      const last = theCheckpoints().last();
      const sealed = Math.min(total, last?.size ?? 0);
      return {
        schema: 'taizhang.verify/1',
        sound: found.count() === 0,
        problems: found.list(),
        problemCount: found.count(),
        head,
        events: { total, sealed, unsealed: total - sealed },
        checkpoints: { count: theCheckpoints().count(), last },
        objects: states.counts(),
        blobs: blobs.totals(),
        personal: { present: personal.count() },
        keys: { from: keys.from, verified: [...keys.verified] },
        manifestSigned: manifest.isSigned(),
        against: old ? { size: old.size, root: old.root, proven: proven === true } : null,
      };
    },
  };

  function isProven(checkpoint: SignedCheckpoint, root: string | undefined, total: number): boolean {
    const { size } = checkpoint;
    const isSigned = checkSignature(checkpoint, {
      origin: head?.origin ?? '',
      keys,
      found,
      path: '--against',
    });
    if (root === undefined) found.add('LG-2672', { size, events: total, missing: size - total });
    else if (root !== checkpoint.root) found.add('LG-2671', { size });
    return isSigned && root === checkpoint.root;
  }
}
