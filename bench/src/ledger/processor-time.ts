/** Processor time of this program and of the database's processes: what remains comparable when others use the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

export interface ProcessorTime {
  /** Milliseconds since some moment. */
  readonly program: number;
  readonly database: number;
}

const MS_A_TICK = 10;
/** Of `/proc/PID/stat` behind the program's name, which may hold spaces: parent, user ticks, system ticks. */
const [PARENT, USER, SYSTEM] = [1, 11, 12] as const;

/** A clock of both sides; of the database nothing (NaN) where the system has no `/proc`, or where it runs elsewhere. */
export async function processorClock(pool: Pool): Promise<() => ProcessorTime> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = Number(statOf(String(rows[0]?.pid))?.[PARENT]);
  return () => {
    const { user, system } = process.cpuUsage();
    return { program: (user + system) / 1000, database: ticksBelow(server) * MS_A_TICK };
  };
}

/** Ended processes are not counted: keep the connections open. */
function ticksBelow(server: number): number {
  if (Number.isNaN(server)) return NaN;
  return readdirSync('/proc')
    .filter((name) => Number(name) > 0)
    .map(statOf)
    .filter((stat) => stat !== null && Number(stat[PARENT]) === server)
    .reduce((sum, stat) => sum + Number(stat?.[USER]) + Number(stat?.[SYSTEM]), 0);
}

function statOf(pid: string): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null; // gone meanwhile, or no such system
  }
}
