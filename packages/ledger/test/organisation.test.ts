import { readFile } from 'node:fs/promises';

import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Id, type Session } from '../src/model/index.ts';
import { createOrganisation } from '../src/organisation/create-organisation.ts';
import {
  delegate,
  endHolding,
  grantRole,
  handOver,
  revokeRole,
  startHolding,
} from '../src/organisation/office-commands.ts';
import { importOrganisation } from '../src/organisation/import/import-organisation.ts';
import type { TableRow } from '../src/organisation/import/read-rows.ts';
import { addPerson, changePerson, erasePerson } from '../src/organisation/person-commands.ts';
import { makeDirectory } from '../src/organisation/owner-directory.ts';
import { rememberOwner } from '../src/organisation/remember-owner.ts';
import { resolveText } from '../src/organisation/resolve-owners.ts';
import { changePost, closePost, createPost } from '../src/organisation/post-commands.ts';
import { changeUnit, closeUnit, createUnit, moveUnit } from '../src/organisation/unit-commands.ts';
import { eventHash } from '../src/seal/hash.ts';
import { opensPersonal } from '../src/seal/personal.ts';
import { allHoldings } from '../src/store/queries/offices.ts';
import { readEvents } from '../src/store/queries/read-events.ts';
import { allUnits } from '../src/store/queries/units.ts';
import { systemSession } from '../src/store/system-session.ts';
import type { Command } from '../src/store/work.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
const session = systemSession(v7());

const run = <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  by: Session = session,
): Promise<Output> => expectDone(db.ledger.run(by, command, input));
const refused = async <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  by: Session = session,
): Promise<string> => {
  const result = await db.ledger.run(by, command, input);
  return result.ok ? 'done' : result.refusals[0].code;
};
const unit = async (name: string, parent: Id | null = null): Promise<Id> =>
  (await run(createUnit, { name, parent })).id;
const post = async (name: string, of: Id, head = false): Promise<Id> =>
  (await run(createPost, { name, unit: of, head })).id;
const person = async (name: string): Promise<Id> => (await run(addPerson, { name })).id;
const pathOf = async (id: Id): Promise<readonly Id[] | undefined> =>
  (await expectDone(db.ledger.read(session, allUnits))).find((found) => found.unit.id === id)?.path;
const sessionOn = (who: Id, day: string): Promise<Session> =>
  expectDone(db.ledger.sessionFor(session.org, who, day));
const actionsOf = async (id: Id): Promise<string[]> =>
  (
    await db.owner.query<{ action: string }>('select action from event where object = $1 order by version', [
      id,
    ])
  ).rows.map(({ action }) => action);

beforeAll(async () => {
  await run(createOrganisation, { name: '临湖市图书馆' });
});

describe('units', () => {
  test('a unit that moves takes everything below it along', async () => {
    const [a, b] = [await unit('甲馆'), await unit('乙馆')];
    const child = await unit('流通部', a);
    const grandchild = await unit('借阅组', child);
    await run(moveUnit, { id: child, parent: b });
    expect(await pathOf(grandchild)).toEqual([b, child, grandchild]);
    await run(moveUnit, { id: child, parent: null });
    expect(await pathOf(grandchild)).toEqual([child, grandchild]);
    expect(await actionsOf(child)).toEqual(['unit.create', 'unit.move', 'unit.move']);
  });

  test('a unit cannot move below itself', async () => {
    const top = await unit('上馆');
    const below = await unit('下部', top);
    expect(await refused(moveUnit, { id: top, parent: below })).toBe('LG-1202');
  });

  test('the old name of a unit stays as an alias, so that older plans still find it', async () => {
    const id = await unit('信息部');
    const renamed = await run(changeUnit, { id, name: '技术部' });
    expect(renamed).toMatchObject({ name: '技术部', aliases: ['信息部'] });
    expect((await run(changeUnit, { id, name: '信息部' })).aliases).toEqual(['技术部']);
  });

  test('two open units of one parent do not bear one name; a closed one does not count', async () => {
    const first = await unit('同名部');
    expect(await refused(createUnit, { name: '同名部', parent: null })).toBe('LG-1203');
    await run(closeUnit, { id: first, on: '2026-03-02' });
    await unit('同名部');
  });

  test('a unit is closed only when nothing open is left below it', async () => {
    const id = await unit('撤并部');
    const held = await post('撤并部主任', id);
    expect(await refused(closeUnit, { id, on: '2026-03-02' })).toBe('LG-1204');
    await run(closePost, { id: held, on: '2026-03-02' });
    await run(closeUnit, { id, on: '2026-03-02' });
    expect(await refused(createPost, { name: '新岗', unit: id })).toBe('LG-1205');
  });
});

