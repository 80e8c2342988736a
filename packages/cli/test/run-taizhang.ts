/** Starts the built program, as a shell would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const PROGRAM = fileURLToPath(new URL('../bin/taizhang.js', import.meta.url));
export const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Default: the Node that the tests run on. */
  readonly node?: string;
}

/** English unless the test says otherwise; no colour, as there is no terminal. */
export function taizhang(
  args: readonly string[],
  { input = '', env = {}, cwd, node = process.execPath }: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [PROGRAM, ...args], {
      env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', TZ: 'UTC', ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** A folder of files for one test file; removed at its end. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
