/** Everything that an organisation's ledger holds, as one archive: read at one moment, while others go on working. */
import { done, refuse, type Hash, type Result, type Session } from '../../model/index.ts';
import { BlobDamaged } from '../../evidence/checked-content.ts';
import type { BlobStore } from '../../evidence/blob-store.ts';
import type { Signer } from '../../seal/note/signed-note.ts';
import type { Ledger } from '../../store/open-ledger.ts';
import {
  checkpointNotes,
  logEvents,
  logHead,
  logKeys,
  namedBlobs,
  personalValues,
  type LogHead,
} from '../../store/queries/log-rows.ts';
import type { Reading } from '../../store/work.ts';
import type { ArchivedBlob, ArchiveSink, ArchiveSource } from '../archive-source.ts';
import { writeArchive, type WrittenArchive } from '../write-archive.ts';
import { archivedObjects } from './archived-objects.ts';
import { mayExport } from './may-export.ts';

export interface ExportOptions {
  /** Null: the archive holds what was recorded, not the files that prove it. */
  readonly blobs: BlobStore | null;
  /** Who vouches for the whole archive, the unsealed part too. */
  readonly signers: readonly Signer[];
  /** `taizhang 0.1.0` */
  readonly software: string;
  readonly sink: ArchiveSink;
}

/**
 * Streams; holds a page of rows and a segment of the archive in memory. Refuses LG-1103 without the right, LG-1201 without
 * an organisation, LG-2303 and LG-2304 where a file is missing or damaged: what was written by then is no archive.
 */
export async function exportArchive(
  ledger: Ledger,
  session: Session,
  options: ExportOptions,
): Promise<Result<WrittenArchive>> {
  const may = mayExport(session);
  if (!may.ok) return may;
  const written = await ledger.read(session, (reading) => exportFrom(reading, options));
  return written.ok ? written.value : written;
}

async function exportFrom(reading: Reading, options: ExportOptions): Promise<Result<WrittenArchive>> {
  const head = await logHead(reading);
  if (head === null) return refuse('LG-1201', { what: 'organisation', id: reading.session.org });
  try {
    return done(await writeArchive(options.sink, await sourceOf(reading, head, options)));
  } catch (error) {
    if (error instanceof BlobDamaged) return { ok: false, refusals: [error.refusal] };
    if (error instanceof BlobMissing) return refuse('LG-2303', { hash: error.hash });
    throw error;
  }
}

async function sourceOf(
  reading: Reading,
  { name, origin }: LogHead,
  { blobs, signers, software }: ExportOptions,
): Promise<ArchiveSource> {
  const files = blobs === null ? 'left-out' : 'included';
  return {
    head: { org: reading.session.org, name, origin, exportedAt: reading.now, software, files },
    keys: await logKeys(reading),
    checkpoints: checkpointNotes(reading),
    events: logEvents(reading),
    objects: archivedObjects(reading),
    personal: personalValues(reading),
    blobs: blobs === null ? [] : archivedBlobs(reading, blobs),
    signers,
  };
}

class BlobMissing extends Error {
  readonly hash: Hash;

  constructor(hash: Hash) {
    super(`The stored file ${hash} is missing.`);
    this.hash = hash;
  }
}

async function* archivedBlobs(reading: Reading, blobs: BlobStore): AsyncGenerator<ArchivedBlob> {
  for await (const hash of namedBlobs(reading)) {
    const got = await blobs.get(hash);
    if (!got.ok) throw new BlobMissing(hash);
    yield { hash, size: got.value.size, read: () => got.value.content };
  }
}
