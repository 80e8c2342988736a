import type { Day, Id, ScheduleRule } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** A running target and the row of the period that holds today. */
export interface TargetRow {
  readonly record: Id;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id;
  readonly rules: readonly ScheduleRule[];
  readonly key: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly entries: readonly { readonly on: Day; readonly count: number }[] | null;
}

const TARGETS = statement<TargetRow>(
  'target-rows',
  `select r.id as record, r.number, r.title, r.unit, s.rules, o.key, o.period_start as "periodStart",
     o.period_end as "periodEnd", o.entries
   from schedule s
   join record r on r.org = s.org and r.id = s.record
   join occurrence o on o.org = s.org and o.record = s.record and o.state <> 'withdrawn'
     and $2::date between o.period_start and o.period_end
   where s.org = $1 and s.running and s.rules @> '[{"kind": "target"}]' and ($3::uuid[] is null or r.unit = any ($3))
   order by r.id, o.key limit $4`,
);

export const targetRows = (
  reading: Reading,
  { units, limit }: { readonly units: readonly Id[] | null; readonly limit: number },
): Promise<readonly TargetRow[]> => reading.all(TARGETS, [reading.session.org, reading.today, units, limit]);
