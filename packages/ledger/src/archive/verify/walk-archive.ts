/**
 * The first third of verifying: reads the file. The second (`scan-segment.ts`) does to each entry what needs no other; the last
 * (`verify-archive.ts`) holds the entries against each other.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

import type { JsonObject } from '../../model/basics.ts';
import { MAX_SEGMENT_BYTES } from '../layout.ts';
import { entryKindOf, type EntryKind } from './entry-order.ts';
import { fileReader } from './file-reader.ts';
import { readEntries, type Entry } from './read-entries.ts';
import type { RawSegment, Segment } from './scan-segment.ts';

/** One step of the walk, plain data. */
export interface WalkedEntry {
  /** Found on the way to this entry, as `Problems.add` takes them. */
  readonly faults: readonly Fault[];
  /** None: the end. */
  readonly entry: Walked | null;
  readonly read: number;
  readonly size: number;
}
export type Fault = readonly [code: string, data: JsonObject, path?: string];

interface Place {
  readonly name: string;
  readonly size: number;
  /** Place of the content in the file. */
  readonly at: number;
}
export type Walked =
  /** A name that no archive has, or more than may be read at once. */
  | (Place & { readonly kind: EntryKind | null; readonly is: 'unread' })
  /** A stored file. */
  | (Place & { readonly kind: 'blob'; readonly is: 'file'; readonly sha256: string })
  | RawSegment
  | Segment;

/** Throws only what reading the file throws. */
export async function* walkArchive(path: string): AsyncGenerator<WalkedEntry> {
  const file = await open(path, 'r');
  try {
    const reader = await fileReader(file);
    let faults: Fault[] = [];
    const add = (code: string, data: JsonObject, where?: string): void => {
      faults.push(where === undefined ? [code, data] : [code, data, where]);
    };
    const step = (entry: Walked | null): WalkedEntry => {
      const walked = { faults, entry, read: reader.position(), size: reader.size };
      faults = [];
      return walked;
    };
    for await (const entry of readEntries(reader, add)) yield step(await walk(entry));
    yield step(null);
  } finally {
    await file.close();
  }
}

async function walk(entry: Entry): Promise<Walked> {
  const { name, size, at } = entry;
  const kind = entryKindOf(name);
  if (kind === 'blob') {
    const digest = createHash('sha256');
    for await (const chunk of entry.content()) digest.update(chunk);
    return { name, size, at, kind, is: 'file', sha256: digest.digest('hex') };
  }
  if (kind === null || (size > MAX_SEGMENT_BYTES && kind !== 'manifest')) {
    return { name, size, at, kind, is: 'unread' };
  }
  const content = await entry.whole();
  return { name, size, at, kind, is: 'raw', content };
}
