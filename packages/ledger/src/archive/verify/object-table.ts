/**
 * What is known of each object while the log is read: its last event. Millions of objects are kept in flat arrays beside
 * one map, not as as many JavaScript objects; hashes are compared as the bytes of their digits.
 */

export interface ObjectTable {
  /** The object's slot, made for its first event. `key` is `"id","kind":"kind"` as in the events. */
  readonly slotOf: (key: string) => number;
  readonly find: (key: string) => number | undefined;
  /** Of its last event; 0 before the first. */
  readonly version: (slot: number) => number;
  /** Whether the field at `at` is the hash of the object's last event (`leaf`) or of its state after it (`after`). */
  readonly matches: (slot: number, what: 'leaf' | 'after', field: Field) => boolean;
  /** `after` is the field as it stands in the event. */
  readonly set: (slot: number, last: { version: number; leaf: string; after: Field }) => void;
  /** Marks that the object's state stands in the archive. */
  readonly mark: (slot: number) => void;
  /** Objects that end in a state and were not marked. */
  readonly unmarked: () => Generator<string>;
}

/** A hash field in canonical JSON: quoted digits, or `null`. */
export interface Field {
  readonly bytes: Uint8Array;
  readonly at: number;
}

const HASH = 64;
const SLOT = 2 * HASH;
const QUOTE = 0x22;

export function objectTable(): ObjectTable {
  const slots = new Map<string, number>();
  let versions = new Int32Array(1024);
  /** Leaf, then state; a state that is null leaves its place empty. */
  let hashes = Buffer.alloc(1024 * SLOT);
  let marks = new Uint8Array(1024);
  const grow = (): void => {
    versions = copyInto(new Int32Array(versions.length * 2), versions);
    marks = copyInto(new Uint8Array(marks.length * 2), marks);
    hashes = copyInto(Buffer.alloc(hashes.length * 2), hashes);
  };
  const endsInNull = (slot: number): boolean => hashes[slot * SLOT + HASH] === 0;
  return {
    slotOf(key) {
      const known = slots.get(key);
      if (known !== undefined) return known;
      const slot = slots.size;
      if (slot === versions.length) grow();
      slots.set(key, slot);
      return slot;
    },
    find: (key) => slots.get(key),
    version: (slot) => versions[slot] ?? 0,
    matches(slot, what, { bytes, at }) {
      const own = slot * SLOT + (what === 'leaf' ? 0 : HASH);
      if (bytes[at] !== QUOTE) return hashes[own] === 0;
      for (let i = 0; i < HASH; i++) if (hashes[own + i] !== bytes[at + 1 + i]) return false;
      return true;
    },
    set(slot, { version, leaf, after: { bytes, at } }) {
      const own = slot * SLOT;
      versions[slot] = version;
      hashes.write(leaf, own, 'latin1');
      const isNull = bytes[at] !== QUOTE;
      for (let i = 0; i < HASH; i++) hashes[own + HASH + i] = isNull ? 0 : (bytes[at + 1 + i] ?? 0);
    },
    mark: (slot) => (marks[slot] = 1),
    *unmarked() {
      for (const [key, slot] of slots) if (marks[slot] !== 1 && !endsInNull(slot)) yield key;
    },
  };
}

function copyInto<T extends Int32Array | Uint8Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
