import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sample, sampleKeyring, writeSample } from '../../ledger/test/sample-archive.ts';
import type { VerifyReport } from '../../ledger/src/archive/verify/verify-report.ts';
import { folderWith, taizhang } from './run-taizhang.ts';

const made = sample({ steps: 20 });
const keyOf = (fill: number): string => sampleKeyring(['ed25519'], fill).entries[0]!.key.text;
const folder = folderWith({
  'keys.txt': `${keyOf(1)}\n${keyOf(9)}\n`,
  'old.checkpoint': made.notes[0]!,
  'rubbish.txt': '没有档案',
});
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  await writeSample(at('sound.tar'), made);
  const changed = readFileSync(at('sound.tar'));
  const place = changed.indexOf('record.create');
  changed[place] = 'R'.charCodeAt(0);
  writeFileSync(at('changed.tar'), changed);
});

describe('verify', () => {
  test('says that a sound archive is sound, and where its keys came from', async () => {
    const { code, out, err } = await taizhang(['verify', at('sound.tar')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Verified: the archive is whole and unchanged.');
    expect(out).toContain('27 events: 25 sealed, 2 not yet sealed; 3 checkpoints');
    expect(out).toContain('The keys came with the archive');
  });
  test('checks with given keys and against an earlier checkpoint', async () => {
    const { code, out } = await taizhang([
      'verify',
      at('sound.tar'),
      '--key',
      at('keys.txt'),
      '--against',
      at('old.checkpoint'),
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Checked with the keys that you gave');
    expect(out).toContain('nothing before it was rewritten');
  });
  test('names what was changed, in both languages', async () => {
    const en = await taizhang(['verify', at('changed.tar')]);
    const zh = await taizhang(['verify', at('changed.tar'), '--lang', 'zh']);
    expect([en.code, zh.code]).toEqual([1, 1]);
    expect(en.out).toMatch(/LG-2613 events\/00000001\.jsonl:8: Event 7 was changed/u);
    expect(zh.out).toMatch(/LG-2613 events\/00000001\.jsonl:8: 第 7 号事件被改动/u);
  });
  test('prints JSON', async () => {
    const { out } = await taizhang(['verify', at('changed.tar'), '-f', 'json']);
    const report = JSON.parse(out) as VerifyReport;
    expect([report.schema, report.sound]).toEqual(['taizhang.verify/1', false]);
  });
  test.each<[string[], number]>([
    [[], 2],
    [['none.tar'], 3],
    [['.'], 3],
    [['rubbish.txt'], 1],
    [['sound.tar', '--key', 'none'], 2],
    [['sound.tar', '--key', 'rubbish.txt'], 2],
    [['sound.tar', '--key', keyOf(9)], 1],
    [['sound.tar', '--against', 'none'], 3],
    [['sound.tar', '--against', 'rubbish.txt'], 1],
  ])('%j ends with code %i and no stack trace', async (args, code) => {
    const finished = await taizhang(['verify', ...args], { cwd: folder });
    expect(finished.code).toBe(code);
    expect(finished.out + finished.err).not.toMatch(/^\s+at /mu);
  });
});
