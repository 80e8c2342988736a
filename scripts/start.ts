/**
 * `npm start`: brings the program up to date, shows what it makes of the bundled sample plan, then serves the ledger with its
 * web app until Ctrl+C. `npm start -- --port 9000 …` passes options on to `taizhang serve`; `npm start -- FILE…` compiles yours.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { buildWeb, isWebUpToDate } from './build-web.ts';
import { bundleCli } from './bundle-cli.ts';

const CLI = fileURLToPath(new URL('../packages/cli/bin/taizhang.js', import.meta.url));
const SAMPLE = 'samples/library-plan-2026.zh.txt';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHOWN_LINES = 24;
const cwd = process.env['INIT_CWD'] ?? process.cwd();

const given = process.argv.slice(2);
const isFiles = given[0] !== undefined && !given[0].startsWith('-');
if (!isFiles && !isWebUpToDate()) buildWeb();
await bundleCli();
if (isFiles) {
  const run = spawnSync(process.execPath, [CLI, 'compile', ...given], { stdio: 'inherit', cwd });
  process.exitCode = run.status ?? 1;
} else {
  showSample();
  serve(given);
}

/** The first lines of what the compiler finds, for those who have just come. */
function showSample(): void {
  const compiled = spawnSync(process.execPath, [CLI, 'compile', SAMPLE], { cwd: ROOT, encoding: 'utf8' });
  if (compiled.status !== 0) {
    process.stderr.write(compiled.stderr);
    return;
  }
  const lines = compiled.stdout.trimEnd().split('\n');
  const rest = lines.length - SHOWN_LINES;
  console.log(lines.slice(0, SHOWN_LINES).join('\n'));
  console.log(`  … ${rest} more lines: npx taizhang compile ${SAMPLE}\n`);
}

/** The server is told to stop by the terminal itself; we wait for it and end as it does. */
function serve(options: readonly string[]): void {
  const server = spawn(process.execPath, [CLI, 'serve', ...options], { stdio: 'inherit', cwd });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (signal === 'SIGTERM') server.kill(signal);
    });
  server.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
