/** A way to the database for a library that brings its own SQL (the job queue): its own tables in a schema of its own. */
import pg from 'pg';

import { surviving } from './database/connect.ts';
import { isGone, toRefusal } from './database/database-error.ts';

export interface LibraryDatabase {
  /** Throws as the driver does; a `RefusalError` (LG-1010) where the database is out of reach, see `catchRefusal`. */
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
      const asked: Promise<unknown> = pool.query(text, values === undefined ? undefined : [...values]);
      const result = await asked.catch((error: unknown) => {
        throw isGone(error) ? toRefusal(error) : error;
      });
      // Several statements in one text give a result each; the rows asked for are the last one's.
      const last = Array.isArray(result) ? (result.at(-1) as unknown) : result;
      return { rows: (last as { rows?: Record<string, unknown>[] } | undefined)?.rows ?? [] };
    },
    close: () => pool.end(),
  };
}
