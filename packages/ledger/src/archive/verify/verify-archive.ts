/**
 * Checks an archive by itself, without database or network: every byte, hash, chain, root and signature. It reads the file
 * once, front to end, and goes on after a fault as far as it can, so that one report names all of them.
 */
import { open, type FileHandle } from 'node:fs/promises';

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
import { entryKindOf, entryOrder, type EntryKind } from './entry-order.ts';
import { fileReader } from './file-reader.ts';
import { objectTable } from './object-table.ts';
import { readEntries, type Entry } from './read-entries.ts';
import { readHead } from './read-head.ts';
import { smallRows } from './small-rows.ts';
import { problems, type VerifyReport } from './verify-report.ts';

export interface VerifyOptions {
  /** Keys known from elsewhere. None: those that came with the archive, which prove only that it agrees with itself. */
  readonly keys?: readonly VerifierKey[];
  /** A checkpoint kept from earlier, as text: everything under it must stand unchanged at the start of this log. */
  readonly against?: string;
  /** Called now and then with how much of the file was read. */
  readonly onProgress?: (read: number, size: number) => void;
}

/** Throws only what reading the file throws. */
export async function verifyArchive(path: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  const file = await open(path, 'r');
  try {
    return await verifyFile(file, options);
  } finally {
    await file.close();
  }
}

async function verifyFile(file: FileHandle, options: VerifyOptions): Promise<VerifyReport> {
  const reader = await fileReader(file);
  const run = newRun(options);
  for await (const entry of readEntries(reader, run.found)) {
    await run.entry(entry);
    options.onProgress?.(reader.position(), reader.size);
  }
  return run.end();
}

interface Run {
  readonly found: ReturnType<typeof problems>;
  readonly entry: (entry: Entry) => Promise<void>;
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

  const read: Readonly<Record<EntryKind, (entry: Entry, content: Buffer) => void>> = {
    head: (entry, content) => (head = readHead(entry, content, found)),
    keys(entry, content) {
      for (const row of smallRows(content, entry, found)) keys.row(row);
    },
    checkpoints(entry, content) {
      for (const row of smallRows(content, entry, found)) theCheckpoints().row(row);
    },
    events(entry, content) {
      theEvents().segment(content, entry);
      personal.references(content, entry);
    },
    objects(entry, content) {
      states.segment(content, entry);
      personal.references(content, entry);
      blobs.references(content, entry);
    },
    personal(entry, content) {
      for (const row of smallRows(content, entry, found)) personal.row(row);
    },
    blob: () => undefined,
    manifest(entry, content) {
      hasManifest = true;
      manifest.manifest(entry, content, blobs.totals());
    },
    note: (entry, content) => manifest.note(entry, content, head?.origin ?? ''),
  };

  return {
    found,
    async entry(entry) {
      const kind = entryKindOf(entry.name);
      if (kind === null || !isInOrder(entry.name, kind)) {
        found.add('LG-2666', { entry: entry.name, byte: entry.at }, entry.name);
      }
      if (kind === null) return;
      if (kind === 'blob') {
        await blobs.entry(entry);
        return;
      }
      if (entry.size > MAX_SEGMENT_BYTES && kind !== 'manifest') {
        found.add('LG-2667', { entry: entry.name, size: entry.size, limit: MAX_SEGMENT_BYTES }, entry.name);
        return;
      }
      const content = await entry.whole();
      if (kind !== 'manifest' && kind !== 'note') manifest.entry(entry, content);
      read[kind](entry, content);
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
