/** What a user waits for and what the machine must hold: the built program on one file, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../packages/cli/bin/taizhang.js', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
/** Loaded before the program: writes down at its end what the process took. Plain script: types to strip would take memory too. */
const REPORTER = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const figures = { processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 };
    writeFileSync(process.env.TAIZHANG_BENCH_USAGE, JSON.stringify(figures));
  });
`)}`;

export interface ProgramFigures {
  /** From start to end, its output taken. */
  readonly seconds: number;
  /** Of all its threads, those of the collector and the compilers too. */
  readonly processorSeconds: number;
  /** The most the whole process held. */
  readonly peakBytes: number;
}

export const isBuilt = (): boolean => existsSync(BUNDLE);

/** `scratch` is a file to write to. */
export function runProgram(args: readonly string[], scratch: string): ProgramFigures {
  const output = openSync(`${scratch}.out`, 'w');
  const began = performance.now();
  const { status } = spawnSync(process.execPath, ['--import', REPORTER, CLI, ...args], {
    env: { ...process.env, TAIZHANG_BENCH_USAGE: scratch },
    stdio: ['ignore', output, 'ignore'],
  });
  const seconds = (performance.now() - began) / 1000;
  closeSync(output);
  if (status !== 0) throw new Error(`taizhang ${args.join(' ')} ended with ${String(status)}`);
  const usage = JSON.parse(readFileSync(scratch, 'utf8')) as Omit<ProgramFigures, 'seconds'>;
  return { seconds, ...usage };
}
