/**
 * `npm start`: brings the command line up to date and compiles the bundled sample plan; `npm start -- FILE…` compiles yours.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleCli } from './bundle-cli.ts';

const CLI = fileURLToPath(new URL('../packages/cli/bin/taizhang.js', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../samples/library-plan-2026.zh.txt', import.meta.url));

await bundleCli();
const given = process.argv.slice(2);
const run = spawnSync(process.execPath, [CLI, 'compile', ...(given.length > 0 ? given : [SAMPLE])], {
  stdio: 'inherit',
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
});
process.exitCode = run.status ?? 1;
