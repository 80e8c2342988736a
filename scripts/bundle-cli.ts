/** Bundles the command line: one file starts several times as fast as the hundred modules that it is written in. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = `${ROOT}packages/cli`;
const WEB = `${ROOT}packages/web/dist`;

/** Writes `packages/cli/dist`. What only some runs need (file formats, calendars) is split off and loaded on demand. */
export async function bundleCli(): Promise<void> {
  const { version } = JSON.parse(readFileSync(`${CLI}/package.json`, 'utf8')) as { version: string };
  const { metafile } = await build({
    entryPoints: {
      main: `${CLI}/src/main.ts`,
      // Documents are read in a thread that can be ended; it is found beside the bundle by this name.
      'document-worker': `${ROOT}packages/documents/src/worker/document-worker.ts`,
      // Likewise the thread that reads large archives.
      'archive-walk-thread': `${ROOT}packages/ledger/src/archive/verify/archive-walk-thread.ts`,
    },
    outdir: `${CLI}/dist`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['taizhang-source'],
    // A native module, and pages that are read as files: only `serve` needs them, from beside the program.
    external: ['@node-rs/argon2', '@fastify/swagger-ui'],
    define: { TAIZHANG_VERSION: JSON.stringify(version) },
    // CommonJS packages in the bundle ask for `require`, which a module does not have.
    banner: {
      // Under a name of its own: a bundled dependency may import createRequire too.
      js: "import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);",
    },
    legalComments: 'linked',
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: ROOT,
  });
  removeStale(Object.keys(metafile.outputs));
  // Read at run time: the ledger looks for them beside the bundle.
  cpSync(`${ROOT}packages/ledger/migrations`, `${CLI}/dist/migrations`, { recursive: true });
  // The server's part that is shown to people, once it is built.
  if (existsSync(WEB)) cpSync(WEB, `${CLI}/dist/web`, { recursive: true });
  cpSync(`${ROOT}samples`, `${CLI}/dist/samples`, { recursive: true });
}

/** Pieces of earlier bundles; only now, so that a build that fails leaves the last good one in place. */
function removeStale(written: readonly string[]): void {
  for (const name of readdirSync(`${CLI}/dist`)) {
    if (!written.includes(`packages/cli/dist/${name}`)) rmSync(`${CLI}/dist/${name}`, { recursive: true });
  }
}
