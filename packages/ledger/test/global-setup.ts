/** One embedded Postgres for a whole run of the tests, with a migrated database that each test file copies. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';
import type { TestProject } from 'vitest/node';

import { openEmbedded } from '../src/store/database/embedded.ts';
import { migrate } from '../src/store/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of the test server's database `postgres`. */
    readonly testServer: string;
  }
}

export const TEMPLATE = 'ledger_template';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-test-'));
  // What these databases hold is thrown away: nothing waits for the disk. Crash tests start servers of their own.
  const server = await openEmbedded({
    dataDir: folder,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const template = new pg.Client({ connectionString: withDatabaseName(server.url, TEMPLATE) });
  await template.connect();
  await migrate(template);
  await template.end();
  project.provide('testServer', server.url);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

export function withDatabaseName(url: string, name: string): string {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.href;
}
