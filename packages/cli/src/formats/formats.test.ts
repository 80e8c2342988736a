import { describe, expect, test } from 'vitest';
import type { CompiledPlan, Language } from '@taizhang/compiler';
import { displayWidth } from '@taizhang/compiler';
import { SAMPLE_PLAN } from '../../test/sample-plan.ts';
import { csvField } from './csv-format.ts';
import { explainFormat } from './explain-format.ts';
import { FILE_FORMATS, FORMAT_NAMES, formatOfFile, FORMATS } from './index.ts';
import { jsonPieces } from './json-format.ts';

const remark = (): Promise<void> => Promise.resolve();

function print(
  format: keyof typeof FORMATS,
  { plans = [SAMPLE_PLAN], language = 'zh', width = 100, many = plans.length > 1 }: Options = {},
): string {
  const writer = FORMATS[format]({ language, fileLanguage: null, width, colour: false, many, remark });
  return (
    writer.begin() + plans.map((plan) => [...writer.plan(plan, () => [])].join('')).join('') + writer.end()
  );
}

interface Options {
  plans?: CompiledPlan[];
  language?: Language;
  width?: number;
  many?: boolean;
}

test('every format that is offered exists, and the other way round', () => {
  expect([...FORMAT_NAMES].sort()).toEqual([...Object.keys(FORMATS), ...Object.keys(FILE_FORMATS)].sort());
});

test.each([
  ['tasks.xlsx', 'xlsx'],
  ['a/b.ICS', 'ics'],
  ['report.md', 'markdown'],
  ['x.json', 'json'],
  ['x.txt', null],
  ['-', null],
])('the name %s asks for %s', (name, format) => {
  expect(formatOfFile(name)).toBe(format);
});

