/**
 * The first half of verifying: reads the file and does to each entry what needs no other. The second half
 * (`verify-archive.ts`) holds the entries against each other, so that both may run at once in two threads.
 */
import { isUtf8 } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { open } from 'node:fs/promises';

import type { JsonObject } from '../../model/basics.ts';
import { MAX_SEGMENT_BYTES } from '../layout.ts';
import { entryKindOf, type EntryKind } from './entry-order.ts';
import { fileReader } from './file-reader.ts';
import { readEntries, type Entry } from './read-entries.ts';
import { BLOB_REFERENCE, PERSONAL_REFERENCE, placesOf } from './references.ts';
import { rowEnds } from './row-places.ts';
import { scanEvents, type RowScan } from './scan-events.ts';
import { scanObjects } from './scan-objects.ts';

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
  | (Place & Segment);

/** An entry that was read as a whole. */
export interface Segment extends Place {
  readonly kind: Exclude<EntryKind, 'blob'>;
  readonly is: 'segment';
  readonly content: Buffer;
  readonly sha256: string;
  /** Count of newlines. */
  readonly rows: number;
  readonly isUtf8: boolean;
  /** Of events and objects. */
  readonly scan: RowScan;
  /** Where references to personal values and to stored files stand. */
  readonly personal: Int32Array;
  readonly blobs: Int32Array;
}

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
  return { name, size, at, is: 'segment', content, ...digestOf(kind, content) };
}

const NO_PLACES = new Int32Array(0);
const NO_ROWS: RowScan = { places: NO_PLACES, hashes: new Uint8Array(0) };

function digestOf(kind: Segment['kind'], content: Buffer): Omit<Segment, keyof Place | 'is' | 'content'> {
  const ends = rowEnds(content);
  return {
    kind,
    sha256: hash('sha256', content),
    rows: ends.length,
    isUtf8: isUtf8(content),
    scan:
      kind === 'events'
        ? scanEvents(content, ends)
        : kind === 'objects'
          ? scanObjects(content, ends)
          : NO_ROWS,
    personal: kind === 'events' || kind === 'objects' ? placesOf(content, PERSONAL_REFERENCE) : NO_PLACES,
    blobs: kind === 'objects' ? placesOf(content, BLOB_REFERENCE) : NO_PLACES,
  };
}
