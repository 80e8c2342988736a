import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Session } from '../src/model/index.ts';
import {
  CONNECTION_SETTINGS,
  ENTER,
  enterValues,
  RAISED_REACH,
  SET_REACH,
} from '../src/store/session-settings.ts';
import { ROLES } from '../src/store/database/app-role.ts';
import { systemSession } from '../src/store/system-session.ts';
import { describeTables, insertRow, rowFor, seedEveryTable } from './seed-every-table.ts';
import { withDatabase } from './with-database.ts';

/** What everybody in an organisation may read. A new table is narrower until it is named here. */
const FOR_THE_WHOLE_ORGANISATION = new Set([
  'calendar_own_days',
  'calendar_year',
  'checkpoint',
  'delegation',
  'delivery_lane',
  'holding',
  'log_key',
  'number_sequence',
  'org',
  'person',
  'personal_value',
  'post',
  'post_alias',
  'register_definition',
  'role_grant',
  'unit',
  'unit_alias',
]);

/** What nobody reads in a session of their own: sign-in, sending, and what functions of the schema look up. */
const ONLY_FOR_THE_PROGRAM = new Set([
  'account',
  'api_token',
  'channel_endpoint',
  'former_password',
  'identity',
  'operation',
  'outbox',
  'recovery_code',
  'security_event',
  'sign_in_failure',
  'sign_in_session',
  'told',
]);

/** What is told to one person, and how they wish it. */
const OF_ONE_PERSON = ['delivery_preference', 'feed_token', 'notice'];

/** What a command tells others, and that it did. */
const TELLING = ['notice', 'told'];

type Rows = Awaited<ReturnType<typeof seedEveryTable>>;

const db = withDatabase();
const [ours, theirs] = [v7(), v7()];
let here: Rows;
let there: Rows;
let foreign: Rows;
let client: pg.Client;
let tables: readonly string[];

