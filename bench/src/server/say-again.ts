/** Says to a database what the server said to it, under other ids: the same statements in the same round trips. */
import type pg from 'pg';

import { batch } from '../../../packages/ledger/src/store/database/batch.ts';
import { types } from '../../../packages/ledger/src/store/database/connect.ts';
import type { Script } from './captured-statements.ts';
import type { SaidStatement } from './statement-tap.ts';

export interface Pools {
  readonly pool: pg.Pool;
  /** Numbers are taken apart from the transaction, as the ledger takes them. */
  readonly numbers: pg.Pool;
}

const NUMBERS = 'take-numbers';

/** Gives the rows that came last. `ids`: what stands in the script, and what to say instead. */
export async function sayAgain(
  { pool, numbers }: Pools,
  script: Script,
  ids: ReadonlyMap<string, string>,
): Promise<readonly unknown[]> {
  const client = await pool.connect();
  let failed = true;
  let rows: readonly unknown[] = [];
  try {
    for (const trip of script) {
      const answers =
        trip[0]?.name === NUMBERS
          ? [(await numbers.query<object>(renamedIn(trip[0], ids))).rows]
          : await together(client, trip, ids);
      rows = answers.findLast(({ length }) => length > 0) ?? rows;
    }
    failed = false;
    return rows;
  } finally {
    client.release(failed);
  }
}

function together(
  client: pg.PoolClient,
  trip: readonly SaidStatement[],
  ids: ReadonlyMap<string, string>,
): Promise<readonly (readonly unknown[])[]> {
  return new Promise((settle, fail) => {
    const answers: (readonly unknown[])[] = [];
    const answer = (error: Error | null, rows: readonly unknown[]): void => {
      answers.push(rows);
      if (error !== null) fail(error);
      else if (answers.length === trip.length) settle(answers);
    };
    client.query(
      batch(
        trip.map((statement) => ({ ...renamedIn(statement, ids), answer })),
        types,
      ),
    );
  });
}

const renamedIn = (
  { name, text, values }: SaidStatement,
  ids: ReadonlyMap<string, string>,
): { name: string; text: string; values: (string | null)[] } => ({
  name,
  text,
  values: values.map((value) => (value === null ? null : renamed(value, ids))),
});

function renamed(value: string, ids: ReadonlyMap<string, string>): string {
  let text = value;
  for (const [from, to] of ids) if (text.includes(from)) text = text.replaceAll(from, to);
  return text;
}
