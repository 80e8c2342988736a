/** What waits for whose check along the way of a commitment, its branch and its periods. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { myTasks } from '../src/dashboards/index.ts';
import type { BlobStore } from '../src/evidence/blob-store.ts';
import { openDiskStore } from '../src/evidence/disk-store.ts';
import type { Id, JsonObject } from '../src/model/index.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { occurrencesOfRecord } from '../src/store/queries/occurrences.ts';
import {
  amendRecord,
  attachFile,
  createRecord,
  excuseOccurrence,
  takeTransition,
} from '../src/work/index.ts';
import { makeOffice, type Office, type PersonName } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
const START = '2026-03-02T01:00:00.000Z'; // a Monday
let office: Office;
let blobs: BlobStore;
let folder: string;
beforeAll(async () => {
  office = await makeOffice(db);
  folder = await mkdtemp(join(tmpdir(), 'taizhang-my-tasks-'));
  blobs = await openDiskStore({ folder, newName: v7, leftoversBefore: START });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const versionOf = async (id: Id): Promise<number> =>
  (await expectDone(db.ledger.read(office.system, (reading) => findRecord(reading, id))))?.record.version ??
  0;

async function take(who: PersonName, record: Id, transition: string): Promise<void> {
  const expectedVersion = await versionOf(record);
  await expectDone(office.run(who, takeTransition, { record, transition, expectedVersion }));
}

/** What waits for the person's check, of these records. */
async function waitsFor(who: PersonName, ...records: readonly Id[]): Promise<readonly string[]> {
  const tasks = await expectDone(db.ledger.tryOut(await office.as(who), myTasks, { limit: 200, later: 12 }));
  return tasks.toCheck
    .filter(({ record }) => records.includes(record))
    .map(({ register, stage }) => `${register}/${stage}`);
}

/** A commitment that was assigned, and its branches. */
async function assigned(data: JsonObject = {}): Promise<readonly [Id, ...Id[]]> {
  const { id } = await expectDone(
    office.run('supervisor', createRecord, {
      register: 'commitment',
      data: {
        title: '完成饮用水抽检',
        measure: '报告齐全',
        unit: office.units.health,
        dueOn: '2026-06-30',
        ...data,
      },
    }),
  );
  await take('supervisor', id, 'register');
  await take('supervisor', id, 'assign');
  const branches = await expectDone(db.ledger.read(office.system, (reading) => findChildren(reading, id)));
  return [id, ...branches.map((branch) => branch.id)];
}

async function report(branch: Id, who: PersonName = 'healthClerk'): Promise<void> {
  await take(who, branch, 'accept');
  await expectDone(
    office.run(who, amendRecord, {
      record: branch,
      changes: { result: '抽检 20 处，全部合格' },
      expectedVersion: await versionOf(branch),
    }),
  );
  await expectDone(
    attachFile(
      { ledger: db.ledger, session: await office.as(who), blobs },
      {
        record: branch,
        fileName: '报告.txt',
        content: Readable.from([Buffer.from(branch)]),
        expected: 'result',
      },
    ),
  );
  await take(who, branch, 'report');
}

test('a report waits for the supervisor, then the commitment to be finished, then to be closed by somebody else', async () => {
  const [commitment, branch = ''] = await assigned();
  const waiting = (who: PersonName) => waitsFor(who, commitment, branch);
  expect(await waiting('supervisor')).toEqual([]);
  await report(branch);
  expect(await waiting('supervisor')).toEqual(['branch/reported']);
  expect(await waiting('leader')).toEqual([]);
  await take('supervisor', branch, 'verify');
  for (const who of ['supervisor', 'supervisor2'] as const)
    expect(await waiting(who)).toEqual(['commitment/in-progress']);
  for (const who of ['leader', 'healthHead', 'schoolsClerk'] as const) expect(await waiting(who)).toEqual([]);
  await take('supervisor', commitment, 'finish');
  expect(await waiting('supervisor')).toEqual([]);
  for (const who of ['supervisor2', 'leader'] as const)
    expect(await waiting(who)).toEqual(['commitment/done']);
  await take('leader', commitment, 'close');
  for (const who of ['supervisor', 'supervisor2', 'leader'] as const) expect(await waiting(who)).toEqual([]);
});

test('a commitment is not to be finished while a branch that leads it or a period is left', async () => {
  const [commitment, first = '', second = ''] = await assigned({
    cadence: '每季度一次',
    coLeadUnits: [office.units.schools],
  });
  const waiting = () => waitsFor('supervisor', commitment);
  const periods = await expectDone(
    db.ledger.read(office.system, (reading) => occurrencesOfRecord(reading, commitment)),
  );
  expect(periods.length).toBeGreaterThan(0);
  for (const { id } of periods)
    await expectDone(
      office.run('supervisor', excuseOccurrence, { occurrence: id, reason: '水箱停用，不必清洗' }),
    );
  await report(first);
  await take('supervisor', first, 'verify');
  expect(await waiting()).toEqual([]);
  await report(second, 'schoolsClerk');
  await take('supervisor', second, 'verify');
  expect(await waiting()).toEqual(['commitment/in-progress']);
});

test('a duty whose periods go on is not asked to be finished', async () => {
  const [commitment, branch = ''] = await assigned({ cadence: '每季度一次' });
  await report(branch);
  await take('supervisor', branch, 'verify');
  expect(await waitsFor('supervisor', commitment)).toEqual([]);
});
