/** The dashboards for each reader, and the count behind the largest of them by plain SQL over the occurrences. */
import {
  burdenByUnit,
  cadenceGrid,
  completionByUnit,
  movedDates,
  myTasks,
  overdueByUnit,
  targetsNow,
  unitsSilentFor,
} from '../../../packages/ledger/src/dashboards/index.ts';
import type { Reading } from '../../../packages/ledger/src/store/index.ts';
import { must, type BenchDatabase } from './bench-database.ts';
import { reachOf, type Pair } from './list-questions.ts';
import type { LoadedLedger } from './load-ledger.ts';
import { readers } from './readers.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
/** As the page of one's own work asks. */
const WORK = { limit: 200, later: 12 };
const DASHBOARDS: Readonly<Record<string, (reading: Reading) => Promise<unknown>>> = {
  overdue: overdueByUnit,
  silent: (reading) => unitsSilentFor(reading, { days: 30 }),
  targets: (reading) => targetsNow(reading, { unit: null, limit: 50 }),
  completion: (reading) => completionByUnit(reading, { ...YEAR, register: null }),
  cadence: (reading) => cadenceGrid(reading, { ...YEAR, unit: null, after: null, limit: 50 }),
  moved: (reading) => movedDates(reading, { unit: null, limit: 50 }),
  burden: (reading) => burdenByUnit(reading, YEAR),
};

export function dashboardQuestions({ ledger, bare }: BenchDatabase, loaded: LoadedLedger): Pair {
  return {
    ledger: readers(loaded).flatMap(({ name, session }) => [
      ...Object.entries(DASHBOARDS).map(([title, query]) => ({
        name: `${title}, ${name}`,
        ask: () => must(ledger.read(session, query)),
      })),
      { name: `my work, ${name}`, ask: () => must(ledger.tryOut(session, myTasks, WORK)) },
    ]),
    bare: readers(loaded).map(({ name, session }) => ({
      name: `completion, ${name}`,
      ask: () =>
        bare.query(
          `select unit, date_trunc('month', due_on), count(*), count(*) filter (where state = 'done'),
             count(*) filter (where state = 'open' and due_on < current_date)
           from occurrence where org = $1 and due_on between '2026-01-01' and '2026-12-31' and ${reachOf(session)} group by 1, 2`,
          [loaded.org],
        ),
    })),
  };
}
