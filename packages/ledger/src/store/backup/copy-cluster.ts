/**
 * Copies the files of a running cluster so that a server started on the copy replays the log up to the end of the copy
 * ("low-level" base backup, https://www.postgresql.org/docs/current/continuous-archiving.html). Needs a superuser, which the
 * owner of the embedded database is.
 */
import pg from 'pg';

export interface CopiedLog {
  /** Content of the file `backup_label`, without which a copy is not consistent. */
  readonly label: string;
  /** Whether a file of `pg_wal` is needed. */
  readonly needs: (file: string) => boolean;
}

export interface ClusterFacts {
  readonly postgres: string;
  readonly migration: number;
  /** Rows at the start in tables that only grow. */
  readonly rows: Readonly<Record<string, number>>;
}

const FACTS = `
  select (current_setting('server_version_num')::int / 10000)::text as postgres,
         (select max(number) from taizhang.migration) as migration,
         (select count(*)::int from taizhang.event) as events,
         (select count(*)::int from taizhang.checkpoint) as checkpoints`;
const START = `select pg_backup_start('taizhang', fast => true) as lsn`;
const STOP = `
  with stopped as (select lsn, labelfile from pg_backup_stop(wait_for_archive => false))
  select labelfile as label, pg_walfile_name($1::pg_lsn) as first, pg_walfile_name(lsn) as last from stopped`;
/** 000000010000000000000003 */
const SEGMENT = /^[0-9A-F]{24}$/u;

export interface ClusterCopy {
  readonly facts: ClusterFacts;
  /** To be called once the files were copied: whatever was committed before is in the copy, once it has this log too. */
  readonly end: () => Promise<CopiedLog>;
  /** Lets the server go on as before. */
  readonly close: () => Promise<void>;
}

/** From here on the files of the cluster may be copied, all but those of `pg_wal`. */
export async function beginCopy(url: string): Promise<ClusterCopy> {
  const client = new pg.Client({ connectionString: url, application_name: 'taizhang backup' });
  client.on('error', () => undefined); // the query under way says so
  await client.connect();
  try {
    const facts = await factsOf(client);
    // The slot keeps the log that is written meanwhile, however many checkpoints come; both end with the connection.
    const slot = `taizhang_backup_${process.pid}`;
    await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
    const started = await client.query<{ lsn: string }>(START);
    return { facts, end: () => endCopy(client, started.rows[0]?.lsn ?? ''), close: () => client.end() };
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function endCopy(client: pg.Client, start: string): Promise<CopiedLog> {
  const { rows } = await client.query<{ label: string; first: string; last: string }>(STOP, [start]);
  const { label = '', first = '', last = '' } = rows[0] ?? {};
  return { label, needs: (file) => SEGMENT.test(file) && file >= first && file <= last };
}

async function factsOf(client: pg.Client): Promise<ClusterFacts> {
  const { rows } = await client.query<{
    postgres: string;
    migration: number;
    events: number;
    checkpoints: number;
  }>(FACTS);
  const { postgres = '', migration = 0, events = 0, checkpoints = 0 } = rows[0] ?? {};
  return { postgres, migration, rows: { event: events, checkpoint: checkpoints } };
}
