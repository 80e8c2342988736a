/**
 * What is known of each object while the log is read: its last event. Millions of objects are kept in flat arrays, not as as
 * many JavaScript objects; they are found by the bytes of their names, and hashes are compared as the bytes of their digits.
 */
import { objectNames } from './object-names.ts';

export interface ObjectTable {
  /** The object's slot, made for its first event. Its name is `"id","kind":"kind"`, as in events and states. */
  readonly slotOf: (name: Span) => number;
  /** -1 for an object without events. */
  readonly find: (name: Span) => number;
  /** Of its last event; 0 before the first. */
  readonly version: (slot: number) => number;
  /** Whether these digits are the hash of the object's last event (`leaf`) or of its state after it (`after`); -1: of none. */
  readonly matches: (slot: number, what: 'leaf' | 'after', bytes: Uint8Array, digits: number) => boolean;
  readonly set: (slot: number, last: LastEvent) => void;
  /** Marks that the object's state stands in the archive. */
  readonly mark: (slot: number) => void;
  /** Names of objects that end in a state and were not marked. */
  readonly unmarked: () => Generator<string>;
}

export interface Span {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

interface LastEvent {
  readonly version: number;
  readonly leaves: Uint8Array;
  readonly leaf: number;
  readonly bytes: Uint8Array;
  /** Where the digits of `after` stand; -1 for null. */
  readonly after: number;
}

const HASH = 64;
const SLOT = 2 * HASH;

export function objectTable(): ObjectTable {
  const names = objectNames();
  let versions = new Int32Array(1024);
  /** Leaf, then state; a state that is null leaves its place empty. */
  let hashes = new Uint8Array(1024 * SLOT);
  let marks = new Uint8Array(1024);
  const grow = (): void => {
    versions = copyInto(new Int32Array(versions.length * 2), versions);
    marks = copyInto(new Uint8Array(marks.length * 2), marks);
    hashes = copyInto(new Uint8Array(hashes.length * 2), hashes);
  };
  const endsInNull = (slot: number): boolean => hashes[slot * SLOT + HASH] === 0;
  return {
    slotOf(name) {
      const slot = names.slotOf(name);
      if (slot === versions.length) grow();
      return slot;
    },
    find: names.find,
    version: (slot) => versions[slot] ?? 0,
    matches(slot, what, bytes, digits) {
      const own = slot * SLOT + (what === 'leaf' ? 0 : HASH);
      if (digits < 0) return hashes[own] === 0;
      for (let i = 0; i < HASH; i++) if (hashes[own + i] !== bytes[digits + i]) return false;
      return true;
    },
    set(slot, { version, leaves, leaf, bytes, after }) {
      const own = slot * SLOT;
      versions[slot] = version;
      for (let i = 0; i < HASH; i++) hashes[own + i] = leaves[leaf + i] ?? 0;
      for (let i = 0; i < HASH; i++) hashes[own + HASH + i] = after < 0 ? 0 : (bytes[after + i] ?? 0);
    },
    mark: (slot) => (marks[slot] = 1),
    *unmarked() {
      for (let slot = 0; slot < names.count(); slot++) {
        if (marks[slot] !== 1 && !endsInNull(slot)) yield names.text(slot);
      }
    },
  };
}

function copyInto<T extends Int32Array | Uint8Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
