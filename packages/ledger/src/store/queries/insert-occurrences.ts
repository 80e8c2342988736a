import type { Id } from '../../model/index.ts';
import type { Slot } from '../../schedule/expand.ts';
import { tallyNew } from '../occurrence-tally.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

/** Rows of one record that are laid out together. */
export interface NewGeneration {
  readonly id: Id;
  readonly record: Id;
  readonly rows: readonly { readonly id: Id; readonly slot: Slot }[];
}

const KEYS_THERE = statement<{ record: Id; key: string }>(
  'occurrence-keys-there',
  'select record, key from occurrence where org = $1 and record = any ($2::uuid[]) and key = any ($3::text[])',
);

/** Those of some periods that records have already. */
export const periodsThere = (
  work: Work,
  records: readonly Id[],
  keys: readonly string[],
): Promise<readonly { readonly record: Id; readonly key: string }[]> =>
  work.all(KEYS_THERE, [work.session.org, records, keys]);

// A slot that many rows share is sent once: a row is its id and the place of its slot. Each record is read once, not for each row.
const INSERT = statement(
  'insert-occurrences',
  `with written as (
     insert into occurrence (org, id, record, register, unit, shared_with, key, period_start, period_end, slot_on, due_on, basis,
       state, generation, version)
     select $1, n.id, g.record, g.register, g.unit, g.shared_with, ($8::text[])[n.slot], ($9::date[])[n.slot],
       ($10::date[])[n.slot], ($11::date[])[n.slot], ($12::date[])[n.slot], ($13::text[])[n.slot], 'open', g.id, 0
     from (
       select g.*, r.register, r.unit, r.shared_with
       from unnest($2::uuid[], $3::uuid[], $4::int[], $5::int[]) as g(id, record, first, last)
       join record r on r.org = $1 and r.id = g.record) g
     cross join lateral unnest(($6::uuid[])[g.first:g.last], ($7::int[])[g.first:g.last]) as n(id, slot)
     returning unit, register, due_on)
   ${tallyNew('written')}`,
);

/** Lays out rows for any number of records, with what is asked next. Their schedules are locked, and none of the periods is there. */
export function insertOccurrences(work: Work, generations: readonly NewGeneration[]): void {
  if (generations.length === 0) return;
  const places = slotPlaces();
  const rows = generations.flatMap((one) => one.rows);
  const used = rows.map(({ slot }) => places.of(slot));
  const [first, last]: [number[], number[]] = [[], []];
  let count = 0;
  for (const generation of generations) {
    first.push(count + 1);
    last.push((count += generation.rows.length));
  }
  const cells = (pick: (slot: Slot) => string): string => arrayText(places.slots.map(pick));
  work.tell(INSERT, [
    work.session.org,
    arrayText(generations.map(({ id }) => id)),
    arrayText(generations.map(({ record }) => record)),
    first,
    last,
    arrayText(rows.map(({ id }) => id)),
    arrayText(used),
    cells(({ key }) => JSON.stringify(key)),
    cells(({ periodStart }) => periodStart),
    cells(({ periodEnd }) => periodEnd),
    cells(({ slotOn }) => slotOn),
    cells(({ dueOn }) => dueOn),
    cells(({ basis }) => basis),
  ]);
}

interface SlotPlaces {
  /** Each once. */
  readonly slots: readonly Slot[];
  /** Counted from 1. */
  readonly of: (slot: Slot) => number;
}

function slotPlaces(): SlotPlaces {
  const slots: Slot[] = [];
  const known = new Map<Slot, number>();
  const alike = new Map<string, number>();
  const find = (slot: Slot): number => {
    const { key, periodStart, periodEnd, slotOn, dueOn, basis } = slot;
    const text = [key, periodStart, periodEnd, slotOn, dueOn, basis].join();
    const place = alike.get(text) ?? slots.push(slot);
    alike.set(text, place);
    known.set(slot, place);
    return place;
  };
  return { slots, of: (slot) => known.get(slot) ?? find(slot) };
}

/** An array as Postgres reads it; what may hold quotes, spaces or commas is quoted already, as in JSON. */
const arrayText = (values: readonly (string | number)[]): string => `{${values.join()}}`;
