/** Builds the web app into packages/web/dist, where the command line's bundle takes it from. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../packages/web', import.meta.url));

export function buildWeb(): void {
  execFileSync('vite', ['build', '--logLevel', 'warn'], { cwd: WEB, stdio: 'inherit' });
}
