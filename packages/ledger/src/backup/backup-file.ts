/**
 * A backup is one tar file: `backup.json` first, then a data folder as it is, `backup-end.json` last. Any program unpacks it.
 * The end states a hash over all that stands before, so that a damaged or cut-off file is never taken for a whole one.
 */
import { createHash, type Hash as Digest } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { pack, type Pack } from 'tar-stream';

import { syncFolder } from '../files/replace-file.ts';
import type { Content } from '../evidence/blob-store.ts';
import type { Instant } from '../model/basics.ts';
import { refusalError } from '../store/database/refusal-error.ts';

export interface BackupHead {
  readonly format: 'taizhang.backup/1';
  /** `cluster`: the files of the database; `rows`: its tables as text, which any PostgreSQL takes. */
  readonly kind: 'cluster' | 'rows';
  readonly madeAt: Instant;
  readonly software: string;
  /** Major version of the database: `18`. */
  readonly postgres: string;
  /** The last migration applied. */
  readonly migration: number;
}

export interface BackupEnd {
  /** Rows of tables: exact where they were copied as rows; else what tables that only grow held at the start. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface BackupSize {
  readonly files: number;
  readonly bytes: number;
}

export interface BackupWriter {
  readonly folder: (name: string) => Promise<void>;
  /** `content` gives exactly `size` bytes. */
  readonly file: (name: string, size: number, content: Content) => Promise<void>;
  readonly finish: (end: BackupEnd) => Promise<BackupSize>;
  /** Gives it up: nothing is left. */
  readonly discard: () => Promise<void>;
}

export const FORMAT = 'taizhang.backup/1';
export const HEAD = 'backup.json';
export const END = 'backup-end.json';
/** The same content gives the same bytes, whenever it was copied. */
const NO_TIME = new Date(0);

/** The file appears under its name only once it is whole. It holds keys and passwords: only its owner may read it. */
export async function createBackup(path: string, head: BackupHead): Promise<BackupWriter> {
  const part = `${path}.part`;
  const tar = pack();
  const out = createWriteStream(part, { mode: 0o600, flush: true });
  const unwritable = (error: unknown): Error =>
    refusalError('LG-2685', { file: path, reason: error instanceof Error ? error.message : '' }, error);
  await once(out, 'open').catch((error: unknown) => {
    throw unwritable(error);
  });
  let failure: unknown = null;
  const written = pipeline(tar, out).catch((error: unknown) => {
    failure = error;
  });
  const digest = createHash('sha256');
  let [files, bytes] = [0, 0];

  /** Waits until the tar has taken all of it; a folder has no content. */
  const add = (header: Parameters<Pack['entry']>[0], content: Content | null): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      const entry = tar.entry({ ...header, mtime: NO_TIME }, (error) => (error ? reject(error) : resolve()));
      if (content !== null) pour(content, entry).catch(reject);
    }).catch((error: unknown) => {
      throw failure === null ? error : unwritable(failure);
    });
  const file: BackupWriter['file'] = async (name, size, content) => {
    startEntry(digest, name, size);
    await add({ name, size, mode: 0o600 }, hashed(content, digest));
    files += 1;
    bytes += size;
  };
  const json = (name: string, value: object): Promise<void> => {
    const text = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    return file(name, text.length, Readable.from([text]));
  };
  await json(HEAD, head);
  return {
    file,
    folder(name) {
      startEntry(digest, `${name}/`, 0);
      return add({ name: `${name}/`, type: 'directory', mode: 0o700 }, null);
    },
    async finish(end) {
      const size = { files: files - 1, bytes };
      await json(END, { ...end, ...size, sha256: digest.copy().digest('hex') });
      tar.finalize();
      await written;
      if (failure !== null) throw unwritable(failure);
      await rename(part, path);
      await syncFolder(dirname(resolve(path)));
      return size;
    },
    async discard() {
      tar.destroy();
      await written;
      await rm(part, { force: true });
    },
  };
}

/** What the hash at the end covers of an entry, before its content. */
export const startEntry = (digest: Digest, name: string, size: number): unknown =>
  digest.update(`${name}\n${size}\n`);

async function pour(content: Content, entry: ReturnType<Pack['entry']>): Promise<void> {
  for await (const chunk of content) {
    if (!entry.write(chunk)) await new Promise<void>((resolve) => void entry.once('drain', resolve));
  }
  entry.end(null);
}

async function* hashed(content: Content, digest: Digest): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    digest.update(chunk);
    yield chunk;
  }
}
