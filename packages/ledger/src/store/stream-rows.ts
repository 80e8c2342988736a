/** A query's rows by a cursor of the server: as many as there are, in memory only those of one page. */
import type pg from 'pg';

import type { Statement } from './statement.ts';

const PAGE = 2000;

/** Cursors live in their transaction, under the statement's name: one stream of a statement at a time. */
export async function* streamRows<Row>(
  client: pg.ClientBase,
  { name, text }: Statement<Row>,
  values: readonly unknown[],
): AsyncGenerator<Row> {
  const cursor = `"${name}"`;
  await client.query(`declare ${cursor} no scroll cursor for ${text}`, [...values]);
  for (;;) {
    const { rows } = await client.query(`fetch ${PAGE} from ${cursor}`);
    yield* rows as Row[];
    if (rows.length < PAGE) break;
  }
  await client.query(`close ${cursor}`);
}
