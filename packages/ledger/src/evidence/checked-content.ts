/** Bytes held against the hash that they are kept under, on their way to the reader. */
import { createHash } from 'node:crypto';

import type { Hash } from '../model/basics.ts';
import type { Refusal } from '../model/refusal.ts';

/** Stored bytes are not what was stored. The reader did not get the last of them. */
export class BlobDamaged extends Error {
  readonly refusal: Refusal;

  constructor(hash: Hash) {
    super(`The stored file ${hash} is damaged.`);
    this.name = 'BlobDamaged';
    this.refusal = { code: 'LG-2304', data: { hash } };
  }
}

/** Holds one chunk back until all were read, so that nobody takes a damaged file for a whole one. */
export async function* checkedContent(
  content: AsyncIterable<Uint8Array>,
  hash: Hash,
): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const chunk of content) {
    if (held) yield held;
    digest.update(chunk);
    held = chunk;
  }
  if (digest.digest('hex') !== hash) throw new BlobDamaged(hash);
  if (held) yield held;
}
