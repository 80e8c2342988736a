/** One transaction on one connection: begun in a session's name, its events appended, committed or rolled back. */
import type pg from 'pg';

import type { Change, Day, Result, Session } from '../model/index.ts';
import { isGone } from './database/database-error.ts';
import { refusalError } from './database/refusal-error.ts';
import { appendEvents } from './queries/append-events.ts';
import { beginText, settingsText } from './session-settings.ts';
import type { Statement } from './statement.ts';
import { streamRows } from './stream-rows.ts';
import type { Reading, Work, WorkSources } from './work.ts';

export interface Connections {
  readonly pool: pg.Pool;
  /** Numbers are taken outside the transaction, so that those who create records do not wait for one another. */
  readonly takeNumbers: (
    session: Session,
    register: string,
    restart: string,
    count: number,
  ) => Promise<number>;
}

export interface Moment {
  readonly session: Session;
  readonly sources: WorkSources;
  readonly dayOf: (instant: string) => Day;
  /** Roll back whatever the command answers. */
  readonly dry?: boolean;
}

export function readOnce<T>(
  { pool }: Connections,
  moment: Moment,
  query: (reading: Reading) => Promise<T>,
): Promise<T> {
  return onConnection(pool, async (client) => {
    await client.query(beginText(moment.session, 'read'));
    const value = await query(readingOn(client, moment));
    await client.query('commit');
    return value;
  });
}

export function workOnce<T>(
  connections: Connections,
  moment: Moment,
  command: (work: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  return onConnection(connections.pool, async (client) => {
    await client.query(beginText(moment.session, 'write'));
    const changes: Change[] = [];
    const work = workOn(client, connections, { ...moment, changes });
    const result = await command(work);
    if (!result.ok) {
      await client.query('rollback');
      return result;
    }
    await widenReach(client, moment.session, changes);
    await appendEvents(work, changes);
    if (moment.dry === true) await client.query('rollback');
    else await commit(client);
    return result;
  });
}

/**
 * The last event of an object must be found whoever asks: a plan that another worked on, a record that this very command
 * moved out of the actor's reach. Nothing but events is written from here on.
 */
async function widenReach(
  client: pg.PoolClient,
  session: Session,
  changes: readonly Change[],
): Promise<void> {
  if (session.readableUnits === 'all' || changes.every(({ before }) => before === null)) return;
  await client.query(settingsText({ ...session, readableUnits: 'all' }));
}

async function commit(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('commit');
  } catch (error) {
    throw isGone(error) ? refusalError('LG-1011', {}, error) : error;
  }
}

/** A connection that failed is not given back: it may be half-way through something. */
async function onConnection<T>(pool: pg.Pool, action: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const ignore = (): void => undefined; // the query under way is rejected as well, and that is heard
  client.on('error', ignore);
  let broken = true;
  try {
    const value = await action(client);
    broken = false;
    return value;
  } catch (error) {
    broken = await rollback(client).then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

const rollback = (client: pg.PoolClient): Promise<unknown> => client.query('rollback');

function readingOn(client: pg.ClientBase, { session, sources, dayOf }: Moment): Reading {
  const now = sources.clock.now();
  const all = async <Row>(
    { name, text }: Statement<Row>,
    values: readonly unknown[],
  ): Promise<readonly Row[]> => (await client.query({ name, text, values: [...values] })).rows as Row[];
  return {
    session,
    now,
    today: dayOf(now),
    all,
    first: async (statement, values) => (await all(statement, values))[0] ?? null,
    stream: (statement, values) => streamRows(client, statement, values),
  };
}

function workOn(
  client: pg.ClientBase,
  connections: Connections,
  moment: Moment & { readonly changes: Change[] },
): Work {
  const { session, sources, changes } = moment;
  const work: Work = {
    ...readingOn(client, moment),
    newId: sources.newId,
    newSalt: sources.newSalt,
    change: (change) => void changes.push(change),
    takeNumbers: (register, restart, count) => connections.takeNumbers(session, register, restart, count),
    elevated: async (action) => {
      const raised: Session = { ...session, readableUnits: 'all', writableUnits: 'all' };
      await client.query(settingsText(raised));
      // What is raised already stays so: an inner action must not lower the outer one.
      const high: Work = { ...work, session: raised, elevated: (inner) => inner(high) };
      const value = await action(high);
      await client.query(settingsText(session));
      return value;
    },
  };
  return work;
}
