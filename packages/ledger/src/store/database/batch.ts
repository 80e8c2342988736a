/**
 * Several statements in one round trip: sent together, answered together. The driver sends a statement only after the answer to
 * the one before (or, pipelined, each with a sync of its own, which the server answers one by one). Here they share one sync, so
 * both sides write once. The first that fails fails those behind it as well: none of them is carried out.
 */
import pg from 'pg';

export interface BatchedStatement {
  /** Prepared once a connection under this name; without one, each time. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly answer: (error: Error | null, rows: readonly unknown[]) => void;
}

/** What the driver's own query does with the messages that concern it. */
interface DriverQuery {
  readonly name?: string;
  readonly text: string;
  readonly _result: { readonly fields: readonly unknown[] };
  readonly submit: (connection: pg.Connection) => Error | null;
  readonly handleRowDescription: (message: unknown) => void;
  readonly handleDataRow: (message: unknown) => void;
  readonly handleCommandComplete: (message: unknown, connection: pg.Connection) => void;
  readonly handleReadyForQuery: (connection: pg.Connection) => void;
  readonly handleError: (error: Error, connection: pg.Connection) => void;
}
/** Names that are being prepared; the driver forgets only the failed one's. */
type DriverConnection = pg.Connection & { readonly submittedNamedStatements: Record<string, string> };

/** For `client.query`, which takes it as it takes a cursor: one thing in its queue. */
export function batch(statements: readonly BatchedStatement[], types: pg.CustomTypesConfig): pg.Submittable {
  const queries = statements.map((statement) => driverQuery(statement, types));
  let at = 0;
  let columns = new Map<string, unknown>();
  const current = (): DriverQuery | undefined => queries[at];
  // After an error the driver does not come back to say that the server is ready.
  const fail = (error: Error, connection: pg.Connection): void => {
    const { submittedNamedStatements } = connection as DriverConnection;
    queries.splice(0).forEach((query, index) => {
      if (query.name !== undefined && index >= at)
        Reflect.deleteProperty(submittedNamedStatements, query.name);
      if (index < at) query.handleReadyForQuery(connection);
      else query.handleError(error, connection);
    });
  };
  return {
    // The driver asks for both when a statement has been prepared.
    get name(): string | undefined {
      return current()?.name;
    },
    get text(): string | undefined {
      return current()?.text;
    },
    submit(connection: pg.Connection): Error | null {
      try {
        const { gathering, undescribed, written } = gatherWrites(connection);
        columns = columnsOf(connection);
        for (const query of queries) {
          const wrong = query.submit(columns.has(query.name ?? '') ? undescribed : gathering);
          if (wrong !== null) throw wrong;
        }
        if (connection.stream.writable) connection.stream.write(Buffer.concat([...written, SYNC]));
      } catch (error) {
        // Some of it counts as prepared already: nothing else may follow on this connection.
        connection.stream.destroy();
        fail(error as Error, connection);
      }
      return null;
    },
    handleRowDescription(message: unknown): void {
      const query = current();
      if (query?.name !== undefined) columns.set(query.name, message);
      query?.handleRowDescription(message);
    },
    handleDataRow(message: unknown): void {
      const query = current();
      // Of a statement that was described before, the server says no more what columns it has.
      if (query !== undefined && query._result.fields.length === 0)
        query.handleRowDescription(columns.get(query.name ?? ''));
      query?.handleDataRow(message);
    },
    handleCommandComplete(message: unknown, connection: pg.Connection): void {
      const query = current();
      if (query?.name !== undefined && !columns.has(query.name)) columns.set(query.name, null);
      query?.handleCommandComplete(message, connection);
      at++;
    },
    handleEmptyQuery(): void {
      at++;
    },
    handleError: fail,
    handleReadyForQuery(connection: pg.Connection): void {
      for (const query of queries) query.handleReadyForQuery(connection);
    },
  } as pg.Submittable;
}

function driverQuery(
  { name, text, values, answer }: BatchedStatement,
  types: pg.CustomTypesConfig,
): DriverQuery {
  const query = new pg.Query(
    givenNothing(types),
    (error: Error | undefined, result: { readonly rows: unknown[] }) => {
      answer(error ?? null, error ? [] : result.rows);
    },
  );
  return Object.assign(query as unknown as DriverQuery, {
    ...(name === undefined ? {} : { name }),
    text,
    values: [...values],
  });
}

/** The driver copies what a query is given property by property, which takes longer than all else it does: here there is none. */
function givenNothing(types: pg.CustomTypesConfig): pg.QueryConfig {
  const known = given.get(types);
  if (known !== undefined) return known;
  const config = Object.create({ types, queryMode: 'extended' }) as pg.QueryConfig;
  given.set(types, config);
  return config;
}

const given = new WeakMap<pg.CustomTypesConfig, pg.QueryConfig>();

interface Gathered {
  /** The same connection; what is written to it is kept, and the sync that each query of the driver ends in left out. */
  readonly gathering: pg.Connection;
  /** The same, for a statement whose columns are known. */
  readonly undescribed: pg.Connection;
  readonly written: readonly Uint8Array[];
}

/** One buffer and one write: a message of the protocol apart from the next costs more than its bytes. */
function gatherWrites(connection: pg.Connection): Gathered {
  const written: Uint8Array[] = [];
  const nothing = (): void => undefined;
  const stream = {
    writable: true,
    cork: nothing,
    uncork: nothing,
    write: (bytes: Uint8Array) => written.push(bytes) > 0,
  };
  const gathering = Object.create(connection, {
    stream: { value: stream },
    sync: { value: nothing },
  }) as pg.Connection;
  const undescribed = Object.create(gathering, { describe: { value: nothing } }) as pg.Connection;
  return { gathering, undescribed, written };
}

/** The columns of each prepared statement, as the server described them once; null where it gives no rows. */
function columnsOf(connection: pg.Connection): Map<string, unknown> {
  const known = describedOn.get(connection) ?? new Map<string, unknown>();
  describedOn.set(connection, known);
  return known;
}

const describedOn = new WeakMap<pg.Connection, Map<string, unknown>>();

/** “S”, and the length of what follows it. */
const SYNC = Uint8Array.of(0x53, 0, 0, 0, 4);
