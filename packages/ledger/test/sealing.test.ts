import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Id } from '../src/model/index.ts';
import { parseCheckpoint } from '../src/seal/checkpoint.ts';
import type { Keyring } from '../src/seal/keys/keyring.ts';
import { rangeRootOf } from '../src/seal/tree/frontier.ts';
import { createRecord, orgKeyring, sealEvents } from '../src/work/index.ts';
import { makeOffice, type Office } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
let keyring: Keyring;
let folder: string;
beforeAll(async () => {
  office = await makeOffice(db);
  folder = await mkdtemp(join(tmpdir(), 'taizhang-keys-'));
  keyring = await expectDone(keys());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keys = () =>
  orgKeyring({
    folder,
    org: office.org,
    origin: `taizhang/${office.org}`,
    at: db.clock.now(),
    random: randomBytes,
  });
const seal = (limit?: number) =>
  expectDone(office.run('system', sealEvents, limit === undefined ? { keyring } : { keyring, limit }));
const register = () =>
  expectDone(
    office.run('supervisor', createRecord, {
      register: 'commitment',
      data: { title: '甲', unit: office.units.health },
    }),
  );

/** Files of tests share a server, and a sealer waits for every transaction on it that began before. */
async function othersAreDone(): Promise<void> {
  const { rows } = await db.owner.query<{ now: string }>('select pg_current_xact_id()::text as now');
  const oldest = () =>
    db.owner.query<{ later: boolean }>('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as later', [
      rows[0]!.now,
    ]);
  await expect.poll(async () => (await oldest()).rows[0]!.later, { timeout: 30_000 }).toBe(true);
}

async function log(): Promise<{ object: Id; version: number; leaf: number | null; hash: string }[]> {
  const { rows } = await db.owner.query<{ object: Id; version: number; leaf: string | null; hash: string }>(
    `select object, version, leaf, encode(hash, 'hex') as hash from event where org = $1 order by leaf nulls last, id`,
    [office.org],
  );
  return rows.map((row) => ({ ...row, leaf: row.leaf === null ? null : Number(row.leaf) }));
}

test('keys are made once and read again', async () => {
  expect(await expectDone(keys())).toEqual(keyring);
});

test('events get places without gaps, in their objects’ order, under a signed head', async () => {
  await Promise.all(Array.from({ length: 8 }, register));
  await othersAreDone();
  let sealed = await seal(10);
  expect(sealed.events).toBe(10);
  while (sealed.more) sealed = await seal(10);
  const rows = await log();
  expect(rows.map(({ leaf }) => leaf)).toEqual(rows.map((_, index) => index));
  const seen = new Map<Id, number>();
  for (const { object, version } of rows) {
    expect(version).toBe((seen.get(object) ?? 0) + 1);
    seen.set(object, version);
  }
  const { rows: heads } = await db.owner.query<{ note: string; size: string }>(
    'select note, size from checkpoint where org = $1 order by size desc',
    [office.org],
  );
  const head = parseCheckpoint(heads[0]!.note)!;
  expect(head.size).toBe(rows.length);
  expect(head.root).toBe(rangeRootOf(rows.map(({ hash }) => hash))(0, rows.length));
  expect(await seal()).toEqual({ events: 0, size: rows.length, more: false });
});

test('events wait for transactions that began before them and are still open', async () => {
  const open = new pg.Client({ connectionString: db.url });
  await open.connect();
  await open.query('begin');
  await open.query('select pg_current_xact_id()'); // it writes, and nobody knows yet where
  const { size } = await seal();
  await register();
  expect((await seal()).events).toBe(0);
  await open.query('rollback');
  await open.end();
  await othersAreDone();
  const after = await seal();
  expect(after.size).toBe(size + after.events);
  expect(after.events).toBeGreaterThan(0);
});

test('two sealers at a time do not meet', async () => {
  await Promise.all(Array.from({ length: 4 }, register));
  await othersAreDone();
  const both = await Promise.all([seal(), seal()]);
  const rows = await log();
  const places = rows.map(({ leaf }) => leaf).filter((leaf) => leaf !== null);
  expect(new Set(places).size).toBe(places.length);
  expect(both.map(({ events }) => events).filter((events) => events > 0).length).toBeGreaterThan(0);
});

test('a row that was changed behind the ledger’s back is not sealed', async () => {
  const { id } = await register();
  await db.owner.query(`update event set action = 'record.other' where object = $1`, [id]);
  await othersAreDone();
  expect(await office.run('system', sealEvents, { keyring })).toMatchObject({
    refusals: [{ code: 'LG-2151' }],
  });
});
