/**
 * Files on their way in pieces (tus 1.0), each account's in a folder of its own: whose an upload is, its place says. They
 * stand in the data folder, which several servers have to share.
 */
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { FileStore } from '@tus/file-store';
import type { Content } from '@taizhang/ledger';

import type { Config } from '../config/settings/index.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { Caller } from '../sign-in/caller.ts';

export interface FinishedUpload {
  readonly fileName: string;
  readonly content: Content;
  /** To be called once the content is kept elsewhere. */
  readonly remove: () => Promise<void>;
}

type Owner = Pick<Caller, 'org' | 'account'>;

/** After so long an upload is given up, finished or not. */
const HOURS_KEPT = 48;
const KEPT_MS = HOURS_KEPT * 3_600_000;
/** Each may fill the disk to the limit of one upload. */
const MOST_OPEN = 20;
const INFO = '.json';

export const uploadFolder = (config: Config): string => join(resolve(config['data.folder']), 'uploads');

const placeOf = (folder: string, { org, account }: Owner): string => join(folder, org, account);

/** The uploads of one account. The folder is made when it is first written to. */
export async function storeOf(folder: string, owner: Owner): Promise<FileStore> {
  const directory = placeOf(folder, owner);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return new FileStore({ directory, expirationPeriodInMilliseconds: KEPT_MS });
}

/** Refuses SV-1214: too many that are not used. */
export async function requireRoom(folder: string, owner: Owner): Promise<void> {
  const open = (await readdir(placeOf(folder, owner)).catch(() => [])).filter((name) => name.endsWith(INFO));
  if (open.length >= MOST_OPEN) throw new ProblemError('SV-1214', { most: MOST_OPEN });
}

/** Refuses SV-1211 (none of theirs), SV-1212 (not all of it is here yet). */
export async function finishedUpload(folder: string, owner: Owner, id: string): Promise<FinishedUpload> {
  const store = await storeOf(folder, owner);
  const upload = await store.getUpload(id).catch(() => null);
  if (upload === null) throw new ProblemError('SV-1211');
  const { offset, size, metadata } = upload;
  if (size === undefined || offset !== size) throw new ProblemError('SV-1212', { offset, size: size ?? '?' });
  return {
    fileName: metadata?.['filename'] ?? 'upload',
    content: createReadStream(join(placeOf(folder, owner), id)),
    remove: () => store.remove(id).catch(() => undefined),
  };
}

/** Removes what nobody went on with, and folders that are empty; gives how many files. `now`: milliseconds. */
export async function tidyUploads(folder: string, now: number): Promise<number> {
  let removed = 0;
  for (const org of await namesIn(folder))
    for (const account of await namesIn(join(folder, org))) {
      const place = join(folder, org, account);
      for (const name of await namesIn(place)) {
        const path = join(place, name);
        const found = await stat(path).catch(() => null);
        if (found === null || found.mtimeMs > now - KEPT_MS) continue;
        await rm(path, { force: true });
        if (!name.endsWith(INFO)) removed += 1;
      }
      await rmdir(place).catch(() => undefined); // not empty: in use
    }
  return removed;
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);
