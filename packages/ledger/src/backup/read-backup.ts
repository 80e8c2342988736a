/** Reads a backup from front to end, and holds it against the hash at its end. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';

import { extract } from 'tar-stream';

import type { Content } from '../evidence/blob-store.ts';
import { RefusalError, refusalError } from '../store/database/refusal-error.ts';
import {
  END,
  FORMAT,
  HEAD,
  startEntry,
  type BackupEnd,
  type BackupHead,
  type BackupSize,
} from './backup-file.ts';

/** What the reader is told, in the order of the file. */
export interface BackupTaker {
  readonly head: (head: BackupHead) => Promise<void>;
  readonly folder: (name: string) => Promise<void>;
  /** Takes the content to its end. */
  readonly file: (name: string, content: Content) => Promise<void>;
}

type StatedEnd = BackupEnd & BackupSize & { readonly sha256: string };

const MAX_JSON = 2 ** 20;
/** Names as a backup has them: relative, without `..`. Anything else would write outside the folder. */
const NAME = /^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\0]+$/u;

/** Refuses LG-2681 what is no backup, LG-2682 one that is damaged: what was taken until then must not be used. */
export async function readBackup(path: string, taker: BackupTaker): Promise<BackupEnd & BackupSize> {
  const seen = { head: false };
  const head: BackupTaker['head'] = (found) => {
    seen.head = true;
    return taker.head(found);
  };
  try {
    return await readEntries(path, { ...taker, head });
  } catch (error) {
    if (error instanceof RefusalError || !isOfTar(error)) throw error;
    throw seen.head ? damaged(path, error.message, error) : refusalError('LG-2681', { file: path }, error);
  }
}

async function readEntries(path: string, taker: BackupTaker): Promise<BackupEnd & BackupSize> {
  const entries = extract();
  const source = createReadStream(path);
  source.on('error', (error) => entries.destroy(error));
  source.pipe(entries);
  const digest = createHash('sha256');
  let head: BackupHead | null = null;
  let end: StatedEnd | null = null;
  for await (const entry of entries) {
    const { name, type } = entry.header;
    const size = entry.header.size;
    if (end !== null) throw damaged(path, `${name} after the end`);
    if (name === END) {
      end = JSON.parse((await buffer(entry)).toString()) as StatedEnd;
      continue;
    }
    startEntry(digest, name, size);
    if (head === null) {
      head = headOf(path, name === HEAD && size < MAX_JSON ? await buffer(entry) : Buffer.of());
      digest.update(`${JSON.stringify(head, null, 2)}\n`);
      await taker.head(head);
      continue;
    }
    if (!NAME.test(name)) throw damaged(path, name);
    if (type === 'directory') {
      entry.resume();
      await taker.folder(name.slice(0, -1));
    } else await taker.file(name, hashed(entry as Content, digest));
  }
  if (head === null) throw refusalError('LG-2681', { file: path });
  if (end === null) throw damaged(path, `${END} ?`);
  if (end.sha256 !== digest.digest('hex')) throw damaged(path, 'SHA-256');
  return end;
}

function headOf(path: string, text: Buffer): BackupHead {
  try {
    const head = JSON.parse(text.toString()) as BackupHead;
    if ((head.format as string) === FORMAT) return head;
  } catch {
    // said below
  }
  throw refusalError('LG-2681', { file: path });
}

async function* hashed(
  content: Content,
  digest: { update: (chunk: Uint8Array) => unknown },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    digest.update(chunk);
    yield chunk;
  }
}

const damaged = (file: string, reason: string, cause?: unknown): RefusalError =>
  refusalError('LG-2682', { file, reason }, cause);

/** About what is read in the file: plain errors, and those of its streams. The system's own have other codes. */
const isOfTar = (error: unknown): error is Error =>
  error instanceof Error && (!('code' in error) || String(error.code).startsWith('STREAM_'));
