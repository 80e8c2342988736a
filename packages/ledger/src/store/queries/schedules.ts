import type { Day, Id, ScheduleRule } from '../../model/index.ts';
import { behindId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** The rules by which a record's occurrences are laid out. */
export interface Schedule {
  readonly id: Id;
  readonly record: Id;
  readonly rules: readonly ScheduleRule[];
  /** The first day that may ask for something: the day it was started, or taken up again. */
  readonly from: Day;
  readonly running: boolean;
}

export interface StoredSchedule {
  readonly schedule: Schedule;
  /** How far it has been laid out. */
  readonly through: Day | null;
}

type Row = Schedule & { readonly through: Day | null };

const COLUMNS = 'id, record, rules, from_on as "from", running, through';
const OF_RECORD = statement<Row>(
  'schedule-of-record',
  `select ${COLUMNS} from schedule where org = $1 and record = $2`,
);
const LOCK = statement<Row>(
  'lock-schedule',
  `select ${COLUMNS} from schedule where org = $1 and record = $2 for no key update`,
);
const BEHIND = statement<Row>(
  'lock-schedules-behind',
  `select ${COLUMNS} from schedule where org = $1 and running and (through is null or through < $2)
     and ${behindId('id', '$4')} order by id limit $3 for no key update skip locked`,
);
const RUNNING = statement<Row>(
  'lock-running-schedules',
  `select ${COLUMNS} from schedule where org = $1 and running and ${behindId('id', '$2')}
   order by id limit $3 for no key update`,
);
const INSERT = statement(
  'insert-schedule',
  `insert into schedule (org, id, record, rules, from_on, running, through, version) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
);
const UPDATE = statement(
  'update-schedule',
  `update schedule set rules = $3, from_on = $4, running = $5, through = $6, version = version + 1
   where org = $1 and id = $2`,
);
const LAID_OUT = statement(
  'schedules-laid-out',
  'update schedule set through = $3 where org = $1 and id = any ($2::uuid[])',
);

export async function scheduleOfRecord(reading: Reading, record: Id): Promise<StoredSchedule | null> {
  const row = await reading.first(OF_RECORD, [reading.session.org, record]);
  return row === null ? null : toStored(row);
}

export async function lockSchedule(work: Work, record: Id): Promise<StoredSchedule | null> {
  const row = await work.first(LOCK, [work.session.org, record]);
  return row === null ? null : toStored(row);
}

/** Running ones that are not laid out up to a day; those that another job has in hand are left to it. */
export async function lockSchedulesBehind(
  work: Work,
  { until, after, limit }: { readonly until: Day; readonly after: Id | null; readonly limit: number },
): Promise<readonly StoredSchedule[]> {
  return (await work.all(BEHIND, [work.session.org, until, limit, after])).map(toStored);
}

/** Running ones, by id from behind `after`. */
export async function lockRunningSchedules(
  work: Work,
  page: { readonly after: Id | null; readonly limit: number },
): Promise<readonly StoredSchedule[]> {
  return (await work.all(RUNNING, [work.session.org, page.after, page.limit])).map(toStored);
}

export async function saveSchedule(
  work: Work,
  { schedule, through }: StoredSchedule,
  { isNew }: { readonly isNew: boolean },
): Promise<void> {
  const { id, record, rules, from, running } = schedule;
  const text = JSON.stringify(rules);
  if (isNew) await work.all(INSERT, [work.session.org, id, record, text, from, running, through]);
  else await work.all(UPDATE, [work.session.org, id, text, from, running, through]);
}

/** Written with what is asked next. */
export function schedulesLaidOut(work: Work, ids: readonly Id[], through: Day): void {
  if (ids.length > 0) work.tell(LAID_OUT, [work.session.org, ids, through]);
}

const toStored = ({ through, ...schedule }: Row): StoredSchedule => ({ schedule, through });
