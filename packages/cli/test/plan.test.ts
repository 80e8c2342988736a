import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, SAMPLES, taizhang } from './run-taizhang.ts';

const folder = folderWith({});
// Started by root, the database runs as another account, which has to get in.
chmodSync(folder, 0o755);
const run = (...args: string[]) => taizhang([...args, '--data', join(folder, 'data')]);
const sample = (name: string): string => join(SAMPLES, name);

test('a plan is imported, its owners answered, adopted, followed by the next one, and all of it taken back', async () => {
  const organisation = sample('library-organisation.zh.csv');
  expect((await run('init', '--org', '临湖市图书馆', '--organisation', organisation)).err).toBe('');
  const imported = await run('plan', 'import', sample('library-plan-2025.zh.txt'));
  expect(imported.out).toMatch(/2025年工作要点, version 1: \d+ commitments found/u);
  expect((await run('plan', 'import', sample('library-plan-2025.zh.txt'))).out).toContain(
    'nothing was added',
  );
  const asked = await run('plan', 'owners', '2025');
  expect(asked.out).toContain('? 推进小组');
  const answered = await run('plan', 'owners', '2025', '--set', '推进小组=办公室', '--set', '部门=outside');
  expect(answered.out).not.toMatch(/\? (?:推进小组|部门) /u);
  const retracted = await run('plan', 'owners', '2025', '--set', '推进小组=?', '--set', '部门=?');
  expect(retracted.out).toMatch(/\? 推进小组 /u);
  expect(retracted.out).toMatch(/\? 部门 /u);
  await run('plan', 'owners', '2025', '--set', '推进小组=办公室', '--set', '部门=outside');
  const adopted = await run('plan', 'adopt', '2025', '--all', '--unit', '办公室', '--as', 'L005');
  expect([adopted.code, adopted.out]).toEqual([0, expect.stringMatching(/adopted \d+, left \d+/u)]);
  await run('plan', 'import', sample('library-plan-2026.zh.txt'), '--plan', '2025');
  expect((await run('plan', 'compare', '2026')).out).toMatch(/amend {2}changed/u);
  const applied = await run('plan', 'apply', '2026', '--unit', '办公室', '--as', 'L005');
  const operation = /plan undo (?<id>[0-9a-f-]{36})/u.exec(applied.err)?.groups?.['id'] ?? '';
  expect((await run('plan', 'undo', operation, '--as', 'L005')).out).toMatch(/taken back, \d+ steps/u);
  const again = await run('plan', 'undo', operation, '--as', 'L005');
  expect([again.code, again.err]).toEqual([9, expect.stringContaining('LG-2409')]);
  const kept = await run('plan', 'remove', '2026', '1', '--as', 'L005');
  expect([kept.code, kept.err]).toEqual([9, expect.stringContaining('LG-2415')]);
  expect((await run('plan', 'remove', '2026', 'last')).err).toContain('number of a version');
  const removed = await run('plan', 'remove', '2026', '2', '--reason', 'the wrong file', '--as', 'L005');
  expect([removed.code, removed.out]).toEqual([0, expect.stringContaining('removed version 2 of')]);
  expect((await run('plan', 'show')).out).toMatch(/2025年工作要点\n$/u);
  expect((await run('plan', 'adopt', '1999', '--all')).err).toContain('there is no plan "1999"');
  expect((await run('dashboard', '--year', '2026')).out).toContain('# Overdue');
}, 180_000);
