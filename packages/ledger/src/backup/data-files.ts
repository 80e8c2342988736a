/** The files of a data folder, as a backup takes them. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Content } from '../evidence/blob-store.ts';

export interface FoundFile {
  /** Within the folder, with `/`. */
  readonly name: string;
  /** Null for a folder. */
  readonly size: number | null;
}

/** Depth first, by name; what goes away while it looks is left out. `without` names what is not wanted, with all below it. */
export async function* filesBelow(
  folder: string,
  without: (name: string) => boolean,
  at = '',
): AsyncGenerator<FoundFile> {
  const here = await readdir(join(folder, at), { withFileTypes: true }).catch(ifGone);
  for (const entry of (here ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = at === '' ? entry.name : `${at}/${entry.name}`;
    if (without(name)) continue;
    if (entry.isDirectory()) {
      yield { name, size: null };
      yield* filesBelow(folder, without, name);
    } else if (entry.isFile()) {
      const found = await stat(join(folder, name)).catch(ifGone);
      if (found) yield { name, size: found.size };
    }
  }
}

/**
 * Exactly `size` bytes of a file that may change meanwhile. What is cut off is filled with zeros, and what is added left
 * out: the database's log, replayed over the copy, knows what belongs there.
 */
export async function* exactly(path: string, size: number): AsyncGenerator<Uint8Array> {
  let left = size;
  if (left > 0) {
    try {
      for await (const chunk of createReadStream(path, {
        end: size - 1,
        highWaterMark: 2 ** 18,
      }) as Content) {
        left -= chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (left < size) throw error;
      ifGone(error);
    }
  }
  for (; left > 0; left -= Math.min(left, ZEROS.length))
    yield ZEROS.subarray(0, Math.min(left, ZEROS.length));
}

const ZEROS = Buffer.alloc(2 ** 16);

function ifGone(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
