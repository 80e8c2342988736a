/** What is done to an entry that was read as a whole, whatever stands in the others: hashes, rows, references. Pure. */
import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';

import type { EntryKind } from './entry-order.ts';
import { BLOB_REFERENCE, PERSONAL_REFERENCE, placesOf } from './references.ts';
import { rowEnds } from './row-places.ts';
import { scanEvents, type RowScan } from './scan-events.ts';
import { scanObjects } from './scan-objects.ts';

/** As it stands in the file. */
export interface RawSegment {
  readonly name: string;
  readonly size: number;
  /** Place of the content in the file. */
  readonly at: number;
  readonly kind: Exclude<EntryKind, 'blob'>;
  readonly is: 'raw';
  readonly content: Buffer;
}

export interface Segment extends Omit<RawSegment, 'is'> {
  readonly is: 'segment';
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

const NO_PLACES = new Int32Array(0);
const NO_ROWS: RowScan = { places: NO_PLACES, hashes: new Uint8Array(0) };

export function scanSegment(raw: RawSegment): Segment {
  const { kind, content } = raw;
  const ends = rowEnds(content);
  return {
    ...raw,
    is: 'segment',
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
