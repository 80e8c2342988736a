/** Commands that cross: at the same time, or after another person's, or out of the actor's own reach. */
import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import { beforeAll, describe, expect, test } from 'vitest';

import type { Id, JsonObject, LedgerRecord, Result, Session } from '../src/model/index.ts';
import { endHolding, grantRole, revokeRole, startHolding } from '../src/organisation/office-commands.ts';
import { addPerson, changePerson, erasePerson } from '../src/organisation/person-commands.ts';
import { adoptAll, importPlan, preparePlan } from '../src/plans/index.ts';
import { BUILT_IN_REGISTERS } from '../src/register/built-in.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { findOrg } from '../src/store/queries/find-org.ts';
import type { Work } from '../src/store/work.ts';
import { adoptRegister, createRecord, generateOccurrences, takeTransition } from '../src/work/index.ts';
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

async function assigned(more: JsonObject = {}): Promise<Id> {
  const { health: unit } = office.units;
  const data = { title: '抽检饮用水', measure: '报告齐全', unit, dueOn: '2026-06-30', ...more };
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

interface Act {
  readonly session: Session;
  readonly command: (work: Work) => Promise<Result<unknown>>;
}

/** Both done, the second begun once the first has written all; that commits only when the other is through or waits for it. */
async function cross(first: Act, second: Act): Promise<void> {
  const signals = new EventEmitter();
  const [written, commit] = [once(signals, 'written'), once(signals, 'commit')];
  const held = async (work: Work): Promise<Result<unknown>> => {
    const result = await first.command(work);
    await findOrg(work); // what was said is written with the next question
    signals.emit('written');
    await commit;
    return result;
  };
  const one = expectDone(db.ledger.run(first.session, held, null));
  await Promise.race([written, one]);
  const two = expectDone(db.ledger.run(second.session, second.command, null));
  await Promise.race([two, someWait()]);
  signals.emit('commit');
  await Promise.all([one, two]);
}

/** Until a transaction waits for another. */
async function someWait(): Promise<void> {
  for (;;) {
    const { rows } = await db.owner.query(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await wait(5);
  }
}

describe('periods that are laid out while their record goes to another unit', () => {
  const layOut = (): Act => ({
    session: office.system,
    command: (work) => generateOccurrences({ until: '2027-12-31' })(work, { after: null }),
  });
  const move = async (record: Id): Promise<Act> => {
    const [branch] = await expectDone(
      db.ledger.read(office.system, (reading) => findChildren(reading, record)),
    );
    const transfer = {
      record: branch!.id,
      transition: 'transfer',
      expectedVersion: branch!.version,
      comment: '职责调整',
      inputs: { newUnit: office.units.schools },
    };
    return { session: await office.as('supervisor'), command: (work) => takeTransition(work, transfer) };
  };
  const openBranch = async (parent: Id): Promise<Act> => {
    const { schools: unit } = office.units;
    const data = { title: '清洗水箱', unit, role: 'joint', measure: '有记录', dueOn: '2026-06-30' };
    return {
      session: await office.as('supervisor'),
      command: (work) => createRecord(work, { register: 'branch', parent, data }),
    };
  };
  async function expectToFollow(record: Id): Promise<void> {
    const { rows } = await db.owner.query<{ year: string; follows: boolean; count: number }>(
      `select left(o.key, 4) as year, o.unit = r.unit and o.shared_with is not distinct from r.shared_with as follows, count(*)::integer as count
       from occurrence o join record r on r.org = o.org and r.id = o.record where o.record = $1 group by 1, 2 order by 1`,
      [record],
    );
    expect(rows).toEqual(['2026', '2027'].map((year) => ({ year, follows: true, count: 4 })));
  }

  test.each([
    ['it goes while they are laid out', move, 'laying out'],
    ['they are laid out while it goes', move, 'the other'],
    ['a branch is opened while they are laid out', openBranch, 'laying out'],
    ['they are laid out while a branch is opened', openBranch, 'the other'],
  ] as const)('%s', async (_, act, first) => {
    const id = await assigned({ cadence: '每季度一次' });
    const other = await act(id);
    await (first === 'laying out' ? cross(layOut(), other) : cross(other, layOut()));
    await expectDone(
      db.ledger.run(office.system, generateOccurrences({ until: '2027-12-31' }), { after: null }),
    );
    await expectToFollow(id);
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
