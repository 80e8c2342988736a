/** Where the bytes of files are kept: once for each content, under the SHA-256 of it. */
import type { Hash } from '../model/basics.ts';
import type { Blob } from '../model/evidence.ts';
import type { Refusal, Result } from '../model/refusal.ts';
import { BlobDamaged } from './checked-content.ts';

export type Content = AsyncIterable<Uint8Array>;

export interface BlobStore {
  /**
   * Keeps a content to its end, or nothing of it. Refuses a full disk (LG-2301), a place that cannot be used (LG-2302,
   * LG-2306), more than `limit` bytes (LG-2305) and nothing at all (LG-2307). What the content itself throws is thrown.
   */
  readonly put: (content: Content, limit?: number) => Promise<Result<Blob>>;
  /**
   * The content; its last chunk comes only once all of it was found to be what its name says, else BlobDamaged is thrown.
   * Refuses what is not there (LG-2303).
   */
  readonly get: (hash: Hash) => Promise<Result<StoredContent>>;
  readonly has: (hash: Hash) => Promise<boolean>;
  /** By hash. */
  readonly list: () => AsyncIterable<Blob>;
}

export interface StoredContent extends Blob {
  readonly content: Content;
}

export interface CheckedBlob extends Blob {
  /** Null when its bytes are what its name says. */
  readonly problem: Refusal | null;
}

/** Reads every stored file to its end. */
export async function* verifyAll(store: BlobStore): AsyncGenerator<CheckedBlob> {
  for await (const blob of store.list()) yield { ...blob, problem: await problemOf(store, blob.hash) };
}

async function problemOf(store: BlobStore, hash: Hash): Promise<Refusal | null> {
  const got = await store.get(hash);
  if (!got.ok) return got.refusals[0];
  try {
    const chunks = got.value.content[Symbol.asyncIterator]();
    while ((await chunks.next()).done !== true);
    return null;
  } catch (error) {
    if (error instanceof BlobDamaged) return error.refusal;
    throw error;
  }
}
