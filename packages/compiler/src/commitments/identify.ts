/** Ids of commitments: the same text gives the same id, and an edit elsewhere in the plan changes no id. */

/** 53-bit string hash (cyrb53 by bryc, public domain). */
function hashText(text: string): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

const FIVE_DIGITS = 36 ** 5;
const DIGITS = Uint8Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (digit) => digit.charCodeAt(0));
/** 2 ** 53 has eleven digits to the base of 36. */
const codes = new Uint8Array(11);

/** `c` and the hash to the base of 36, as `toString(36)` writes it: in halves that fit small integers. */
function idOf(hash: number): string {
  const high = Math.floor(hash / FIVE_DIGITS);
  let rest = hash - high * FIVE_DIGITS;
  for (let at = codes.length - 1; at >= 0; at--) {
    if (at === codes.length - 6) rest = high;
    const next = Math.floor(rest / 36);
    codes[at] = DIGITS[rest - next * 36] ?? 0;
    rest = next;
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0] = codes;
  const id = String.fromCharCode(LETTER, a, b, c, d, e, f, g, h, i, j, k);
  return a === DIGITS[0] ? id.replace(LEADING_ZEROS, 'c') : id;
}

const LETTER = 'c'.charCodeAt(0);
const LEADING_ZEROS = /^c0+(?=.)/u;

/**
 * Hands out ids; a text that occurs again gets its ordinal behind it (`c1k3…`, `c1k3…-2`).
 *
 * The hashes are kept in an open-addressed table of numbers: a `Map` would make an object of each.
 */
export class CommitmentIds {
  #hashes: Float64Array;
  /** How often the text of the hash in the same slot was seen; 0 where the slot is empty. */
  #counts: Int32Array;
  #seen = 0;

  /** `expected`: how many ids will be asked for, about. */
  constructor(expected = 0) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.#hashes = new Float64Array(size);
    this.#counts = new Int32Array(size);
  }

  next(text: string): string {
    const hash = hashText(text);
    const slot = this.#slot(hash);
    const count = (this.#counts[slot] ?? 0) + 1;
    this.#hashes[slot] = hash;
    this.#counts[slot] = count;
    if (count === 1 && ++this.#seen * 2 > this.#counts.length) this.#grow();
    return count === 1 ? idOf(hash) : `${idOf(hash)}-${count}`;
  }

  /** Where the hash is, or the empty place it would take. */
  #slot(hash: number): number {
    const mask = this.#counts.length - 1;
    let slot = hash & mask;
    while (this.#counts[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, counts] = [this.#hashes, this.#counts];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#counts = new Int32Array(counts.length * 2);
    for (let old = 0; old < counts.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.#slot(hashes[old] ?? 0);
      this.#hashes[slot] = hashes[old] ?? 0;
      this.#counts[slot] = counts[old] ?? 0;
    }
  }
}
