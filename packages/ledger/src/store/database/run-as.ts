/** PostgreSQL refuses to run as root; a program started as root runs it under the account `postgres`. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

import { refusalError } from './refusal-error.ts';

export interface RunAs {
  readonly user: string;
  readonly uid: number;
  readonly gid: number;
}

const USER = 'postgres';
/** Debian and most others; then Alpine and BusyBox. */
const WAYS_TO_MAKE: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER]],
  ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', USER]],
];
const run = promisify(execFile);

/** The account the server must run under, or null where the program is not root and its own account serves. */
export async function findRunAs(): Promise<RunAs | null> {
  if (process.getuid?.() !== 0) return null;
  return (await lookUp()) ?? (await makeUser());
}

async function lookUp(): Promise<RunAs | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', USER]), run('id', ['-g', USER])]);
    return { user: USER, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makeUser(): Promise<RunAs> {
  const reasons: string[] = [];
  for (const [command, args] of WAYS_TO_MAKE) {
    try {
      await run(command, [...args]);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.trim() : String(error));
      continue;
    }
    const made = await lookUp();
    if (made !== null) return made;
  }
  throw refusalError('LG-1006', { user: USER, reason: reasons.join('; ') });
}

/** The first folder on the way to `path` that the account may not pass, or null if it may pass them all. */
export async function blockedFolder(path: string, { uid, gid }: RunAs): Promise<string | null> {
  const way: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    way.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const folder of way) {
    const found = await stat(folder).catch(() => null);
    if (found === null) return null; // not there yet: we make it, so that it can be passed
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return folder;
  }
  return null;
}
