/** Stored files: each is what its name says, and every file that a state names is there. */
import { createHash } from 'node:crypto';

import type { Entry } from './read-entries.ts';
import type { Problems } from './verify-report.ts';

export interface BlobCheck {
  /** Notes the files named in a segment of objects. */
  readonly references: (bytes: Buffer, entry: Entry) => void;
  readonly entry: (entry: Entry) => Promise<void>;
  /** Once all were read; `left-out` files are not missed. */
  readonly end: (files: string) => void;
  readonly totals: () => { readonly count: number; readonly bytes: number };
}

const REFERENCE = Buffer.from('"blob":"');
const HASH = /^[0-9a-f]{64}$/u;
export const BLOB_NAME = /^blobs\/(?<hash>[0-9a-f]{64})$/u;

export function blobCheck(found: Problems): BlobCheck {
  /** Hash → the segment that names it first. */
  const missing = new Map<string, string>();
  let [count, bytes, previous] = [0, 0, ''];
  return {
    references(segment, { name }) {
      for (let at = segment.indexOf(REFERENCE); at >= 0; at = segment.indexOf(REFERENCE, at + 1)) {
        const from = at + REFERENCE.length;
        const hash = segment.toString('latin1', from, from + 64);
        if (HASH.test(hash) && !missing.has(hash)) missing.set(hash, name);
      }
    },
    async entry(entry) {
      const hash = BLOB_NAME.exec(entry.name)?.groups?.['hash'] ?? '';
      if (hash <= previous) found.add('LG-2651', { hash }, entry.name);
      previous = hash;
      const digest = createHash('sha256');
      for await (const chunk of entry.content()) digest.update(chunk);
      if (digest.digest('hex') !== hash) {
        found.add('LG-2650', { hash, byte: entry.at, size: entry.size }, entry.name);
      }
      missing.delete(hash);
      count += 1;
      bytes += entry.size;
    },
    end(files) {
      if (files === 'left-out') return;
      for (const [hash, name] of missing) found.add('LG-2652', { hash }, name);
    },
    totals: () => ({ count, bytes }),
  };
}
