import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import { exportRecords, importRecords, type ImportInput, type SheetRow } from '../src/exchange/index.ts';
import type { Session } from '../src/model/index.ts';
import { createOrganisation, importOrganisation } from '../src/organisation/index.ts';
import { allPersons } from '../src/store/queries/persons.ts';
import { systemSession } from '../src/store/system-session.ts';
import { adoptBuiltInRegisters } from '../src/work/index.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
const system = systemSession(v7());
let supervisor: Session;
let member: Session;

const sheet = (...rows: string[][]): SheetRow[] =>
  rows.map((cells, row) => ({
    cells,
    addresses: cells.map((_, at) => `${'ABCDEFGHIJ'[at] ?? '?'}${row + 1}`),
  }));
const HEADER = ['编号', '任务', '责任单位', '配合单位', '完成时间', '缓急'];

beforeAll(async () => {
  const { ledger } = db;
  await expectDone(ledger.run(system, createOrganisation, { name: '市图书馆' }));
  const table = sheet(
    ['单位', '岗位', '姓名', '工号', '角色'],
    ['办公室', '督查专员', '王芳', '001', '督办'],
    ['读者部', '馆员', '李明', '002', ''],
    ['技术部', '', '', '', ''],
  );
  await expectDone(ledger.run(system, importOrganisation, { table }));
  await expectDone(ledger.run(system, adoptBuiltInRegisters, null));
  const persons = await expectDone(ledger.read(system, allPersons));
  const as = (number: string): Promise<Session> =>
    expectDone(
      ledger.sessionFor(system.org, persons.find(({ person }) => person.number === number)!.person.id),
    );
  [supervisor, member] = [await as('001'), await as('002')];
});

const take = (session: Session, rows: SheetRow[], more: Partial<ImportInput> = {}) =>
  db.ledger.run(session, importRecords, { register: 'commitment', rows, ...more });
const count = async (): Promise<number> => {
  const { rows } = await db.owner.query<{ n: string }>(
    `select count(*) as n from record where register = 'commitment'`,
  );
  return Number(rows[0]!.n);
};
const exported = async (session: Session, language: 'zh' | 'en' = 'zh') => {
  const read = await expectDone(
    db.ledger.read(session, (reading) => exportRecords(reading, { register: 'commitment', language })),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return sheet([...read.value.header], ...read.value.rows.map((row) => row.map(({ text }) => text)));
};

test('a dry run says what would be, and keeps nothing', async () => {
  const rows = sheet(HEADER, ['', '修订消防预案', '读者部', '技术部', '2026/6/30', '']);
  expect(await db.ledger.tryOut(supervisor, importRecords, { register: 'commitment', rows })).toEqual({
    ok: true,
    value: { created: 1, updated: 0, unchanged: 0 },
  });
  expect(await count()).toBe(0);
});

test('the same sheet twice adds nothing and changes nothing', async () => {
  const rows = sheet(
    HEADER,
    ['', '修订消防预案', '读者部', '技术部、办公室', '2026/6/30', ''],
    ['', '巡检书架', '技术部', '', '2026年9月1日', ''],
    ['', '', '', '', '', ''],
  );
  expect(await expectDone(take(supervisor, rows))).toEqual({ created: 2, updated: 0, unchanged: 0 });
  expect(await expectDone(take(supervisor, rows))).toEqual({ created: 0, updated: 0, unchanged: 2 });
  expect(await count()).toBe(2);
});

test.each(['zh', 'en'] as const)(
  'what is exported (%s) is taken back unchanged; what was changed in it is changed',
  async (language) => {
    const rows = await exported(supervisor, language);
    expect(await expectDone(take(supervisor, rows))).toEqual({ created: 0, updated: 0, unchanged: 2 });
    const at = rows[0]!.cells.findIndex((title) => ['完成时限', 'Due'].includes(title));
    const next = language === 'zh' ? '2026-10-01' : '2026-11-01';
    const changed = rows.map((row, index) =>
      index === 1 ? { ...row, cells: row.cells.with(at, next) } : row,
    );
    expect(await expectDone(take(supervisor, changed))).toEqual({ created: 0, updated: 1, unchanged: 1 });
    expect((await exported(supervisor, language)).some(({ cells }) => cells[at] === next)).toBe(true);
  },
);

test.each<[string, string[][], [code: string, path: string][]]>([
  [
    'cells that cannot be read',
    [HEADER, ['', '甲', '读者部', '', '六月', ''], ['', '乙', '后勤处', '', '', '很急']],
    [
      ['LG-2524', 'E2'],
      ['LG-2524', 'C3'],
      ['LG-2524', 'F3'],
    ],
  ],
  [
    'columns it does not know, and one twice',
    [
      ['编号', '任务', '事项', '颜色'],
      ['', '甲', '乙', '红'],
    ],
    [
      ['LG-2522', 'C1'],
      ['LG-2521', 'D1'],
    ],
  ],
  [
    'a number that is not there',
    [HEADER, ['督〔2026〕999号', '甲', '读者部', '', '', '']],
    [['LG-2527', 'A2']],
  ],
  [
    'a missing required value',
    [HEADER, ['', '甲', '读者部', '', '', ''], ['', '', '读者部', '', '', '']],
    [['LG-2131', 'B3']],
  ],
  ['no rows', [HEADER], [['LG-2528', '']]],
  ['no headings', [['', '']], [['LG-2520', 'A1']]],
])('%s: nothing is kept, and each mistake has its cell', async (_, rows, expected) => {
  const before = await count();
  const taken = await take(supervisor, sheet(...rows));
  expect(taken.ok ? [] : taken.refusals.map(({ code, path = '' }) => [code, path])).toEqual(expected);
  expect(await count()).toBe(before);
});

test('one’s rights hold: nobody changes by a sheet what they may not change by hand', async () => {
  const rows = await exported(supervisor);
  const at = rows[0]!.cells.indexOf('事项');
  const changed = rows.map((row, index) =>
    index === 0 ? row : { ...row, cells: row.cells.with(at, '改动') },
  );
  const taken = await take(member, changed);
  expect(taken.ok).toBe(false);
  expect((await exported(member)).length).toBeLessThan(rows.length);
});

test('texts behind an apostrophe in csv are what they were', async () => {
  const rows = sheet(HEADER, ['', "'=1+1", '读者部', '', '', '']);
  expect(await expectDone(take(supervisor, rows, { isProtected: true }))).toMatchObject({ created: 1 });
  expect((await exported(supervisor)).some(({ cells }) => cells.includes('=1+1'))).toBe(true);
});
