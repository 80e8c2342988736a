/**
 * Runs every check of the repository and prints one line for each. `--all` adds the build and the tests of what was built.
 *
 * Two checks run at a time, so that a small machine is used fully and not overrun. A check that fails prints all it said.
 */
import { spawn } from 'node:child_process';

interface Check {
  readonly name: string;
  readonly command: string;
}

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

const AT_ONCE = 2;

// The slowest first, so that the quick ones fill the gaps.
const STATIC: readonly Check[] = [
  { name: 'lint', command: 'eslint .' },
  { name: 'unit tests', command: 'vitest run --project unit' },
  { name: 'ledger tests', command: 'vitest run --project ledger' },
  { name: 'server tests', command: 'vitest run --project server' },
  { name: 'browser tests', command: 'vitest run --project web' },
  { name: 'types', command: 'tsc -p . && tsc -p packages/web' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'dependency rules', command: 'depcruise packages bench scripts' },
  { name: 'unused code', command: 'knip' },
];
const BUILD: readonly Check[] = [{ name: 'build', command: 'node scripts/build.ts' }];
const BUILT: readonly Check[] = [{ name: 'command line', command: 'vitest run --project cli' }];

const all = process.argv.includes('--all');
const outcomes = [...(await runAll(STATIC)), ...(all ? await runAll(BUILD) : [])];
if (all && outcomes.at(-1)?.ok === true) outcomes.push(...(await runAll(BUILT)));
const failed = outcomes.filter((outcome) => !outcome.ok).length;
console.log(`\nchecks: ${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runAll(checks: readonly Check[]): Promise<Outcome[]> {
  const waiting = [...checks];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const outcome = await run(check);
      report(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes;
}

function run({ name, command }: Check): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => {
      resolve({ name, ok: code === 0, seconds: (performance.now() - began) / 1000, output });
    });
  });
}

function report({ name, ok, seconds, output }: Outcome): void {
  if (!ok) console.log(`\n${output.trim()}\n`);
  const summary = /^ *Tests +(.*)$/m.exec(output)?.[1] ?? '';
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s  ${summary}`);
}
