import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openLedger } from '../src/store/open-ledger.ts';
import { migrate, readMigrations } from '../src/store/migrate.ts';
import { makeDatabase } from './with-database.ts';

const MIGRATIONS = fileURLToPath(new URL('../migrations/', import.meta.url));
const clock = { now: () => '2026-03-02T01:00:00.000Z' };
let folder: string;
let url: string;
let client: pg.Client;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
  url = await makeDatabase('template0');
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await rm(folder, { recursive: true });
});

test('each is applied once, in order', async () => {
  const names = (await readMigrations(folder)).map(({ name }) => name);
  expect(await migrate(client, folder)).toEqual(names);
  expect(await migrate(client, folder)).toEqual([]);
});

test('programs that start at the same time migrate once', async () => {
  const others = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      return other;
    }),
  );
  const applied = await Promise.all(others.map((other) => migrate(other, folder)));
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  await Promise.all(others.map((other) => other.end()));
});

test('a migration that was edited after it was applied is refused by name', async () => {
  await migrate(client, folder);
  await writeFile(join(folder, '000001-ground.sql'), 'select 1');
  await expect(migrate(client, folder)).rejects.toMatchObject({
    refusals: [{ code: 'LG-1018', data: { name: '000001-ground.sql' } }],
  });
});

test('one that fails leaves nothing of itself, and those before it stand', async () => {
  const before = (await readMigrations(folder)).length;
  const name = `${String(before + 1).padStart(6, '0')}-breaks.sql`;
  await writeFile(join(folder, name), 'create table half (org uuid primary key); select 1 / 0;');
  await expect(migrate(client, folder)).rejects.toThrow(/division by zero/u);
  const { rows } = await client.query(
    `select to_regclass('taizhang.half') as half, (select max(number) from taizhang.migration) as last`,
  );
  expect(rows).toEqual([{ half: null, last: before }]);
});

test('a database that is newer than the program is refused', async () => {
  await migrate(client, folder);
  await client.query(`insert into taizhang.migration (number, name, checksum) values (999, 'later', '')`);
  await expect(migrate(client, folder)).rejects.toMatchObject({
    refusals: [{ code: 'LG-1017', data: { found: 999 } }],
  });
});

test('numbers rise by one', async () => {
  await writeFile(join(folder, '000900-gap.sql'), '');
  await expect(readMigrations(folder)).rejects.toThrow(/000900-gap/u);
});

test.each<[string, string, string]>([
  ['another encoding', `encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'`, 'LG-1014'],
  ['a locale without Chinese', `encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`, 'LG-1015'],
])('a database of one’s own with %s is refused', async (_name, options, code) => {
  const name = `odd_${code.slice(-4)}_${process.pid}`;
  await client.query(`create database ${name} template template0 ${options}`);
  const at = new URL(url);
  at.pathname = `/${name}`;
  expect(await openLedger({ database: { url: at.href }, clock })).toMatchObject({
    ok: false,
    refusals: [{ code }],
  });
});

test('an account that may neither create nor make roles is told what to have run; with that it works, and is no superuser', async () => {
  const user = `plain_${process.pid}`;
  const at = new URL(url);
  await client.query(
    `create role ${user} login password 'p'; revoke create on database ${at.pathname.slice(1)} from public`,
  );
  at.username = user;
  at.password = 'p';
  const refused = await openLedger({ database: { url: at.href }, clock });
  expect(refused.ok ? [] : refused.refusals.map(({ code, data }) => [code, data['missing']])).toEqual([
    ['LG-1016', 'CREATE'],
    ['LG-1016', 'taizhang_app'],
    ['LG-1016', 'taizhang_raised'],
  ]);
  await client.query(
    `grant create on database ${at.pathname.slice(1)} to ${user}; grant taizhang_app, taizhang_raised to ${user}`,
  );
  const opened = await openLedger({ database: { url: at.href }, clock });
  expect(opened.ok).toBe(true);
  if (!opened.ok) return;
  expect(await opened.value.organisations()).toEqual({ ok: true, value: [] });
  await opened.value.close();
});

test('an address where nothing listens is refused, not thrown', async () => {
  const result = await openLedger({ database: { url: 'postgres://nobody@127.0.0.1:9/none' }, clock });
  expect(result).toMatchObject({ ok: false, refusals: [{ code: 'LG-1010' }] });
});
