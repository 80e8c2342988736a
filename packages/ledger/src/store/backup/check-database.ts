/** What a restored database is held to besides its log: its indexes, and how many rows there are. */
import pg from 'pg';

import type { Refusal } from '../../model/index.ts';
import { SCHEMA } from '../migrate.ts';

const INDEXES = `
  select i.indexrelid::regclass::text as index from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = '${SCHEMA}'::regnamespace and c.relam = (select oid from pg_am where amname = 'btree')
  order by 1`;

/** Looks at every b-tree where the extension amcheck may be made (it is taken away again), and counts rows. */
export async function checkDatabase(
  url: string,
  expected: Readonly<Record<string, number>>,
  isExact: boolean,
): Promise<readonly Refusal[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'taizhang check' });
  await client.connect();
  try {
    return [...(await damagedIndexes(client)), ...(await missingRows(client, expected, isExact))];
  } finally {
    await client.end();
  }
}

async function damagedIndexes(client: pg.Client): Promise<readonly Refusal[]> {
  const problems: Refusal[] = [];
  await client.query('begin');
  const made = await client.query('create extension if not exists amcheck').then(
    () => true,
    () => false,
  );
  for (const { index } of made ? (await client.query<{ index: string }>(INDEXES)).rows : []) {
    await client.query('savepoint looking');
    await client
      .query('select bt_index_check($1::regclass, heapallindexed => true)', [index])
      .catch(async (error: unknown) => {
        await client.query('rollback to looking');
        problems.push({ code: 'LG-2687', data: { index, reason: (error as Error).message } });
      });
  }
  await client.query('rollback');
  return problems;
}

async function missingRows(
  client: pg.Client,
  expected: Readonly<Record<string, number>>,
  isExact: boolean,
): Promise<readonly Refusal[]> {
  const problems: Refusal[] = [];
  for (const [table, count] of Object.entries(expected)) {
    const { rows } = await client.query<{ found: number }>(
      `select count(*)::int as found from ${SCHEMA}."${table}"`,
    );
    const found = rows[0]?.found ?? 0;
    if (isExact ? found !== count : found < count)
      problems.push({ code: 'LG-2688', data: { table, found, expected: count } });
  }
  return problems;
}
