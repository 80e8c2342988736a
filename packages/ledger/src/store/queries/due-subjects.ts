/** What reminders and time limits look at, page by page in order of due days. In the ledger's own name. */
import type { Day, Id, LedgerRecord } from '../../model/index.ts';
import { READ_COLUMNS, toRecord, type RecordRow } from '../record-row.ts';
import { behindDay, behindId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** Where the page before ended. */
export interface DueCursor {
  readonly dueOn: Day;
  readonly id: Id;
}

export interface DueOccurrence {
  readonly id: Id;
  readonly record: Id;
  readonly dueOn: Day;
  readonly periodStart: Day;
  readonly state: 'open' | 'returned';
}

const columns = READ_COLUMNS.map((column) => `r.${column}`).join(', ');
const OCCURRENCES = statement<DueOccurrence>(
  'due-occurrences',
  `select o.id, o.record, o.due_on as "dueOn", o.period_start as "periodStart", o.state
   from occurrence o join record r on r.org = o.org and r.id = o.record
   where o.org = $1 and o.due_on <= $2 and o.state in ('open', 'returned')
     and ${behindDay(['o.due_on', 'o.id'], ['$3', '$4'])} and r.register || '/' || r.stage <> all ($6::text[])
   order by o.due_on, o.id limit $5`,
);
const RECORDS = statement<RecordRow>(
  'due-records',
  `select ${columns} from record r
   where r.org = $1 and r.due_on <= $2 and r.register = $6 and r.stage = any ($7::text[]) and r.done_on is null
     and ${behindDay(['r.due_on', 'r.id'], ['$3', '$4'])}
     and not exists (select 1 from occurrence o where o.org = r.org and o.record = r.id and o.state <> 'withdrawn')
   order by r.due_on, r.id limit $5`,
);
const IN_STAGE = statement<RecordRow>(
  'records-in-stage',
  `select ${columns} from record r where r.org = $1 and r.register = $2 and r.stage = $3
     and ${behindId('r.id', '$4')} order by r.id limit $5`,
);
const BY_ID = statement<RecordRow>(
  'records-by-id',
  `select ${columns} from record r where r.org = $1 and r.id = any ($2::uuid[])`,
);
const TOLD = statement<{ record: Id; key: string }>(
  'told-keys',
  'select record, key from told where org = $1 and record = any ($2::uuid[])',
);
const TELL = statement(
  'put-told-keys',
  `insert into told (org, record, key, told_at, passed)
   select $1, t.record, t.key, $2, t.passed from unnest($3::uuid[], $4::text[], $5::boolean[]) as t(record, key, passed)
   on conflict do nothing`,
);

interface Page {
  /** The last due day that is looked at. */
  readonly until: Day;
  readonly after: DueCursor | null;
  readonly limit: number;
}

/** Open occurrences, but for those of records in `quietStages` (`register/stage`). */
export const dueOccurrences = (
  reading: Reading,
  { until, after, limit }: Page,
  quietStages: readonly string[],
): Promise<readonly DueOccurrence[]> =>
  reading.all(OCCURRENCES, [
    reading.session.org,
    until,
    after?.dueOn ?? null,
    after?.id ?? null,
    limit,
    quietStages,
  ]);

/** Records of a register in some stages that fall due themselves. */
export async function dueRecords(
  reading: Reading,
  { until, after, limit }: Page,
  { register, stages }: { readonly register: string; readonly stages: readonly string[] },
): Promise<readonly LedgerRecord[]> {
  const place = [until, after?.dueOn ?? null, after?.id ?? null, limit];
  return (await reading.all(RECORDS, [reading.session.org, ...place, register, stages])).map(toRecord);
}

export async function recordsInStage(
  reading: Reading,
  page: {
    readonly register: string;
    readonly stage: string;
    readonly after: Id | null;
    readonly limit: number;
  },
): Promise<readonly LedgerRecord[]> {
  const { register, stage, after, limit } = page;
  return (await reading.all(IN_STAGE, [reading.session.org, register, stage, after, limit])).map(toRecord);
}

export async function recordsById(
  reading: Reading,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, LedgerRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await reading.all(BY_ID, [reading.session.org, ids]);
  return new Map(rows.map((row) => [row.id, toRecord(row)]));
}

/** Keys of what was told of each record, or passed over. */
export async function toldKeys(
  reading: Reading,
  records: readonly Id[],
): Promise<ReadonlyMap<Id, ReadonlySet<string>>> {
  const keys = new Map<Id, Set<string>>();
  if (records.length === 0) return keys;
  for (const { record, key } of await reading.all(TOLD, [reading.session.org, records])) {
    const known = keys.get(record) ?? new Set();
    keys.set(record, known.add(key));
  }
  return keys;
}

export interface ToldKey {
  readonly record: Id;
  readonly key: string;
  /** Never sent: a later one had made it pointless. */
  readonly passed: boolean;
}

export async function putToldKeys(work: Work, keys: readonly ToldKey[]): Promise<void> {
  if (keys.length === 0) return;
  await work.all(TELL, [
    work.session.org,
    work.now,
    keys.map(({ record }) => record),
    keys.map(({ key }) => key),
    keys.map(({ passed }) => passed),
  ]);
}
