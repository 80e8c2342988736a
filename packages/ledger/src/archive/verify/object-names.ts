/** Numbers names in the order in which they come: an open-addressing table over their bytes, which stand one after the other. */
import type { Span } from './object-table.ts';

export interface ObjectNames {
  /** The name's number, a new one for a new name. */
  readonly slotOf: (name: Span) => number;
  /** -1 for a new name. */
  readonly find: (name: Span) => number;
  readonly text: (slot: number) => string;
  readonly count: () => number;
}

const FIRST_SIZE = 4096;

export function objectNames(): ObjectNames {
  /** Slot + 1 at the place of the name's hash or after it; 0 is free. At most half are taken. */
  let table = new Int32Array(FIRST_SIZE);
  /** Of each slot: hash of the name, and where the name ends. */
  let hashes = new Int32Array(FIRST_SIZE / 2);
  let ends = new Float64Array(FIRST_SIZE / 2);
  let names = Buffer.alloc(FIRST_SIZE * 32);
  let count = 0;
  const startOf = (slot: number): number => (slot === 0 ? 0 : (ends[slot - 1] ?? 0));

  const isName = (slot: number, { bytes, from, to }: Span): boolean => {
    const start = startOf(slot);
    if ((ends[slot] ?? 0) - start !== to - from) return false;
    for (let i = 0; i < to - from; i++) if (names[start + i] !== bytes[from + i]) return false;
    return true;
  };
  /** Where the name stands in the table, or the free place where it belongs. */
  const placeOf = (name: Span, hash: number): number => {
    const mask = table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = (table[place] ?? 0) - 1;
      if (slot < 0 || (hashes[slot] === hash && isName(slot, name))) return place;
    }
  };
  const grow = (): void => {
    hashes = copyInto(new Int32Array(table.length), hashes);
    ends = copyInto(new Float64Array(table.length), ends);
    table = new Int32Array(table.length * 2);
    const mask = table.length - 1;
    for (let slot = 0; slot < count; slot++) {
      let place = (hashes[slot] ?? 0) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = slot + 1;
    }
  };
  const add = ({ bytes, from, to }: Span, hash: number): void => {
    const start = startOf(count);
    const end = start + to - from;
    while (end > names.length) names = copyInto(Buffer.alloc(names.length * 2), names);
    names.set(bytes.subarray(from, to), start);
    hashes[count] = hash;
    ends[count] = end;
    count += 1;
  };
  return {
    slotOf(name) {
      const hash = hashOf(name);
      const place = placeOf(name, hash);
      const known = (table[place] ?? 0) - 1;
      if (known >= 0) return known;
      add(name, hash);
      table[place] = count;
      if (count * 2 === table.length) grow();
      return count - 1;
    },
    find: (name) => (table[placeOf(name, hashOf(name))] ?? 0) - 1,
    text: (slot) => names.toString('utf8', startOf(slot), ends[slot]),
    count: () => count,
  };
}

/** FNV-1a, its high bits folded into the low ones. */
function hashOf({ bytes, from, to }: Span): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function copyInto<T extends Int32Array | Float64Array | Uint8Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
