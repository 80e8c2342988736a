import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, test } from 'vitest';

import { done, putNotices, refuse, saveDeliveryPreference, systemSession } from '@taizhang/ledger';

import { expectDone, withDatabase } from '../../ledger/test/with-database.ts';
import type { Job } from '../src/jobs/job.ts';
import { JOBS } from '../src/jobs/job-list.ts';
import { setSchedules } from '../src/jobs/set-schedules.ts';
import { startJobs, type JobRun, type RunningJobs } from '../src/jobs/start-jobs.ts';
import { QUICK, servicesOn } from './job-services.ts';
import { makeSampleOrg } from './sample-org.ts';

const db = withDatabase();
const open: { jobs: RunningJobs; close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const { jobs, close } of open.splice(0)) {
    await jobs.stop(5000);
    await close();
  }
});

async function start(jobs: readonly Job[]): Promise<{ jobs: RunningJobs; runs: JobRun[] }> {
  const runs: JobRun[] = [];
  const database = db.ledger.libraryDatabase({ name: 'jobs', connections: 4 });
  const running = await startJobs({
    jobs,
    services: servicesOn(db.ledger, db.clock),
    database,
    settings: QUICK,
    observe: (run) => runs.push(run),
    onError: () => undefined,
  });
  open.push({ jobs: running, close: database.close });
  return { jobs: running, runs };
}

/** Never by its hours: once a leap year. */
const onCall = (name: string, run: Job['run']): Job => ({
  name,
  schedule: { kind: 'cron', cron: '0 0 29 2 *' },
  limitSeconds: 60,
  run,
});

test('a job runs once however many servers there are', async () => {
  let running = 0;
  let most = 0;
  const job = onCall('once', async () => {
    most = Math.max(most, ++running);
    await new Promise((settle) => setTimeout(settle, 300));
    running--;
    return done({ made: 1 });
  });
  const servers = [await start([job]), await start([job]), await start([job])];
  const taken = await Promise.all(servers.map(({ jobs }) => jobs.trigger('once')));
  expect(taken.filter(Boolean)).toHaveLength(1);
  const runs = () => servers.flatMap((server) => server.runs);
  await expect.poll(() => runs().length, { timeout: 20_000 }).toBe(1);
  expect(runs()[0]?.outcome).toEqual({ kind: 'done', report: { made: 1 } });
  await expect.poll(() => servers[0]!.jobs.trigger('once'), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => runs().length, { timeout: 20_000 }).toBe(2);
  expect(most).toBe(1);
});

test('a job that is refused or fails says so, and runs anew', async () => {
  const outcomes: Job['run'][] = [
    () => Promise.resolve(refuse('LG-1010', { reason: 'gone' })),
    () => Promise.reject(new Error('boom')),
    () => Promise.resolve(done({})),
  ];
  let tries = 0;
  const { jobs, runs } = await start([onCall('shaky', (services, now) => outcomes[tries++]!(services, now))]);
  await jobs.trigger('shaky');
  await expect
    .poll(() => runs.map(({ outcome }) => outcome.kind), { timeout: 40_000 })
    .toEqual(['refused', 'failed', 'done']);
});

test('a looping job goes on after a failure, and stops when it is told to', async () => {
  let rounds = 0;
  const job: Job = {
    name: 'loop',
    schedule: { kind: 'loop', everyMs: 5 },
    limitSeconds: 60,
    run: () => (++rounds === 2 ? Promise.reject(new Error('boom')) : Promise.resolve(done({}))),
  };
  const { jobs, runs } = await start([job]);
  await expect.poll(() => rounds, { timeout: 20_000 }).toBeGreaterThan(4);
  expect(runs[1]?.outcome.kind).toBe('failed');
  await jobs.stop();
  const before = rounds;
  await new Promise((settle) => setTimeout(settle, 50));
  expect(rounds).toBe(before);
});

test('a worker killed in the middle of a job: another runs it again, and nobody is told twice', async () => {
  const moment = '2026-03-02T01:00:00.000Z';
  db.clock.set(moment);
  const [first, second] = [await makeSampleOrg(db.owner), await makeSampleOrg(db.owner)];
  for (const { org, persons } of [first, second])
    await expectDone(
      db.ledger.run(
        systemSession(org),
        async (work) => {
          const person = persons[0]!;
          await saveDeliveryPreference(work, {
            ...{
              person,
              channel: 'smtp',
              enabled: true,
              address: 'a@example.org',
              endpoint: null,
              mention: null,
            },
            ...{ digestAt: '08:30', quietFrom: null, quietTo: null, restDays: false },
          });
          return done(
            await putNotices(work, [
              {
                person,
                kind: 'due',
                title: '甲',
                link: '/',
                record: null,
                occurrence: null,
                stops: false,
                key: 'k',
              },
            ]),
          );
        },
        null,
      ),
    );
  const digests = async (): Promise<string[]> =>
    (
      await db.owner.query<{ org: string }>(`select org from outbox where key like 'digest:%' order by org`)
    ).rows.map(({ org }) => org);

  // Organisations are gone through in order of their ids: the first is done when the worker dies in the second.
  const worker = spawn(
    process.execPath,
    [
      '--conditions=taizhang-source',
      '--no-warnings',
      fileURLToPath(new URL('job-worker.ts', import.meta.url)),
      db.url,
      moment,
      second.org,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  worker.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await expect.poll(() => said, { timeout: 40_000 }).toContain('ready');
  // By this server, which has no jobs of its own; false where the hour has just put it in already.
  const { jobs } = await start([]);
  await jobs.trigger('gather-digests');
  await expect.poll(() => said, { timeout: 40_000 }).toContain('hanging');
  expect(await digests()).toEqual([first.org]);
  const gone = new Promise((settle) => worker.once('exit', settle));
  worker.kill('SIGKILL');
  await gone;

  const { runs } = await start(JOBS.filter(({ name }) => name === 'gather-digests'));
  await expect.poll(() => runs.map(({ outcome }) => outcome.kind), { timeout: 50_000 }).toContain('done');
  expect(await digests()).toEqual([first.org, second.org]);
}, 120_000);

test.each<[Readonly<Record<string, string>>, object[]]>([
  [{}, []],
  [{ backup: 'off' }, []],
  [{ backup: '15 3 * * 1-5' }, []],
  [{ backups: '15 3 * * *' }, [{ name: 'backups', problem: 'no-such-job' }]],
  [{ backup: 'daily' }, [{ name: 'backup', problem: 'not-five-fields' }]],
  [{ 'deliver-outbox': '* * * * *' }, [{ name: 'deliver-outbox', problem: 'runs-always' }]],
])('schedules %o have the problems %o', (schedules, problems) => {
  const set = setSchedules(JOBS, schedules);
  expect(set.problems).toEqual(problems);
  const backup = set.jobs.find(({ name }) => name === 'backup');
  if (schedules['backup'] === 'off') expect(backup).toBeUndefined();
  if (schedules['backup'] === '15 3 * * 1-5')
    expect(backup?.schedule).toEqual({ kind: 'cron', cron: '15 3 * * 1-5' });
});
