/**
 * Builds what is published: the modules with their types (tsc), the web app (vite), and the command line as one bundle (esbuild).
 *
 * Packages answer to the export condition `taizhang-source`, so the bundle is made from the sources and needs no tsc first.
 */
import { execFileSync } from 'node:child_process';
import { buildWeb } from './build-web.ts';
import { bundleCli } from './bundle-cli.ts';

buildWeb();
await bundleCli();
execFileSync('tsc', ['-b', 'tsconfig.build.json'], { stdio: 'inherit' });
