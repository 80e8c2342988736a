/** `taizhang restore`: a backup into an empty place, started there, and held to everything that can be checked. */
import { createWriteStream } from 'node:fs';
import { chown, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { Content } from '../evidence/blob-store.ts';
import type { Clock } from '../model/basics.ts';
import type { Result } from '../model/refusal.ts';
import { checkDatabase } from '../store/backup/check-database.ts';
import { knownMigration, openRowsTarget, type RowsTarget, type TableIn } from '../store/backup/copy-rows.ts';
import { openEmbedded } from '../store/database/embedded.ts';
import { runningDatabase } from '../store/database/running-database.ts';
import { findPostgresBinaries } from '../store/database/postgres-binaries.ts';
import { catchRefusal, RefusalError, refusalError } from '../store/database/refusal-error.ts';
import { findRunAs, type RunAs } from '../store/database/run-as.ts';
import { openLedger } from '../store/open-ledger.ts';
import type { BackupEnd, BackupHead, BackupSize } from './backup-file.ts';
import { checkLedger, type LedgerCheck } from './check-ledger.ts';
import { readBackup } from './read-backup.ts';

export interface RestoreOptions {
  readonly path: string;
  /** Not there yet, or empty. */
  readonly dataDir: string;
  /** An empty database of one's own, for a backup of rows; files and keys go into `dataDir`. */
  readonly url?: string;
  readonly clock: Clock;
}

export interface Restored extends BackupSize {
  readonly head: BackupHead;
  readonly check: LedgerCheck;
}

/**
 * Refuses LG-2680 … LG-2686 with nothing left in `dataDir`. Where what was restored does not hold (LG-2687, LG-2688, and all
 * that verifying can find), it is left there to be looked at, and every problem is named.
 */
export async function restore(options: RestoreOptions): Promise<Result<Restored>> {
  return catchRefusal(async () => {
    const dataDir = resolve(options.dataDir);
    await refuseFull(dataDir);
    const runAs = await findRunAs();
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const { head, end } = await unpacked({ ...options, dataDir }, runAs).catch(async (error: unknown) => {
      for (const name of await readdir(dataDir))
        await rm(join(dataDir, name), { recursive: true, force: true });
      throw error;
    });
    const check = await checked({ ...options, dataDir }, head, end);
    return { head, files: end.files, bytes: end.bytes, check };
  });
}

async function refuseFull(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw refusalError('LG-1007', { folder, reason: (error as Error).message }, error);
  });
  if (there.length > 0) throw refusalError('LG-2680', { folder });
}

interface Unpacked {
  readonly head: BackupHead;
  readonly end: BackupEnd & BackupSize;
}

async function unpacked({ path, dataDir, url }: RestoreOptions, runAs: RunAs | null): Promise<Unpacked> {
  const files = unpacker(dataDir, runAs);
  const found: { head?: BackupHead; target?: RowsTarget } = {};
  try {
    const end = await readBackup(path, {
      async head(head) {
        found.head = head;
        await refuseForeign(head, dataDir, runAs);
        if (head.kind === 'rows') found.target = await targetOf(head, { dataDir, url });
      },
      folder: files.folder,
      async file(name, content) {
        const table = ROWS.exec(name)?.groups?.['table'];
        if (table === undefined || found.target === undefined) await files.file(name, content);
        else await found.target.copyIn(await tableIn(table, content));
      },
    });
    await found.target?.commit();
    if (found.head === undefined) throw refusalError('LG-2681', { file: path });
    return { head: found.head, end };
  } finally {
    await found.target?.close();
  }
}

/** `rows/record.tsv` */
const ROWS = /^rows\/(?<table>[a-z_]+)\.tsv$/u;

/** Where rows go: the database that is named, else one made in the folder. */
async function targetOf(
  { migration }: BackupHead,
  { dataDir, url }: { readonly dataDir: string; readonly url: string | undefined },
): Promise<RowsTarget> {
  if (url !== undefined) return openRowsTarget(url, migration);
  const embedded = await openEmbedded({ dataDir });
  const target = await openRowsTarget(embedded.url, migration).catch(async (error: unknown) => {
    await embedded.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await target.close();
    await embedded.close();
  };
  return { ...target, close };
}

async function refuseForeign(
  { kind, migration, postgres: found }: BackupHead,
  dataDir: string,
  runAs: RunAs | null,
): Promise<void> {
  const known = await knownMigration();
  if (migration > known) throw refusalError('LG-2684', { found: migration, known });
  if (kind === 'rows') return;
  const { major } = await findPostgresBinaries(runAs, join(dataDir, 'postgres-programs'));
  if (found !== major) throw refusalError('LG-2683', { found, wanted: major });
}

/** The first line names the columns. */
async function tableIn(table: string, content: Content): Promise<TableIn> {
  const chunks = content[Symbol.asyncIterator]();
  let head = Buffer.of();
  while (!head.includes(NEWLINE)) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const end = head.indexOf(NEWLINE);
  async function* rows(): AsyncGenerator<Uint8Array> {
    if (end + 1 < head.length) yield head.subarray(end + 1);
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  return { table, columns: head.subarray(0, end).toString().split('\t'), rows: rows() };
}
const NEWLINE = 0x0a;

interface Unpacker {
  readonly folder: (name: string) => Promise<void>;
  readonly file: (name: string, content: Content) => Promise<void>;
}

/** Files are on the disk when this is done. Those of the database belong to the account that it runs under. */
function unpacker(dataDir: string, runAs: RunAs | null): Unpacker {
  const give = async (path: string, name: string): Promise<void> => {
    if (runAs !== null && (name === CLUSTER || name.startsWith(`${CLUSTER}/`)))
      await chown(path, runAs.uid, runAs.gid);
  };
  return {
    async folder(name) {
      const path = join(dataDir, name);
      await mkdir(path, { recursive: true, mode: 0o700 });
      await give(path, name);
    },
    async file(name, content) {
      const path = join(dataDir, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await pipeline(content, createWriteStream(path, { mode: 0o600, flush: true }));
      await give(path, name);
    },
  };
}
const CLUSTER = 'postgres';

/** Starts what was restored, and holds it to what the backup says and to what it says itself. */
async function checked(
  { dataDir, url, clock }: RestoreOptions,
  { kind }: BackupHead,
  { rows }: BackupEnd,
): Promise<LedgerCheck> {
  const opened = await openLedger({ database: url === undefined ? { dataDir } : { url }, clock });
  if (!opened.ok) throw new RefusalError(opened.refusals);
  try {
    const at = url ?? (await runningDatabase(dataDir)) ?? '';
    const check = await checkLedger(opened.value, { dataDir });
    const problems = [...(await checkDatabase(at, rows, kind === 'rows')), ...check.problems];
    const [first, ...more] = problems;
    if (first !== undefined) throw new RefusalError([first, ...more]);
    return check;
  } finally {
    await opened.value.close();
  }
}
