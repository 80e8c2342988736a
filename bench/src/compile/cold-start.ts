/** What a user waits for: the built program on a plan of 45,000 characters, from the shell's point of view. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';
import type { Figure } from '../report.ts';
import { planText, textSource } from './plan-text.ts';

const CLI = fileURLToPath(new URL('../../../packages/cli/bin/taizhang.js', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));
const CHARACTERS = 45_000;

export function measureColdStart(runs: number): Figure[] {
  if (!existsSync(BUNDLE))
    return [{ name: 'cold start', value: NaN, unit: '', note: 'not built: npm run build' }];
  const folder = mkdtempSync(`${tmpdir()}/taizhang-bench-`);
  const plan = `${folder}/plan.txt`;
  writeFileSync(plan, planText(textSource(), CHARACTERS * 3).slice(0, CHARACTERS));
  const compile = [CLI, 'compile', plan, '--format', 'json'];
  const uncached = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const figures: Figure[] = [
    {
      name: 'cold taizhang compile, 45,000 characters',
      value: time(compile, process.env, runs),
      unit: 's',
      bar: { is: '<=', value: 0.5 },
    },
    { name: '  without V8’s code cache (first run)', value: time(compile, uncached, runs), unit: 's' },
    { name: '  of which Node itself', value: time(['-e', '0'], process.env, runs), unit: 's' },
  ];
  rmSync(folder, { recursive: true });
  return figures;
}

function time(args: readonly string[], env: NodeJS.ProcessEnv, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const began = performance.now();
    spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });
    // The first run only fills caches.
    if (run > 0) times.push((performance.now() - began) / 1000);
  }
  return median(times);
}
