import { spawn } from 'node:child_process';

import type { RunAs } from './run-as.ts';

export interface Said {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a PostgreSQL program to its end. The language of its messages is fixed, whatever the machine's is. */
export function runProgram(program: string, args: readonly string[], runAs: RunAs | null): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: '/',
      env: programEnvironment(),
      ...(runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid }),
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Without the machine's PG* and LC_* settings, which would change what the programs do. */
export const programEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:PG|LC_|LANG)/u.test(name)), // PGDATA, LC_ALL, LANGUAGE
  ),
  LC_ALL: 'C',
});
