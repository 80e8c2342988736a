/** `postmaster.pid`, which a running PostgreSQL keeps in its cluster: pid, folder, start, port, socket, address, memory, state. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, , , , state] = text.split('\n');
  if (!Number.isInteger(Number(pid)) || Number(pid) <= 0) return null;
  return { pid: Number(pid), port: Number(port ?? 0), ready: state?.trim() === 'ready' };
}

/**
 * Whether a process of that number lives and may be PostgreSQL. After a restart of the machine or of a container the
 * number may be another program's; on Linux its name says so.
 */
export async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (status === null) return true;
  const [, name, state] = STATUS.exec(status) ?? [];
  return name === 'postgres' && state !== 'Z';
}

/** Name and state; Z is a process that is dead and was not yet cleared away: 412 (postgres) S 1 … */
const STATUS = /^\d+ \((.*)\) (\S)/u;
