/**
 * What a command writes, by plain SQL: the rows that the ledger wrote for one command are taken as they are, and written
 * again under other ids, by prepared statements in one transaction, as the owner (no row-level security), as durable.
 */
import type pg from 'pg';
import { v7 } from 'uuid';

export interface BareInsert {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** The insert of a row like the one that is there. */
export async function insertLike(
  bare: pg.Pool,
  table: string,
  where: string,
  id: string,
): Promise<BareInsert> {
  const { rows: columns } = await bare.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  const { rows } = await bare.query<Record<string, string | null>>(
    `select ${columns.map(({ name }) => `${name}::text`).join(', ')} from ${table} where ${where} limit 1`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`No row in ${table} to write again.`);
  return {
    name: `bare-${table}-${v7()}`,
    text: `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
      values (${columns.map(({ type }, at) => `$${at + 1}::${type}`).join(', ')})`,
    values: columns.map(({ name }) => row[name] ?? null),
  };
}

/** The same row with other ids in it. */
export const renamed = (
  { name, text, values }: BareInsert,
  ids: ReadonlyMap<string, string>,
): { name: string; text: string; values: (string | null)[] } => ({
  name,
  text,
  values: values.map((value) => (value === null ? null : (ids.get(value) ?? value))),
});

export async function inTransaction(
  bare: pg.Pool,
  action: (client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  const client = await bare.connect();
  try {
    await client.query('begin');
    await action(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
