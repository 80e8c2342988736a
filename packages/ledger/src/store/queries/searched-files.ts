import type { Id } from '../../model/index.ts';
import { foldText } from '../../search/fold.ts';
import { gramsOf } from '../../search/grams.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

const NAMES = statement<{ record: Id; name: string }>(
  'names-of-files',
  `select distinct p.record, e.file_name as name from proof p join evidence e on e.org = p.org and e.id = p.evidence
   where p.org = $1 and p.record = any ($2::uuid[]) and p.withdrawn_at is null order by 1, 2`,
);
// Entries of a file that was withdrawn stay until the record is written next; the text decides, and it is exact.
const KEEP = statement(
  'keep-searched-files',
  `update record_search set file_text = $3::text, file_grams = array_to_tsvector($4::text[]),
     text = concat_ws(E'\\n', left(text, length(text) - coalesce(length(file_text) + 1, 0)), $3::text),
     grams = grams || array_to_tsvector($4::text[])
   where org = $1 and record = $2`,
);

/** Names of the files that prove each record, as they were given. */
export function namesOfFiles(
  reading: Reading,
  records: readonly Id[],
): Promise<readonly { readonly record: Id; readonly name: string }[]> {
  return records.length === 0 ? Promise.resolve([]) : reading.all(NAMES, [reading.session.org, records]);
}

/** Makes a record found by the names of its files as they are now. Ask with the record's unit in reach. */
export async function keepSearchedFiles(work: Work, record: Id): Promise<void> {
  const names = (await namesOfFiles(work, [record])).map(({ name }) => foldText(name));
  const text = names.length === 0 ? null : names.join('\n');
  await work.all(KEEP, [work.session.org, record, text, gramsOf(text ?? '')]);
}
