/** Processor time of this program and of the database's processes: what remains comparable when others use the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

export interface ProcessorTime {
  /** Milliseconds since some moment. */
  readonly program: number;
  readonly database: number;
}

const NS_A_MS = 1_000_000;
/** Of `/proc/PID/stat` behind the program's name, which may hold spaces. */
const PARENT = 1;

/** A clock of both sides; of the database nothing (NaN) where the system has no `/proc`, or where it runs elsewhere. */
export async function processorClock(pool: Pool): Promise<() => ProcessorTime> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = parentOf(String(rows[0]?.pid));
  return () => {
    const { user, system } = process.cpuUsage();
    return { program: (user + system) / 1000, database: server === null ? NaN : spentBelow(server) };
  };
}

/** Ended processes are not counted: keep the connections open. */
const spentBelow = (server: string): number =>
  readdirSync('/proc')
    .filter((name) => Number(name) > 0 && parentOf(name) === server)
    .reduce((sum, name) => sum + spentBy(name), 0);

/** The kernel keeps it to the nanosecond; clock ticks (10 ms) are longer than most questions. */
function spentBy(pid: string): number {
  return Number((read(`/proc/${pid}/schedstat`) ?? '0').split(' ')[0]) / NS_A_MS;
}

function parentOf(pid: string): string | null {
  const text = read(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[PARENT] ?? null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // gone meanwhile, or no such system
  }
}
