/** Reads and hashes the rows of a segment of `events/`, whatever came before it: what costs most of verifying an archive. */
import { hash } from 'node:crypto';

import { canonicalEnd } from '../../seal/canonical-scan.ts';
import { EVENT_ROW_START } from '../event-row.ts';
import { eventEnd, FIELD_COUNT, fieldPlaces } from './event-fields.ts';

/** Flat arrays, which pass from thread to thread without a copy. */
export interface RowScan {
  /** `EVENT.stride` or `OBJECT.stride` numbers for each row. */
  readonly places: Int32Array;
  /** 64 digits for each row: of events the leaf, of objects the state. */
  readonly hashes: Uint8Array;
}

/** What stands where among the numbers of an event's row; from `fields` on, start and end of each field. */
export const EVENT = { from: 0, to: 1, end: 2, index: 3, fields: 4, stride: 4 + 2 * FIELD_COUNT } as const;
export const HASH_DIGITS = 64;

const START = Buffer.from(EVENT_ROW_START);
const INDEX = Buffer.from(',"index":');
const LEAF = Buffer.from(',"leaf":"');
const END = Buffer.from('"}');
/** Longer ones are read from their text. */
const MAX_INDEX_DIGITS = 9;

/**
 * Of each row: its place; the end of its event, or `-1 - place` of the first wrong byte; the index that it bears where all after
 * the event is as it should be, else -1. `ends` are the newlines' places.
 */
export function scanEvents(bytes: Buffer, ends: Int32Array): RowScan {
  const places = new Int32Array(ends.length * EVENT.stride);
  const hashes = Buffer.alloc(ends.length * HASH_DIGITS);
  const fields = fieldPlaces();
  let from = 0;
  for (let row = 0; row < ends.length; row++) {
    const to = ends[row] ?? 0;
    const own = row * EVENT.stride;
    const hashAt = row * HASH_DIGITS;
    const start = from + START.length;
    const read = startsWith(bytes, from, START) ? eventEnd(bytes, start, fields) : -1 - from;
    const isEvent = read >= 0 && read <= to;
    const end = isEvent ? read : unreadableEnd(bytes, start, to);
    hashes.write(leafOf(bytes, start, end), hashAt, 'latin1');
    places[own + EVENT.from] = from;
    places[own + EVENT.to] = to;
    // What is read beyond the row's end belongs to the next: then the fault is that this row ends.
    places[own + EVENT.end] = isEvent ? end : -1 - Math.min(read < 0 ? -1 - read : to, to);
    places[own + EVENT.index] = isEvent ? indexIn(bytes, { from: end, to, hashes, hashAt }) : -1;
    places.set(fields, own + EVENT.fields);
    from = to + 1;
  }
  return { places, hashes };
}

/** Where a value that is no event ends: its leaf keeps the tree's count right. */
function unreadableEnd(bytes: Buffer, start: number, to: number): number {
  const end = canonicalEnd(bytes, start);
  return end > 0 && end < to ? end : to;
}

/** SHA-256 of a zero byte and the event. The byte before it, the row's colon, makes room for the zero meanwhile. */
function leafOf(bytes: Buffer, from: number, to: number): string {
  const kept = bytes[from - 1] ?? 0;
  bytes[from - 1] = 0;
  const leaf = hash('sha256', bytes.subarray(from - 1, to));
  bytes[from - 1] = kept;
  return leaf;
}

interface RowEnd {
  readonly from: number;
  readonly to: number;
  /** The row's leaf stands here. */
  readonly hashes: Uint8Array;
  readonly hashAt: number;
}

/** The index in `,"index":7,"leaf":"…"}`; -1 where it does not read so or the leaf is another. */
function indexIn(bytes: Buffer, row: RowEnd): number {
  const { from, to, hashes, hashAt } = row;
  const digits = from + INDEX.length;
  const leafAt = to - END.length - HASH_DIGITS;
  const digitsEnd = leafAt - LEAF.length;
  const count = digitsEnd - digits;
  if (count < 1 || count > MAX_INDEX_DIGITS || (count > 1 && bytes[digits] === 0x30)) return -1;
  if (!startsWith(bytes, from, INDEX) || !startsWith(bytes, digitsEnd, LEAF)) return -1;
  if (!startsWith(bytes, to - END.length, END)) return -1;
  for (let i = 0; i < HASH_DIGITS; i++) if (bytes[leafAt + i] !== hashes[hashAt + i]) return -1;
  let index = 0;
  for (let i = digits; i < digitsEnd; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
}

function startsWith(bytes: Buffer, at: number, start: Buffer): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[at + i] !== start[i]) return false;
  return true;
}
