import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, taizhang } from './run-taizhang.ts';

const folder = folderWith({
  'organisation.csv': '单位,岗位,姓名,工号,角色\n办公室,督查专员,王芳,001,督办\n读者部,馆员,李明,002,\n',
  'tasks.csv': '编号,任务,责任单位,完成时限\n,修订消防预案,读者部,2026年6月30日\n,巡检书架,办公室,2026/9/1\n',
  'wrong.csv': '编号,任务,责任单位,完成时限\n,甲,后勤处,六月\n',
});
// Where tests run as root, the database runs under another account, which has to get in.
chmodSync(folder, 0o755);
const at = (name: string): string => join(folder, name);
const run = (...args: string[]) => taizhang([...args, '--data', at('data')]);

test('a ledger is made, filled from a sheet, listed, exported, changed and searched', async () => {
  const before = await run('records', 'commitment');
  expect([before.code, before.err]).toEqual([3, expect.stringContaining('taizhang init --org')]);
  const made = await run('init', '--org', '市图书馆', '--organisation', at('organisation.csv'));
  expect([made.code, made.err]).toEqual([0, '']);
  expect(made.out).toContain('Units: 2 new');
  const dry = await run('import', 'commitment', at('tasks.csv'), '--dry-run');
  expect(dry.out).toBe('Dry run, nothing was kept: 2 new, 0 changed, 0 as they were.\n');
  expect((await run('import', 'commitment', at('tasks.csv'))).out).toBe(
    '2 new, 0 changed, 0 as they were.\n',
  );
  expect((await run('import', 'commitment', at('tasks.csv'))).out).toBe(
    '0 new, 0 changed, 2 as they were.\n',
  );
  const listed = await run('records', 'commitment', '--filter', 'dueOn<=2026-07-01');
  expect(listed.out).toContain('修订消防预案');
  expect(listed.out).not.toContain('巡检书架');
  expect((await run('records', 'commitment', '-f', 'xlsx', '-o', at('out.xlsx'))).code).toBe(0);
  expect((await run('import', 'commitment', at('out.xlsx'))).out).toBe('0 new, 0 changed, 2 as they were.\n');
  await run('records', 'commitment', '-f', 'csv', '-o', at('out.csv'), '--sort', '^dueOn');
  writeFileSync(at('out.csv'), readFileSync(at('out.csv'), 'utf8').replace('巡检书架', '巡检全部书架'));
  expect((await run('import', 'commitment', at('out.csv'), '--as', '001')).out).toContain('1 changed');
  expect((await run('search', '全部书架')).out).toContain('巡检全部书架');
  const wrong = await run('import', 'commitment', at('wrong.csv'));
  expect(wrong.code).toBe(9);
  expect(wrong.err).toMatch(/LG-2524 C2: .*\n.*LG-2524 D2: /u);
  expect((await run('records', 'commitment', '--as', '李明', '-f', 'json')).out).not.toContain('巡检');
}, 180_000);
