/** Starts a measuring process and reads its figures. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { HostileFigures, LargeFigures } from './child.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

export function measureLargeText(bytes: number, runs: number): LargeFigures {
  return JSON.parse(runChild('plan', String(bytes), String(runs))) as LargeFigures;
}

export function measureHostileText(name: string, characters: number): HostileFigures {
  return JSON.parse(runChild('hostile', name, String(characters))) as HostileFigures;
}

function runChild(...args: string[]): string {
  return execFileSync(process.execPath, ['--conditions=taizhang-source', CHILD, ...args], {
    encoding: 'utf8',
  });
}
