/**
 * The bare handlers beside the server: the same framework on the same database, and nothing else: no sign-in, no rules, no
 * reading of definitions. Those under `/same` say to the database the very statements that the server says (`BENCH_SCRIPTS`: a
 * file of them); the others only what leaves the same rows, as the owner: `BENCH_LISTS` holds list queries, `BENCH_MODEL` the
 * record whose rows are written again (at `BENCH_CREATED`), `BENCH_STEPPED` the one whose step is repeated.
 */
import { readFileSync } from 'node:fs';

import fastify from 'fastify';
import pg from 'pg';
import { v7 } from 'uuid';

import { systemSession } from '../../../packages/ledger/src/store/index.ts';
import { takeNumbersOn } from '../../../packages/ledger/src/store/queries/take-numbers.ts';
import { CONNECTION_SETTINGS } from '../../../packages/ledger/src/store/session-settings.ts';
import { openPool } from '../../../packages/ledger/src/store/database/connect.ts';
import { inTransaction, insertLike, renamed, type BareInsert } from '../ledger/bare-commands.ts';
import type { Scripts } from './capture-scripts.ts';
import { sayAgain } from './say-again.ts';

const { DATABASE_URL = '', BENCH_ORG: org = '', BENCH_MODEL: model = '' } = process.env;
const {
  BENCH_NUMBER = '',
  BENCH_STEPPED = '',
  BENCH_LISTS = '[]',
  BENCH_SCRIPTS = '',
  BENCH_CREATED = '',
} = process.env;
const options = '-c search_path=taizhang -c timezone=UTC -c datestyle=ISO';
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 12, options });
const numbers = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 2,
  options: '-c search_path=taizhang -c synchronous_commit=off',
});
const lists = JSON.parse(BENCH_LISTS) as readonly string[];
const takeNumber = takeNumbersOn(numbers);
const row = await insertLike(pool, 'record', 'id = $1', model);
const searched = await insertLike(pool, 'record_search', 'record = $1', model);
const created = unsealed(await insertLike(pool, 'event', 'object = $1 and version = 1', model));
const stepped = unsealed(await insertLike(pool, 'event', 'object = $1 and version = 2', BENCH_STEPPED));

/** The server beside it seals the log: an event has its leaf alone, and a new one none yet. */
function unsealed(insert: BareInsert): BareInsert {
  const { text, values } = insert;
  const columns = text.slice(text.indexOf('(') + 1, text.indexOf(')')).split(', ');
  return { ...insert, values: values.map((value, at) => (columns[at] === 'leaf' ? null : value)) };
}

/** Other ids for the record and its events. */
const fresh = (id: string): ReadonlyMap<string, string> =>
  new Map([
    [model, id],
    [BENCH_STEPPED, id],
    [created.values[1] ?? '', v7()],
    [stepped.values[1] ?? '', v7()],
    [BENCH_NUMBER, `bare ${v7()}`],
  ]);

const app = fastify();
app.get<{ Params: { at: string } }>('/list/:at', async ({ params: { at } }) => {
  const { rows } = await pool.query<object>({
    name: `list-${at}`,
    text: lists[Number(at)] ?? '',
    values: [org],
  });
  return { items: rows };
});
app.post('/create', async (_request, reply) => {
  const id = v7();
  await takeNumber(systemSession(org), 'commitment', 'bare', 1);
  const ids = fresh(id);
  await inTransaction(pool, async (client) => {
    await client.query(renamed(row, ids));
    await client.query(renamed(searched, ids));
    await client.query(renamed(created, ids));
  });
  return reply.code(201).send({ id });
});
app.post<{ Params: { id: string } }>('/step/:id', async ({ params: { id } }) => {
  await inTransaction(pool, async (client) => {
    await client.query({
      name: 'bare-lock',
      text: 'select * from record where org = $1 and id = $2 for no key update',
      values: [org, id],
    });
    await client.query({
      name: 'bare-update',
      text: `update record set stage = 'registered', stage_since = now(), updated_at = now(), version = version + 1,
               doers = '{"register": "x"}' where org = $1 and id = $2 and version = $3`,
      values: [org, id, 1],
    });
    await client.query(renamed(stepped, fresh(id)));
  });
  return { id };
});

const scripts = JSON.parse(readFileSync(BENCH_SCRIPTS, 'utf8')) as Scripts;
const session = openPool({ url: DATABASE_URL, max: 12, name: 'bench', settings: CONNECTION_SETTINGS });
const pools = { pool: session, numbers };
app.get<{ Params: { at: string } }>('/same/list/:at', async ({ params: { at } }) => ({
  items: await sayAgain(pools, scripts.lists[Number(at)] ?? [], new Map()),
}));
app.post('/same/create', async (_request, reply) => {
  const { script, record, event } = scripts.create;
  const id = v7();
  await sayAgain(
    pools,
    script,
    new Map([
      [record.id, id],
      [record.number, `same ${v7()}`],
      [event, v7()],
    ]),
  );
  return reply.code(201).send({ id });
});
app.post<{ Params: { id: string } }>('/same/step/:id', async ({ params: { id } }) => {
  const { script, record, event } = scripts.step;
  await sayAgain(
    pools,
    script,
    new Map([
      [record.id, id],
      [record.number, `same ${v7()}`],
      [record.createdAt, BENCH_CREATED],
      [event, v7()],
    ]),
  );
  return { id };
});
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.on('SIGTERM', () => process.exit(0));
