/** What the server says to its database to answer a request, so that a bare handler can say the very same. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { shoot, type Shot } from './send-load.ts';
import { spawnProgram, type Program } from './spawn-program.ts';
import type { SaidStatement } from './statement-tap.ts';

/** Round trips one after the other, each of some statements. */
export type Script = readonly (readonly SaidStatement[])[];

export interface Capture {
  readonly program: Program;
  /** Asks until two requests one after the other said the same: the first read what is then remembered. */
  readonly of: (next: () => Promise<Shot>) => Promise<Captured>;
  readonly stop: () => Promise<void>;
}

export interface Captured {
  readonly script: Script;
  readonly answer: string;
}

const TAP = fileURLToPath(new URL('statement-tap.ts', import.meta.url));
const MOST_TIMES = 20;

/** The program `args` starts, with every statement written down. */
export async function startCapture(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Capture> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-statements-'));
  const file = join(folder, 'statements.jsonl');
  const program = await spawnProgram(['--import', TAP, ...args], { ...settings, BENCH_STATEMENTS: file });
  return {
    program,
    of: async (next) => {
      let before = '';
      for (let time = 0; time < MOST_TIMES; time++) {
        const shot = await next();
        writeFileSync(file, '');
        const answer = await shoot(shot);
        const script = ofTheLedger(readFileSync(file, 'utf8'));
        const names = script.flat().map(({ name }) => name);
        if (names.join() === before) return { script, answer };
        before = names.join();
      }
      throw new Error('The server never says the same twice.');
    },
    stop: async () => {
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Without what the job library asks meanwhile: it prepares nothing. */
function ofTheLedger(lines: string): Script {
  const trips = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as readonly SaidStatement[]);
  return trips.filter((trip) => trip.every(({ name }) => name !== ''));
}
