/** Connections that break where nobody listens: handed out by the pool, not yet taken by whoever waited. */
import { expect, test } from 'vitest';

import { openPool } from '../src/store/database/connect.ts';
import { makeDatabase } from './with-database.ts';

test('a connection that breaks as it is handed out ends nothing; the next asker gets another', async () => {
  const pool = openPool({ url: await makeDatabase(), max: 1, name: 'surviving' });
  const first = await pool.connect();
  const broken = new Promise((settle) => first.once('end', settle));
  // What the driver does where the connection breaks: without a listener, an error event throws.
  expect(() => first.emit('error', new Error('Connection terminated unexpectedly'))).not.toThrow();
  first.release(true);
  await broken;
  expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
