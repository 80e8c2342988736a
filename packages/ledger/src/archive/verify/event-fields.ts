/**
 * Finds the fields of an event in its canonical JSON without making an object of it: every byte is looked at once, and a
 * log of millions of events is read at the speed of its hashing.
 */
import { canonicalEnd } from '../../seal/canonical-scan.ts';

type Kind = 'text' | 'text or null' | 'hash or null' | 'instant' | 'object' | 'count';

/** The members of an event in canonical order, each with what stands before it. */
const FIELDS = [
  ['{"action":', 'text'],
  [',"actor":', 'text or null'],
  [',"after":', 'hash or null'],
  [',"at":', 'instant'],
  [',"before":', 'hash or null'],
  [',"data":', 'object'],
  [',"id":', 'text'],
  [',"object":{"id":', 'text'],
  [',"kind":', 'text'],
  ['},"onBehalfOf":', 'text or null'],
  [',"org":', 'text'],
  [',"previous":', 'hash or null'],
  [',"version":', 'count'],
] as const satisfies readonly (readonly [string, Kind])[];

export const FIELD_COUNT = FIELDS.length;
const KINDS: readonly Kind[] = FIELDS.map(([, kind]) => kind);
const PREFIXES = FIELDS.map(([prefix]) => Buffer.from(prefix));
export const FIELD = {
  action: 0,
  after: 2,
  before: 4,
  id: 6,
  objectId: 7,
  kind: 8,
  org: 10,
  previous: 11,
  version: 12,
} as const;

/** Starts and ends of the fields' values, two places for each; filled anew for every event. */
export type FieldPlaces = Int32Array;
export const fieldPlaces = (): FieldPlaces => new Int32Array(FIELD_COUNT * 2);

/** The place after the event that starts at `at`, or `-1 - place` of the first byte that does not belong there. */
export function eventEnd(bytes: Buffer, at: number, places: FieldPlaces): number {
  let next = at;
  for (let field = 0; field < FIELDS.length; field++) {
    const prefix = PREFIXES[field] ?? Buffer.alloc(0);
    for (let i = 0; i < prefix.length; i++) if (bytes[next + i] !== prefix[i]) return -1 - next - i;
    const start = next + prefix.length;
    next = valueEnd(bytes, start, KINDS[field] ?? 'text');
    if (next < 0) return next;
    places[2 * field] = start;
    places[2 * field + 1] = next;
  }
  return bytes[next] === 0x7d ? next + 1 : -1 - next;
}

function valueEnd(bytes: Buffer, at: number, kind: Kind): number {
  const first = bytes[at];
  if (kind === 'hash or null' && first === 0x22) return hashEnd(bytes, at);
  const end = canonicalEnd(bytes, at);
  return end < 0 || isOfKind(bytes, { from: at, to: end, kind }) ? end : -1 - at;
}

function isOfKind(bytes: Buffer, { from, to, kind }: { from: number; to: number; kind: Kind }): boolean {
  const first = bytes[from];
  switch (kind) {
    case 'text':
      return first === 0x22;
    case 'text or null':
      return first === 0x22 || first === 0x6e;
    case 'hash or null':
      return first === 0x6e;
    case 'instant':
      return first === 0x22 && to - from === 26 && bytes[to - 2] === 0x5a;
    case 'object':
      return first === 0x7b;
    case 'count':
      return first !== undefined && first >= 0x31 && first <= 0x39 && to - from <= 9;
  }
}

const IS_DIGIT = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[0-9a-f]/u.test(String.fromCharCode(byte))),
);

/** A quoted hash: 64 lower-case hexadecimal digits. */
function hashEnd(bytes: Buffer, at: number): number {
  const end = at + 65;
  for (let i = at + 1; i < end; i++) if (IS_DIGIT[bytes[i] ?? 0] !== 1) return -1 - i;
  return bytes[end] === 0x22 ? end + 1 : -1 - end;
}
