/**
 * `npm run fuzz [REQUESTS]`: every endpoint asked what its OpenAPI document allows and worse, 20,000 times in all; the test
 * `test/fuzz/fuzz.test.ts` with a larger number. Prints the answers by status.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const requests = process.argv[2] ?? '20000';
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'server', 'packages/server/test/fuzz'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, FUZZ_REQUESTS: requests } },
);
process.exitCode = status ?? 1;
