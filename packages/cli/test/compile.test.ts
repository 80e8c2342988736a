import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CompiledPlan } from '@taizhang/compiler';
import { folderWith, PROGRAM, SAMPLES, taizhang } from './run-taizhang.ts';

const SAMPLE = join(SAMPLES, 'library-plan-2026.zh.txt');
const PLAN = '市体育馆2026年工作要点\n1.场馆管理科每月至少检查1次消防设施。\n2.6月底前完成更衣室改造。\n';
const OTHER = '城东小学2026年工作计划\n总务处每学期组织2次疏散演练。\n';
/** 场馆管理科每月至少检查1次消防设施。 in GB 2312 */
const GB_PLAN = Buffer.from(
  'b3a1b9ddb9dcc0edbfc6c3bfd4c2d6c1c9d9bcecb2e931b4cecffbb7c0c9e8caa9a1a30a',
  'hex',
);

const folder = folderWith({
  'a.txt': PLAN,
  'b.md': OTHER,
  'ignored.log': 'x',
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'binary.txt': Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7) % 256)),
  'gb.txt': GB_PLAN,
  'plan.docx': readFileSync(new URL('fixtures/plan.docx', import.meta.url)),
  'plan.md': PLAN.replace(/^(?=市)/u, '# ').replaceAll('\n', '\n\n'),
  'cut.docx': readFileSync(new URL('fixtures/plan.docx', import.meta.url)).subarray(0, 700),
  'no-plan.txt': '今天天气很好。\n',
  'latin.txt': Buffer.from('e96ce8766520e0206c27e9636f6c6520'.repeat(10), 'hex'),
});
const file = (name: string): string => join(folder, name);

