/** The ledger as one thing: opened on a database, asked by queries, changed by commands, closed. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { Clock, Day, Id, NewId, Result, Session } from '../model/index.ts';
import { sessionOf } from './session-of.ts';
import { openPool } from './database/connect.ts';
import { isRetryable, toRefusal } from './database/database-error.ts';
import { openEmbedded, type EmbeddedOptions } from './database/embedded.ts';
import { catchRefusal, refusalError } from './database/refusal-error.ts';
import { checkDatabase } from './database/start-up-check.ts';
import { dayIn } from './civil-day.ts';
import { migrate } from './migrate.ts';
import {
  openLibraryDatabase,
  type LibraryDatabase,
  type LibraryDatabaseOptions,
} from './library-database.ts';
import { liveChangesOn, type LiveChange, type LiveQuestion } from './live-changes.ts';
import { newId } from './new-id.ts';
import { findOrg } from './queries/find-org.ts';
import { takeNumbersOn } from './queries/take-numbers.ts';
import { CONNECTION_SETTINGS } from './session-settings.ts';
import { systemSession } from './system-session.ts';
import { readOnce, workOnce, type Connections, type Moment } from './transaction.ts';
import type { Command, Reading, WorkSources } from './work.ts';

export type DatabasePlace = EmbeddedOptions | { readonly url: string };

export interface LedgerOptions {
  readonly database: DatabasePlace;
  readonly clock: Clock;
  /** Default: UUIDs of version 7. */
  readonly newId?: NewId;
  readonly newSalt?: () => string;
  /** Connections for commands and queries. */
  readonly connections?: number;
}

export interface Ledger {
  /** Runs a command in a transaction of its own; a conflict with another is tried again a few times. */
  readonly run: <Input, Output>(
    session: Session,
    command: Command<Input, Output>,
    input: Input,
  ) => Promise<Result<Output>>;
  /** A dry run: the same command with the same answer, and nothing is kept. */
  readonly tryOut: Ledger['run'];
  readonly read: <Output>(
    session: Session,
    query: (reading: Reading) => Promise<Output>,
  ) => Promise<Result<Output>>;
  /** What a person may do on a day; refuses LG-1201 for a person the organisation does not know. */
  readonly sessionFor: (org: Id, person: Id, day?: Day) => Promise<Result<Session>>;
  readonly organisations: () => Promise<Result<readonly Id[]>>;
  /** What changed lately, for open lists; says only that it changed. */
  readonly changes: (question: LiveQuestion) => Promise<Result<readonly LiveChange[]>>;
  /** For a library that keeps tables of its own; the caller closes it before the ledger. */
  readonly libraryDatabase: (options: LibraryDatabaseOptions) => LibraryDatabase;
  readonly close: () => Promise<void>;
}

const ATTEMPTS = 6;
const FIRST_WAIT_MS = 4;
const CONNECTIONS = 12;

/** Starts or connects, checks, migrates. Refuses with LG-10xx; nothing is left running then. */
export async function openLedger(options: LedgerOptions): Promise<Result<Ledger>> {
  return catchRefusal(async () => {
    const { database } = options;
    if ('url' in database) return onDatabase(database.url, options, () => Promise.resolve());
    const embedded = await openEmbedded(database);
    try {
      return await onDatabase(embedded.url, options, embedded.close);
    } catch (error) {
      await embedded.close();
      throw error;
    }
  });
}

async function onDatabase(
  url: string,
  options: LedgerOptions,
  closeDatabase: () => Promise<void>,
): Promise<Ledger> {
  const owner = openPool({ url, max: 2, name: 'taizhang numbers', settings: { synchronous_commit: 'off' } });
  try {
    await prepareDatabase(owner);
  } catch (error) {
    await owner.end();
    throw toRefusal(error);
  }
  const max = options.connections ?? CONNECTIONS;
  const pool = openPool({ url, max, name: 'taizhang', settings: CONNECTION_SETTINGS });
  const connections: Connections = { pool, takeNumbers: takeNumbersOn(owner) };
  const sources: WorkSources = {
    clock: options.clock,
    newId: options.newId ?? newId,
    newSalt: options.newSalt ?? (() => randomBytes(32).toString('hex')),
  };
  const momentOf = moments(connections, sources);
  const changes = liveChangesOn(owner);
  const read: Ledger['read'] = (session, query) =>
    guarded(async () => ({ ok: true, value: await readOnce(connections, await momentOf(session), query) }));
  return {
    read,
    run: (session, command, input) =>
      guarded(async () => workOnce(connections, await momentOf(session), (work) => command(work, input))),
    tryOut: (session, command, input) =>
      guarded(async () =>
        workOnce(connections, { ...(await momentOf(session)), dry: true }, (work) => command(work, input)),
      ),
    sessionFor: (org, person, day) =>
      guarded(async () =>
        readOnce(connections, await momentOf(systemSession(org)), (reading) =>
          sessionOf(reading, person, day ?? reading.today),
        ),
      ),
    organisations: () =>
      guarded(async () => {
        const { rows } = await owner.query<{ org: Id }>('select org from taizhang.org order by org');
        return { ok: true, value: rows.map(({ org }) => org) };
      }),
    changes: (question) => guarded(async () => ({ ok: true, value: await changes(question) })),
    libraryDatabase: (library) => openLibraryDatabase(url, library),
    close: async () => {
      await Promise.all([pool.end(), owner.end()]);
      await closeDatabase();
    },
  };
}

async function prepareDatabase(owner: ReturnType<typeof openPool>): Promise<void> {
  const client = await owner.connect();
  try {
    await checkDatabase(client);
    await migrate(client);
  } finally {
    client.release();
  }
}

/** Each organisation lives in its own time zone, which is read once. */
function moments(connections: Connections, sources: WorkSources): (session: Session) => Promise<Moment> {
  const known = new Map<Id, Moment['dayOf']>();
  const utc = dayIn('UTC');
  return async (session) => {
    let dayOf = known.get(session.org);
    if (dayOf === undefined) {
      const reader = { session: systemSession(session.org), sources, dayOf: utc };
      const org = await readOnce(connections, reader, findOrg);
      dayOf = org === null ? utc : dayIn(org.time_zone);
      if (org !== null) known.set(session.org, dayOf);
    }
    return { session, sources, dayOf };
  };
}

/** Tries again what only failed because somebody else was at it; turns the database's troubles into refusals. */
async function guarded<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
  const settled = await catchRefusal(async () => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return await action();
      } catch (error) {
        if (!isRetryable(error)) throw toRefusal(error);
        await wait(FIRST_WAIT_MS * 2 ** attempt);
      }
    }
    throw refusalError('LG-1019', { attempts: ATTEMPTS });
  });
  return settled.ok ? settled.value : settled;
}
