/** What is said to the database in one transaction: in order, and in as few round trips as the answers that are waited for. */
import type pg from 'pg';

import { batch, type BatchedStatement } from './database/batch.ts';
import { types } from './database/connect.ts';

export interface Said {
  readonly name?: string;
  readonly text: string;
}

type Opening = readonly [statement: Said, values: readonly unknown[]];

export interface Talk {
  /** Sends everything said so far and gives the rows. What is asked at once, without waiting in between, goes together. */
  readonly ask: (statement: Said, values?: readonly unknown[]) => Promise<readonly unknown[]>;
  /** Said with the next question, before it; where it fails, so do that question and all that follow. */
  readonly tell: (statement: Said, values?: readonly unknown[]) => void;
  /** Says the last of the transaction with what is said already. Whatever is said later opens another. */
  readonly endWith: (statement: Said) => void;
  /** What `endWith` said is answered, and whether a transaction is to be ended still: one that failed is. */
  readonly isOpen: () => Promise<boolean>;
}

/** `opening` goes before the first thing that is said, if anything is. */
export function talkOn(client: pg.ClientBase, opening: readonly Opening[]): Talk {
  let unsent: BatchedStatement[] = [];
  let begun = false;
  let failed: Error | null = null;
  let ended = Promise.resolve();
  const send = (): void => {
    const together = unsent;
    unsent = [];
    if (together.length > 0) client.query(batch(together, types));
  };
  const put = (
    { name, text }: Said,
    values: readonly unknown[],
    answer: BatchedStatement['answer'],
  ): void => {
    unsent.push({
      ...(name === undefined ? {} : { name }),
      text,
      values,
      answer: (error, rows) => {
        failed ??= error;
        answer(error, rows);
      },
    });
  };
  const say: typeof put = (statement, values, answer) => {
    if (!begun) for (const [first, given] of opening) put(first, given, () => undefined);
    begun = true;
    put(statement, values, answer);
  };
  return {
    tell: (statement, values = []) => {
      say(statement, values, () => undefined);
    },
    ask: (statement, values = []) =>
      new Promise((resolve, reject) => {
        // The transaction is lost: the database would only say so, and forget why.
        if (failed === null) queueMicrotask(send);
        else reject(failed);
        say(statement, values, (error, rows) => {
          if (error === null) resolve(rows);
          else reject(error);
        });
      }),
    endWith: (statement) => {
      if (!begun) return;
      queueMicrotask(send);
      ended = new Promise((settle) => {
        put(statement, [], () => {
          settle();
        });
      });
      begun = false;
    },
    isOpen: async () => {
      await ended;
      return begun || failed !== null;
    },
  };
}
