import {
  appendFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { backUp } from '../src/backup/back-up.ts';
import { checkLedger } from '../src/backup/check-ledger.ts';
import { restore } from '../src/backup/restore.ts';
import { openDiskStore } from '../src/evidence/disk-store.ts';
import { blobFolder } from '../src/files/data-places.ts';
import { createOrganisation } from '../src/organisation/create-organisation.ts';
import { createUnit } from '../src/organisation/unit-commands.ts';
import { openLedger, type Ledger } from '../src/store/open-ledger.ts';
import { allUnits } from '../src/store/queries/units.ts';
import { systemSession } from '../src/store/system-session.ts';
import { readPostmaster } from '../src/store/database/postmaster-file.ts';
import { expectDone, makeDatabase } from './with-database.ts';

const clock = { now: () => '2026-03-02T01:00:00.000Z' };
const software = 'taizhang test';
const session = systemSession('0190a000-0000-7000-8000-000000000001');
let top: string;
let dataDir: string;
let ledger: Ledger;
let made = 0;
const at = (name: string): string => join(top, name);
const namesIn = async (open: Ledger): Promise<readonly string[]> =>
  (await expectDone(open.read(session, allUnits))).map(({ unit }) => unit.name);

// Each test starts databases of its own, on machines however busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'taizhang-backup-'));
  await chmod(top, 0o711); // the account that the database runs under passes through
  dataDir = at('data');
  ledger = await expectDone(openLedger({ database: { dataDir }, clock }));
  await expectDone(ledger.run(session, createOrganisation, { name: '市水务站' }));
  await expectDone(ledger.run(session, createUnit, { name: '站长室', parent: null }));
  const blobs = await openDiskStore({ folder: blobFolder(dataDir), newName: v7, leftoversBefore: '' });
  await expectDone(blobs.put(Readable.from([Buffer.from('水质检测报告')])));
  await mkdir(at('data/keys'));
  await writeFile(at('data/keys/k.json'), '{"schema":"taizhang.keys/1","keys":[]}');
  await writeFile(at('data/设置.toml'), '[server]\n');
});
afterAll(async () => {
  await ledger.close();
  await rm(top, { recursive: true, force: true });
});

/** Restores, and opens what came of it. */
async function restored(
  path: string,
  url?: string,
): Promise<{ folder: string; ledger: Ledger; close: () => Promise<void> }> {
  const folder = at(`restored-${made++}`);
  const place = url === undefined ? {} : { url };
  await expectDone(restore({ path, dataDir: folder, clock, ...place }));
  const open = await expectDone(
    openLedger({ database: url === undefined ? { dataDir: folder } : { url }, clock }),
  );
  return { folder, ledger: open, close: open.close };
}

test('every write that was acknowledged before a backup ended is in it, and nothing is half there', async () => {
  const acknowledged: string[] = [];
  let going = true;
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; going; n++) {
      const name = `科${writer}-${n}`;
      await expectDone(ledger.run(session, createUnit, { name, parent: null }));
      acknowledged.push(name);
    }
  };
  const writers = [0, 1, 2].map(write);
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(5);
  const path = at('busy.tar');
  let before: readonly string[] = [];
  const steps = { onDatabaseCopied: () => (before = [...acknowledged]) };
  const copy = await backUp({ dataDir, path, software, clock, ...steps }).finally(() => (going = false));
  await Promise.all(writers);
  expect(copy).toMatchObject({ ok: true, value: { head: { kind: 'cluster', postgres: '18' } } });
  const { ledger: again, folder, close } = await restored(path);
  const names = new Set(await namesIn(again));
  expect(before.length).toBeGreaterThan(5);
  expect(before.filter((name) => !names.has(name))).toEqual([]);
  expect(await readdir(join(folder, 'keys'))).toEqual(['k.json']);
  expect(await readFile(join(folder, '设置.toml'), 'utf8')).toBe('[server]\n');
  expect((await checkLedger(again, { dataDir: folder })).blobs).toEqual({ count: 1, bytes: 18 });
  await close();
});

test('a backup holds secrets: only its owner may read it, and the server that was copied goes on as before', async () => {
  const path = at('quiet.tar');
  await expectDone(backUp({ dataDir, path, software, clock }));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const slots = await withOwner('select 1 from pg_replication_slots');
  expect(slots).toEqual([]);
  expect((await namesIn(ledger)).length).toBeGreaterThan(0);
});

