/** Pools of connections, with the types the ledger speaks: days and instants as text, hashes as hexadecimal. */
import pg from 'pg';

export interface PoolOptions {
  readonly url: string;
  readonly max: number;
  readonly name: string;
  /** Settings of each connection. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What a connection has prepared is lost with it, and costs more to prepare anew than to keep. */
const IDLE_MS = 300_000;

const { builtins } = pg.types;
const DATE = builtins.DATE;
const TIMESTAMPTZ = builtins.TIMESTAMPTZ;
const INT8 = builtins.INT8;
const BYTEA = builtins.BYTEA;

type Parser = (text: string) => unknown;
const PARSERS = new Map<number, Parser>([
  [DATE, (text) => text],
  [TIMESTAMPTZ, toInstant],
  [INT8, toNumber],
  [BYTEA, (text) => text.slice(2)], // \x00ff…
]);

export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ??
    (pg.types.getTypeParser as (oid: number, format?: string) => Parser)(
      oid,
      format,
    )) as typeof pg.types.getTypeParser,
};

/** `max` connections at most; one that breaks while idle is dropped, and the next asker gets a new one. */
export function openPool({ url, max, name, settings = {} }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: name,
    keepAlive: true,
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: 10_000,
    options: Object.entries({ timezone: 'UTC', datestyle: 'ISO', ...settings })
      .map(([key, value]) => `-c ${key}=${value}`)
      .join(' '),
  });
  return surviving(pool);
}

/**
 * Breaking connections end nothing: the query under way is rejected, the next asker gets a new one. The driver tells the pool of
 * those that lie idle; between a pool that hands one out and whoever waited for it, nobody would hear, and the program would die.
 */
export function surviving(pool: pg.Pool): pg.Pool {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

// 2026-11-22 07:06:41.123+00
function toInstant(text: string): string {
  const [day, rest = ''] = text.split(' ');
  const time = rest.slice(0, -3);
  const [seconds = '', fraction = ''] = time.split('.');
  return `${day}T${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is larger than a number can hold exactly`);
  return value;
}
