import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { grantRole } from '@taizhang/ledger';
import { beforeAll, expect, test } from 'vitest';

import { ledgerDuties } from '../src/background/ledger-duties.ts';
import { granted } from '../src/problems/granted.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';
import { withDatabase } from './support/with-server.ts';

const database = withDatabase();
let given: OfficeServer;

beforeAll(async () => {
  given = await withOffice(database);
  const { office } = given;
  granted(
    await office.run('system', grantRole, { person: office.persons.leader, role: 'auditor', unit: null }),
  );
});

test('the log is read by auditors alone, sealed by its duty, and each organisation sees its own', async () => {
  const { office, people, stranger } = given;
  expect((await people.supervisor.ask('GET', '/audit/events')).json()).toMatchObject({ code: 'SV-1104' });
  expect((await stranger.ask('GET', '/audit/checkpoint')).json()).toMatchObject({ code: 'SV-1104' });
  expect((await people.leader.ask('GET', '/audit/checkpoint')).statusCode).toBe(404);
  const duties = ledgerDuties({
    ledger: database.ledger,
    keyFolder: await mkdtemp(join(tmpdir(), 'taizhang-keys-')),
    random: randomBytes,
    config: { 'securityLog.days': 365 },
  });
  const sealed = granted(await duties.seal(office.org, database.clock.now()));
  const checkpoint = (await people.leader.ask('GET', '/audit/checkpoint')).json<{
    size: number;
    note: string;
  }>();
  expect(checkpoint.size).toBe(sealed['size']);
  expect(checkpoint.note).toContain(String(checkpoint.size));
  const page = (await people.leader.ask('GET', '/audit/events?limit=200')).json<{
    items: { org?: string; leaf: number | null; words: { en: string } }[];
  }>();
  expect(page.items.length).toBe(checkpoint.size);
  expect(page.items.map(({ leaf }) => leaf).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
    page.items.map((_one, index) => index),
  );
  for (const part of [
    'generateOccurrences',
    'remind',
    'expireEvidence',
    'checkCalendar',
    'tidySignIn',
  ] as const)
    expect((await duties[part](office.org, database.clock.now())).ok, part).toBe(true);
});

test('the log is also read from its end, by who, what and when', async () => {
  const { office, people } = given;
  interface Event {
    readonly id: string;
    readonly at: string;
    readonly actor: string | null;
    readonly object: { readonly kind: string };
  }
  const log = async (query: string) =>
    (await people.leader.ask('GET', `/audit/log?${query}`)).json<{ items: Event[]; next: string | null }>();
  const all = await log('limit=200');
  expect(all.items.length).toBeGreaterThan(5);
  expect(all.items.map(({ id }) => id)).toEqual(
    all.items
      .map(({ id }) => id)
      .sort()
      .reverse(),
  );
  const first = await log('limit=3');
  const second = await log(`limit=3&cursor=${encodeURIComponent(first.next ?? '')}`);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
    all.items.slice(0, 6).map(({ id }) => id),
  );
  const units = await log('limit=200&kind=unit');
  expect(units.items.length).toBe(all.items.filter(({ object }) => object.kind === 'unit').length);
  expect((await log(`actor=${office.persons.leader}`)).items).toEqual(
    all.items.filter(({ actor }) => actor === office.persons.leader),
  );
  expect((await log('until=2020-01-01T00:00:00Z')).items).toEqual([]);
  expect((await log('from=2020-01-01T00:00:00Z&limit=200')).items.length).toBe(all.items.length);
  expect((await people.supervisor.ask('GET', '/audit/log')).json()).toMatchObject({ code: 'SV-1104' });
});
