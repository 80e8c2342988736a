/** A query's rows by a cursor of the server: as many as there are, in memory only those of one page. */
import type { Statement } from './statement.ts';
import type { Talk } from './talk.ts';

const PAGE = 2000;

/** Cursors live in their transaction, under the statement's name: one stream of a statement at a time. */
export async function* streamRows<Row>(
  { ask, tell }: Pick<Talk, 'ask' | 'tell'>,
  { name, text }: Statement<Row>,
  values: readonly unknown[],
): AsyncGenerator<Row> {
  const cursor = `"${name}"`;
  tell({ text: `declare ${cursor} no scroll cursor for ${text}` }, values);
  for (;;) {
    const rows = await ask({ text: `fetch ${PAGE} from ${cursor}` });
    yield* rows as Row[];
    if (rows.length < PAGE) break;
  }
  tell({ text: `close ${cursor}` });
}
