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

// Slots are sent once, and so is the course of slots that many records have alike: a row is its id and its place in the course.
// Each record is read once, not for each row, and a course is counted once for each unit, not row by row.
const INSERT = statement(
  'insert-occurrences',
  `with laid as materialized (
     select g.*, r.register, r.unit, r.shared_with
     from unnest($2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::int[]) as g(id, record, first, last, course)
     join record r on r.org = $1 and r.id = g.record),
   written as (
     insert into occurrence (org, id, record, register, unit, shared_with, key, period_start, period_end, slot_on, due_on, basis,
       state, generation, version)
     select $1, n.id, l.record, l.register, l.unit, l.shared_with, s.key, s.period_start, s.period_end, s.slot_on, s.due_on, s.basis,
       'open', l.id, 0
     from laid l
     cross join lateral unnest(($7::uuid[])[l.first:l.last]) with ordinality as n(id, place)
     join unnest($8::text[], $9::date[], $10::date[], $11::date[], $12::date[], $13::text[]) with ordinality
       as s(key, period_start, period_end, slot_on, due_on, basis, slot) on s.slot = ($14::int[])[l.course + n.place])
   ${tallyNew(`(
     select l.unit, l.register, s.due_on, l.times from (
       select unit, register, course, last - first as up, count(*) as times from laid group by 1, 2, 3, 4) l
     cross join lateral unnest(($14::int[])[l.course + 1:l.course + 1 + l.up]) as c(slot)
     join unnest($12::date[]) with ordinality as s(due_on, slot) on s.slot = c.slot)`)}`,
);

/** Lays out rows for any number of records, with what is asked next. Their schedules are locked, and none of the periods is there. */
export function insertOccurrences(work: Work, generations: readonly NewGeneration[]): void {
  if (generations.length === 0) return;
  const places = slotPlaces();
  const courses = new Map<string, number>();
  const coursed: string[] = [];
  const ids: Id[] = [];
  const [first, last, course]: [number[], number[], number[]] = [[], [], []];
  let slots = 0;
  for (const { rows } of generations) {
    const text = rows.map(({ slot }) => places.of(slot)).join();
    let known = courses.get(text);
    if (known === undefined) {
      courses.set(text, (known = slots));
      coursed.push(text);
      slots += rows.length;
    }
    course.push(known);
    first.push(ids.length + 1);
    for (const { id } of rows) ids.push(id);
    last.push(ids.length);
  }
  const cells = (pick: (slot: Slot) => string): string => arrayText(places.slots.map(pick));
  work.tell(INSERT, [
    work.session.org,
    arrayText(generations.map(({ id }) => id)),
    arrayText(generations.map(({ record }) => record)),
    first,
    last,
    course,
    arrayText(ids),
    cells(({ key }) => JSON.stringify(key)),
    cells(({ periodStart }) => periodStart),
    cells(({ periodEnd }) => periodEnd),
    cells(({ slotOn }) => slotOn),
    cells(({ dueOn }) => dueOn),
    cells(({ basis }) => basis),
    arrayText(coursed),
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
