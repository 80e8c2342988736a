/** Eleven days of the play that `npm run year:http` plays whole; its own checks throw at the first difference. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeDatabase } from '../../ledger/test/with-database.ts';
import { wholeHttpYear, type HttpYearResult } from '../scripts/year/whole-http-year.ts';

let folder: string;
let result: HttpYearResult;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-year-'));
  result = await wholeHttpYear({ folder, databaseUrl: await makeDatabase(), seed: 7, lastDay: '2026-01-11' });
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('fifty people at once do what is in the log, each as often as they counted', () => {
  expect(result.people).toBe(50);
  for (const act of [
    'occurrence.report',
    'occurrence.verify',
    'branch.accept',
    'evidence.add',
    'record.amend',
  ])
    expect(result.did.get(act), act).toBeGreaterThan(0);
  expect(result.invariants).toBeGreaterThanOrEqual(8);
});

test('what each is shown agrees with the ledger, value by value', () => {
  for (const what of ['/me/tasks', '/dashboards/completion', '/occurrences', '/me/notices', '/search'])
    expect(result.agreed.get(what), what).toBeGreaterThan(0);
  expect(result.agreed.get('records kept from whom they do not concern')).toBeGreaterThan(1000);
});

test('whoever is overtaken is told so, and what is sent twice is done once', () => {
  expect(result.seen.get('overtaken')).toBeGreaterThan(0);
  expect(result.seen.get('sent twice, done once')).toBeGreaterThan(0);
  expect([...result.seen.keys()].filter((name) => name.startsWith('status 5'))).toEqual([]);
});

test('the log verifies online and from its archive', () => {
  expect(result.log.events).toBeGreaterThan(500);
  expect(result.log.files).toBeGreaterThan(0);
});
