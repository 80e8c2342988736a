import { beforeAll, describe, expect, test } from 'vitest';

import type { Id, JsonObject, LedgerRecord } from '../src/model/index.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { listNotices } from '../src/store/queries/notices.ts';
import { urgesOfRecord } from '../src/store/queries/urges.ts';
import { occurrencesOfRecord } from '../src/store/queries/occurrences.ts';
import {
  amendRecord,
  createRecord,
  recordActions,
  recordHistory,
  takeEachTransition,
  takeTransition,
  takeTransitions,
} from '../src/work/index.ts';
import { recordState } from '../src/work/states.ts';
import { stateHash } from '../src/seal/hash.ts';
import { makeOffice, type Office, type PersonName } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice(db);
});

const read = async (id: Id): Promise<LedgerRecord> => {
  const found = await expectDone(db.ledger.read(office.system, (reading) => findRecord(reading, id)));
  return found!.record;
};
const branchesOf = async (id: Id): Promise<readonly LedgerRecord[]> =>
  expectDone(db.ledger.read(office.system, (reading) => findChildren(reading, id)));

async function take(
  who: PersonName | 'system',
  record: Id,
  transition: string,
  more: { comment?: string; inputs?: JsonObject } = {},
) {
  const { version } = await read(record);
  return office.run(who, takeTransition, { record, transition, expectedVersion: version, ...more });
}

