/** Keeps `record_tally` in step with the records: how many of a unit and register fall due in a month. */
import type { LedgerRecord } from '../model/index.ts';
import { statement } from './statement.ts';
import type { Work } from './work.ts';

/** Writers of one unit, register and month meet only where their records share a shard. */
const SHARDS = 8;

const ADD = statement(
  'tally-records',
  `insert into record_tally as t (org, unit, register, month, shard, total)
   select $1, x.unit, x.register, date_trunc('month', x.due_on)::date, get_byte(uuid_send(x.record), 15) % ${SHARDS}, sum(x.weight)
   from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::integer[]) as x(record, unit, register, due_on, weight)
   group by 2, 3, 4, 5 having sum(x.weight) <> 0 order by 2, 3, 4, 5
   on conflict (org, unit, register, month, shard) do update set total = t.total + excluded.total`,
);

/** Says what a record counts for no longer, and what it counts for now. Ask with the whole organisation in reach. */
export function tallyRecord(work: Work, before: LedgerRecord | null, after: LedgerRecord): void {
  if (before?.dueOn === after.dueOn && before.unit === after.unit) return;
  const counted = [
    { record: before, weight: -1 },
    { record: after, weight: 1 },
  ].flatMap(({ record, weight }) =>
    record === null || record.dueOn === null
      ? []
      : [{ id: record.id, unit: record.unit, register: record.register, dueOn: record.dueOn, weight }],
  );
  if (counted.length === 0) return;
  work.tell(ADD, [
    work.session.org,
    counted.map(({ id }) => id),
    counted.map(({ unit }) => unit),
    counted.map(({ register }) => register),
    counted.map(({ dueOn }) => dueOn),
    counted.map(({ weight }) => weight),
  ]);
}