beforeAll(async () => {
  here = await seedEveryTable(db.owner, { org: ours });
  there = await seedEveryTable(db.owner, { org: ours, shared: here });
  foreign = await seedEveryTable(db.owner, { org: theirs });
  tables = [...here.keys()].sort();
  const settings = Object.entries(CONNECTION_SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  client = new pg.Client({ connectionString: db.url, options: settings.join(' ') });
  await client.connect();
});
afterAll(() => client.end());

const unitOf = (rows: Rows): string => String(rows.get('unit')?.['id']);

/** Somebody of one unit, with no role over any other. */
const ofUnit = (org: string, rows: Rows): Session => ({
  ...systemSession(org),
  person: String(rows.get('person')?.['id']),
  readableUnits: [unitOf(rows)],
  writableUnits: [unitOf(rows)],
});

interface Raised extends Session {
  /** As a command has it once it has checked who asks. */
  readonly raised: true;
}

async function as<T>(session: Session | Raised, action: () => Promise<T>): Promise<T> {
  await client.query('begin');
  await client.query(ENTER.text, [...enterValues(session)]);
  if ('raised' in session) await client.query(SET_REACH.text, [...RAISED_REACH]);
  try {
    return await action();
  } finally {
    await client.query('rollback');
  }
}

/** The error's code, or the number of rows. */
const attempt = (query: Promise<pg.QueryResult>): Promise<string | number> =>
  query.then(
    ({ rowCount }) => rowCount ?? 0,
    (error: unknown) => (error as pg.DatabaseError).code ?? String(error),
  );

/** Every column of the primary key, for finding one row. */
const keyOf = async (table: string): Promise<string[]> =>
  (
    await db.owner.query<{ name: string }>(
      `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
       where i.indrelid = $1::regclass and i.indisprimary`,
      [`taizhang.${table}`],
    )
  ).rows.map(({ name }) => name);

async function whereIs(table: string, row: Readonly<Record<string, unknown>>): Promise<[string, unknown[]]> {
  const key = await keyOf(table);
  return [key.map((name, index) => `${name} = $${index + 1}`).join(' and '), key.map((name) => row[name])];
}

const DENIED = '42501';

test('there are tables to try', () => {
  expect(tables.length).toBeGreaterThan(25);
});

describe('across organisations', () => {
  test.each([
    ['everything in reach', () => systemSession(theirs)],
    ['one unit in reach', () => ofUnit(theirs, foreign)],
    ['one unit in reach, raised', () => ({ ...ofUnit(theirs, foreign), raised: true as const })],
  ])(
    'with %s, no row of another organisation can be read, changed, deleted or added',
    async (_name, session) => {
      const { columns, references } = await describeTables(db.owner);
      for (const table of tables) {
        const found = await as(session(), () =>
          attempt(client.query(`select 1 from ${table} where org = $1`, [ours])),
        );
        expect([0, DENIED], `reading ${table}`).toContain(found);
        const [where, values] = await whereIs(table, here.get(table) ?? {});
        const changed = await as(session(), () =>
          attempt(client.query(`update ${table} set org = org where ${where}`, values)),
        );
        expect([0, DENIED], `changing ${table}`).toContain(changed);
        const deleted = await as(session(), () =>
          attempt(client.query(`delete from ${table} where ${where}`, values)),
        );
        expect([0, DENIED], `deleting from ${table}`).toContain(deleted);
        const row = rowFor(table, { columns, references, seeded: here, org: ours });
        const added = await as(session(), () => attempt(insertRow(client, table, row)));
        expect(added, `adding to ${table}`).toBe(DENIED);
      }
    },
  );

  test('a session whose settings are empty sees nothing at all', async () => {
    for (const role of ROLES)
      for (const table of tables) {
        await client.query(`begin; set local role ${role}; set local search_path = taizhang`);
        const found = await attempt(client.query(`select 1 from ${table}`));
        await client.query('rollback');
        expect([0, DENIED], `${table} as ${role}`).toContain(found);
      }
  });

  test.each([
    ['by the ledger itself', () => systemSession(ours)],
    ['raised', () => ({ ...systemSession(ours), raised: true as const })],
  ])('a row cannot be moved to another organisation, %s', async (_name, session) => {
    for (const table of tables) {
      const [where, values] = await whereIs(table, here.get(table) ?? {});
      const moved = await as(session(), () =>
        attempt(
          client.query(`update ${table} set org = $${values.length + 1} where ${where}`, [...values, theirs]),
        ),
      );
      expect(moved, table).toBe(DENIED);
    }
  });
});

describe('within an organisation', () => {
  test('rows of a unit out of reach can be neither read nor changed', async () => {
    for (const table of tables.filter((name) => !FOR_THE_WHOLE_ORGANISATION.has(name))) {
      const [where, values] = await whereIs(table, there.get(table) ?? {});
      const session = ofUnit(ours, here);
      const found = await as(session, () =>
        attempt(client.query(`select 1 from ${table} where ${where}`, values)),
      );
      expect([0, DENIED], `reading ${table}`).toContain(found);
      const changed = await as(session, () =>
        attempt(
          client.query(
            `update ${table} set ${table === 'event' ? 'leaf = 7' : 'org = org'} where ${where}`,
            values,
          ),
        ),
      );
      expect([0, DENIED], `changing ${table}`).toContain(changed);
    }
  });

  test('rows of one’s own unit are there, so that the tests above mean something', async () => {
    for (const table of tables.filter((name) => !ONLY_FOR_THE_PROGRAM.has(name))) {
      const [where, values] = await whereIs(table, here.get(table) ?? {});
      const found = await as(ofUnit(ours, here), () =>
        attempt(client.query(`select 1 from ${table} where ${where}`, values)),
      );
      expect(found, table).toBe(1);
    }
  });

  const counted = async (one: Session | Raised, table: string): Promise<string | number> =>
    as(one, () => attempt(client.query(`select 1 from ${table} where org = $1`, [ours])));

  test('a raised session reaches no more than a session that reads and writes everything, but that it tells others', async () => {
    const session = ofUnit(ours, here);
    for (const table of tables.filter((name) => !TELLING.includes(name))) {
      const everything = await counted({ ...session, readableUnits: 'all', writableUnits: 'all' }, table);
      expect(await counted({ ...session, raised: true }, table), table).toBe(everything);
    }
  });

  test('what is told to one person nobody else reads or changes, whatever else they reach', async () => {
    const nobody = {
      ...ofUnit(ours, here),
      person: v7(),
      readableUnits: 'all',
      writableUnits: 'all',
    } as const;
    for (const table of [...OF_ONE_PERSON, 'outbox', 'told']) {
      expect(await counted(systemSession(ours), table), table).not.toBe(0);
      expect(await counted(nobody, table), table).toBe(0);
      const changed = as(nobody, () =>
        attempt(client.query(`update ${table} set org = org where org = $1`, [ours])),
      );
      expect([0, DENIED], table).toContain(await changed);
    }
  });

  test('a record of another unit cannot be added, nor one’s own given away to it', async () => {
    const { columns, references } = await describeTables(db.owner);
    const row = { ...rowFor('record', { columns, references, seeded: there, org: ours }) };
    expect(await as(ofUnit(ours, here), () => attempt(insertRow(client, 'record', row)))).toBe(DENIED);
    const given = await as(ofUnit(ours, here), () =>
      attempt(
        client.query('update record set unit = $1 where id = $2', [
          unitOf(there),
          here.get('record')?.['id'],
        ]),
      ),
    );
    expect(given).toBe(DENIED);
  });

  test('lists and their counts go by rights: one’s own unit, what is shared with it, and for all-readers everything', async () => {
    const register = String(here.get('record')?.['register']);
    const list = async (session: Session): Promise<(string | number)[]> =>
      as(session, async () => [
        await attempt(
          client.query(`select * from list_records($1, '[]', 'due_on', false, null, null, 10)`, [register]),
        ),
        await attempt(
          client.query(`select 1 from generate_series(1, count_records($1, '[]', 10))`, [register]),
        ),
      ]);
    const own = await list(ofUnit(ours, here));
    expect(own).toEqual([1, 1]);
    expect(await list({ ...ofUnit(ours, here), readableUnits: [] })).toEqual([0, 0]);
    expect(await list(systemSession(v7()))).toEqual([0, 0]);
    await expect(
      client.query(
        `select * from taizhang.list_records('x', '[{"column":"data","is":"from","values":["1"]}]', 'id', false, null, null, 1)`,
      ),
    ).rejects.toThrow(/no such list column/u);
  });
  test('search finds by rights: one’s own unit, what is shared with it, and for all-readers everything', async () => {
    const search = (session: Session): Promise<string | number> =>
      as(session, () =>
        attempt(client.query(`select * from search_records('''防汛''', '{}', null, null, 10)`)),
      );
    expect(await search(ofUnit(ours, here))).toBe(1);
    expect(await search(systemSession(ours))).toBe(2);
    expect(await search({ ...ofUnit(ours, here), readableUnits: [] })).toBe(0);
    expect(await search(systemSession(v7()))).toBe(0);
  });
});
