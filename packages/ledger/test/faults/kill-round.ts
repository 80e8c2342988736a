/** One round of load that ends in a kill, and what must hold afterwards. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { checkLedger } from '../../src/backup/check-ledger.ts';
import { readPostmaster } from '../../src/store/database/postmaster-file.ts';
import { openLedger } from '../../src/store/open-ledger.ts';
import { findRecord } from '../../src/store/queries/find-record.ts';
import { statement } from '../../src/store/statement.ts';
import { LOAD_SESSION } from './load-session.ts';

export type Victim = 'program' | 'database' | 'both';

export interface KillRound {
  readonly dataDir: string;
  readonly victim: Victim;
  /** After the load began. */
  readonly afterMs: number;
  /** The latest version acknowledged of every record in all rounds; grows. */
  readonly acknowledged: Map<string, number>;
}

export interface RoundResult {
  /** Of this round. */
  readonly writes: number;
  readonly missing: readonly string[];
  /** Records with a part of what their step brings about. */
  readonly halfDone: readonly string[];
  readonly problems: readonly unknown[];
  readonly events: { readonly total: number; readonly sealed: number };
}

const PROGRAM = fileURLToPath(new URL('load-program.ts', import.meta.url));
/** How long the load goes on without its database, before the program is killed as well. */
const WITHOUT_DATABASE_MS = 300;

/** What is handed out and has no branch or no period, or has them and is not handed out. */
const HALF_DONE = statement<{ id: string }>(
  'half-done',
  `select r.id from record r where r.org = $1 and r.register = 'commitment' and (
     (r.stage = 'assigned') <> exists (select from record b where b.org = r.org and b.parent = r.id)
     or (r.stage = 'assigned') <> exists (select from schedule s where s.org = r.org and s.record = r.id and s.running)
     or (r.stage = 'assigned') <> exists (select from occurrence o where o.org = r.org and o.record = r.id))`,
);

/** Kills, opens again, and looks for every write that was acknowledged. */
export async function killRound({ dataDir, victim, afterMs, acknowledged }: KillRound): Promise<RoundResult> {
  const child = spawn(process.execPath, ['--conditions=taizhang-source', '--no-warnings', PROGRAM, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await Promise.race([once(child.stdout, 'data'), ended]);
  await wait(afterMs);
  const postmaster = await readPostmaster(join(dataDir, 'postgres'));
  if (victim !== 'program' && postmaster !== null) process.kill(postmaster.pid, 'SIGKILL');
  if (victim === 'database') await wait(WITHOUT_DATABASE_MS);
  child.kill('SIGKILL');
  await ended;
  // A last line without its end was not said.
  const lines = said.split('\n').slice(1, -1);
  for (const line of lines) {
    const [record = '', version = ''] = line.split(' ');
    acknowledged.set(record, Math.max(Number(version), acknowledged.get(record) ?? 0));
  }
  return { writes: lines.length, ...(await look(dataDir, acknowledged)) };
}

async function look(
  dataDir: string,
  acknowledged: ReadonlyMap<string, number>,
): Promise<Omit<RoundResult, 'writes'>> {
  const opened = await openLedger({ database: { dataDir }, clock: { now: () => new Date().toISOString() } });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  try {
    const found = await opened.value.read(LOAD_SESSION, async (reading) => {
      const missing: string[] = [];
      for (const [record, version] of acknowledged)
        if (((await findRecord(reading, record))?.record.version ?? 0) < version) missing.push(record);
      const halfDone = (await reading.all(HALF_DONE, [LOAD_SESSION.org])).map(({ id }) => id);
      return { missing, halfDone };
    });
    const { problems, reports } = await checkLedger(opened.value, { dataDir });
    const { total = 0, sealed = 0 } = reports[0]?.events ?? {};
    const { missing, halfDone } = found.ok ? found.value : { missing: ['all'], halfDone: ['all'] };
    return { missing, halfDone, problems, events: { total, sealed } };
  } finally {
    await opened.value.close();
  }
}
