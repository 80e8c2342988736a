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

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** What the driver keeps of a connection, and how it writes the messages of the protocol. */
interface DriverConnection {
  readonly stream: pg.Connection['stream'];
  /** By name, answered; and on their way. */
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  readonly parse: (query: { readonly name: string; readonly text: string }) => void;
  readonly bind: (config: {
    readonly statement: string;
    readonly values: readonly unknown[];
    readonly valueMapper: (value: unknown) => unknown;
  }) => void;
  readonly describe: (message: { readonly type: 'P'; readonly name: string }) => void;
  readonly execute: (config: Record<string, never>) => void;
}

const driver = (connection: pg.Connection): DriverConnection => connection as unknown as DriverConnection;

/** Turns a value into text as the driver's own queries do: arrays, objects, days. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils;

/** For `client.query`, which takes it as it takes a cursor: one thing in its queue. */
export function batch(statements: readonly BatchedStatement[], types: pg.CustomTypesConfig): pg.Submittable {
  const answers: unknown[][] = statements.map(() => []);
  let at = 0;
  let prepared: Prepared = new Map();
  let columns: readonly Column[] = [];
  let wrong: Error | null = null;
  const next = (): void => {
    at++;
    columns = prepared.get(statements[at]?.name ?? '') ?? [];
  };
  // After an error the driver does not come back to say that the server is ready.
  const fail = (error: Error, connection: pg.Connection): void => {
    const { submittedNamedStatements } = driver(connection);
    statements.forEach(({ name, answer }, index) => {
      if (name !== undefined && index >= at) Reflect.deleteProperty(submittedNamedStatements, name);
      if (index < at) answer(null, answers[index] ?? []);
      else answer(error, []);
    });
  };
  return {
    // The driver asks for both when a statement has been prepared.
    get name(): string | undefined {
      return statements[at]?.name;
    },
    get text(): string | undefined {
      return statements[at]?.text;
    },
    submit(connection: pg.Connection): Error | null {
      try {
        const { gathering, written } = gatheringOf(connection);
        written.length = 0;
        prepared = preparedOn(connection);
        for (const statement of statements) say(gathering, statement, prepared);
        columns = prepared.get(statements[0]?.name ?? '') ?? [];
        if (connection.stream.writable) connection.stream.write(Buffer.concat([...written, SYNC]));
      } catch (error) {
        // Some of it counts as prepared already: nothing else may follow on this connection.
        connection.stream.destroy();
        fail(error as Error, connection);
      }
      return null;
    },
    handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
      columns = fields.map(({ name, dataTypeID }): Column => ({
        name,
        parse: types.getTypeParser(dataTypeID as never, 'text') as Column['parse'],
      }));
    },
    handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
      if (wrong !== null) return;
      try {
        answers[at]?.push(rowOf(fields, columns));
      } catch (error) {
        wrong = error as Error; // said once the server is ready
      }
    },
    handleCommandComplete(): void {
      const name = statements[at]?.name;
      if (name !== undefined && !prepared.has(name)) prepared.set(name, columns);
      next();
    },
    handleEmptyQuery: next,
    handleError: fail,
    handleReadyForQuery(connection: pg.Connection): void {
      if (wrong === null)
        statements.forEach(({ answer }, index) => {
          answer(null, answers[index] ?? []);
        });
      else {
        at = 0;
        fail(wrong, connection);
      }
    },
  } as unknown as pg.Submittable;
}

/** Columns of what was described on a connection once, by name: of that the server says no more what columns it has. */
type Prepared = Map<string, readonly Column[]>;

function say(
  connection: DriverConnection,
  { name = '', text, values }: BatchedStatement,
  prepared: Prepared,
): void {
  const before = connection.parsedStatements[name] ?? connection.submittedNamedStatements[name];
  if (name !== '' && before !== undefined && before !== text)
    throw new Error(`"${name}" was prepared for another statement.`);
  if (name === '' || before === undefined) connection.parse({ name, text });
  if (name !== '' && before === undefined) connection.submittedNamedStatements[name] = text;
  connection.bind({ statement: name, values, valueMapper: prepareValue });
  if (!prepared.has(name)) connection.describe(PORTAL);
  connection.execute({});
}

const PORTAL = { type: 'P', name: '' } as const;

function rowOf(fields: readonly (string | null)[], columns: readonly Column[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach(({ name, parse }, index) => {
    const text = fields[index] ?? null;
    row[name] = text === null ? null : parse(text);
  });
  return row;
}

interface Gathering {
  /** The same connection; what is written to it is kept. */
  readonly gathering: DriverConnection;
  readonly written: Uint8Array[];
}

/** One buffer and one write: a message of the protocol apart from the next costs more than its bytes. */
function gatheringOf(connection: pg.Connection): Gathering {
  const known = gatherings.get(connection);
  if (known !== undefined) return known;
  const written: Uint8Array[] = [];
  const stream = { writable: true, write: (bytes: Uint8Array) => written.push(bytes) > 0 };
  const gathering = Object.create(connection, { stream: { value: stream } }) as DriverConnection;
  const made = { gathering, written };
  gatherings.set(connection, made);
  return made;
}

const gatherings = new WeakMap<pg.Connection, Gathering>();

function preparedOn(connection: pg.Connection): Prepared {
  const known = describedOn.get(connection) ?? new Map<string, readonly Column[]>();
  describedOn.set(connection, known);
  return known;
}

const describedOn = new WeakMap<pg.Connection, Prepared>();

/** “S”, and the length of what follows it. */
const SYNC = Uint8Array.of(0x53, 0, 0, 0, 4);
