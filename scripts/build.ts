/**
 * Builds what is published: the compiler's modules with their types (tsc), and the command line as one bundle (esbuild).
 *
 * Packages answer to the export condition `taizhang-source`, so the bundle is made from the sources and needs no tsc first.
 */
import { execFileSync } from 'node:child_process';
import { bundleCli } from './bundle-cli.ts';

await bundleCli();
execFileSync('tsc', ['-b', 'tsconfig.build.json'], { stdio: 'inherit' });
