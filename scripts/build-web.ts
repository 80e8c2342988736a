/** Builds the web app into packages/web/dist, where the command line's bundle takes it from. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../packages/web', import.meta.url));
const MADE_FROM = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts', 'precompress.ts'];

export function buildWeb(): void {
  execFileSync('vite', ['build', '--logLevel', 'warn'], { cwd: WEB, stdio: 'inherit' });
}

/** Whether nothing that it is made from has changed since it was built. */
export function isWebUpToDate(): boolean {
  const built = newest(join(WEB, 'dist'));
  return built > 0 && MADE_FROM.every((part) => newest(join(WEB, part)) <= built);
}

/** The latest change of a file, or of any file in a folder; 0 where there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
