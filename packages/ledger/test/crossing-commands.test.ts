/** Commands that cross: at the same time, or after another person's, or out of the actor's own reach. */
import { beforeAll, describe, expect, test } from 'vitest';

import type { Id, JsonObject, LedgerRecord } from '../src/model/index.ts';
import { endHolding, grantRole, revokeRole, startHolding } from '../src/organisation/office-commands.ts';
import { addPerson, changePerson, erasePerson } from '../src/organisation/person-commands.ts';
import { adoptAll, importPlan, preparePlan } from '../src/plans/index.ts';
import { BUILT_IN_REGISTERS } from '../src/register/built-in.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { adoptRegister, createRecord, takeTransition } from '../src/work/index.ts';
import { makeOffice, type Office, type PersonName } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice(db);
});

const read = async (id: Id): Promise<LedgerRecord> =>
  (await expectDone(db.ledger.read(office.system, (reading) => findRecord(reading, id))))!.record;

async function take(who: PersonName, record: Id, transition: string, more: { inputs?: JsonObject } = {}) {
  const { version: expectedVersion } = await read(record);
  const comment = '按职责分工办理';
  return office.run(who, takeTransition, { record, transition, expectedVersion, comment, ...more });
}

async function assigned(): Promise<Id> {
  const data = { title: '抽检饮用水', measure: '报告齐全', unit: office.units.health, dueOn: '2026-06-30' };
  const { id } = await expectDone(office.run('supervisor', createRecord, { register: 'commitment', data }));
  await expectDone(take('supervisor', id, 'register'));
  await expectDone(take('supervisor', id, 'assign'));
  return id;
}

const newPerson = async (): Promise<Id> =>
  (await expectDone(db.ledger.run(office.system, addPerson, { name: '李明' }))).id;

/** The hashes of state before and after each event of an object, in the order of its chain. */
async function chainOf(object: Id): Promise<{ before: string | null; after: string | null }[]> {
  const { rows } = await db.owner.query<{ before: string | null; after: string | null }>(
    `select encode(before, 'hex') as before, encode(after, 'hex') as after from event where object = $1 order by version`,
    [object],
  );
  return rows;
}

describe('an event follows the last one of its object, whoever wrote that', () => {
  test('a plan that one supervisor brought in is taken over by another', async () => {
    const text = '一、任务\n1.卫生科每月至少检查1次消防设施。\n2.学校科于2026年6月底前完成饮水机检修。';
    const plan = preparePlan({ name: 'plan.txt', mediaType: 'text/plain', source: 'ab'.repeat(32), text });
    const imported = await expectDone(office.run('supervisor', importPlan, plan));
    const adopted = await expectDone(office.run('supervisor2', adoptAll, { plan: imported.plan }));
    expect(adopted.records.length).toBeGreaterThan(0);
    expect((await chainOf(imported.plan)).length).toBe(2);
  });

  test('a supervisor of one unit hands a branch on to a unit out of their reach', async () => {
    const person = await newPerson();
    await expectDone(
      db.ledger.run(office.system, grantRole, { person, role: 'supervisor', unit: office.units.health }),
    );
    const session = await expectDone(db.ledger.sessionFor(office.org, person));
    const id = await assigned();
    const [branch] = await expectDone(db.ledger.read(office.system, (reading) => findChildren(reading, id)));
    const inputs = { newUnit: office.units.schools };
    const moved = await expectDone(
      db.ledger.run(session, takeTransition, {
        record: branch!.id,
        transition: 'transfer',
        expectedVersion: branch!.version,
        comment: '职责调整',
        inputs,
      }),
    );
    expect(moved.record.unit).toBe(office.units.schools);
    const seen = await expectDone(db.ledger.read(session, (reading) => findRecord(reading, branch!.id)));
    expect(seen).toBeNull();
  });
});

describe('at the same time', () => {
  test('five ends of one holding stand in one chain, each beginning where the one before ended', async () => {
    const person = await newPerson();
    const post = office.posts.healthClerk ?? '';
    const holding = await expectDone(
      db.ledger.run(office.system, startHolding, { person, post, from: '2026-01-01' }),
    );
    const ends = [3, 4, 5, 6, 7].map((month) => ({ id: holding.id, to: `2026-0${month}-15` }));
    await Promise.all(ends.map((end) => db.ledger.run(office.system, endHolding, end)));
    const chain = await chainOf(holding.id);
    expect(chain).toHaveLength(6);
    for (const [index, { before }] of chain.entries())
      expect(before).toBe(index === 0 ? null : chain[index - 1]!.after);
  });

  test('a change of a contact brings back nothing that is erased', async () => {
    for (let round = 0; round < 8; round++) {
      const id = await newPerson();
      const [erased] = await Promise.all([
        db.ledger.run(office.system, erasePerson, { id }),
        db.ledger.run(office.system, changePerson, { id, contact: '内线 8012' }),
      ]);
      expect(erased.ok).toBe(true);
      const { rows } = await db.owner.query('select name from person where id = $1', [id]);
      expect(rows).toEqual([{ name: null }]);
    }
  });

  test('a plan that is brought in three times is one plan', async () => {
    const text = '一、任务\n1.卫生科每月至少检查1次消防设施。';
    const plan = preparePlan({ name: 'plan.txt', mediaType: 'text/plain', source: 'cd'.repeat(32), text });
    const all = await Promise.all([1, 2, 3].map(() => office.run('supervisor', importPlan, plan)));
    const kinds = all.map((result) => (result.ok ? result.value.kind : 'refused')).sort();
    expect(kinds).toEqual(['imported', 'known', 'known']);
  });

  test('two branches of one record: both units may read it', async () => {
    const units = [office.units.schools, office.units.root].sort();
    for (let round = 0; round < 8; round++) {
      const parent = await assigned();
      const opened = await Promise.all(
        units.map((unit) =>
          office.run('supervisor', createRecord, {
            register: 'branch',
            parent,
            data: { title: '抽检饮用水', unit, role: 'joint', measure: '报告齐全', dueOn: '2026-06-30' },
          }),
        ),
      );
      expect(opened.map(({ ok }) => ok)).toEqual([true, true]);
      const { rows } = await db.owner.query<{ units: string[] }>(
        'select array(select unnest(shared_with) order by 1)::text[] as units from record where id = $1',
        [parent],
      );
      expect(rows[0]?.units).toEqual(units);
    }
  });
});

test('a role that was taken back is not had longer by taking it back again', async () => {
  const person = await newPerson();
  const { id } = await expectDone(
    db.ledger.run(office.system, grantRole, { person, role: 'auditor', unit: null }),
  );
  await expectDone(db.ledger.run(office.system, revokeRole, { id, on: '2026-03-01' }));
  const again = await expectDone(db.ledger.run(office.system, revokeRole, { id, on: '2027-01-01' }));
  expect(again.revokedOn).toBe('2026-03-01');
  expect((await expectDone(db.ledger.sessionFor(office.org, person))).roles).toEqual([]);
});

test('another definition under a version that is adopted already is refused, not passed over', async () => {
  const [first] = BUILT_IN_REGISTERS;
  expect(await db.ledger.run(office.system, adoptRegister, first!)).toMatchObject({ ok: true });
  const other = { ...first!, purpose: { zh: '另一个用途', en: 'Another purpose' } };
  expect(await db.ledger.run(office.system, adoptRegister, other)).toMatchObject({
    ok: false,
    refusals: [{ code: 'LG-2150' }],
  });
});