describe('offices', () => {
  test('a post is handed over in one command: the old holder ends on the day before', async () => {
    const id = await unit('典藏部');
    const held = await post('典藏部主任', id, true);
    const [old, young] = [await person('宋致远'), await person('罗小满')];
    await run(startHolding, { person: old, post: held, from: '2025-01-01' });
    await run(handOver, { post: held, to: young, on: '2026-03-01' });
    const holdings = (await expectDone(db.ledger.read(session, allHoldings))).filter(
      (holding) => holding.post === held,
    );
    expect(holdings).toMatchObject([
      { person: old, from: '2025-01-01', to: '2026-02-28' },
      { person: young, from: '2026-03-01', to: null },
    ]);
    expect((await sessionOn(old, '2026-02-28')).posts).toEqual([held]);
    expect((await sessionOn(old, '2026-03-01')).posts).toEqual([]);
    expect((await sessionOn(young, '2026-03-01')).posts).toEqual([held]);
  });

  test('one person does not hold one post twice at a time, and no holding ends before it began', async () => {
    const held = await post('馆员', await unit('采编部'));
    const who = await person('何采薇');
    const { id } = await run(startHolding, { person: who, post: held, from: '2026-01-01' });
    expect(await refused(startHolding, { person: who, post: held, from: '2026-05-01' })).toBe('LG-1207');
    expect(await refused(endHolding, { id, to: '2025-12-31' })).toBe('LG-1206');
    await run(endHolding, { id, to: '2026-04-30' });
    await run(startHolding, { person: who, post: held, from: '2026-05-01' });
  });

  test('of eight who start the same holding at once one does', async () => {
    const held = await post('值班员', await unit('值班室'));
    const who = await person('江波');
    const codes = await Promise.all(
      Array.from({ length: 8 }, () => refused(startHolding, { person: who, post: held, from: '2026-01-01' })),
    );
    expect(codes.sort()).toEqual([...Array.from({ length: 7 }, () => 'LG-1207'), 'done']);
  });
});

describe('sessions', () => {
  test('a member reaches the own unit, its head everything below it too', async () => {
    const top = await unit('业务部');
    const below = await unit('业务一组', top);
    const [head, member] = [await person('孟广田'), await person('石安')];
    await run(startHolding, { person: head, post: await post('业务部主任', top, true), from: '2026-01-01' });
    await run(startHolding, { person: member, post: await post('干事', top), from: '2026-01-01' });
    expect((await sessionOn(head, '2026-03-02')).readableUnits).toEqual([top, below].sort());
    expect(await sessionOn(member, '2026-03-02')).toMatchObject({
      roles: ['member'],
      readableUnits: [top],
      writableUnits: [top],
    });
  });

  test('a delegate reaches what the post reaches, from the first to the last day and no longer', async () => {
    const held = await post('外借部主任', await unit('外借部'), true);
    const who = await person('方晓晴');
    await run(delegate, { post: held, delegate: who, from: '2026-03-10', to: '2026-03-12' });
    const posts = await Promise.all(
      ['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'].map((day) => sessionOn(who, day)),
    );
    expect(posts.map(({ delegatedPosts }) => delegatedPosts.length)).toEqual([0, 1, 1, 0]);
    expect(posts[1]).toMatchObject({ posts: [], roles: ['member', 'unit-head'] });
  });

  test.each([
    ['supervisor', 'all', 'all'],
    ['leader', 'all', 'all'],
    ['auditor', 'all', []],
    ['audit-admin', 'all', []],
    ['system-admin', [], []],
    ['security-admin', [], []],
  ] as const)(
    'a %s of the whole organisation reads %j and writes %j',
    async (role, readableUnits, writableUnits) => {
      const who = await person(`${role}甲`);
      const { id } = await run(grantRole, { person: who, role, unit: null });
      expect(await sessionOn(who, '2026-03-02')).toMatchObject({
        roles: [role],
        readableUnits,
        writableUnits,
      });
      await run(revokeRole, { id, on: '2026-04-01' });
      expect((await sessionOn(who, '2026-03-31')).roles).toEqual([role]);
      expect((await sessionOn(who, '2026-04-01')).roles).toEqual([]);
    },
  );

  test('a person whom the organisation does not know has no session', async () => {
    const result = await db.ledger.sessionFor(session.org, v7());
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'LG-1201' }] });
  });
});

