/** Every table of the ledger as text (COPY), which any PostgreSQL takes: out of one moment, and into an empty database. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

import { refusalError } from '../database/refusal-error.ts';
import { FOLDER, migrate, readMigrations, SCHEMA } from '../migrate.ts';

export interface TableOut {
  readonly table: string;
  /** In the order of the rows' values. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Uint8Array>;
}

export interface DatabaseFacts {
  readonly postgres: string;
  readonly migration: number;
}

interface Table {
  readonly table: string;
  readonly columns: string[];
  readonly needs: string[];
}

const FACTS = `
  select (current_setting('server_version_num')::int / 10000)::text as postgres,
         (select max(number) from ${SCHEMA}.migration) as migration`;
const THERE = `select to_regnamespace('${SCHEMA}') is not null as there`;
const TABLES = `
  select c.relname as table,
         array(select a.attname::text from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               order by a.attnum) as columns,
         array(select distinct f.confrelid::regclass::text from pg_constraint f
               where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
  from pg_class c where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
  order by c.relname`;

export interface RowsCopy {
  readonly facts: DatabaseFacts;
  /** In an order in which they can be written again; each is read to its end before the next. */
  readonly tables: () => AsyncGenerator<TableOut>;
  /** Of the tables read so far. */
  readonly counts: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

/** Everything is read as it was at this moment. */
export async function beginRows(url: string): Promise<RowsCopy> {
  const client = await connected(url);
  await client.query('begin isolation level repeatable read read only');
  const { rows } = await client.query<DatabaseFacts>(FACTS);
  const counts: Record<string, number> = {};
  return {
    facts: rows[0] ?? { postgres: '', migration: 0 },
    counts,
    async *tables() {
      for (const { table, columns } of await tablesInOrder(client)) {
        const out = client.query(copyTo(`copy (select ${list(columns)} from ${nameOf(table)}) to stdout`));
        yield { table, columns, rows: out };
        counts[table] = out.rowCount;
      }
    },
    close: () => client.end(),
  };
}

export interface TableIn {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Uint8Array>;
}

export interface RowsTarget {
  /** Writes one table; they come in the order of `RowsCopy`. */
  readonly copyIn: (table: TableIn) => Promise<void>;
  /** Keeps what was written; without it nothing is. */
  readonly commit: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes the structure of step `migration` in a database that holds no ledger yet (else LG-2686), to be filled. */
export async function openRowsTarget(url: string, migration: number): Promise<RowsTarget> {
  const client = await connected(url);
  try {
    const { rows } = await client.query<{ there: boolean }>(THERE);
    if (rows[0]?.there === true) throw refusalError('LG-2686');
    await migrate(client, FOLDER, migration);
    await client.query('begin');
  } catch (error) {
    await client.end();
    throw error;
  }
  return {
    async copyIn({ table, columns, rows }) {
      const name = nameOf(table);
      // Rows are taken as they were, by the owner; PostgreSQL does not copy into a table under row-level security.
      await client.query(`alter table ${name} disable row level security`);
      await pipeline(
        Readable.from(rows),
        client.query(copyFrom(`copy ${name} (${list(columns)}) from stdin`)),
      );
      await client.query(`alter table ${name} enable row level security`);
    },
    async commit() {
      await client.query('commit');
      await client.query('analyze');
    },
    close: () => client.end(),
  };
}

/** The last migration that this program knows. */
export const knownMigration = async (): Promise<number> => (await readMigrations(FOLDER)).length;

/** A table stands behind those whose rows its rows name. */
async function tablesInOrder(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  const needsOf = new Map(
    rows.map((row) => [row.table, row.needs.map((need) => need.replace(`${SCHEMA}.`, ''))]),
  );
  const ordered = new Set<string>();
  const visit = (table: string): void => {
    if (ordered.has(table)) return;
    for (const need of needsOf.get(table) ?? []) visit(need);
    ordered.add(table);
  };
  for (const { table } of rows) visit(table);
  return [...ordered].flatMap((table) => rows.filter((row) => row.table === table));
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'taizhang backup' });
  client.on('error', () => undefined); // the query under way says so
  await client.connect();
  return client;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const nameOf = (table: string): string => `${SCHEMA}.${quoted(table)}`;
const list = (columns: readonly string[]): string => columns.map(quoted).join(', ');
