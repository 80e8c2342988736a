import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { exportArchive } from '../src/archive/export/export-archive.ts';
import { verifyArchive } from '../src/archive/verify/verify-archive.ts';
import { openDiskStore } from '../src/evidence/disk-store.ts';
import type { Session } from '../src/model/index.ts';
import { createOrganisation } from '../src/organisation/create-organisation.ts';
import * as office from '../src/organisation/office-commands.ts';
import { addPerson, changePerson, erasePerson } from '../src/organisation/person-commands.ts';
import { createPost, changePost, closePost } from '../src/organisation/post-commands.ts';
import { changeUnit, createUnit, moveUnit } from '../src/organisation/unit-commands.ts';
import type { Command } from '../src/store/work.ts';
import { systemSession } from '../src/store/system-session.ts';
import { orgKeyring, sealEvents } from '../src/work/index.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fresh = async (): Promise<Session> => {
  const session = systemSession(v7());
  await expectDone(db.ledger.run(session, createOrganisation, { name: '市图书馆' }));
  return session;
};
const does =
  (session: Session) =>
  <Input, Output>(command: Command<Input, Output>, input: Input): Promise<Output> =>
    expectDone(db.ledger.run(session, command, input));

async function exported(session: Session): Promise<string> {
  const path = join(folder, `${v7()}.tar`);
  const file = await open(path, 'w');
  const newName = v7;
  const blobs = await openDiskStore({
    folder: join(folder, 'blobs'),
    newName,
    leftoversBefore: '2026-01-01T00:00:00.000Z',
  });
  await expectDone(
    exportArchive(db.ledger, session, {
      blobs,
      signers: [],
      software: 'taizhang test',
      sink: { write: (bytes) => file.writeFile(bytes) },
    }),
  );
  await file.close();
  return path;
}

test('the state of every object of the organisation is the one that its last event left', async () => {
  const session = await fresh();
  const run = does(session);
  // 𠮷 sorts before （ by UTF-16 and behind it by code points.
  const top = await run(createUnit, { name: '总馆', parent: null, aliases: ['（本馆）', '𠮷馆', 'b'] });
  const unit = await run(createUnit, { name: '一部', parent: top.id, kind: '科室', order: 3 });
  await run(changeUnit, { id: unit.id, name: '读者部' });
  await run(moveUnit, { id: unit.id, parent: null });
  await run(changeUnit, { id: top.id, name: '馆部' });
  const post = await run(createPost, { unit: unit.id, name: '主任', aliases: ['（主）', '𠮷'], head: true });
  await run(changePost, { id: post.id, name: '部主任' });
  const [one, two] = [
    await run(addPerson, { name: '甲', number: '7' }),
    await run(addPerson, { name: '乙' }),
  ];
  await run(changePerson, { id: one.id, name: '甲甲', contact: 'a@example.org' });
  await run(office.startHolding, { person: one.id, post: post.id, from: '2026-01-01' });
  await run(office.handOver, { post: post.id, to: two.id, on: '2026-03-01' });
  const extra = {
    post: post.id,
    delegate: one.id,
    from: '2026-03-05',
    to: '2026-03-09',
    note: 'not a field',
  };
  const given = await run(office.delegate, extra);
  await run(office.endDelegation, { id: given.id, to: '2026-03-06' });
  const role = await run(office.grantRole, { person: one.id, role: 'auditor', unit: null });
  await run(office.revokeRole, { id: role.id, on: '2026-03-08' });
  const spare = await run(createPost, { unit: top.id, name: '馆员' });
  await run(closePost, { id: spare.id, on: '2026-03-02' });

  const report = await verifyArchive(await exported(session));
  expect(report.problems).toEqual([]);
  expect(report.objects).toEqual({ delegation: 1, grant: 1, holding: 2, person: 2, post: 2, unit: 2 });
  expect(report.events.total).toBe(19);
  expect(report.personal.present).toBe(5);
});

test('what two servers sealed in turn, each with keys of its own data folder, verifies with the keys of both', async () => {
  const session = await fresh();
  const run = does(session);
  const keyrings = await Promise.all(
    ['one', 'two'].map((server) =>
      expectDone(
        orgKeyring({
          folder: join(folder, server),
          org: session.org,
          origin: `taizhang/${session.org}`,
          at: db.clock.now(),
          random: randomBytes,
        }),
      ),
    ),
  );
  const keys = keyrings.flatMap(({ entries }) => entries.map(({ key }) => key));
  expect(new Set(keys.map(({ text }) => text)).size).toBe(2);
  for (const keyring of [...keyrings, ...keyrings]) {
    await run(addPerson, { name: '某甲' });
    expect((await run(sealEvents, { keyring })).events).toBeGreaterThan(0);
  }
  const path = await exported(session);
  for (const options of [{}, { keys }]) {
    const report = await verifyArchive(path, options);
    expect([report.problems, report.events.unsealed, report.checkpoints.count]).toEqual([[], 0, 4]);
    expect(report.keys.verified.toSorted()).toEqual(keys.map(({ text }) => text).sort());
  }
  const [first] = keys;
  const onlyOne = await verifyArchive(path, { keys: first === undefined ? [] : [first] });
  expect(onlyOne.problems.length).toBeGreaterThan(0);
});

test('an erased person is gone from what is exported, and every proof holds', async () => {
  const session = await fresh();
  const run = does(session);
  const person = await run(addPerson, { name: '某甲', number: '某号', contact: '某址' });
  await run(changePerson, { id: person.id, name: '改名后' });
  const before = await exported(session);
  await run(erasePerson, { id: person.id });
  const after = await exported(session);
  const text = async (path: string): Promise<string> => {
    const file = await open(path);
    return file.readFile('utf8').finally(() => file.close());
  };
  for (const value of ['某甲', '某号', '某址', '改名后']) {
    expect(await text(before)).toContain(value);
    expect(await text(after)).not.toContain(value);
  }
  const report = await verifyArchive(after);
  expect([report.problems, report.personal.present, report.events.total]).toEqual([[], 0, 3]);
});

test.each<[Session['roles'], Session['readableUnits'], boolean]>([
  [['leader'], 'all', true],
  [['auditor'], 'all', true],
  [['audit-admin'], 'all', true],
  [['auditor'], ['0190a000-0000-7000-8000-000000000001'], false],
  [['member', 'unit-head', 'supervisor'], 'all', false],
  [['system-admin', 'security-admin'], [], false],
])('with the roles %j over %j an export is allowed: %j', async (roles, readableUnits, allowed) => {
  const session = { ...(await fresh()), person: v7(), roles, readableUnits };
  const sink = { write: () => Promise.resolve() };
  const result = await exportArchive(db.ledger, session, {
    blobs: null,
    signers: [],
    software: 'test',
    sink,
  });
  expect(result.ok ? 'done' : result.refusals[0].code).toBe(allowed ? 'done' : 'LG-1103');
});
