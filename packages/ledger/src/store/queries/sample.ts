import type { Id } from '../../model/index.ts';
import type { Operation } from '../../plans/operation.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

const LAST = statement<Operation>(
  'last-sample',
  `select id, kind, summary, undo, done_by as "doneBy", done_at as "doneAt", undone_by as "undoneBy",
     undone_at as "undoneAt"
   from operation where org = $1 and kind = 'sample.load' order by id desc limit 1`,
);
const RECORDS = statement<{ id: Id; register: string; stage: string }>(
  'records-of-units',
  'select id, register, stage from record where org = $1 and unit = any($2::uuid[]) order by id',
);
const OCCURRENCES = statement<{ count: number }>(
  'occurrences-of-units',
  'select count(*)::integer as count from occurrence where org = $1 and unit = any($2::uuid[])',
);

/** The last operation that loaded the sample, undone or not. */
export const lastSample = (reading: Reading): Promise<Operation | null> =>
  reading.first(LAST, [reading.session.org]);

/** Every record that units answer for, oldest first. */
export const recordsOfUnits = (
  reading: Reading,
  units: readonly Id[],
): Promise<readonly { readonly id: Id; readonly register: string; readonly stage: string }[]> =>
  reading.all(RECORDS, [reading.session.org, units]);

export const countOccurrencesOfUnits = async (reading: Reading, units: readonly Id[]): Promise<number> =>
  (await reading.first(OCCURRENCES, [reading.session.org, units]))?.count ?? 0;
