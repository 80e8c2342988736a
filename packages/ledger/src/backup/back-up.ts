/**
 * `taizhang backup`: everything that a ledger needs to stand again, while it goes on working. First the database, then the
 * files: a file is stored before any row names it, and never taken away, so that no row in the backup misses its file.
 */
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Clock } from '../model/basics.ts';
import type { Result } from '../model/refusal.ts';
import { beginCopy } from '../store/backup/copy-cluster.ts';
import { beginRows, type TableOut } from '../store/backup/copy-rows.ts';
import { catchRefusal, refusalError } from '../store/database/refusal-error.ts';
import { withFolderDatabase } from '../store/database/running-database.ts';
import {
  createBackup,
  FORMAT,
  type BackupEnd,
  type BackupHead,
  type BackupSize,
  type BackupWriter,
} from './backup-file.ts';
import { exactly, filesBelow } from './data-files.ts';

export interface BackupOptions {
  /** With its database, or, where that is elsewhere, with files and keys alone. */
  readonly dataDir: string;
  /** A database of one's own; its tables are then copied as rows. */
  readonly url?: string;
  /** Copies the tables as rows even where the files of the database could be copied: for another version of PostgreSQL. */
  readonly asRows?: boolean;
  readonly path: string;
  readonly software: string;
  readonly clock: Clock;
  /** Called at the moment up to which the backup holds every write; files are still to be copied then. */
  readonly onDatabaseCopied?: () => void;
}

export interface BackupMade extends BackupSize {
  readonly path: string;
  readonly head: BackupHead;
}

/** Refuses LG-2689 where there is nothing to back up, LG-2685 where it cannot be written; no part of it is left then. */
export async function backUp(options: BackupOptions): Promise<Result<BackupMade>> {
  return catchRefusal(async () => {
    const { dataDir, url } = options;
    if (url !== undefined) return backUpRows(options, url);
    if (!existsSync(join(dataDir, 'postgres', 'PG_VERSION')))
      throw refusalError('LG-2689', { folder: resolve(dataDir) });
    return withFolderDatabase(dataDir, (own) =>
      options.asRows === true ? backUpRows(options, own) : backUpCluster(options, own),
    );
  });
}

/** Made anew by each start, or by the server that reads the copy. */
const OF_THE_RUNNING_SERVER =
  /^(?:postmaster\.(?:pid|opts)|(?:pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.*|(?:.*\/)?(?:pgsql_tmp[^/]*|pg_internal\.init[^/]*|t\d+_\d+(?:_\w+)?(?:\.\d+)?)|global\/pg_control|backup_label(?:\.old)?)$/u;
/** Of the program's own: logs, copies of programs, and what was not yet stored. */
const OF_THE_MOMENT =
  /^(?:postgres(?:\.log.*|-programs(?:\.part)?|\.new-.*)?|.*\.part|.*\/arriving|backup-rows-.*)$/u;

async function backUpCluster(options: BackupOptions, url: string): Promise<BackupMade> {
  const { dataDir } = options;
  const cluster = join(dataDir, 'postgres');
  const copy = await beginCopy(url);
  const { rows, ...facts } = copy.facts;
  try {
    return await written(options, { kind: 'cluster', ...facts }, async (writer) => {
      await writer.folder('postgres');
      await addFiles(writer, cluster, 'postgres/', (name) => OF_THE_RUNNING_SERVER.test(name));
      options.onDatabaseCopied?.();
      const { label, needs } = await copy.end();
      await writer.file(
        'postgres/backup_label',
        Buffer.byteLength(label),
        Readable.from([Buffer.from(label)]),
      );
      await addFiles(writer, join(cluster, 'pg_wal'), 'postgres/pg_wal/', (name) => !needs(name));
      const control = join(cluster, 'global', 'pg_control');
      const { size } = await stat(control);
      await writer.file('postgres/global/pg_control', size, exactly(control, size));
      await addFiles(writer, dataDir, '', (name) => OF_THE_MOMENT.test(name));
      return { rows };
    });
  } finally {
    await copy.close();
  }
}

async function backUpRows(options: BackupOptions, url: string): Promise<BackupMade> {
  const copy = await beginRows(url);
  try {
    return await written(options, { kind: 'rows', ...copy.facts }, async (writer) => {
      options.onDatabaseCopied?.();
      for await (const table of copy.tables()) await addTable(writer, table, options.path);
      // The password is the old cluster's; a new one makes its own.
      const without = (name: string): boolean => OF_THE_MOMENT.test(name) || name === 'postgres-password';
      await addFiles(writer, options.dataDir, '', without);
      return { rows: copy.counts };
    });
  } finally {
    await copy.close();
  }
}

/** Gives the file up whole where anything fails. */
async function written(
  { path, software, clock }: BackupOptions,
  facts: Pick<BackupHead, 'kind' | 'postgres' | 'migration'>,
  fill: (writer: BackupWriter) => Promise<BackupEnd>,
): Promise<BackupMade> {
  const head: BackupHead = { format: FORMAT, madeAt: clock.now(), software, ...facts };
  const writer = await createBackup(path, head);
  try {
    const end = await fill(writer);
    return { path, head, ...(await writer.finish(end)) };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

async function addFiles(
  writer: BackupWriter,
  folder: string,
  prefix: string,
  without: (name: string) => boolean,
): Promise<void> {
  for await (const { name, size } of filesBelow(folder, without))
    await (size === null
      ? writer.folder(prefix + name)
      : writer.file(prefix + name, size, exactly(join(folder, name), size)));
}

/** A tar states the size before the content: rows are gathered beside the backup until their table is complete. */
async function addTable(
  writer: BackupWriter,
  { table, columns, rows }: TableOut,
  path: string,
): Promise<void> {
  const folder = await mkdtemp(`${path}.rows-`);
  try {
    const gathered = join(folder, table);
    await pipeline(rows, createWriteStream(gathered, { mode: 0o600 }));
    const size = (await stat(gathered)).size;
    const head = Buffer.from(`${columns.join('\t')}\n`);
    await writer.file(`rows/${table}.tsv`, head.length + size, withHead(head, exactly(gathered, size)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* withHead(head: Buffer, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* content;
}