describe('rights', () => {
  test('only a system administrator changes the organisation, only a security administrator roles', async () => {
    const [nobody, keeper, guard] = [await person('叶青禾'), await person('梁思齐'), await person('武云帆')];
    await run(grantRole, { person: keeper, role: 'system-admin', unit: null });
    await run(grantRole, { person: guard, role: 'security-admin', unit: null });
    const [asNobody, asKeeper, asGuard] = await Promise.all(
      [nobody, keeper, guard].map((who) => sessionOn(who, '2026-03-02')),
    );
    const newUnit = { name: '新设部', parent: null };
    const grant = { person: nobody, role: 'leader', unit: null } as const;
    expect(await refused(createUnit, newUnit, asNobody)).toBe('LG-1210');
    expect(await refused(createUnit, newUnit, asGuard)).toBe('LG-1210');
    expect(await refused(grantRole, grant, asKeeper)).toBe('LG-1211');
    expect(await refused(createUnit, newUnit, asKeeper)).toBe('done');
    expect(await refused(grantRole, grant, asGuard)).toBe('done');
  });

  test('a holder gives the own post to a delegate, but not another’s', async () => {
    const of = await unit('地方文献部');
    const [own, other] = [await post('地方文献部主任', of, true), await post('文献员', of)];
    const [who, deputy] = [await person('顾念慈'), await person('秦朗')];
    await run(startHolding, { person: who, post: own, from: '2026-01-01' });
    const by = await sessionOn(who, '2026-03-02');
    const days = { delegate: deputy, from: '2026-03-02', to: '2026-03-03' };
    expect(await refused(delegate, { ...days, post: other }, by)).toBe('LG-1210');
    expect(await refused(delegate, { ...days, post: own }, by)).toBe('done');
  });
});

describe('persons', () => {
  test('names and numbers stand in events as hashes only, and can be opened while they are kept', async () => {
    const { id } = await run(addPerson, { name: '雷震', number: 'L021', contact: '13900000000' });
    const { rows } = await db.owner.query<{ data: Record<string, { personal: string }> }>(
      'select data from event where object = $1',
      [id],
    );
    expect(JSON.stringify(rows)).not.toMatch(/雷震|L021|13900000000/u);
    const kept = await db.owner.query<{ salt: Buffer }>(
      `select salt from personal_value where person = $1 and field = 'name'`,
      [id],
    );
    expect(opensPersonal(rows[0]!.data['name']!.personal, '雷震', kept.rows[0]!.salt.toString('hex'))).toBe(
      true,
    );
  });

  test('an erased person is nowhere in the database by name, now or in the past, and the chain still holds', async () => {
    const { id } = await run(addPerson, { name: '旧名某某', number: 'Q777' });
    await run(changePerson, { id, name: '新名某某' });
    const erased = await run(erasePerson, { id });
    expect(erased).toMatchObject({ name: null, number: null, erasedOn: '2026-03-02' });
    for (const table of ['person', 'personal_value', 'event'])
      expect(JSON.stringify((await db.owner.query(`select t::text from ${table} t`)).rows)).not.toMatch(
        /名某某|Q777/u,
      );
    expect(await actionsOf(id)).toEqual(['person.add', 'person.change', 'person.erase']);
  });

  test('two persons do not have one number', async () => {
    await run(addPerson, { name: '白露', number: 'L013' });
    expect(await refused(addPerson, { name: '他人', number: 'L013' })).toBe('LG-1209');
  });
});

test('a renamed post keeps its old name as an alias', async () => {
  const id = await post('办公室副主任', await unit('行政办公室'));
  expect(await run(changePost, { id, name: '综合科副科长' })).toMatchObject({ aliases: ['办公室副主任'] });
});

test('the hash of every event can be computed again from its row', async () => {
  const events = await expectDone(
    db.ledger.read(session, (reading) => readEvents(reading, { after: null, limit: 1000 })),
  );
  expect(events.length).toBeGreaterThan(50);
  expect(events.filter(({ event, hash }) => eventHash(event) !== hash)).toEqual([]);
});

test('an answer about a name is remembered as an alias, and nobody is asked again', async () => {
  const id = await unit('读者服务部');
  await run(rememberOwner, { name: '阅览科', owner: { kind: 'unit', id } });
  const units = (await expectDone(db.ledger.read(session, allUnits))).map((found) => found.unit);
  const [found] = resolveText('阅览科', makeDirectory(units, []), { organisation: '临湖市图书馆' });
  expect(found).toMatchObject({ kind: 'resolved', owner: { id } });
});

