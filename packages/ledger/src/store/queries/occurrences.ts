import type { CalendarBasis, Day, Id, Instant, LightOverride, Occurrence } from '../../model/index.ts';
import { tally } from '../occurrence-tally.ts';
import { behindId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** An occurrence with all that its row holds. */
export interface KeptOccurrence extends Occurrence {
  /** The generation that laid it out. */
  readonly generation: Id | null;
  /** What that generation said, kept once the row has a chain of its own (version 1 and later). */
  readonly planned: Planned | null;
  readonly light: LightOverride | null;
  readonly handling: Handling | null;
  /** Progress of a target, oldest first. */
  readonly entries: readonly ProgressEntry[];
}

/** The days of a row as its rule laid it out. */
export type Planned = Pick<Occurrence, 'periodStart' | 'periodEnd' | 'slotOn' | 'dueOn' | 'basis'>;

/** Who did what with it, the last time each. */
export interface Handling {
  readonly reportedBy?: Id;
  /** In whose place, where whoever reported it stood in for somebody. */
  readonly reportedFor?: Id;
  readonly reportedAt?: Instant;
  readonly report?: string;
  readonly verifiedBy?: Id;
  readonly returnedBy?: Id;
  readonly reason?: string;
  readonly excusedBy?: Id;
}

export interface ProgressEntry {
  readonly id: Id;
  readonly on: Day;
  readonly count: number;
  readonly note: string;
  readonly by: Id | null;
  readonly at: Instant;
}

interface Row {
  readonly id: Id;
  readonly record: Id;
  readonly key: string;
  readonly period_start: Day;
  readonly period_end: Day;
  readonly slot_on: Day;
  readonly due_on: Day;
  readonly basis: CalendarBasis;
  readonly state: Occurrence['state'];
  readonly done_on: Day | null;
  readonly verified_at: Instant | null;
  readonly was_red: boolean;
  readonly moves: number;
  readonly touched: boolean;
  readonly version: number;
  readonly generation: Id | null;
  readonly planned: Planned | null;
  readonly light: LightOverride | null;
  readonly handling: Handling | null;
  readonly entries: readonly ProgressEntry[] | null;
}

const COLUMNS = `id, record, key, period_start, period_end, slot_on, due_on, basis, state, done_on, verified_at, was_red,
  moves, touched, version, generation, planned, light, handling, entries`;
const FIND = statement<Row>(
  'find-occurrence',
  `select ${COLUMNS} from occurrence where org = $1 and id = $2`,
);
const LOCK = statement<Row>(
  'lock-occurrence',
  `select ${COLUMNS} from occurrence where org = $1 and id = $2 for no key update`,
);
const OF_RECORD = statement<Row>(
  'occurrences-of-record',
  `select ${COLUMNS} from occurrence where org = $1 and record = $2 order by slot_on, key`,
);
const LOCK_OF_RECORD = statement<Row>(
  'lock-occurrences-of-record',
  `select ${COLUMNS} from occurrence where org = $1 and record = $2 order by id for no key update`,
);
const LOCK_MOVABLE = statement<Row>(
  'lock-movable-occurrences',
  `select ${COLUMNS} from occurrence where org = $1 and record = any ($2::uuid[]) and state in ('open', 'returned')
     and moves = 0 order by id for no key update`,
);
const TURNING_RED = statement<Row>(
  'lock-turning-red',
  `select ${COLUMNS.replaceAll(/\b([a-z_]+)\b/gu, 'o.$1')} from occurrence o
   join record r on r.org = o.org and r.id = o.record
   where o.org = $1 and o.due_on < $2 and o.state in ('open', 'returned') and not o.was_red
     and ${behindId('o.id', '$3')} and r.register || '/' || r.stage <> all ($5::text[])
   order by o.id limit $4 for no key update of o`,
);
const SAVE = statement(
  'save-occurrences',
  `with n as (
     select * from jsonb_to_recordset($2::jsonb) as n(id uuid, slot_on date, period_start date, period_end date,
       due_on date, basis text, state text, done_on date, verified_at timestamptz, was_red boolean, moves integer,
       touched boolean, version integer, planned jsonb, light jsonb, handling jsonb, entries jsonb)),
   before as (
     select o.id, o.unit, o.register, o.record, o.due_on, o.state, o.done_on from occurrence o join n on n.id = o.id
     where o.org = $1),
   saved as (
     update occurrence o set slot_on = n.slot_on, period_start = n.period_start, period_end = n.period_end,
       due_on = n.due_on, basis = n.basis, state = n.state, done_on = n.done_on,
       verified_at = n.verified_at, was_red = n.was_red, moves = n.moves, touched = n.touched, version = n.version,
       planned = n.planned, light = n.light, handling = n.handling, entries = n.entries
     from n where o.org = $1 and o.id = n.id)
   ${tally(`select unit, register, record, due_on, state, done_on, -1 as weight from before
     union all
     select b.unit, b.register, b.record, n.due_on, n.state, n.done_on, 1 from n join before b on b.id = n.id`)}`,
);

/** Null where there is none, or none that the session may read. */
export async function findOccurrence(reading: Reading, id: Id): Promise<KeptOccurrence | null> {
  const row = await reading.first(FIND, [reading.session.org, id]);
  return row === null ? null : toOccurrence(row);
}

/** Locked until the end of the transaction; null as above. Ask with the whole organisation in reach. */
export async function lockOccurrence(work: Work, id: Id): Promise<KeptOccurrence | null> {
  const row = await work.first(LOCK, [work.session.org, id]);
  return row === null ? null : toOccurrence(row);
}

/** In order of their slots. */
export async function occurrencesOfRecord(reading: Reading, record: Id): Promise<readonly KeptOccurrence[]> {
  return (await reading.all(OF_RECORD, [reading.session.org, record])).map(toOccurrence);
}

export async function lockOccurrencesOfRecord(work: Work, record: Id): Promise<readonly KeptOccurrence[]> {
  return (await work.all(LOCK_OF_RECORD, [work.session.org, record])).map(toOccurrence);
}

/** Open rows of some records whose day nobody moved by hand. */
export async function lockMovableOccurrences(
  work: Work,
  records: readonly Id[],
): Promise<readonly KeptOccurrence[]> {
  return (await work.all(LOCK_MOVABLE, [work.session.org, records])).map(toOccurrence);
}

/** What is open past its due day and not marked yet, by id from behind `after`; not of records in these stages (`register/stage`). */
export async function lockTurningRed(
  work: Work,
  page: { readonly after: Id | null; readonly limit: number; readonly quietStages: readonly string[] },
): Promise<readonly KeptOccurrence[]> {
  const { org } = work.session;
  const rows = await work.all(TURNING_RED, [org, work.today, page.after, page.limit, page.quietStages]);
  return rows.map(toOccurrence);
}

/** Writes what may change of rows that are there. */
export async function saveOccurrenceRows(work: Work, occurrences: readonly KeptOccurrence[]): Promise<void> {
  if (occurrences.length === 0) return;
  await work.all(SAVE, [work.session.org, JSON.stringify(occurrences.map(toRow))]);
}

const toRow = (one: KeptOccurrence): Record<string, unknown> => ({
  id: one.id,
  slot_on: one.slotOn,
  period_start: one.periodStart,
  period_end: one.periodEnd,
  due_on: one.dueOn,
  basis: one.basis,
  state: one.state,
  done_on: one.doneOn,
  verified_at: one.verifiedAt,
  was_red: one.wasRed,
  moves: one.moves,
  touched: one.touched,
  version: one.version,
  planned: one.planned,
  light: one.light,
  handling: one.handling,
  entries: one.entries.length === 0 ? null : one.entries,
});

const toOccurrence = (row: Row): KeptOccurrence => ({
  id: row.id,
  record: row.record,
  key: row.key,
  periodStart: row.period_start,
  periodEnd: row.period_end,
  slotOn: row.slot_on,
  dueOn: row.due_on,
  basis: row.basis,
  state: row.state,
  doneOn: row.done_on,
  verifiedAt: row.verified_at,
  wasRed: row.was_red,
  moves: row.moves,
  touched: row.touched,
  version: row.version,
  generation: row.generation,
  planned: row.planned,
  light: row.light,
  handling: row.handling,
  entries: row.entries ?? [],
});
