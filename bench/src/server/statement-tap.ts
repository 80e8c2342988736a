/**
 * Loaded before a program (`--import`), writes what it says to its database, a line a round trip, to the file that
 * `BENCH_STATEMENTS` names: the program itself knows nothing of it.
 */
import { appendFileSync } from 'node:fs';
import pg from 'pg';

export interface SaidStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
}

interface Bound {
  readonly statement?: string;
  readonly values?: readonly unknown[];
  readonly valueMapper?: (value: unknown) => unknown;
}

interface Tapped {
  parse: (query: { readonly name?: string; readonly text: string }) => void;
  bind: (config: Bound) => void;
}

const file = process.env['BENCH_STATEMENTS'] ?? '';
const texts = new Map<string, string>();
let roundTrip: SaidStatement[] = [];

const connection = pg.Connection.prototype as unknown as Tapped;
const { parse, bind } = connection;
connection.parse = function (query) {
  texts.set(query.name ?? '', query.text);
  parse.call(this, query);
};
connection.bind = function (config) {
  const { statement = '', values = [], valueMapper = (value: unknown) => value } = config;
  if (roundTrip.length === 0) queueMicrotask(write);
  roundTrip.push({
    name: statement,
    text: texts.get(statement) ?? '',
    values: values.map((value) =>
      value === null || value === undefined ? null : String(valueMapper(value)),
    ),
  });
  bind.call(this, config);
};

/** A round trip's messages are written in one go. */
function write(): void {
  appendFileSync(file, `${JSON.stringify(roundTrip)}\n`);
  roundTrip = [];
}
