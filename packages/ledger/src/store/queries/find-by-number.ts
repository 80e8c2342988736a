import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

const FIND = statement<{ id: Id }>(
  'records-by-number',
  'select id from record where org = $1 and number = $2 order by id limit 2',
);

/** Records that bear a number (督〔2026〕007号); registers number by themselves, so that two of them may give the same one. */
export async function recordsByNumber(reading: Reading, number: string): Promise<readonly Id[]> {
  return (await reading.all(FIND, [reading.session.org, number])).map(({ id }) => id);
}
