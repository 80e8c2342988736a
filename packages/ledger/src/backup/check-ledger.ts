/**
 * Holds a ledger that stands on a database to all that its archive would be held to: chains, states, seals, signatures; and
 * every stored file to its name.
 */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { exportArchive } from '../archive/export/export-archive.ts';
import { verifyArchive } from '../archive/verify/verify-archive.ts';
import type { VerifyReport } from '../archive/verify/verify-report.ts';
import { verifyAll, type BlobStore } from '../evidence/blob-store.ts';
import { openDiskStore } from '../evidence/disk-store.ts';
import { blobFolder } from '../files/data-places.ts';
import type { Id } from '../model/basics.ts';
import type { Refusal } from '../model/refusal.ts';
import { RefusalError } from '../store/database/refusal-error.ts';
import type { Ledger } from '../store/open-ledger.ts';
import { namedBlobs } from '../store/queries/log-rows.ts';
import { systemSession } from '../store/system-session.ts';

export interface LedgerCheck {
  readonly reports: readonly VerifyReport[];
  readonly blobs: { readonly count: number; readonly bytes: number };
  /** All that is wrong, in every organisation and file. */
  readonly problems: readonly Refusal[];
}

export interface CheckPlace {
  readonly dataDir: string;
  /** Only this organisation's log; stored files are the whole folder's. */
  readonly org?: Id;
}

/** Needs room in `dataDir` for an archive without files. Throws `RefusalError` where the ledger cannot be read at all. */
export async function checkLedger(ledger: Ledger, { dataDir, org }: CheckPlace): Promise<LedgerCheck> {
  const orgs = await valueOf(ledger.organisations());
  const blobs = await openDiskStore({ folder: blobFolder(dataDir), newName: () => '', leftoversBefore: '' });
  const problems: Refusal[] = [];
  const reports: VerifyReport[] = [];
  for (const one of orgs.filter((each) => org === undefined || each === org)) {
    const report = await checkLog(ledger, one, dataDir);
    reports.push(report);
    problems.push(...report.problems, ...(await missingBlobs(ledger, one, blobs)));
  }
  let [count, bytes] = [0, 0];
  for await (const { size, problem } of verifyAll(blobs)) {
    count += 1;
    bytes += size;
    if (problem !== null) problems.push(problem);
  }
  return { reports, blobs: { count, bytes }, problems };
}

/** By way of an archive: what verifies an archive verifies what it was made from. */
async function checkLog(ledger: Ledger, org: Id, dataDir: string): Promise<VerifyReport> {
  const folder = await mkdtemp(join(dataDir, 'check-'));
  try {
    const path = join(folder, 'archive.tar');
    const file = await open(path, 'w', 0o600);
    try {
      const sink = { write: (bytes: Uint8Array) => file.writeFile(bytes) };
      const options = { blobs: null, signers: [], software: 'taizhang', sink };
      await valueOf(exportArchive(ledger, systemSession(org), options));
    } finally {
      await file.close();
    }
    return await verifyArchive(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function missingBlobs(ledger: Ledger, org: Id, blobs: BlobStore): Promise<readonly Refusal[]> {
  const missing: Refusal[] = [];
  await valueOf(
    ledger.read(systemSession(org), async (reading) => {
      for await (const hash of namedBlobs(reading))
        if (!(await blobs.has(hash))) missing.push({ code: 'LG-2303', data: { hash } });
    }),
  );
  return missing;
}

async function valueOf<T>(
  asked: Promise<{ ok: true; value: T } | { ok: false; refusals: RefusalError['refusals'] }>,
): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new RefusalError(result.refusals);
  return result.value;
}
