/**
 * Kills program and database in the middle of load, at random moments, and holds the ledger to every write it acknowledged:
 *
 *     node --conditions=taizhang-source packages/ledger/scripts/kill-runs.ts [ROUNDS]
 */
import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { killRound, type Victim } from '../test/faults/kill-round.ts';

const VICTIMS: readonly Victim[] = ['program', 'both', 'database'];
const rounds = Number(process.argv[2] ?? 50);
const top = await mkdtemp(join(tmpdir(), 'taizhang-kills-'));
await chmod(top, 0o711); // the account that the database runs under passes through
const acknowledged = new Map<string, number>();
let wrong = 0;
for (let round = 1; round <= rounds; round++) {
  const victim = VICTIMS[round % VICTIMS.length] ?? 'both';
  const afterMs = randomInt(50, 1500);
  const { writes, missing, halfDone, problems, events } = await killRound({
    dataDir: join(top, 'data'),
    victim,
    afterMs,
    acknowledged,
  });
  wrong += missing.length + halfDone.length + problems.length;
  console.log(
    `${round}: ${victim} killed after ${afterMs} ms: ${writes} writes acknowledged, ${missing.length} missing, ` +
      `${halfDone.length} half done, ${problems.length} problems; ${events.total} events, ${events.sealed} sealed`,
  );
  if (problems.length > 0) console.log(JSON.stringify(problems.slice(0, 3)));
}
await rm(top, { recursive: true, force: true });
console.log(`${rounds} kills, ${acknowledged.size} records acknowledged, ${wrong} wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
