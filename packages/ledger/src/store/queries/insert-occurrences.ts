import type { Id } from '../../model/index.ts';
import type { Slot } from '../../schedule/expand.ts';
import { tally } from '../occurrence-tally.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

/** A row to be laid out. */
export interface NewOccurrence extends Slot {
  readonly id: Id;
  readonly record: Id;
  readonly generation: Id;
}

// One row comes back, not one for each that was written.
const INSERT = statement<{ ids: readonly Id[] | null }>(
  'insert-occurrences',
  `with written as (insert into occurrence (org, id, record, register, unit, shared_with, key, period_start, period_end, slot_on, due_on, basis,
     state, generation, version)
   select $1, n.id, n.record, r.register, r.unit, r.shared_with, n.key, n.period_start, n.period_end, n.slot_on, n.due_on,
     n.basis, 'open', n.generation, 0
   from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::date[], $8::date[], $9::date[], $10::text[])
     as n(id, record, generation, key, period_start, period_end, slot_on, due_on, basis)
   join record r on r.org = $1 and r.id = n.record
   on conflict (org, record, key) do nothing
   returning id, unit, register, record, due_on, state, done_on),
   tallied as (${tally('select unit, register, record, due_on, state, done_on, 1 as weight from written', 'of-connection')})
   select case when count(*) < cardinality($2::uuid[]) then coalesce(array_agg(id), '{}') end as ids from written`,
);

/**
 * Lays out rows for any number of records. A period that a record has already is left as it is; the ids that were written
 * come back where some were, else null: all of them.
 */
export async function insertOccurrences(
  work: Work,
  rows: readonly NewOccurrence[],
): Promise<ReadonlySet<Id> | null> {
  if (rows.length === 0) return null;
  const column = (pick: (row: NewOccurrence) => string): string => arrayText(rows.map(pick));
  const answer = await work.first(INSERT, [
    work.session.org,
    column(({ id }) => id),
    column(({ record }) => record),
    column(({ generation }) => generation),
    column(({ key }) => key),
    column(({ periodStart }) => periodStart),
    column(({ periodEnd }) => periodEnd),
    column(({ slotOn }) => slotOn),
    column(({ dueOn }) => dueOn),
    column(({ basis }) => basis),
  ]);
  if (answer === null) throw new Error('The insert of occurrences gave nothing back.');
  return answer.ids === null ? null : new Set(answer.ids);
}

/**
 * An array as Postgres reads it: quotes and backslashes are escaped as in JSON, and there are no control characters in ids,
 * days and keys.
 */
const arrayText = (values: readonly string[]): string => `{${JSON.stringify(values).slice(1, -1)}}`;