async function compileJson(...args: string[]): Promise<CompiledPlan> {
  const { out, code } = await taizhang(['compile', ...args, '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(out) as CompiledPlan;
}

test('runs on the Node that the machine has, be it older than the one of the tests', async () => {
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  const { code, out, err } = await taizhang(['compile', SAMPLE, file('plan.docx')], { node });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('采编部');
});

describe('formats', () => {
  test('the table of the bundled sample shows its commitments', async () => {
    const { code, out, err } = await taizhang(['compile', SAMPLE]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Commitment');
    expect(out).toContain('采编部');
    expect(out).toMatch(/\d+ commitments: \d+ with an owner/u);
    expect(out).not.toContain('\u001b');
  });
  test('json names the file, its hash and encoding, and quotes by offsets', async () => {
    const plan = await compileJson(file('a.txt'));
    expect(plan.schema).toBe('taizhang.compile/1');
    expect(plan.source).toMatchObject({ name: file('a.txt'), encoding: 'utf-8', mediaType: 'text/plain' });
    expect(plan.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(plan.text).toBe(PLAN);
    const quoted = plan.commitments.map(({ action }) => plan.text.slice(...action.span));
    expect(quoted.some((passage) => passage.includes('检查1次消防设施'))).toBe(true);
  });
  test('csv has its byte order mark, markdown its table', async () => {
    const csv = await taizhang(['compile', file('a.txt'), '-f', 'csv']);
    expect(csv.out.startsWith('\uFEFFfile,number,')).toBe(true);
    const markdown = await taizhang(['compile', file('a.txt'), '--format=markdown']);
    expect(markdown.out).toContain('| # | Commitment | Who |');
  });
  test('several files make one array, a folder too, in the order of names', async () => {
    const { out } = await taizhang(['compile', file('b.md'), file('a.txt'), '-f', 'json']);
    expect((JSON.parse(out) as CompiledPlan[]).map(({ source }) => source.name)).toEqual([
      file('b.md'),
      file('a.txt'),
    ]);
    const plans = folderWith({ '2.txt': PLAN, '1.md': OTHER, 'x.log': '' });
    const all = await taizhang(['compile', plans, '-f', 'json']);
    expect((JSON.parse(all.out) as CompiledPlan[]).map(({ source }) => source.name)).toEqual([
      join(plans, '1.md'),
      join(plans, '2.txt'),
    ]);
  });
  test('--explain shows every clause', async () => {
    const { code, out } = await taizhang(['compile', file('a.txt'), '--explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/^2:\d+ +action \d+% +.*消防设施/mu);
  });
  test('- reads standard input', async () => {
    const { code, out } = await taizhang(['compile', '-', '-f', 'json'], { input: PLAN });
    expect(code).toBe(0);
    expect((JSON.parse(out) as CompiledPlan).source.name).toBe('stdin');
  });
  test('--out writes the file and nothing else', async () => {
    const target = file('result.json');
    const { code, out } = await taizhang(['compile', file('a.txt'), '-f', 'json', '-o', target]);
    expect([code, out]).toEqual([0, '']);
    expect((JSON.parse(readFileSync(target, 'utf8')) as CompiledPlan).text).toBe(PLAN);
  });
  test('Word and Markdown files give the commitments of the same plan as text', async () => {
    const objects = async (name: string): Promise<(string | null)[]> =>
      (await compileJson(file(name))).commitments.map(({ action }) => action.object);
    const expected = await objects('a.txt');
    expect(expected.length).toBeGreaterThan(0);
    expect(await objects('plan.docx')).toEqual(expected);
    expect(await objects('plan.md')).toEqual(expected);
  });
  test('GB18030 is read as what it is', async () => {
    const plan = await compileJson(file('gb.txt'));
    expect(plan.source.encoding).toBe('gb18030');
    expect(plan.text).toBe('场馆管理科每月至少检查1次消防设施。\n');
  });
});

describe('bad input gets one line and a code of its own', () => {
  test.each<[string, string[], number, RegExp, RegExp]>([
    [
      'missing file',
      [file('none.txt')],
      3,
      /none\.txt: cannot be read: there is no such file/u,
      /无法读取：没有这个文件/u,
    ],
    [
      'binary file',
      [file('binary.txt')],
      4,
      /binary\.txt: The file format is not recognised/u,
      /binary\.txt：/u,
    ],
    [
      'unknown encoding',
      [file('latin.txt')],
      5,
      /encoding is not known.*save it as UTF-8/u,
      /无法识别文字编码/u,
    ],
    ['empty file', [file('empty.txt')], 6, /empty/u, /空/u],
    ['blank file', [file('blank.txt')], 6, /holds no text/u, /没有文字/u],
    ['text without commitments', [file('no-plan.txt')], 7, /no commitment found/u, /没有发现任务/u],
    [
      'unknown option',
      [file('a.txt'), '--formt', 'x'],
      2,
      /no option --formt; did you mean --format\?/u,
      /是不是 --format/u,
    ],
    ['unknown format', [file('a.txt'), '-f', 'xml'], 2, /It takes: table, json/u, /可用：table、json/u],
    ['two formats', [file('a.txt'), '--explain', '-f', 'csv'], 2, /do not go together/u, /不能同时使用/u],
    ['no file', [], 2, /nothing to work on was given/u, /没有说明要处理什么/u],
    [
      'unwritable result',
      [file('a.txt'), '-o', '/nowhere/x.json'],
      8,
      /its folder does not exist/u,
      /所在文件夹不存在/u,
    ],
  ])('%s', async (_, args, code, english, chinese) => {
    const en = await taizhang(['compile', ...args]);
    expect(en.err).toMatch(english);
    expect([en.err.trim().split('\n').length, en.code]).toEqual([1, code]);
    const zh = await taizhang(['compile', ...args], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(zh.err).toMatch(chinese);
    expect(zh.code).toBe(code);
  });

  test('with several files the good ones are still done', async () => {
    const { code, out, err } = await taizhang([
      'compile',
      file('none.txt'),
      file('a.txt'),
      file('empty.txt'),
      '-f',
      'json',
    ]);
    expect(code).toBe(3);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect((JSON.parse(out) as CompiledPlan[]).map(({ source }) => source.name)).toEqual([file('a.txt')]);
  });

  test('an empty folder is named', async () => {
    const { code, err } = await taizhang(['compile', folderWith({ 'x.log': '' })]);
    expect(code).toBe(6);
    expect(err).toMatch(/no plan files \(\.txt/u);
  });

  test('a result that could not be completed leaves no file behind', async () => {
    await taizhang(['compile', file('a.txt'), '-o', '/nowhere/x.json']);
    expect(existsSync('/nowhere')).toBe(false);
  });
});

test('a reader that closes the pipe ends the run in silence', async () => {
  const err = await new Promise<string>((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, 'compile', '-', '-f', 'json'], { env: { LANG: 'C' } });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', () => {
      resolve(said);
    });
    child.stdin.end(`${PLAN}${'3.每周检查1次泳池水质。\n'.repeat(3000)}`);
  });
  expect(err).toBe('');
});

test('a large text comes out whole, piece by piece', async () => {
  const input = PLAN.repeat(4000);
  const { out } = await taizhang(['compile', '-', '-f', 'json'], { input });
  expect((JSON.parse(out) as CompiledPlan).text).toBe(input);
});
