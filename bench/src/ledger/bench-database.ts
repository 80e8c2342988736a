/** An embedded Postgres for a bench run with a database for each size, durable as the program has it; gone at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Result } from '../../../packages/ledger/src/model/index.ts';
import { openEmbedded, type EmbeddedDatabase } from '../../../packages/ledger/src/store/database/embedded.ts';
import { openLedger, type Ledger } from '../../../packages/ledger/src/store/index.ts';

export interface BenchDatabase {
  /** The owner's address. */
  readonly url: string;
  readonly ledger: Ledger;
  /** The owner's own connections: what is loaded, and the bare SQL beside the ledger. */
  readonly bare: pg.Pool;
  /** Numbers are taken as the ledger takes them: apart, without waiting for the disk. */
  readonly numbers: pg.Pool;
  readonly close: () => Promise<void>;
}

export interface BenchServer {
  readonly open: (name: string) => Promise<BenchDatabase>;
  /** Milliseconds from nothing running to a ledger that answers, the server stopped before. */
  readonly coldStart: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const clock = { now: (): string => new Date().toISOString() };

export async function startBenchServer(): Promise<BenchServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
  let server: EmbeddedDatabase | null = await openEmbedded({ dataDir });
  const stop = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  return {
    open: async (name) => {
      if (server === null) throw new Error('The server was stopped.');
      const url = new URL(server.url);
      const admin = new pg.Client({ connectionString: url.href });
      await admin.connect();
      await admin.query(`create database ${name}`);
      await admin.end();
      url.pathname = `/${name}`;
      const ledger = await must(openLedger({ database: { url: url.href }, clock }));
      const bare = new pg.Pool({
        connectionString: url.href,
        max: 8,
        options: '-c search_path=taizhang -c timezone=UTC -c datestyle=ISO',
      });
      const numbers = new pg.Pool({
        connectionString: url.href,
        max: 2,
        options: '-c search_path=taizhang -c synchronous_commit=off',
      });
      const close = async (): Promise<void> => {
        await ledger.close();
        await Promise.all([bare.end(), numbers.end()]);
      };
      return { url: url.href, ledger, bare, numbers, close };
    },
    coldStart: async () => {
      await stop();
      const began = performance.now();
      const ledger = await must(openLedger({ database: { dataDir }, clock }));
      await must(ledger.organisations());
      const took = performance.now() - began;
      await ledger.close();
      return took;
    },
    close: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The value of what must succeed in a bench. */
export async function must<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.refusals));
  return settled.value;
}
