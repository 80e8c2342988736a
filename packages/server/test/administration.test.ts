import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { listBackups } from '../src/background/keep-backups.ts';
import { JOBS } from '../src/jobs/job-list.ts';
import { startJobs } from '../src/jobs/start-jobs.ts';
import { jobRoutes } from '../src/resources/jobs/routes.ts';
import { QUICK, servicesOn } from './job-services.ts';
import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';

const database = withDatabase();
let server: TestServer;
let admin: Browser;
const dataDir = await mkdtemp(join(tmpdir(), 'taizhang-admin-'));

beforeAll(async () => {
  const queue = database.ledger.libraryDatabase({ name: 'jobs of a test', connections: 2 });
  const jobs = await startJobs({
    jobs: JOBS.filter(({ name }) => name === 'backup' || name === 'deliver-outbox'),
    services: servicesOn(database.ledger, database.clock),
    database: queue,
    settings: QUICK,
    observe: () => undefined,
    onError: () => undefined,
  });
  server = await serverWith(database, { 'channels.allowedHosts': ['127.0.0.1'] }, [
    jobRoutes({ listJobs: jobs.list, trigger: jobs.trigger, backups: () => listBackups(dataDir) }),
  ]);
  await setUp(server);
  admin = new Browser(server.app);
  await admin.signIn('admin');
  return async () => {
    await jobs.stop();
    await queue.close();
  };
});

interface Job {
  readonly name: string;
  readonly last: { readonly outcome: string } | null;
}

describe('those who keep the system', () => {
  test('see the jobs and their last run, and run one now', async () => {
    const jobs = async () => (await admin.ask('GET', '/jobs')).json<{ items: Job[] }>().items;
    expect(await jobs()).toMatchObject([
      { name: 'deliver-outbox', cron: null, state: 'running', last: null },
      { name: 'backup', cron: '30 2 * * *', last: null },
    ]);
    const run = await admin.ask('POST', '/jobs/backup/run');
    expect(run.json(), run.body).toEqual({ started: true });
    await expect
      .poll(async () => (await jobs()).find(({ name }) => name === 'backup')?.last?.outcome, {
        timeout: 30_000,
      })
      .toBe('done');
    expect((await admin.ask('POST', '/jobs/shut-down/run')).statusCode).toBe(400);
  });

  test('see the backups that are kept, and nothing else of their folder', async () => {
    expect((await admin.ask('GET', '/backups')).json()).toEqual({ items: [] });
    const folder = `${dataDir}-backups`;
    await mkdir(folder);
    await writeFile(join(folder, 'taizhang-20260301T183000Z.tar'), 'one');
    await writeFile(join(folder, 'taizhang-20260302T183000Z.tar'), 'four');
    await writeFile(join(folder, 'notes.txt'), '');
    expect(await readdir(folder)).toHaveLength(3);
    expect((await admin.ask('GET', '/backups')).json()).toMatchObject({
      items: [
        { name: 'taizhang-20260302T183000Z.tar', bytes: 4 },
        { name: 'taizhang-20260301T183000Z.tar', bytes: 3 },
      ],
    });
  });

  test('try a webhook before anybody relies on it', async () => {
    const came: string[] = [];
    const receiver = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => came.push(chunk.toString()));
      request.on('end', () => response.writeHead(came.length === 1 ? 200 : 500).end());
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    const address = receiver.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const hook = (
      await admin.ask('POST', '/channels', {
        kind: 'webhook',
        name: '值班群',
        url: `http://127.0.0.1:${port}/hook`,
        secret: `whsec_${Buffer.alloc(32, 3).toString('base64')}`,
        enabled: true,
      })
    ).json<{ id: string }>();
    const sent = await admin.ask('POST', `/channels/${hook.id}/test`);
    expect(sent.json(), sent.body).toEqual({ kind: 'sent', error: '' });
    expect(came.join('')).toContain('测试消息');
    expect((await admin.ask('POST', `/channels/${hook.id}/test`)).json()).toMatchObject({ kind: 'failed' });
    receiver.close();
  });

  test('are told that mail is not set up', async () => {
    expect((await admin.ask('GET', '/channels/mail')).json()).toMatchObject({ configured: false });
    const tried = await admin.ask('POST', '/channels/mail/test', { address: 'a@example.org' });
    expect(tried.json()).toMatchObject({ status: 404, code: 'SV-1002' });
  });
});
