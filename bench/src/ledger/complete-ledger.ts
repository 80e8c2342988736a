/** What a loaded ledger needs beside its rows: sums by month, schedules laid out to the end of the year, a supervisor. */
import type { Session } from '../../../packages/ledger/src/model/index.ts';
import { addPerson, grantRole } from '../../../packages/ledger/src/organisation/index.ts';
import { systemSession } from '../../../packages/ledger/src/store/index.ts';
import { tally } from '../../../packages/ledger/src/store/occurrence-tally.ts';
import { must, type BenchDatabase } from './bench-database.ts';
import type { LoadedLedger } from './load-ledger.ts';

const MONTHLY = [
  {
    kind: 'periodic',
    per: 'month',
    every: 1,
    times: 1,
    due: { at: { day: 21 }, roll: 'none' },
    from: null,
    until: null,
  },
];

/** Gives the session of a supervisor of the whole organisation. */
export async function completeLedger(
  { ledger, bare }: BenchDatabase,
  { org, units }: LoadedLedger,
): Promise<Session> {
  await bare.query(
    tally(
      `select unit, register, record, due_on, state, done_on, 1 as weight from occurrence where org = $1::uuid`,
    ),
    [org],
  );
  await bare.query(
    `insert into record_tally (org, unit, register, month, shard, total)
     select org, unit, register, date_trunc('month', due_on)::date, get_byte(uuid_send(id), 15) % 8, count(*)
     from record where org = $1 and due_on is not null group by 1, 2, 3, 4, 5`,
    [org],
  );
  await bare.query(
    `insert into schedule (org, id, record, rules, from_on, through, running, version)
     select $1, uuidv7(), o.record, $2, '2026-01-01', '2026-12-31', true, 1
     from (select distinct record from occurrence where org = $1) o`,
    [org, JSON.stringify(MONTHLY)],
  );
  await bare.query('vacuum (analyze) occurrence_tally, record_tally, schedule');
  const system = systemSession(org);
  const { id } = await must(ledger.run(system, addPerson, { name: '督办员' }));
  await must(ledger.run(system, grantRole, { person: id, role: 'supervisor', unit: units[0] ?? '' }));
  return must(ledger.sessionFor(org, id));
}