async function withOwner(query: string): Promise<unknown[]> {
  const port = (await readPostmaster(at('data/postgres')))?.port;
  const password = await readFile(at('data/postgres-password'), 'utf8');
  const client = new pg.Client({
    connectionString: `postgres://taizhang:${password}@127.0.0.1:${port}/taizhang`,
  });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(query);
  await client.end();
  return rows;
}

describe('as rows', () => {
  test('a backup goes into a folder, or into a database of one’s own', async () => {
    const path = at('rows.tar');
    const copy = await expectDone(backUp({ dataDir, asRows: true, path, software, clock }));
    expect(copy.head.kind).toBe('rows');
    const here = await namesIn(ledger);
    const own = await makeDatabase('template0');
    for (const url of [undefined, own]) {
      const { ledger: again, close } = await restored(path, url);
      expect((await namesIn(again)).toSorted()).toEqual(here.toSorted());
      // Under row-level security as before.
      expect(await namesOf(again)).toEqual([]);
      await close();
    }
    const twice = await restore({ path, dataDir: at('twice'), url: own, clock });
    expect(twice).toMatchObject({ ok: false, refusals: [{ code: 'LG-2686' }] });
  });
  const namesOf = async (open: Ledger): Promise<unknown> =>
    await expectDone(open.read(systemSession('0190a000-0000-7000-8000-000000000002'), allUnits));

  test('a database of one’s own is backed up as rows, with the files that lie beside it', async () => {
    const url = await makeDatabase();
    const remote = await expectDone(openLedger({ database: { url }, clock }));
    await expectDone(remote.run(session, createOrganisation, { name: '市水务站' }));
    await expectDone(remote.run(session, createUnit, { name: '制水车间', parent: null }));
    const beside = at('beside');
    const blobs = await openDiskStore({ folder: blobFolder(beside), newName: v7, leftoversBefore: '' });
    await expectDone(blobs.put(Readable.from([Buffer.from('报告')])));
    await expectDone(backUp({ dataDir: beside, url, path: at('own.tar'), software, clock }));
    await remote.close();
    const { ledger: again, folder, close } = await restored(at('own.tar'));
    expect(await namesIn(again)).toEqual(['制水车间']);
    expect((await checkLedger(again, { dataDir: folder })).blobs.count).toBe(1);
    await close();
  });
});

describe('refused', () => {
  let sound: string;
  beforeAll(async () => {
    sound = at('sound.tar');
    await expectDone(backUp({ dataDir, path: sound, software, clock }));
  });
  let target: string;
  beforeEach(() => {
    target = at(`target-${made++}`);
  });
  afterEach(() => rm(target, { recursive: true, force: true }));

  const refusal = async (path: string): Promise<unknown> => {
    const result = await restore({ path, dataDir: target, clock });
    return result.ok ? 'restored' : result.refusals[0].code;
  };

  test('a folder that holds something is left as it is', async () => {
    await mkdir(target);
    await writeFile(join(target, 'mine.txt'), 'mine');
    expect(await refusal(sound)).toBe('LG-2680');
    expect(await readdir(target)).toEqual(['mine.txt']);
  });

  test.each<[string, string, (path: string) => Promise<void>]>([
    ['a file of something else', 'LG-2681', (path) => writeFile(path, 'no backup at all')],
    ['nothing', 'LG-2681', (path) => writeFile(path, '')],
    [
      'one that breaks off',
      'LG-2682',
      async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
    ],
    ['one without its end', 'LG-2682', async (path) => truncate(path, (await stat(path)).size - 3072)],
    [
      'one with a changed byte',
      'LG-2682',
      async (path) => {
        const bytes = await readFile(path);
        const place = Math.floor(bytes.length / 3);
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
    ],
    ['one with something behind its end', 'LG-2682', (path) => appendFile(path, Buffer.alloc(512, 1))],
  ])('%s: %s, and nothing is left in the folder', async (_name, code, change) => {
    const path = at(`changed-${made++}.tar`);
    await cp(sound, path);
    await change(path);
    expect(await refusal(path)).toBe(code);
    expect(await readdir(target)).toEqual([]);
  });

  test('a folder without a ledger has nothing to back up', async () => {
    const result = await backUp({ dataDir: target, path: at('none.tar'), software, clock });
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'LG-2689', data: { folder: target } }] });
  });

  test('a place that cannot be written is named, and no part of a backup is left', async () => {
    const result = await backUp({ dataDir, path: join(target, 'no', 'b.tar'), software, clock });
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'LG-2685' }] });
  });
});