async function newCommitment(data: JsonObject = {}): Promise<LedgerRecord> {
  return expectDone(
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
}

async function assigned(
  data: JsonObject = {},
): Promise<{ record: LedgerRecord; branches: readonly LedgerRecord[] }> {
  const { id } = await newCommitment(data);
  await expectDone(take('supervisor', id, 'register'));
  await expectDone(take('supervisor', id, 'assign'));
  return { record: await read(id), branches: await branchesOf(id) };
}

describe('registering', () => {
  test('gives a number of the year, counted on', async () => {
    const [first, second] = [await newCommitment(), await newCommitment()];
    const count = ({ number }: LedgerRecord): number => Number(/督〔2026〕(\d+)号/u.exec(number ?? '')?.[1]);
    expect(count(second)).toBe(count(first) + 1);
    expect(first).toMatchObject({
      stage: 'draft',
      dueOn: '2026-06-30',
      firstDueOn: '2026-06-30',
      version: 1,
    });
  });

  test.each<[string, PersonName, () => JsonObject, string]>([
    ['a unit that is none', 'supervisor', () => ({ unit: office.persons.leader }), 'LG-2140'],
    ['no title', 'supervisor', () => ({ title: '' }), 'LG-2131'],
    ['somebody of another unit', 'schoolsClerk', () => ({}), 'LG-2123'],
  ])('is refused with %s', async (_, who, data, code) => {
    const given = { title: '甲', unit: office.units.health, ...data() };
    const result = await office.run(who, createRecord, { register: 'commitment', data: given });
    expect(result).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

describe('the way of a commitment', () => {
  test('from draft to closed, each by whoever may, with every effect carried out', async () => {
    const { record, branches } = await assigned({ jointUnits: [office.units.schools] });
    expect(branches.map(({ unit, data }) => [unit, data['role']])).toEqual([
      [office.units.health, 'lead'],
      [office.units.schools, 'joint'],
    ]);
    const lead = branches[0]!.id;
    expect(await take('schoolsClerk', lead, 'accept')).toMatchObject({ ok: false });
    await expectDone(take('healthClerk', lead, 'accept'));
    expect((await read(record.id)).stage).toBe('in-progress'); // step-parent
    expect(await take('supervisor', record.id, 'finish')).toMatchObject({ refusals: [{ code: 'LG-2111' }] });
    const inProgress = await read(lead);
    await expectDone(
      office.run('healthClerk', amendRecord, {
        record: lead,
        changes: { result: '抽检 20 处，全部合格' },
        expectedVersion: inProgress.version,
      }),
    );
    expect(await take('healthClerk', lead, 'report')).toMatchObject({ refusals: [{ code: 'LG-2108' }] });
  });

  test('who works on a branch moves neither its day nor its unit, nor spares it the head’s review', async () => {
    const { branches } = await assigned({ headReview: 'required' });
    const lead = branches[0]!.id;
    await expectDone(take('healthClerk', lead, 'accept'));
    const before = await read(lead);
    const amend = (who: PersonName, changes: JsonObject) =>
      office.run(who, amendRecord, { record: lead, changes, expectedVersion: before.version });
    for (const [field, value] of [
      ['dueOn', '2026-12-31'],
      ['headReview', 'none'],
      ['unit', office.units.schools],
      ['role', 'joint'],
    ] as const)
      for (const who of ['healthClerk', 'healthHead'] as const)
        expect(await amend(who, { result: '已办', [field]: value })).toMatchObject({
          ok: false,
          refusals: [{ code: 'LG-2121', path: `/${field}` }],
        });
    expect(await read(lead)).toEqual(before);
    await expectDone(amend('supervisor', { dueOn: '2026-07-31' }));
    expect(await read(lead)).toMatchObject({ dueOn: '2026-07-31', firstDueOn: '2026-06-30', dueMoves: 1 });
  });

  test('somebody who stands in for the clerk may do what the clerk may, and the event says for whom', async () => {
    const { branches } = await assigned();
    await office.standIn('leader', 'healthHead', '2026-03-02', '2026-03-06');
    await expectDone(take('leader', branches[0]!.id, 'decline', { comment: '不属于本科室职责' }));
    const { rows } = await db.owner.query<{ on_behalf_of: string; actor: string }>(
      `select on_behalf_of, actor from event where object = $1 order by version desc limit 1`,
      [branches[0]!.id],
    );
    expect(rows[0]).toEqual({ on_behalf_of: office.posts.healthHead, actor: office.persons.leader });
  });

  test('an urge waits for its reply, and both are told', async () => {
    const { record } = await assigned();
    await expectDone(
      take('supervisor', record.id, 'urge', { comment: '请抓紧', inputs: { channel: 'phone' } }),
    );
    const open = await expectDone(db.ledger.read(office.system, (r) => urgesOfRecord(r, record.id)));
    expect(open).toMatchObject([
      { text: '请抓紧', channel: 'phone', reply: null, by: office.persons.supervisor },
    ]);
    const told = await expectDone(
      db.ledger.read(await office.as('healthClerk'), (r) =>
        listNotices(r, { unreadOnly: true, before: null, limit: 50 }),
      ),
    );
    expect(told.filter(({ kind }) => kind === 'urged')).toHaveLength(1);
    await expectDone(take('healthClerk', record.id, 'reply', { comment: '本周五完成' }));
    const [answered] = await expectDone(db.ledger.read(office.system, (r) => urgesOfRecord(r, record.id)));
    expect(answered).toMatchObject({ reply: { by: office.persons.healthClerk, text: '本周五完成' } });
    expect(await take('healthClerk', record.id, 'reply', { comment: '再答' })).toMatchObject({
      refusals: [{ code: 'LG-2117' }],
    });
  });

  test('a transfer moves the branch, its parent names the new unit, and rights follow', async () => {
    const { record, branches } = await assigned();
    const lead = branches[0]!.id;
    const schools = await office.as('schoolsClerk');
    expect(await expectDone(db.ledger.read(schools, (r) => findRecord(r, lead)))).toBeNull();
    await expectDone(
      take('supervisor', lead, 'transfer', {
        comment: '职责调整',
        inputs: { newUnit: office.units.schools },
      }),
    );
    expect((await read(record.id)).unit).toBe(office.units.schools);
    expect(await expectDone(db.ledger.read(schools, (r) => findRecord(r, lead)))).not.toBeNull();
    const health = await office.as('healthClerk');
    expect(await expectDone(db.ledger.read(health, (r) => findRecord(r, record.id)))).toBeNull();
  });

  test('an approved extension moves the record and its branches, and the first date stays', async () => {
    const { record, branches } = await assigned();
    await expectDone(take('healthClerk', branches[0]!.id, 'accept'));
    await expectDone(
      take('healthClerk', record.id, 'ask-extension', {
        comment: '检测仪器送修，须延后',
        inputs: { newDueOn: '2026-07-31' },
      }),
    );
    await expectDone(take('supervisor', record.id, 'approve-extension'));
    const due = { dueOn: '2026-07-31', firstDueOn: '2026-06-30', dueMoves: 1 };
    expect(await read(record.id)).toMatchObject({ stage: 'in-progress', ...due });
    expect(await read(branches[0]!.id)).toMatchObject(due);
  });

  test('a duty that recurs gets its occurrences of the year when it is assigned, and loses what is to come when cancelled', async () => {
    const { record } = await assigned({ cadence: '每月一次' });
    const rows = () => expectDone(db.ledger.read(office.system, (r) => occurrencesOfRecord(r, record.id)));
    expect((await rows()).map(({ key }) => key)).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}`),
    );
    await expectDone(take('leader', record.id, 'cancel', { comment: '任务合并到其他事项' }));
    expect(new Set((await rows()).map(({ state }) => state))).toEqual(new Set(['withdrawn']));
  });
});

describe('whoever comes second', () => {
  test('of eight who take a transition of one version, one does, and the others are told so', async () => {
    const { id, version } = await newCommitment();
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        office.run('supervisor', takeTransition, {
          record: id,
          transition: 'register',
          expectedVersion: version,
        }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : result.refusals.map(({ code }) => code)));
    expect(new Set(codes)).toEqual(new Set(['LG-2101']));
    expect((await read(id)).version).toBe(2);
  });

  test('changes by an old version are refused', async () => {
    const { id } = await newCommitment();
    const change = { record: id, changes: { content: '甲' }, expectedVersion: 1 };
    await expectDone(office.run('supervisor', amendRecord, change));
    expect(await office.run('supervisor', amendRecord, change)).toMatchObject({
      refusals: [{ code: 'LG-2101' }],
    });
  });
});

describe('many at once', () => {
  test('all in one: one refusal and nothing is done, and it says which', async () => {
    const [first, second] = [await newCommitment(), await newCommitment({ measure: '' })];
    const inputs = [first, second].map(({ id }) => ({
      record: id,
      transition: 'register',
      expectedVersion: 1,
    }));
    expect(await office.run('supervisor', takeTransitions, inputs)).toMatchObject({
      refusals: [{ code: 'LG-2106', path: '/1/data/measure' }],
    });
    expect((await read(first.id)).stage).toBe('draft');
  });

  test('each for itself: what may be done is done', async () => {
    const [first, second] = [await newCommitment(), await newCommitment({ measure: '' })];
    const inputs = [first, second].map(({ id }) => ({
      record: id,
      transition: 'register',
      expectedVersion: 1,
    }));
    const results = await takeEachTransition(db.ledger, await office.as('supervisor'), inputs);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await read(first.id)).stage).toBe('registered');
  });
});

test('what a record’s page offers tells why the rest may not be done', async () => {
  const { id } = await newCommitment();
  const session = await office.as('healthClerk');
  const { actions } = await expectDone(db.ledger.tryOut(session, recordActions, { record: id }));
  expect(actions.map(({ transition }) => transition)).toEqual(['register', 'reject']);
  expect(actions[0]?.refusals).toMatchObject([{ code: 'LG-2103' }]);
});

test('the history is gapless, and its last hash is that of the record as it stands', async () => {
  const { record } = await assigned({ jointUnits: [office.units.schools] });
  const session = await office.as('supervisor');
  const events = await expectDone(
    db.ledger.read(session, (reading) => recordHistory(reading, { record: record.id })),
  );
  const own = (events.ok ? events.value : [])
    .map(({ event }) => event)
    .filter(({ object }) => object.id === record.id);
  expect(own.map(({ version, action }) => `${version} ${action}`)).toEqual([
    '1 record.create',
    '2 record.step',
    '3 record.step',
  ]);
  expect(own.at(-1)?.after).toBe(stateHash(recordState(await read(record.id))));
});

test('nobody learns of a record that they may not read', async () => {
  const { id } = await newCommitment();
  const refusal = { ok: false, refusals: [{ code: 'LG-1201' }] };
  expect(
    await office.run('schoolsClerk', takeTransition, {
      record: id,
      transition: 'register',
      expectedVersion: 1,
    }),
  ).toMatchObject(refusal);
  expect(
    await office.run('schoolsClerk', amendRecord, { record: id, changes: {}, expectedVersion: 1 }),
  ).toMatchObject(refusal);
  expect(await office.run('schoolsClerk', recordActions, { record: id })).toMatchObject(refusal);
  expect(await office.run('supervisor', recordActions, { record: 'no-id' })).toMatchObject(refusal);
});
