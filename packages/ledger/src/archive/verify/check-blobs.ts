/** Stored files: each is what its name says, and every file that a state names is there. */
import { hashAt } from './references.ts';
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';
import type { Walked } from './walk-archive.ts';

export interface BlobCheck {
  /** Notes the files named in a segment of objects. */
  readonly references: (segment: Segment) => void;
  readonly file: (file: Extract<Walked, { is: 'file' }>) => void;
  /** Once all were read; `left-out` files are not missed. */
  readonly end: (files: string) => void;
  readonly totals: () => { readonly count: number; readonly bytes: number };
}

export const BLOB_NAME = /^blobs\/(?<hash>[0-9a-f]{64})$/u;

export function blobCheck(found: Problems): BlobCheck {
  /** Hash → the segment that names it first. */
  const missing = new Map<string, string>();
  let [count, bytes, previous] = [0, 0, ''];
  return {
    references({ name, content, blobs }) {
      for (const at of blobs) {
        const hash = hashAt(content, at);
        if (!missing.has(hash)) missing.set(hash, name);
      }
    },
    file({ name, at, size, sha256 }) {
      const hash = BLOB_NAME.exec(name)?.groups?.['hash'] ?? '';
      if (hash <= previous) found.add('LG-2651', { hash }, name);
      previous = hash;
      if (sha256 !== hash) found.add('LG-2650', { hash, byte: at, size }, name);
      missing.delete(hash);
      count += 1;
      bytes += size;
    },
    end(files) {
      if (files === 'left-out') return;
      for (const [hash, name] of missing) found.add('LG-2652', { hash }, name);
    },
    totals: () => ({ count, bytes }),
  };
}
