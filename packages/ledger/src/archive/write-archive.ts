/**
 * Writes one archive from streams, holding a segment in memory and no more. The same source gives the same bytes.
 */
import { createHash, hash } from 'node:crypto';

import type { Hash } from '../model/basics.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { leafHashOfText } from '../seal/hash.ts';
import { signNote } from '../seal/note/signed-note.ts';
import type { ArchivedBlob, ArchivedObject, ArchiveSink, ArchiveSource } from './archive-source.ts';
import { eventRow } from './event-row.ts';
import * as layout from './layout.ts';
import { paddingOf, tarHeader, TRAILER_BYTES } from './tar-header.ts';

export interface WrittenArchive {
  readonly bytes: number;
  readonly events: number;
  readonly objects: number;
  readonly blobs: number;
  /** SHA-256 of the manifest, which names the content of every other entry. */
  readonly manifest: Hash;
}

/** Throws where the source breaks the order or the limits that it promised: such an archive would not verify. */
export async function writeArchive(sink: ArchiveSink, source: ArchiveSource): Promise<WrittenArchive> {
  const writer = entryWriter(sink);
  await writer.entry(layout.HEAD, Buffer.from(canonicalJson({ ...source.head, format: layout.FORMAT })));
  await writeRows(writer, 'keys', mapped(source.keys, canonicalJson));
  await writeRows(
    writer,
    'checkpoints',
    mapped(source.checkpoints, (note) => canonicalJson({ note })),
  );
  const events = await writeRows(writer, 'events', eventRows(source));
  const objects = await writeObjects(writer, source.objects);
  await writeRows(
    writer,
    'personal',
    inOrder(source.personal, ({ hash: each }) => each, canonicalJson),
  );
  const blobs = await writeBlobs(writer, source.blobs);
  const text = canonicalJson({ blobs, entries: writer.entries, format: layout.FORMAT });
  const manifest = hash('sha256', text);
  await writer.entry(layout.MANIFEST, Buffer.from(text));
  if (source.signers.length > 0) {
    const note = signNote(layout.manifestText(source.head.origin, manifest), source.signers);
    await writer.entry(layout.MANIFEST_NOTE, Buffer.from(note));
  }
  await writer.write(Buffer.alloc(TRAILER_BYTES));
  return { bytes: writer.bytes(), events, objects, blobs: blobs.count, manifest };
}

interface EntryWriter {
  /** Rows and documents so far, for the manifest. */
  readonly entries: object[];
  readonly bytes: () => number;
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly entry: (name: string, content: Buffer, rows?: number) => Promise<void>;
}

function entryWriter(sink: ArchiveSink): EntryWriter {
  let bytes = 0;
  const entries: object[] = [];
  const write = async (part: Uint8Array): Promise<void> => {
    bytes += part.length;
    await sink.write(part);
  };
  const entry = async (name: string, content: Buffer, rows?: number): Promise<void> => {
    entries.push({ bytes: content.length, name, rows, sha256: hash('sha256', content) });
    await write(tarHeader(name, content.length));
    await write(content);
    await write(Buffer.alloc(paddingOf(content.length)));
  };
  return { entries, bytes: () => bytes, write, entry };
}

/** One segment after the other; none for no rows. Gives the count of rows. */
async function writeRows(writer: EntryWriter, folder: string, rows: AsyncIterable<string>): Promise<number> {
  let [count, number, inSegment, size] = [0, 0, 0, 0];
  let parts: Buffer[] = [];
  const flush = async (): Promise<void> => {
    if (inSegment === 0) return;
    await writer.entry(layout.segmentName(folder, ++number), Buffer.concat(parts, size), inSegment);
    [parts, inSegment, size] = [[], 0, 0];
  };
  for await (const row of rows) {
    const line = Buffer.from(`${row}\n`);
    if (line.length > layout.MAX_ROW_BYTES)
      throw new RangeError(`Row ${count + 1} of ${folder} is too long.`);
    if (size + line.length > layout.SEGMENT_BYTES) await flush();
    parts.push(line);
    size += line.length;
    inSegment += 1;
    count += 1;
  }
  await flush();
  return count;
}

async function* eventRows({ events }: ArchiveSource): AsyncGenerator<string> {
  let index = 0;
  for await (const event of events) {
    const text = canonicalJson(event);
    yield eventRow(text, index, leafHashOfText(text));
    index += 1;
  }
}

/** A folder for each kind. The stream is cut where the kind changes, so one row is looked at ahead. */
async function writeObjects(writer: EntryWriter, objects: ArchiveSource['objects']): Promise<number> {
  let count = 0;
  const rows = inOrder(
    objects,
    ({ kind, id }) => `${kind}\n${id}`,
    (object) => object,
  )[Symbol.asyncIterator]();
  let next = await rows.next();
  while (next.done !== true) {
    const { kind } = next.value;
    const ofKind = async function* (): AsyncGenerator<string> {
      for (; next.done !== true && next.value.kind === kind; next = await rows.next()) {
        yield canonicalJson(next.value satisfies ArchivedObject);
      }
    };
    count += await writeRows(writer, `objects/${kind}`, ofKind());
  }
  return count;
}

async function writeBlobs(
  writer: EntryWriter,
  blobs: ArchiveSource['blobs'],
): Promise<{ count: number; bytes: number }> {
  let [count, bytes] = [0, 0];
  for await (const blob of inOrder(
    blobs,
    ({ hash: each }) => each,
    (each) => each,
  )) {
    await writeBlob(writer, blob);
    count += 1;
    bytes += blob.size;
  }
  return { count, bytes };
}

async function writeBlob(writer: EntryWriter, blob: ArchivedBlob): Promise<void> {
  await writer.write(tarHeader(layout.blobName(blob.hash), blob.size));
  const digest = createHash('sha256');
  let size = 0;
  for await (const chunk of blob.read()) {
    digest.update(chunk);
    size += chunk.length;
    if (size <= blob.size) await writer.write(chunk);
  }
  if (size !== blob.size || digest.digest('hex') !== blob.hash) {
    throw new Error(
      `The stored file ${blob.hash} is damaged: its bytes are not those that its name promises.`,
    );
  }
  await writer.write(Buffer.alloc(paddingOf(size)));
}

async function* mapped<T>(
  rows: AsyncIterable<T> | Iterable<T>,
  textOf: (row: T) => string,
): AsyncGenerator<string> {
  for await (const row of rows) yield textOf(row);
}

async function* inOrder<T, U>(
  rows: AsyncIterable<T> | Iterable<T>,
  keyOf: (row: T) => string,
  give: (row: T) => U,
): AsyncGenerator<U> {
  let previous: string | undefined;
  for await (const row of rows) {
    const key = keyOf(row);
    if (previous !== undefined && key <= previous) throw new Error(`Out of order: ${key} after ${previous}.`);
    previous = key;
    yield give(row);
  }
}
