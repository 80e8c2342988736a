/** Holds all that a test wrote to what an archive of it is held to: chains, and the state of every object. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkLedger } from '../src/backup/check-ledger.ts';
import type { Refusal } from '../src/model/index.ts';
import type { Ledger } from '../src/store/open-ledger.ts';

/** What is wrong, but for files that a test only named. */
export async function problemsOf(ledger: Ledger): Promise<readonly Refusal[]> {
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-sound-'));
  try {
    const { problems } = await checkLedger(ledger, { dataDir: folder });
    return problems.filter(({ code }) => code !== 'LG-2303');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
