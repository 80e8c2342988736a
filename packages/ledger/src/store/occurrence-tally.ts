/**
 * Keeps `occurrence_tally` in step with the occurrences, in the very statements that write them: a piece of SQL to put
 * behind a write. Counting a million rows for a page takes seconds; adding up a unit's months takes milliseconds.
 */

/** Writers of one unit and month meet only where their records share a shard. */
const SHARDS = 4;
/** Of their own for statements with thousands of records, which hold their cells for long: nobody who reports a duty waits for them. */
const BULK_SHARDS = 8;

/**
 * `rows` is a select of `unit, register, record, due_on, state, done_on, weight`: what was (-1) and what is now (1).
 * The organisation is `$1`. Only sums over all shards say something. Cells are written in one order, so that two writers never wait for each other both ways.
 */
export const tally = (rows: string): string => `
  insert into occurrence_tally as t (org, unit, register, month, shard, total, done, done_in_time, reported, excused)
  select $1, x.unit, x.register, x.month, x.shard, x.total, x.done, x.done_in_time, x.reported, x.excused
  from (select r.unit, r.register, r.due_on - (extract(day from r.due_on)::integer - 1) as month,
          get_byte(uuid_send(r.record), 15) % ${SHARDS} as shard,
          sum(r.weight) as total,
          coalesce(sum(r.weight) filter (where r.state = 'done'), 0) as done,
          coalesce(sum(r.weight) filter (where r.state = 'done' and r.done_on <= r.due_on), 0) as done_in_time,
          coalesce(sum(r.weight) filter (where r.state = 'reported'), 0) as reported,
          coalesce(sum(r.weight) filter (where r.state = 'excused'), 0) as excused
        from (${rows}) r where r.state <> 'withdrawn' group by 1, 2, 3, 4) x
  where x.total <> 0 or x.done <> 0 or x.done_in_time <> 0 or x.reported <> 0 or x.excused <> 0
  order by 2, 3, 4, 5
  on conflict (org, unit, register, month, shard) do update set total = t.total + excluded.total,
    done = t.done + excluded.done, done_in_time = t.done_in_time + excluded.done_in_time,
    reported = t.reported + excluded.reported, excused = t.excused + excluded.excused`;

/** The same for rows that are new and open, of thousands of records: `rows` gives `unit, register, due_on` and how many `times`. */
export const tallyNew = (rows: string): string => `
  insert into occurrence_tally as t (org, unit, register, month, shard, total, done, done_in_time, reported, excused)
  select $1, x.unit, x.register, x.month, ${SHARDS} + pg_backend_pid() % ${BULK_SHARDS}, x.total, 0, 0, 0, 0
  from (select r.unit, r.register, r.due_on - (extract(day from r.due_on)::integer - 1) as month, sum(r.times) as total
        from ${rows} r group by 1, 2, 3) x
  order by 2, 3, 4
  on conflict (org, unit, register, month, shard) do update set total = t.total + excluded.total`;
