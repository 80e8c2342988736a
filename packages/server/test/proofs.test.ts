import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { grantRole, parseVerifierKey, verifyArchive, verifyInclusion } from '@taizhang/ledger';
import { beforeAll, describe, expect, test } from 'vitest';

import { ledgerDuties } from '../src/background/ledger-duties.ts';
import { startArchive } from '../src/resources/audit/archive-stream.ts';
import { granted } from '../src/problems/granted.ts';
import { sendFileAs } from './support/form-of.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';
import { withDatabase } from './support/with-server.ts';

const database = withDatabase();
let given: OfficeServer;
let folder: string;
let earlier: string;

interface EventProof {
  readonly event: string;
  readonly leaf: number;
  readonly hash: string;
  readonly size: number;
  readonly root: string;
  readonly path: string[];
  readonly checkpoint: string;
  readonly holds: boolean;
}
const auditor = () => given.people.leader;
const proof = async (event: string | number): Promise<EventProof> =>
  (await auditor().ask('GET', `/audit/events/${event}/proof`)).json();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-proofs-'));
  given = await withOffice(database, { 'data.folder': folder });
  const { office, people } = given;
  granted(
    await office.run('system', grantRole, { person: office.persons.leader, role: 'auditor', unit: null }),
  );
  const duties = ledgerDuties({
    ledger: database.ledger,
    keyFolder: join(folder, 'keys'),
    random: randomBytes,
    config: { 'securityLog.days': 365 },
  });
  const seal = async () => granted(await duties.seal(office.org, database.clock.now()));
  await seal();
  earlier = (await auditor().ask('GET', '/audit/checkpoint')).json<{ note: string }>().note;
  for (const title of ['饮水点巡查', '食堂巡查', '水箱清洗']) {
    const made = await people.supervisor.ask('POST', '/registers/commitment/records', {
      data: { title, measure: '有记录', unit: office.units.health, source: 'plan', dueOn: '2026-06-30' },
    });
    const { id } = made.json<{ id: string }>();
    await sendFileAs(people.supervisor, `/records/${id}/evidence`, { name: 'a.txt', content: title });
    await seal();
  }
});

describe('an event', () => {
  test('is proven under the checkpoint that first covered it, by its place or its id', async () => {
    const { size } = (await auditor().ask('GET', '/audit/checkpoint')).json<{ size: number }>();
    for (let leaf = 0; leaf < size; leaf++) {
      const shown = await proof(leaf);
      const { hash, root, path } = shown;
      expect(
        verifyInclusion({ leaf: hash, index: leaf, size: shown.size, root, proof: path }),
        `${leaf}`,
      ).toBe(true);
      expect(shown.checkpoint).toContain(`\n${shown.size}\n`);
      expect(shown.holds).toBe(true);
    }
    const last = await proof(size - 1);
    expect(await proof(last.event)).toEqual(last);
  });

  test('that is not there, or not sealed, or not theirs to see is refused', async () => {
    expect((await auditor().ask('GET', '/audit/events/999999/proof')).json()).toMatchObject({ status: 404 });
    expect((await auditor().ask('GET', '/audit/events/x/proof')).statusCode).toBe(400);
    const { people } = given;
    expect((await people.supervisor.ask('GET', '/audit/events/0/proof')).json()).toMatchObject({
      code: 'SV-1104',
    });
    await people.supervisor.ask('POST', '/registers/commitment/records', {
      data: {
        title: '未封存',
        measure: '有',
        unit: given.office.units.health,
        source: 'plan',
        dueOn: '2026-06-30',
      },
    });
    const events = (await auditor().ask('GET', '/audit/events?limit=200')).json<{
      items: { id: string; leaf: number | null }[];
    }>().items;
    const open = events.find(({ leaf }) => leaf === null)?.id ?? '';
    expect((await auditor().ask('GET', `/audit/events/${open}/proof`)).json()).toMatchObject({
      status: 409,
      code: 'LG-2152',
    });
  });
});

describe('the log', () => {
  test('is verified as it stands, against a checkpoint kept elsewhere and keys known from elsewhere', async () => {
    const { items } = (await auditor().ask('GET', '/audit/keys')).json<{ items: { key: string }[] }>();
    const keys = items.map(({ key }) => key);
    const answer = await auditor().ask('POST', '/audit/verify', { against: earlier, keys, files: true });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({
      sound: true,
      problems: [],
      checkpoints: { count: 4 },
      keys: { from: 'given', verified: keys },
      against: { proven: true },
      files: { checked: 3 },
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('verify-'))).toEqual([]);
    expect((await auditor().ask('POST', '/audit/verify', { keys: ['nonsense'] })).json()).toMatchObject({
      status: 400,
      code: 'SV-1217',
    });
    const refused = await given.people.supervisor.ask('POST', '/audit/verify', {});
    expect(refused.json()).toMatchObject({ code: 'SV-1104' });
  });

  test('is taken along as an archive that verifies offline', async () => {
    const answer = await auditor().ask('POST', '/audit/export', {});
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
    expect(answer.headers['content-type']).toBe('application/x-tar');
    const path = join(folder, 'taken.tar');
    await writeFile(path, answer.rawPayload);
    const { items } = (await auditor().ask('GET', '/audit/keys')).json<{ items: { key: string }[] }>();
    const keys = items.flatMap(({ key }) => parseVerifierKey(key) ?? []);
    const report = await verifyArchive(path, { keys, against: earlier });
    expect(report).toMatchObject({ sound: true, manifestSigned: true, blobs: { count: 3 } });
    expect((await given.people.supervisor.ask('POST', '/audit/export', {})).json()).toMatchObject({
      code: 'SV-1104',
    });
  });

  test('is not held open for a reader who has gone', async () => {
    const session = await given.office.as('leader');
    const input = { ledger: database.ledger, session, blobs: null, signers: [], software: 'test' };
    const { content, ended } = await startArchive(input);
    content.destroy();
    await ended;
    expect(content.destroyed).toBe(true);
    expect((await auditor().ask('POST', '/audit/export', { files: false })).statusCode).toBe(200);
  });

  test('is not given away where that could not be noted, and may be asked for again at once', async () => {
    await database.owner.query(
      `alter table security_event add constraint unnoted check (kind <> 'log.export') not valid`,
    );
    const answers = [];
    for (let time = 0; time < 3; time += 1) {
      answers.push((await auditor().ask('POST', '/audit/export', {})).statusCode);
    }
    await database.owner.query(`alter table security_event drop constraint unnoted`);
    expect(answers).toEqual([500, 500, 500]);
    expect((await auditor().ask('POST', '/audit/export', {})).statusCode).toBe(200);
  });

  test('gives away what was changed behind its back', async () => {
    const { leaf } = await proof(3);
    await database.owner.query(`update event set data = '{"forged":true}' where org = $1 and leaf = $2`, [
      given.office.org,
      leaf,
    ]);
    expect(await proof(leaf)).toMatchObject({ holds: false });
    const found = (await auditor().ask('POST', '/audit/verify', {})).json<{
      sound: boolean;
      problems: { code: string; words: { zh: string } }[];
    }>();
    expect(found.sound).toBe(false);
    expect(found.problems.map(({ code }) => code)).toContain('LG-2637');
  });
});