describe('importing from a table', () => {
  const toTable = (text: string): TableRow[] =>
    text
      .trim()
      .split('\n')
      .map((line, row) => {
        const cells = line.split(',');
        return {
          cells,
          addresses: cells.map((_, column) => `${String.fromCharCode(65 + column)}${row + 1}`),
        };
      });
  const sample = async (): Promise<TableRow[]> =>
    toTable(await readFile(new URL('../../../samples/library-organisation.zh.csv', import.meta.url), 'utf8'));
  const fresh = async (): Promise<Session> => {
    const own = systemSession(v7());
    await run(createOrganisation, { name: '样例' }, own);
    return own;
  };

  test('the sample library comes in whole, and a second time changes nothing', async () => {
    const own = await fresh();
    const table = await sample();
    const first = await run(importOrganisation, { table }, own);
    expect(first).toMatchObject({
      units: { created: 12, updated: 0 },
      posts: { created: 22 },
      persons: { created: 22 },
    });
    const second = await run(importOrganisation, { table }, own);
    for (const counts of Object.values(second)) expect(counts).toMatchObject({ created: 0, updated: 0 });
    expect(second.persons.unchanged).toBe(22);
    const units = await expectDone(db.ledger.read(own, allUnits));
    expect(units.find(({ unit: { name } }) => name === '财务科')).toMatchObject({
      unit: { aliases: ['财务部'] },
    });
  });

  test('a changed table is an update', async () => {
    const own = await fresh();
    await run(
      importOrganisation,
      { table: toTable('单位,上级单位,岗位,姓名,工号\n总馆,,馆长,甲,1\n一部,总馆,主任,乙,2') },
      own,
    );
    const again = await run(
      importOrganisation,
      { table: toTable('unit,parent,post,name,number,head\n二部,总馆,,,,\n一部,二部,主任,乙改,2,yes') },
      own,
    );
    expect(again).toMatchObject({
      units: { created: 1, updated: 1 },
      posts: { updated: 1 },
      persons: { updated: 1 },
      holdings: { unchanged: 1 },
    });
  });

  test('a dry run answers the same and keeps nothing', async () => {
    const own = await fresh();
    const table = await sample();
    const tried = await expectDone(db.ledger.tryOut(own, importOrganisation, { table }));
    expect(tried.units.created).toBe(12);
    expect(await expectDone(db.ledger.read(own, allUnits))).toEqual([]);
    expect((await db.owner.query('select 1 from event where org = $1', [own.org])).rowCount).toBe(0);
  });

  test.each<[string, string, string, string]>([
    ['no column for units', '名称\n甲', 'LG-1220', 'A1'],
    ['a row without a unit', '单位,岗位\n,馆长', 'LG-1221', 'A2'],
    ['a person without a post', '单位,岗位,姓名\n甲部,,某甲', 'LG-1221', 'B2'],
    ['a parent that is nowhere', '单位,上级单位\n甲部,无此部', 'LG-1222', 'B2'],
    ['parents in a circle', '单位,上级单位\n甲部,乙部\n乙部,甲部', 'LG-1224', 'A2'],
    ['rows that contradict each other', '单位,上级单位\n总馆,\n甲部,总馆\n甲部,', 'LG-1223', 'B4'],
    ['one number for two names', '单位,岗位,姓名,工号\n甲部,岗一,某甲,7\n甲部,岗二,某乙,7', 'LG-1223', 'C3'],
    ['a role that is none', '单位,岗位,姓名,角色\n甲部,岗一,某甲,大王', 'LG-1225', 'D2'],
    [
      'a role called like a property of objects',
      '单位,岗位,姓名,角色\n甲部,岗一,某甲,constructor',
      'LG-1225',
      'D2',
    ],
    ['a day that is none', '单位,岗位,姓名,任职日期\n甲部,岗一,某甲,2026-02-30', 'LG-1225', 'D2'],
  ])('%s: refused with the cell, and nothing is kept', async (_name, text, code, path) => {
    const own = await fresh();
    const result = await db.ledger.run(own, importOrganisation, { table: toTable(text) });
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? null : result.refusals.map((refusal) => [refusal.code, refusal.path])).toContainEqual([
      code,
      path,
    ]);
    expect(await expectDone(db.ledger.read(own, allUnits))).toEqual([]);
  });
});
