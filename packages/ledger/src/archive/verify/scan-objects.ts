/** Reads the rows of a segment of `objects/` once and hashes their states. */
import { hash } from 'node:crypto';

import { canonicalEnd } from '../../seal/canonical-scan.ts';
import { HASH_DIGITS, type RowScan } from './scan-events.ts';

/** What stands where among the numbers of an object's row. */
export const OBJECT = {
  from: 0,
  to: 1,
  end: 2,
  id: 3,
  idEnd: 4,
  kind: 5,
  kindEnd: 6,
  version: 7,
  stride: 8,
} as const;

/** `{"id":"…","kind":"…","state":…,"version":3}` */
const [ID, KIND, STATE, VERSION] = ['{"id":', ',"kind":', ',"state":', ',"version":'].map((text) =>
  Buffer.from(text),
) as [Buffer, Buffer, Buffer, Buffer];
const MAX_VERSION_DIGITS = 9;

/** Of each row its place, its parts (quotes included), and its end, or `-1 - place` of the first wrong byte. */
export function scanObjects(bytes: Buffer, ends: Int32Array): RowScan {
  const places = new Int32Array(ends.length * OBJECT.stride);
  const hashes = Buffer.alloc(ends.length * HASH_DIGITS);
  let from = 0;
  for (const [row, to] of ends.entries()) {
    const own = places.subarray(row * OBJECT.stride, (row + 1) * OBJECT.stride);
    own[OBJECT.from] = from;
    own[OBJECT.to] = to;
    const state = readRow(bytes, own);
    own[OBJECT.end] = state ? to : -1 - wrongByte(bytes, from, to);
    if (state) hashes.write(hash('sha256', state), row * HASH_DIGITS, 'latin1');
    from = to + 1;
  }
  return { places, hashes };
}

/** Fills in the parts and gives the state's bytes; null where the row does not read so. */
function readRow(bytes: Buffer, own: Int32Array): Buffer | null {
  const [from = 0, to = 0] = own;
  const id = after(bytes, from, ID);
  const idEnd = bytes[id] === 0x22 ? canonicalEnd(bytes, id) : -1;
  const kind = after(bytes, idEnd, KIND);
  const kindEnd = kind < 0 ? -1 : canonicalEnd(bytes, kind);
  const state = after(bytes, kindEnd, STATE);
  const stateEnd = state < 0 ? -1 : canonicalEnd(bytes, state, 1);
  const version = after(bytes, stateEnd, VERSION);
  if (version < 0 || !isKind(bytes, kind, kindEnd)) return null;
  const count = versionIn(bytes, version, to);
  if (count < 0) return null;
  own[OBJECT.id] = id;
  own[OBJECT.idEnd] = idEnd;
  own[OBJECT.kind] = kind;
  own[OBJECT.kindEnd] = kindEnd;
  own[OBJECT.version] = count;
  return bytes.subarray(state, stateEnd);
}

/** Whether `"[a-z-]+"` stands there. */
function isKind(bytes: Buffer, from: number, to: number): boolean {
  if (to - from < 3 || bytes[from] !== 0x22 || bytes[to - 1] !== 0x22) return false;
  for (let i = from + 1; i < to - 1; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte < 0x61 || byte > 0x7a) && byte !== 0x2d) return false;
  }
  return true;
}

/** The count in `[1-9][0-9]*}`; -1 where it does not read so. */
function versionIn(bytes: Buffer, from: number, to: number): number {
  const digits = to - 1 - from;
  if (digits < 1 || digits > MAX_VERSION_DIGITS || bytes[from] === 0x30 || bytes[to - 1] !== 0x7d) return -1;
  let count = 0;
  for (let i = from; i < to - 1; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    count = count * 10 + digit;
  }
  return count;
}

/** The place after `text` where it stands at `at`, else -1. */
function after(bytes: Buffer, at: number, text: Buffer): number {
  if (at < 0) return -1;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return -1;
  return at + text.length;
}

function wrongByte(bytes: Buffer, from: number, to: number): number {
  const end = canonicalEnd(bytes, from);
  return end >= to ? from : Math.min(-1 - Math.min(end, -1), to);
}
