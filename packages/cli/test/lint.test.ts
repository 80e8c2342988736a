import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, SAMPLES, taizhang } from './run-taizhang.ts';

const SAMPLE = join(SAMPLES, 'library-plan-2026.zh.txt');
const BEFORE = join(SAMPLES, 'library-plan-2025.zh.txt');
const HOLE = '市图书馆2026年工作要点\n一、阅读推广\n少儿部每季度举办绘本故事会XX场。\n';
const GOOD = '市图书馆2026年工作要点\n一、阅读推广\n少儿部每季度举办1场绘本故事会，12月底前形成总结报告。\n';

const folder = folderWith({
  'hole.txt': HOLE,
  'good.txt': GOOD,
  'off.json': '{"rules": {"placeholder": "off", "no-deadline": "off", "no-measure": "off"}}',
  'warn.json': '{"rules": {"placeholder": "warning"}, "maxWarnings": 0}',
  'broken.json': '{"rules": ',
  'wrong.json': '{"rules": {"no-ower": "off"}, "maxWarning": 3}',
});
const file = (name: string): string => join(folder, name);

interface LintJson {
  readonly schema: string;
  readonly files: { readonly name: string; readonly diagnostics: { readonly rule: string }[] }[];
}

describe('lint', () => {
  test('shows findings in the text, in both languages, and ends with 1 on errors', async () => {
    const en = await taizhang(['lint', file('hole.txt')]);
    expect(en.code).toBe(1);
    expect(en.out).toMatch(/hole\.txt:3:\d+ error TZ3006 placeholder/u);
    expect(en.out).toContain('^^^^');
    const zh = await taizhang(['lint', file('hole.txt'), '--lang', 'zh']);
    expect(zh.out).toContain('错误 TZ3006');
  });
  test('finds the flaws that were put into the sample', async () => {
    const { out } = await taizhang(['lint', SAMPLE, '-f', 'json']);
    const report = JSON.parse(out) as LintJson;
    const found = new Set(report.files[0]?.diagnostics.map(({ rule }) => rule));
    for (const rule of [
      'count-mismatch',
      'placeholder',
      'cadence-conflict',
      'vague-cadence',
      'weights-not-100',
    ]) {
      expect(found).toContain(rule);
    }
  });
  test('checks only the rules that are named', async () => {
    const { out } = await taizhang([
      'lint',
      SAMPLE,
      '-f',
      'json',
      '--rule',
      'placeholder',
      '--rule',
      'vague-cadence',
    ]);
    const rules = (JSON.parse(out) as LintJson).files[0]?.diagnostics.map(({ rule }) => rule) ?? [];
    expect(new Set(rules)).toEqual(new Set(['placeholder', 'vague-cadence']));
  });
  test('writes SARIF', async () => {
    const { out, code } = await taizhang(['lint', file('hole.txt'), '-f', 'sarif']);
    expect(code).toBe(1);
    const log = JSON.parse(out) as { version: string; runs: { results: unknown[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results.length).toBeGreaterThan(0);
  });
  test('ends with 0 where nothing is wrong that matters', async () => {
    expect((await taizhang(['lint', file('good.txt')])).code).toBe(0);
  });
  test('obeys the settings', async () => {
    expect((await taizhang(['lint', file('hole.txt'), '--config', file('off.json')])).code).toBe(0);
    const warned = await taizhang(['lint', file('hole.txt'), '--config', file('warn.json')]);
    expect([warned.code, warned.err]).toEqual([1, expect.stringMatching(/more than the 0 allowed/u)]);
    const more = await taizhang([
      'lint',
      file('hole.txt'),
      '--config',
      file('warn.json'),
      '--max-warnings',
      '50',
    ]);
    expect(more.code).toBe(0);
  });
  test('finds its settings in the working folder', async () => {
    const home = folderWith({
      'taizhang.config.json': '{"rules": {"placeholder": "off"}}',
      'hole.txt': HOLE,
    });
    expect((await taizhang(['lint', 'hole.txt'], { cwd: home })).code).toBe(0);
  });
  test('compares with the plan that is replaced', async () => {
    const { out } = await taizhang([
      'lint',
      SAMPLE,
      '--previous',
      BEFORE,
      '--rule',
      'softened',
      '-f',
      'json',
    ]);
    expect((JSON.parse(out) as LintJson).files[0]?.diagnostics.length).toBeGreaterThan(0);
  });
  test.each<[string[], number, RegExp]>([
    [['--rule', 'no-ower'], 2, /no rule is called "no-ower"; did you mean no-owner\?/u],
    [['--max-warnings', 'many'], 2, /--max-warnings takes a whole number, 0 or more, not "many"/u],
    [['--config', 'none.json'], 3, /none\.json: cannot be read/u],
    [['--config', file('broken.json')], 2, /broken\.json: not valid JSON/u],
    [
      ['--config', file('wrong.json')],
      2,
      /rules\.no-ower no rule is called "no-ower"; did you mean "no-owner"/u,
    ],
    [['--previous', 'none.txt'], 3, /none\.txt: cannot be read/u],
  ])('%j is answered with what to do', async (args, code, expected) => {
    const finished = await taizhang(['lint', file('hole.txt'), ...args]);
    expect(finished.code).toBe(code);
    expect(finished.err).toMatch(expected);
  });
  test('a file that cannot be read does not keep the others from being checked', async () => {
    const { code, out } = await taizhang(['lint', file('none.txt'), file('hole.txt')]);
    expect(code).toBe(3);
    expect(out).toContain('TZ3006');
  });
});
