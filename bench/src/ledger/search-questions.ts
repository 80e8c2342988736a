/** Two characters looked for in every record, and the same with `like` by plain SQL. */
import { searchRecords } from '../../../packages/ledger/src/search/index.ts';
import { must, type BenchDatabase } from './bench-database.ts';
import { reachOf, type Pair } from './list-questions.ts';
import type { LoadedLedger } from './load-ledger.ts';
import { readers } from './readers.ts';

/** Common, half common, rare (two words that meet in few titles), nowhere. */
const WORDS = ['消防', '管网', '年检', '柳林', '采编', '燃气', '培训', '坡道', '坡柳', '桥南'];

export function searchQuestions(database: BenchDatabase, loaded: LoadedLedger): Pair {
  const kinds = readers(loaded).flatMap(({ name, session }) =>
    WORDS.map((words) => ({ name: `${words}, ${name}`, session, words })),
  );
  return {
    ledger: kinds.map(({ name, session, words }) => ({
      name,
      ask: async () =>
        must(
          Promise.resolve(
            await must(database.ledger.read(session, (reading) => searchRecords(reading, { words }))),
          ),
        ),
    })),
    bare: kinds.map(({ name, session, words }) => ({
      name,
      ask: () =>
        database.bare.query(
          `select r.* from (select record from record_search where org = $1 and text like $2 and ${reachOf(session)}
             order by record desc limit 21) s join record r on r.org = $1 and r.id = s.record order by r.id desc`,
          [loaded.org, `%${words}%`],
        ),
    })),
  };
}
