/** The log of an organisation as it stands, held to all that its archive would be held to. */
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { BlobDamaged } from '../evidence/checked-content.ts';
import type { BlobStore } from '../evidence/blob-store.ts';
import { done, type Hash, type Refusal, type Result, type Session } from '../model/index.ts';
import type { VerifierKey } from '../seal/note/verifier-key.ts';
import type { Ledger } from '../store/open-ledger.ts';
import { namedBlobs } from '../store/queries/log-rows.ts';
import { exportArchive } from './export/export-archive.ts';
import { verifyArchive } from './verify/verify-archive.ts';
import type { VerifyReport } from './verify/verify-report.ts';

export interface LogPlace {
  readonly ledger: Ledger;
  readonly session: Session;
  /** Needs room for an archive without files, for as long as this takes. */
  readonly folder: string;
  readonly software: string;
}

export interface LogQuestion {
  /** Keys known from elsewhere; none: the log's own. */
  readonly keys?: readonly VerifierKey[];
  /** A checkpoint kept from earlier, as text. */
  readonly against?: string;
  /** Read every stored file that the log names, too; null: leave them. */
  readonly blobs: BlobStore | null;
}

export interface LogReport {
  readonly report: VerifyReport;
  /** Null where files were left. */
  readonly files: {
    readonly checked: number;
    readonly bytes: number;
    readonly problems: readonly Refusal[];
  } | null;
}

/** By way of an archive, since what verifies an archive verifies what it was made from. Refuses as `exportArchive`. */
export async function verifyLog(
  { ledger, session, folder, software }: LogPlace,
  { blobs, ...options }: LogQuestion,
): Promise<Result<LogReport>> {
  await mkdir(folder, { recursive: true });
  const place = await mkdtemp(join(folder, 'verify-'));
  try {
    const path = join(place, 'archive.tar');
    const file = await open(path, 'w', 0o600);
    try {
      const sink = { write: (bytes: Uint8Array) => file.writeFile(bytes) };
      const written = await exportArchive(ledger, session, { blobs: null, signers: [], software, sink });
      if (!written.ok) return written;
    } finally {
      await file.close();
    }
    const report = await verifyArchive(path, options);
    if (blobs === null) return done({ report, files: null });
    const files = await ledger.read(session, async (reading) => {
      const hashes: Hash[] = [];
      for await (const hash of namedBlobs(reading)) hashes.push(hash);
      return hashes;
    });
    return files.ok ? done({ report, files: await checkFiles(blobs, files.value) }) : files;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function checkFiles(
  blobs: BlobStore,
  hashes: readonly Hash[],
): Promise<NonNullable<LogReport['files']>> {
  const problems: Refusal[] = [];
  let bytes = 0;
  for (const hash of hashes) {
    const got = await blobs.get(hash);
    if (!got.ok) problems.push(...got.refusals);
    else
      try {
        // The last chunk comes only once all of it was found sound.
        for await (const chunk of got.value.content) bytes += chunk.length;
      } catch (error) {
        if (!(error instanceof BlobDamaged)) throw error;
        problems.push(error.refusal);
      }
  }
  return { checked: hashes.length, bytes, problems };
}
