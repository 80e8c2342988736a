/** Under row-level security an index answers where a page begins, in plans that are made once for all questions. */
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { beforeId, behindDay, behindId } from '../src/store/page-bounds.ts';
import { CONNECTION_SETTINGS, ENTER, enterValues } from '../src/store/session-settings.ts';
import { systemSession } from '../src/store/system-session.ts';
import { withDatabase } from './with-database.ts';

const db = withDatabase();
let client: pg.Client;
beforeAll(async () => {
  const settings = { ...CONNECTION_SETTINGS, enable_seqscan: 'off', enable_bitmapscan: 'off' };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  client = new pg.Client({ connectionString: db.url, options: options.join(' ') });
  await client.connect();
});
afterAll(() => client.end());

test.each([
  ['from the first on', 'schedule', behindId('id', '$2'), 'id', /id > CASE/],
  ['from the last on', 'event', beforeId('id', '$2'), 'id desc', /id < CASE/],
  [
    'by day',
    'occurrence',
    `state in ('open', 'returned') and ${behindDay(['due_on', 'unit'], ['$3', '$2'])}`,
    'due_on, unit',
    /ROW\(due_on, unit\) > ROW\(CASE/,
  ],
])('%s', async (_, table, bound, order, condition) => {
  await client.query('begin');
  await client.query(ENTER.text, [...enterValues(systemSession(v7()))]);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain (generic_plan) select id from ${table} where org = $1 and ${bound} order by ${order} limit 10`,
  );
  await client.query('rollback');
  const indexed = rows.map((row) => row['QUERY PLAN']).find((line) => line.includes('Index Cond'));
  expect(indexed).toMatch(condition);
});
