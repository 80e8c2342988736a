/** One transaction on one connection: begun in a session's name, its events appended, committed or rolled back. */
import type pg from 'pg';

import type { Change, Day, Result, Session } from '../model/index.ts';
import { isGone } from './database/database-error.ts';
import { refusalError } from './database/refusal-error.ts';
import { appendEvents } from './queries/append-events.ts';
import { headsIn, type Heads } from './queries/event-heads.ts';
import {
  BEGIN,
  ENTER,
  enterValues,
  ownReach,
  RAISED_REACH,
  SET_REACH,
  type Access,
} from './session-settings.ts';
import type { Statement } from './statement.ts';
import { streamRows } from './stream-rows.ts';
import { talkOn, type Said, type Talk } from './talk.ts';
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
  return inTransaction(pool, { session: moment.session, access: 'read' }, async (talk) => {
    const thatIsAll = (): void => {
      talk.endWith(COMMIT);
    };
    const value = await query({ ...readingOn(talk, moment), thatIsAll });
    await end(talk, 'commit');
    return value;
  });
}

export function workOnce<T>(
  connections: Connections,
  moment: Moment,
  command: (work: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(connections.pool, { session: moment.session, access: 'write' }, async (talk) => {
    const changes: Change[] = [];
    const { work, raised, heads } = workOn(talk, connections, { ...moment, changes });
    const result = await command(work);
    if (!result.ok) {
      await end(talk, 'rollback');
      return result;
    }
    await appendEvents(raised, changes, heads);
    if (moment.dry === true) await end(talk, 'rollback');
    else await commit(talk);
    return result;
  });
}

/** The transaction as it is spoken in: its statements know the reach that they need, which is set only where it changes. */
interface Entered extends Talk {
  /** The reach of what was said last. */
  reach: readonly string[];
}

interface Entrance {
  readonly session: Session;
  readonly access: Access;
}

/** Opens the transaction with whatever is asked first. */
function enter(client: pg.PoolClient, { session, access }: Entrance): Entered {
  const talk = talkOn(client, [
    [BEGIN[access], []],
    [ENTER, enterValues(session)],
  ]);
  return { ...talk, reach: ownReach(session) };
}

/** Whoever asked nothing has no transaction. */
async function end(talk: Talk, how: 'commit' | 'rollback'): Promise<void> {
  if (await talk.isOpen()) await talk.ask(how === 'commit' ? COMMIT : ROLLBACK);
}

const COMMIT = { name: 'commit', text: 'commit' };
const ROLLBACK = { name: 'rollback', text: 'rollback' };

async function commit(talk: Talk): Promise<void> {
  try {
    await end(talk, 'commit');
  } catch (error) {
    throw isGone(error) ? refusalError('LG-1011', {}, error) : error;
  }
}

/** A connection that failed is not given back: it may be half-way through something. */
async function inTransaction<T>(
  pool: pg.Pool,
  entrance: Entrance,
  action: (talk: Entered) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const ignore = (): void => undefined; // the query under way is rejected as well, and that is heard
  client.on('error', ignore);
  const talk = enter(client, entrance);
  let broken = true;
  try {
    const value = await action(talk);
    broken = false;
    return value;
  } catch (error) {
    broken = await rollback(client, talk).then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

/** Past the talk, which says nothing more once something failed. */
async function rollback(client: pg.PoolClient, talk: Talk): Promise<void> {
  if (await talk.isOpen()) await client.query('rollback');
}

function readingOn(talk: Entered, { session, sources, dayOf }: Moment, reach = ownReach(session)): Reading {
  const now = sources.clock.now();
  const { tell, ask } = within(talk, reach);
  const all = async <Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await ask(statement, values)) as readonly Row[];
  return {
    session,
    now,
    today: dayOf(now),
    all,
    first: async (statement, values) => (await all(statement, values))[0] ?? null,
    stream: (statement, values) => streamRows({ ask, tell }, statement, values),
    thatIsAll: () => undefined,
  };
}

/** The same transaction, in which everything is said with this reach. */
function within(talk: Entered, reach: readonly string[]): Pick<Talk, 'ask' | 'tell'> {
  const setReach = (): void => {
    if (talk.reach.join() === reach.join()) return;
    talk.tell(SET_REACH, reach);
    talk.reach = reach;
  };
  // A plan holds the policies of the role that it was made for, and would be made anew each time the role changes.
  const own = reach === RAISED_REACH ? raisedName : (statement: Said): Said => statement;
  return {
    ask: (statement, given) => {
      setReach();
      return talk.ask(own(statement), given);
    },
    tell: (statement, given) => {
      setReach();
      talk.tell(own(statement), given);
    },
  };
}

const raisedName = ({ name, text }: Said): Said =>
  name === undefined ? { text } : { name: `raised ${name}`, text };

function workOn(
  talk: Entered,
  connections: Connections,
  moment: Moment & { readonly changes: Change[] },
): { readonly work: Work; readonly raised: Work; readonly heads: Heads } {
  const { session, sources, changes } = moment;
  const raisedSession: Session = { ...session, readableUnits: 'all', writableUnits: 'all' };
  const raisedReading = readingOn(talk, { ...moment, session: raisedSession }, RAISED_REACH);
  // The last event of an object must be found whoever asks: a plan that another worked on, a record that this very command
  // moved out of the actor's reach.
  const heads = headsIn(raisedReading);
  const common = {
    newId: sources.newId,
    newSalt: sources.newSalt,
    change: (change: Change) => void changes.push(change),
    willChange: heads.lookUp,
    takeNumbers: (register: string, restart: string, count: number) =>
      connections.takeNumbers(session, register, restart, count),
  };
  // What is raised already stays so: an inner action must not lower the outer one.
  const raised: Work = {
    ...raisedReading,
    ...common,
    tell: within(talk, RAISED_REACH).tell,
    elevated: (action) => action(raised),
  };
  const work: Work = {
    ...readingOn(talk, moment),
    ...common,
    tell: within(talk, ownReach(session)).tell,
    elevated: (action) => action(raised),
  };
  return { work, raised, heads };
}
