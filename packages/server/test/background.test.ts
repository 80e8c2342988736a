import { expect, test } from 'vitest';

import { done, makeCalendar, putMessages, systemSession } from '@taizhang/ledger';

import { expectDone, withDatabase } from '../../ledger/test/with-database.ts';
import { startBackground } from '../src/background/start-background.ts';
import { readConfig } from '../src/config/read-config.ts';
import type { JobRun } from '../src/jobs/start-jobs.ts';
import { toOutgoing } from '../src/outbox/queue-message.ts';
import { servicesOn } from './job-services.ts';
import { makeSampleOrg } from './sample-org.ts';

const db = withDatabase();

test('a server starts what goes on by itself from its configuration, two of them share it, and both stop', async () => {
  const { org } = await makeSampleOrg(db.owner);
  const config = await readConfig({ file: null, environment: {} });
  const { duties, backup, tidyUploads, key } = servicesOn(db.ledger, db.clock);
  const runs: JobRun[] = [];
  const start = () =>
    startBackground({
      ...{ config, ledger: db.ledger, clock: db.clock, duties, backup, tidyUploads, key },
      openDoors: (_org, doors) => Promise.resolve(new Set(doors)),
      chance: () => 0.5,
      calendarOf: () => Promise.resolve(makeCalendar()),
      publicUrl: 'https://ledger.example.org/',
      observe: (run) => runs.push(run),
      onError: (error) => {
        throw error;
      },
    });
  const servers = [await start(), await start()];
  // Mail is not set up: the message is given up with a reason.
  const recipient = { kind: 'smtp', address: 'a@example.org' } as const;
  const message = { title: '甲', link: '/', items: [] };
  await expectDone(
    db.ledger.run(
      systemSession(org),
      async (work) => done(await putMessages(work, [toOutgoing({ key: 'm', message, recipient })])),
      null,
    ),
  );
  const state = async (): Promise<string | undefined> =>
    (await db.owner.query<{ state: string }>('select state from outbox where org = $1', [org])).rows[0]
      ?.state;
  await expect.poll(state, { timeout: 30_000 }).toBe('dead');
  await servers[0]?.trigger('backup');
  await expect.poll(() => runs.filter(({ job }) => job === 'backup').length, { timeout: 30_000 }).toBe(1);
  await Promise.all(servers.map((server) => server.stop()));
  const before = runs.length;
  await new Promise((settle) => setTimeout(settle, 1200));
  expect(runs.length).toBe(before);
  expect(runs.filter(({ outcome }) => outcome.kind !== 'done')).toEqual([]);
});