describe('table', () => {
  test('shows a plan in Chinese', () => {
    expect(print('table')).toMatchInlineSnapshot(`
      "城东小学2026年工作要点
      城东小学 · 2026-01-01 至 2026-12-31 · school.txt

      序号  任务                           责任单位         频次      时限        数量
      ────  ─────────────────────────────  ───────────────  ────────  ──────────  ───────
      一、校园安全
         1  总务处每月至少检查1次消防设施  总务处           每月≥1次
         2  6月30日前更换灭火器1.2万具     总务处（牵头）↑            2026-06-30  1.2万具
       3？  开展安全演练XX场
      ────  ─────────────────────────────  ───────────────  ────────  ──────────  ───────
      共 3 项任务：2 项有责任单位，2 项有频次或时限，1 项有数量；1 项把握不大（标“？”），请核对
      ↑ 句中未写，取自标题、标签或上文
      检查发现 1 个错误，详见：taizhang lint school.txt
      "
    `);
  });
  test('shows the same plan in English', () => {
    expect(print('table', { language: 'en' })).toMatchInlineSnapshot(`
      "城东小学2026年工作要点
      城东小学 · 2026-01-01 to 2026-12-31 · school.txt

       #  Commitment                     Who             How often        By when     How much
      ──  ─────────────────────────────  ──────────────  ───────────────  ──────────  ─────────
      一、校园安全
       1  总务处每月至少检查1次消防设施  总务处          ≥1 次 per month
       2  6月30日前更换灭火器1.2万具     总务处 (lead)↑                   2026-06-30  12,000 具
      3?  开展安全演练XX场
      ──  ─────────────────────────────  ──────────────  ───────────────  ──────────  ─────────
      3 commitments: 2 with an owner, 2 with a cadence or date, 1 with an amount; 1 uncertain (marked ?),
      please check
      ↑ not in the sentence: taken from a heading, a label or what stands above
      The lint found 1 error: taizhang lint school.txt
      "
    `);
  });
  test('becomes cards where the terminal is narrow', () => {
    expect(print('table', { width: 40 })).toMatchInlineSnapshot(`
      "城东小学2026年工作要点
      城东小学 · 2026-01-01 至 2026-12-31 ·
      school.txt

      1. 总务处每月至少检查1次消防设施
         责任单位: 总务处
         频次: 每月≥1次

      2. 6月30日前更换灭火器1.2万具
         责任单位: 总务处（牵头）↑
         时限: 2026-06-30
         数量: 1.2万具

      3？. 开展安全演练XX场

      共 3 项任务：2 项有责任单位，2 项有频次
      或时限，1 项有数量；1 项把握不大（标
      “？”），请核对
      ↑ 句中未写，取自标题、标签或上文
      检查发现 1 个错误，详见：taizhang lint
      school.txt
      "
    `);
  });
  test.each([30, 60, 78, 80, 120, 200])('fits into %i columns', (width) => {
    for (const line of print('table', { width }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

const isReason = (line: string): boolean => /^ +why: /u.test(line);

describe('explain', () => {
  test('shows what each clause was taken for and what was found in it', () => {
    const writer = explainFormat({
      language: 'en',
      fileLanguage: null,
      width: 100,
      colour: false,
      many: false,
      remark,
    });
    const lines = [...writer.plan(SAMPLE_PLAN, () => [])];
    // The features that spoke for a role change whenever the model is trained.
    const [reasons, others] = [lines.filter(isReason), lines.filter((line) => !isReason(line))];
    expect(reasons).toHaveLength(SAMPLE_PLAN.clauses.length);
    expect(others.join('')).toMatchInlineSnapshot(`
      "城东小学2026年工作要点
      1:1      heading         城东小学2026年工作要点
      2:1      heading         一、校园安全
      3:1      action 97%      总务处每月至少检查1次消防设施，
                               who: 总务处 · how often: ≥1 次 per month
      3:17     action 80%      6月30日前更换灭火器1.2万具。
                               by when: 2026-06-30 · how much: 12,000 具
                               ↑ who: 总务处 (lead) (stated at 3:1)
      4:1      action 40%      开展安全演练XX场。
                               left open: XX场
      "
    `);
  });
});

describe('markdown', () => {
  test('is a table with its active characters escaped', () => {
    const plan = { ...SAMPLE_PLAN, title: 'a|b *c*' };
    expect(print('markdown', { plans: [plan] })).toMatchInlineSnapshot(`
      "## a\\|b \\*c\\*

      | 序号 | 任务 | 责任单位 | 频次 | 时限 | 数量 |
      | --- | --- | --- | --- | --- | --- |
      | 1 | 总务处每月至少检查1次消防设施 | 总务处 | 每月≥1次 |  |  |
      | 2 | 6月30日前更换灭火器1.2万具 | 总务处（牵头）↑ |  | 2026-06-30 | 1.2万具 |
      | 3？ | 开展安全演练XX场 |  |  |  |  |
      "
    `);
  });
});

describe('csv', () => {
  test('starts with a byte order mark and ends lines as RFC 4180 asks', () => {
    const csv = print('csv', { language: 'en' });
    expect(csv.startsWith('\uFEFFfile,number,id,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(1 + SAMPLE_PLAN.commitments.length + 1);
    expect(csv).toContain(
      'school.txt,2,c2,一、校园安全,6月30日前更换灭火器1.2万具,总务处,,,,6月30日前,2026-06-30,',
    );
  });
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['\tx', "'\tx"],
  ])('writes %j as %j', (value, expected) => {
    expect(csvField(value)).toBe(expected);
  });
});

describe('json', () => {
  test('is one object for one file and an array for several', () => {
    expect(JSON.parse(print('json'))).toEqual(SAMPLE_PLAN);
    expect(JSON.parse(print('json', { plans: [SAMPLE_PLAN, SAMPLE_PLAN] }))).toEqual([
      SAMPLE_PLAN,
      SAMPLE_PLAN,
    ]);
    expect(JSON.parse(print('json', { plans: [], many: true }))).toEqual([]);
  });
  test.each([
    ['empty', ''],
    ['a pair across the edge of a piece', 'x'.repeat(65_535) + '😀' + 'y'],
    ['lone surrogates and controls', '\ud83d\u0000"\\\n\u2028' + '\udc00'.repeat(70_000)],
  ])('equals JSON.stringify for text that is %s', (_, text) => {
    const plan = {
      ...SAMPLE_PLAN,
      text,
      clauses: Array.from({ length: 600 }, () => SAMPLE_PLAN.clauses[0]!),
    };
    const json = [...jsonPieces(plan)].join('');
    expect(JSON.parse(json)).toEqual(plan);
    expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(plan));
  });
});
