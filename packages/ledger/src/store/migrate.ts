/**
 * Brings a database to the structure this program knows.
 *
 * To add a migration: write `migrations/NNNNNN-name.sql` with the next number. It runs once, in one transaction with its
 * row in `migration`, with `search_path` set to the schema `taizhang`. Each new table needs: a primary key that starts
 * with `org`; `org` in every unique index and foreign key; and a line `select guard('table', 'select, insert, …',
 * readable, writable)`, which puts it under row-level security. Then run the tests of the project `ledger`: they hold
 * every table to that, try to break in through it, and show what to put into `test/schema.snapshot.sql`
 * (`npm run gen`). A migration that was released is never edited: its checksum is kept, and a changed file is refused.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type pg from 'pg';

import { makeRoles, ROLES } from './database/app-role.ts';
import { refusalError } from './database/refusal-error.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

export const SCHEMA = 'taizhang';
/** Programs that start at the same time wait for each other here. */
const MIGRATION_LOCK = 0x6d696772;
const FILE = /^(?<number>\d{6})-[a-z0-9-]+\.sql$/u; // 000001-ground.sql
/** Beside a bundle, or two folders above this file in the package. */
export const FOLDER =
  ['./migrations/', '../../migrations/']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(place)) ?? '';

const GROUND = `
  create schema if not exists ${SCHEMA};
  create table if not exists ${SCHEMA}.migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  );
  grant usage on schema ${SCHEMA} to ${ROLES.join(', ')}`;

/**
 * Applies what is missing, each in a transaction of its own, and returns the names applied. `upTo`: the last one to apply,
 * for rows that come from an earlier structure.
 */
export async function migrate(
  client: pg.ClientBase,
  folder: string = FOLDER,
  upTo = Infinity,
): Promise<readonly string[]> {
  const known = await readMigrations(folder);
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await makeRoles(client);
    await client.query(GROUND);
    const applied = await client.query<Omit<Migration, 'sql'>>(
      `select number, name, checksum from ${SCHEMA}.migration order by number`,
    );
    checkApplied(applied.rows, known);
    const missing = known.slice(applied.rows.length, upTo);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** The migrations of a folder in order; numbers rise by one from 1. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(FILE.exec(name)?.groups?.['number']);
      if (number !== index + 1)
        throw new Error(`${name}: migrations are named 000001-name.sql, 000002-name.sql, …`);
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

function checkApplied(applied: readonly Omit<Migration, 'sql'>[], known: readonly Migration[]): void {
  const last = applied.at(-1);
  if (last !== undefined && last.number > known.length)
    throw refusalError('LG-1017', { found: last.number, known: known.length });
  applied.forEach(({ name, checksum }, index) => {
    if (known[index]?.checksum !== checksum) throw refusalError('LG-1018', { name });
  });
}

async function apply(client: pg.ClientBase, { number, name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local search_path = ${SCHEMA}`);
    await client.query(sql);
    await client.query(`insert into ${SCHEMA}.migration (number, name, checksum) values ($1, $2, $3)`, [
      number,
      name,
      checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
