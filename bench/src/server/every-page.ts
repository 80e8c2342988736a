/** What the pages of the web app ask when they are opened, by a supervisor of everything and by the head of one unit. */
import { addPerson, startHolding } from '../../../packages/ledger/src/organisation/index.ts';
import { systemSession } from '../../../packages/ledger/src/store/index.ts';
import { must, type BenchDatabase } from '../ledger/bench-database.ts';
import type { LoadedLedger } from '../ledger/load-ledger.ts';
import { median } from '../median.ts';
import { giveAccount, signIn } from './account.ts';
import type { BothPrograms } from './both-programs.ts';
import { shoot } from './send-load.ts';

export interface Answered {
  readonly who: 'supervisor' | 'head';
  readonly path: string;
  /** Milliseconds to the last byte. */
  readonly took: number;
}

const YEAR = 'from=2026-01-01&to=2026-12-31';
const MONTH = 'from=2026-11-01&to=2026-11-30';
const ORGANISATION = [
  ...['/me', '/me/notices', '/me/notices/unread', '/registers', '/registers/commitment', '/views'],
  ...['/organisation', '/units', '/posts', '/persons', '/holdings', '/roles', '/calendar/years/2026'],
];
const WORK = [
  ...['/me/tasks', '/plans', '/plans/overview', '/operations', '/evidence/expiring'],
  ...['/registers/commitment/records', '/registers/commitment/records/count'],
  '/registers/branch/records/count?filter=stage:is:done',
  ...['消防', '消防设施'].map((words) => `/search?words=${encodeURIComponent(words)}`),
];
const DASHBOARD = [
  ...['/dashboards/overdue', '/dashboards/silent?days=30', '/dashboards/targets', '/dashboards/moved-dates'],
  ...['completion', 'cadence', 'burden'].map((name) => `/dashboards/${name}?${YEAR}`),
  ...[`/occurrences?${YEAR}`, `/occurrences?${MONTH}`],
];
const OF_RECORD = [
  '',
  ...['actions', 'branches', 'urges', 'citations', 'schedule', 'history', 'occurrences', 'evidence'],
];
const TIMES = 3;

/** One after the other, with nobody else asking; the first time warms up. */
export async function everyPage(
  { ledger, bare }: BenchDatabase,
  { org, units, posts }: LoadedLedger,
  { ours }: BothPrograms,
): Promise<readonly Answered[]> {
  const at = 20;
  const system = systemSession(org);
  const head = await must(ledger.run(system, addPerson, { name: '科长' }));
  const held = { person: head.id, post: posts[at] ?? '', from: '2026-01-01' };
  await must(ledger.run(system, startHolding, held));
  await giveAccount(ledger, { org, person: head.id, name: 'head' });
  const { rows } = await bare.query<{ record: string }>(
    'select record from occurrence where org = $1 and unit = $2 limit 1',
    [org, units[at]],
  );
  const record = `/records/${rows[0]?.record ?? ''}`;
  const paths = [
    ...[...ORGANISATION, ...WORK, ...DASHBOARD, `/occurrences?${YEAR}&unit=${units[at] ?? ''}`],
    ...OF_RECORD.map((part) => (part === '' ? record : `${record}/${part}`)),
  ];
  const answered: Answered[] = [];
  for (const who of ['supervisor', 'head'] as const) {
    const headers = { cookie: await signIn(ours.program.url, { org, name: who }) };
    for (const path of paths) {
      const url = `${ours.program.url}/api/v1${path}`;
      const times: number[] = [];
      for (let time = -1; time < TIMES; time++) {
        const began = performance.now();
        await shoot({ method: 'GET', url, headers });
        if (time >= 0) times.push(performance.now() - began);
      }
      answered.push({ who, path, took: median(times) });
    }
  }
  return answered;
}
