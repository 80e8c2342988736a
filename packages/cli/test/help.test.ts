import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/index.ts';
import { SAMPLES, taizhang } from './run-taizhang.ts';

describe('help', () => {
  test('names every command, in both languages', async () => {
    const en = await taizhang(['--help']);
    const zh = await taizhang(['--help', '--lang', 'zh']);
    for (const { spec } of COMMANDS) {
      expect(en.out).toContain(`${spec.name} ${spec.operands}`);
      expect(zh.out).toContain(spec.summary.zh);
    }
    expect([en.code, zh.code]).toEqual([0, 0]);
  });
  test.each(COMMANDS.map(({ spec }) => spec))('of $name lists its options', async (spec) => {
    const { code, out } = await taizhang([spec.name, '--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(spec.options)) expect(out).toContain(`--${name}`);
  });
});

test('--version prints the version', async () => {
  const { code, out } = await taizhang(['--version']);
  expect(code).toBe(0);
  expect(out).toMatch(/^taizhang \d+\.\d+\.\d+\n$/u);
});

test.each<[string[], RegExp]>([
  [[], /no command given; try taizhang compile plan\.txt/u],
  [['complie', 'x'], /no command "complie"; did you mean compile\?/u],
  [['frobnicate'], /see taizhang --help/u],
])('taizhang %j says what to do', async (args, expected) => {
  const { code, err } = await taizhang(args);
  expect(code).toBe(2);
  expect(err).toMatch(expected);
});

test('--lang wins over the system', async () => {
  const { out } = await taizhang(['compile', join(SAMPLES, 'library-plan-2026.zh.txt'), '--lang=zh'], {
    env: { LC_ALL: 'en_US.UTF-8' },
  });
  expect(out).toContain('责任单位');
});
