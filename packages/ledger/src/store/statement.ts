/**
 * How SQL is written here. A statement that is always the same is a constant made by `statement`: the server prepares it
 * once a connection, under its name. One whose shape depends on the question (filters, sorting) is put together in the
 * database (`list_records`, migration 9), from a fixed list of columns and quoted values.
 *
 * To add a query: a file in `store/queries/` named for it, with its statement and one function
 * `(reading: Reading, input) => Promise<…>`, or `(work: Work, input)` if it writes. Rights need no words in it: each
 * transaction runs under the session's own row-level security. Say `org = $1` all the same; it is what finds the index.
 * Where a page begins is said by `page-bounds.ts`.
 */
/** `Row` is what it gives: days, instants and hashes as text (see database/connect.ts). */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Never there; carries the type. */
  readonly row?: Row;
}

const texts = new Map<string, string>();

/** Names are unique in the program. Throws for a second text under a name: on a connection that prepared the first it would fail. */
export function statement<Row = never>(name: string, text: string): Statement<Row> {
  if ((texts.get(name) ?? text) !== text) throw new Error(`Two statements are named "${name}".`);
  texts.set(name, text);
  return { name, text };
}
