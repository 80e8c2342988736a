/** How long the built program takes from nothing to a server that is ready, with its own database, already set up once. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { spawnProgram } from './spawn-program.ts';

const CLI = fileURLToPath(new URL('../../../packages/cli/bin/taizhang.js', import.meta.url));

/** Seconds; the first start, which makes everything, is not among them. */
export async function startTimes(runs: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-start-'));
  chmodSync(folder, 0o711); // the account that the database runs under passes through
  const times: number[] = [];
  try {
    for (let run = 0; run <= runs; run++) {
      const began = performance.now();
      const program = await spawnProgram([CLI, 'serve', '--data', join(folder, 'data'), '--port', '0'], {
        TAIZHANG_LOG_LEVEL: 'info', // it says there where it listens
      });
      const ready = await fetch(`${program.url}/ready`);
      const took = (performance.now() - began) / 1000;
      if (!ready.ok) throw new Error(await ready.text());
      await program.stop();
      if (run > 0) times.push(took);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return times;
}
