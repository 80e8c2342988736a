/** A way to the database for a library that brings its own SQL (the job queue): its own tables in a schema of its own. */
import pg from 'pg';

import { surviving } from './database/connect.ts';

export interface LibraryDatabase {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
  readonly close: () => Promise<void>;
}

export interface LibraryDatabaseOptions {
  /** Shown by the database beside its connections. */
  readonly name: string;
  readonly connections: number;
}

/** Runs as the owner, who makes tables. Values come as the driver gives them, not as the ledger has them. */
export function openLibraryDatabase(
  url: string,
  { name, connections }: LibraryDatabaseOptions,
): LibraryDatabase {
  const made = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: name,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const pool = surviving(made);
  return {
    query: async (text, values) => {
      const result: unknown = await pool.query(text, values === undefined ? undefined : [...values]);
      // Several statements in one text give a result each; the rows asked for are the last one's.
      const last = Array.isArray(result) ? (result.at(-1) as unknown) : result;
      return { rows: (last as { rows?: Record<string, unknown>[] } | undefined)?.rows ?? [] };
    },
    close: () => pool.end(),
  };
}
