import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import pg from 'pg';

import { talkOn, type Talk } from '../src/store/talk.ts';
import { withDatabase } from './with-database.ts';

const db = withDatabase();
let client: pg.Client;
let sent: number;
beforeAll(async () => {
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
  const { stream } = client.connection;
  const write = stream.write.bind(stream);
  // A batch is one write of its own.
  stream.write = ((bytes: Uint8Array) => {
    sent++;
    return write(bytes);
  }) as typeof write;
});
afterAll(() => client.end());
beforeEach(() => {
  sent = 0;
});

const BEGIN = { text: 'begin' };
const talk = (): Talk => talkOn(client, [[BEGIN, []]]);
const number = (n: number): { text: string } => ({ text: `select ${n} as n` });
const echo = { name: 'echo', text: 'select $1::text as said' };
const broken = { name: 'broken', text: 'select 1 / $1::integer as n' };
const end = async (): Promise<void> => {
  await client.query('rollback');
};

test('what is told goes with the next question, and what is asked at once goes together', async () => {
  const { ask, tell } = talk();
  tell(echo, ['told']);
  const answers = await Promise.all([ask(echo, ['one']), ask(number(2)), ask(echo, ['three'])]);
  expect(answers).toEqual([[{ said: 'one' }], [{ n: 2 }], [{ said: 'three' }]]);
  expect(sent).toBe(1);
  await end();
});

test('nothing is sent, and no transaction begun, where nothing is said', async () => {
  const { endWith, isOpen } = talk();
  endWith({ text: 'commit' });
  expect(await isOpen()).toBe(false);
  expect(sent).toBe(0);
});

test('what is told counts as said, though nobody has asked yet', async () => {
  const { tell, isOpen } = talk();
  tell(echo, ['told']);
  expect(await isOpen()).toBe(true);
});

test('the end goes with what was asked before it, and what is asked later opens another transaction', async () => {
  const { ask, endWith, isOpen } = talk();
  const asked = ask(echo, ['all']);
  endWith({ text: 'commit' });
  expect(await asked).toEqual([{ said: 'all' }]);
  expect(await isOpen()).toBe(false);
  expect(sent).toBe(1);
  expect(await ask(echo, ['later'])).toEqual([{ said: 'later' }]);
  expect(await isOpen()).toBe(true);
  await end();
});

test('a transaction that failed before its end is open still, and has to be rolled back', async () => {
  const { ask, endWith, isOpen } = talk();
  const asked = ask(broken, [0]);
  endWith({ text: 'commit' });
  await expect(asked).rejects.toThrow('division by zero');
  expect(await isOpen()).toBe(true);
  await end();
});

test('the answers before a failure arrive, those behind it fail with it, and so does all that follows', async () => {
  const { ask } = talk();
  const settled = await Promise.allSettled([ask(echo, ['before']), ask(broken, [0]), ask(echo, ['behind'])]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await expect(ask(echo, ['later'])).rejects.toThrow('division by zero');
  await end();
});

test('a told statement that fails fails the next question, with its own error', async () => {
  const { ask, tell } = talk();
  tell(broken, [0]);
  await expect(ask({ text: 'commit' })).rejects.toThrow('division by zero');
  await end();
});

test('after a failure the same statements can be prepared and asked again, those that never ran too', async () => {
  const fresh = { name: 'fresh', text: 'select $1::text as fresh' };
  const first = talk();
  const failed = await Promise.allSettled([first.ask(broken, [0]), first.ask(fresh, ['a'])]);
  expect(failed.every(({ status }) => status === 'rejected')).toBe(true);
  await end();
  const second = talk();
  expect(await Promise.all([second.ask(broken, [1]), second.ask(fresh, ['b'])])).toEqual([
    [{ n: 1 }],
    [{ fresh: 'b' }],
  ]);
  await end();
});

test('a statement that is no SQL is refused by the database, and the connection goes on', async () => {
  await expect(talk().ask({ text: 'selec 1' })).rejects.toThrow('syntax error');
  await end();
  expect(await talk().ask(number(1))).toEqual([{ n: 1 }]);
  await end();
});

test('a connection that ends in the middle rejects what was asked', async () => {
  const other = new pg.Client({ connectionString: db.url });
  other.on('error', () => undefined);
  await other.connect();
  const { ask } = talkOn(other, [[BEGIN, []]]);
  const asked = ask({ text: 'select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)' });
  await expect(asked).rejects.toThrow(/terminat/u);
  await other.end().catch(() => undefined);
});
