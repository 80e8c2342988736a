import type { Day, Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** What is asked of a unit in some months: reports by register (occurrences), and records that fall due. */
export interface AskedCount {
  readonly unit: Id;
  readonly register: string;
  readonly occurrences: number;
  readonly records: number;
}

const ASKED = statement<AskedCount>(
  'asked-by-unit',
  `select unit, register, sum(occurrences)::integer as occurrences, sum(records)::integer as records
   from (
     select unit, register, sum(total) as occurrences, 0 as records from occurrence_tally
     where org = $1 and month >= date_trunc('month', $2::date)::date and month <= $3::date group by unit, register
     union all
     select unit, register, 0, sum(total) from record_tally
     where org = $1 and register = any ($4::text[]) and month >= date_trunc('month', $2::date)::date and month <= $3::date
     group by unit, register) a
   group by unit, register order by unit, register`,
);

/** `registers`: those whose records ask a unit for something by themselves. */
export const askedByUnit = (
  reading: Reading,
  { from, to, registers }: { readonly from: Day; readonly to: Day; readonly registers: readonly string[] },
): Promise<readonly AskedCount[]> => reading.all(ASKED, [reading.session.org, from, to, registers]);
