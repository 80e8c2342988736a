/** What events and states name by its hash: personal values and stored files. */

export const PERSONAL_REFERENCE = Buffer.from('{"personal":"');
export const BLOB_REFERENCE = Buffer.from('"blob":"');
const HASH = /^[0-9a-f]{64}$/u;

/** Where the hashes stand. */
export function placesOf(bytes: Buffer, reference: Buffer): Int32Array {
  const places: number[] = [];
  for (let at = bytes.indexOf(reference); at >= 0; at = bytes.indexOf(reference, at + 1)) {
    const from = at + reference.length;
    if (HASH.test(bytes.toString('latin1', from, from + 64))) places.push(from);
  }
  return Int32Array.from(places);
}

export const hashAt = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 64);
