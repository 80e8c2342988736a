/** Every kind of file through the program, as a user gives it; bad ones too. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CompiledPlan } from '@taizhang/compiler';
import { readDocument, writeTaskTable } from '@taizhang/documents';
import { compound, patched } from '../../documents/test/support/broken-files.ts';
import { encodeGb18030 } from '../../documents/test/support/encode-gb18030.ts';
import { makeDocx, p } from '../../documents/test/support/make-docx.ts';
import { makePdf, pageOfText } from '../../documents/test/support/make-pdf.ts';
import {
  numberedLine,
  PROSE,
  PROSE_TITLE,
  proseDocx,
  TABLE,
} from '../../documents/test/support/sample-plan.ts';
import { folderWith, taizhang } from './run-taizhang.ts';

const LINES = [PROSE_TITLE, ...PROSE.map(numberedLine)];
const TEXT = `${LINES.join('\n')}\n`;
const OLD_WORD = readFileSync(new URL('../../documents/test/fixtures/sample-plan.doc', import.meta.url));
const DOCX = proseDocx();
const PDF = makePdf([
  { texts: [{ x: 140, y: 780, text: PROSE_TITLE, size: 22 }, ...pageOfText(LINES.slice(1), { top: 740 })] },
]);
const CSV = TABLE.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
const ODD_TABLE = '一季度台账,,\n干什么,谁来干,啥时候\n更换水管5公里,供水处,6月30日前\n';
const BOOK = [
  ...LINES,
  '市水务局2026年供水工作要点',
  '一、水质',
  '（一）化验室每季度至少检测水质1次，年底前形成《水质报告》并向市水务局报送，全年不少于4次。',
  '（二）供水处6月30日前完成老旧管网改造12公里，验收合格后移交管网所日常维护。',
].join('\n');

const folder = folderWith({
  'plan.txt': TEXT,
  'plan.docx': DOCX,
  'plan.doc': OLD_WORD,
  'plan.pdf': PDF,
  'plan.md': [`# ${PROSE_TITLE}`, ...LINES.slice(1)].join('\n\n'),
  'plan.html': `<html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  'gb.csv': encodeGb18030(CSV),
  'utf8.csv': CSV,
  'odd.csv': ODD_TABLE,
  'really-docx.pdf': DOCX,
  'really-pdf.docx': PDF,
  'locked.docx': compound('EncryptedPackage', 'EncryptionInfo'),
  'locked-zip.docx': patched(DOCX, 'word/document.xml', (view, at) => {
    view.setUint16(at + 8, 1, true);
  }),
  'locked.pdf': makePdf([{ texts: pageOfText(['正文']) }], { encrypt: true }),
  'cut.docx': DOCX.subarray(0, DOCX.length >> 1),
  'cut.pdf': PDF.subarray(0, 300),
  'cut.doc': OLD_WORD.subarray(0, 700),
  'zero.docx': '',
  'scan.pdf': makePdf([{ picture: true }]),
  'bomb.docx': makeDocx({ body: `${p('一')}<!--${' '.repeat(30_000_000)}-->` }),
  'book.txt': BOOK,
  'part-1.txt': `${PROSE_TITLE}\n一、开放服务\n活动部每月举办1次专题讲座。\n`,
  'part-2.csv': '任务,责任单位,完成时限\n更新自助借还设备12台,信息部,6月底前\n',
});
const file = (name: string): string => join(folder, name);
writeFileSync(file('huge.pdf'), '%PDF-1.7\n');
// A file of 200 MB that takes no room.
truncateSync(file('huge.pdf'), 200_000_000);
const read = await readDocument(DOCX, { name: 'plan.docx', isolation: 'none' });
if (!read.ok) throw new Error(read.problem.code);

/** The built-in reader of old Word files, whatever this machine has. */
const env = { TAIZHANG_SOFFICE: '/none' };

async function compiled(...args: string[]): Promise<CompiledPlan> {
  const { code, out, err } = await taizhang(['compile', ...args, '-f', 'json'], { env });
  expect([code, err.split('\n').filter((line) => line.includes('defect'))]).toEqual([0, []]);
  return JSON.parse(out) as CompiledPlan;
}

/** What each commitment says, without spaces: those are the format's own. */
function said({ text, commitments }: CompiledPlan): string[] {
  return commitments.map(({ action }) => text.slice(...action.span).replaceAll(/\s/gu, ''));
}

function hashes(): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== 'huge.pdf' && !name.startsWith('out.'));
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(file(name)))
        .digest('hex'),
    ]),
  );
}

describe('every kind of file', () => {
  test.each(['plan.docx', 'plan.doc', 'plan.pdf', 'plan.md', 'plan.html'])(
    '%s gives the commitments of the plan as text',
    async (name) => {
      const expected = await compiled(file('plan.txt'));
      expect(expected.commitments.length).toBeGreaterThan(5);
      const plan = await compiled(file(name));
      expect(said(plan)).toEqual(said(expected));
      expect([plan.title, plan.period]).toEqual([expected.title, expected.period]);
    },
  );

  test('a csv in GB18030 gives those of the same table in UTF-8', async () => {
    const plan = await compiled(file('gb.csv'));
    expect(plan.source.encoding).toBe('gb18030');
    expect(plan.commitments.length).toBeGreaterThanOrEqual(TABLE.length - 1);
    expect(said(plan)).toEqual(said(await compiled(file('utf8.csv'))));
  });

  test('a task table that was written is read again, with its owners', async () => {
    const tasks = file('out.tasks.xlsx');
    expect(await taizhang(['compile', file('plan.docx'), '--out', tasks])).toMatchObject({
      code: 0,
      out: '',
    });
    const plan = await compiled(tasks);
    expect(plan.source.mediaType).toContain('spreadsheetml');
    const owners = plan.commitments.flatMap((commitment) => commitment.owners.map(({ name }) => name));
    expect(owners).toEqual(expect.arrayContaining(['读者服务部', '活动部', '后勤部']));
  });

  test.each([
    ['really-docx.pdf', 'docx'],
    ['really-pdf.docx', 'pdf'],
  ])('%s is read as what it is, with a remark', async (name, kind) => {
    const { code, out, err } = await taizhang(['compile', file(name), '-f', 'json']);
    expect(code).toBe(0);
    expect(err).toContain(`it was read as what it is (${kind})`);
    expect(said(JSON.parse(out) as CompiledPlan)).toEqual(said(await compiled(file('plan.txt'))));
  });

  test('standard input may be a document', async () => {
    const { code, out } = await taizhang(['compile', '-', '-f', 'json'], { input: DOCX });
    expect(code).toBe(0);
    expect((JSON.parse(out) as CompiledPlan).source.mediaType).toContain('wordprocessingml');
  });
});

describe('bad files get one line, a code, and are left as they were', () => {
  const before = hashes();

  test.each([
    ['locked.docx', 4, /protected by a password/u],
    ['locked-zip.docx', 4, /protected by a password/u],
    ['locked.pdf', 4, /protected by a password/u],
    ['cut.docx', 4, /damaged or incomplete/u],
    ['cut.pdf', 4, /damaged or incomplete/u],
    ['cut.doc', 4, /damaged or incomplete/u],
    ['bomb.docx', 4, /goes past a safety limit/u],
    ['zero.docx', 6, /empty \(0 bytes\)/u],
    ['scan.pdf', 6, /is a scan/u],
    ['huge.pdf', 3, /too large \(200 MB; at most 134 MB\)/u],
  ])('%s', async (name, code, message) => {
    const { out, err, ...run } = await taizhang(['compile', file(name)], { env });
    expect(err).toMatch(message);
    expect([err.trim().split('\n').length, out, run.code]).toEqual([1, '', code]);
    const zh = await taizhang(['compile', file(name)], { env: { ...env, LANG: 'zh_CN.UTF-8' } });
    expect(zh.err).toMatch(/^taizhang: .*\p{Script=Han}/u);
    expect(zh.code).toBe(code);
  });

  test('none of them was changed', () => {
    expect(hashes()).toEqual(before);
  });
});

describe('columns by hand', () => {
  test.each([
    ['task=A,owner=B,deadline=C'],
    ['task=1,owner=2,deadline=3'],
    ['task=干什么,owner=谁来干,deadline=啥时候'],
  ])('--columns %s', async (columns) => {
    const plan = await compiled(file('odd.csv'), '--columns', columns);
    const commitment = plan.commitments.find(({ action }) =>
      plan.text.slice(...action.span).includes('更换水管'),
    );
    expect(commitment?.owners.map(({ name }) => name)).toContain('供水处');
    expect(commitment?.deadlines.map(({ value }) => value)).toContain('--06-30');
  });

  test.each([
    ['task=9', /No table has all the columns that were named \(task=9\)\. Columns of the first table: 1 /u],
    ['task=工作', /\(task=工作\)/u],
    ['tsk=1', /did you mean task\?/u],
  ])('--columns %s is a mistake that is named', async (columns, message) => {
    const { code, err } = await taizhang(['compile', file('odd.csv'), '--columns', columns]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('several plans in a file, several files for a plan', () => {
  test('a compilation is named as one, and taken apart with --split', async () => {
    const whole = await taizhang(['compile', file('book.txt'), '-f', 'json']);
    expect(whole.err).toContain(`compilation of 2 plans (${PROSE_TITLE}, 市水务局2026年供水工作要点)`);
    const { code, out, err } = await taizhang(['compile', file('book.txt'), '--split', '-f', 'json']);
    expect([code, err]).toEqual([0, '']);
    const plans = JSON.parse(out) as CompiledPlan[];
    expect(plans.map(({ title, source }) => [title, source.name])).toEqual([
      [PROSE_TITLE, `${file('book.txt')}#1`],
      ['市水务局2026年供水工作要点', `${file('book.txt')}#2`],
    ]);
    expect(said(plans[0] as CompiledPlan)).toEqual(said(await compiled(file('plan.txt'))));
  });

  test('a workbook has a sheet for each of them', async () => {
    const tasks = file('out.book.xlsx');
    await taizhang(['compile', file('book.txt'), '--split', '-o', tasks]);
    const result = await readDocument(readFileSync(tasks), { name: tasks, isolation: 'none' });
    expect(result.ok && result.document.tables.map(({ sheet }) => sheet)).toEqual([
      PROSE_TITLE,
      '市水务局2026年供水工作要点',
    ]);
  });

  test('--join makes one plan of its files', async () => {
    const plan = await compiled(file('part-1.txt'), file('part-2.csv'), '--join');
    expect([plan.title, plan.period?.start]).toEqual([PROSE_TITLE, '2026-01-01']);
    // The year of the first file dates the table of the second.
    const dates = plan.commitments.flatMap(({ deadlines }) => deadlines.map(({ date }) => date));
    expect(dates).toContain('2026-06-30');
  });

  test('--join gives nothing when one of the files is missing', async () => {
    const { code, out } = await taizhang(['compile', file('part-1.txt'), file('none.csv'), '--join']);
    expect([code, out]).toEqual([3, '']);
  });

  test('--split and --join do not go together', async () => {
    const { code } = await taizhang(['compile', file('book.txt'), '--split', '--join']);
    expect(code).toBe(2);
  });
});

describe('files for other programs', () => {
  test('xlsx and ics come out of a pipe whole', async () => {
    const { out } = await taizhang(['compile', file('plan.docx'), '-f', 'ics']);
    expect(out.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(out.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(out).toContain('BEGIN:VTODO');
    expect(out).toContain('RRULE:FREQ=MONTHLY');
    const lines = out.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('DUE;VALUE=DATE:20260630');
  });

  test('their places are those of the file the plan came from', async () => {
    const tasks = file('out.places.xlsx');
    await taizhang(['compile', file('plan.docx'), '-o', tasks]);
    const result = await readDocument(readFileSync(tasks), { name: tasks, isolation: 'none' });
    expect(result.ok && result.document.text).toMatch(/第\d+段/u);
    const bytes = writeTaskTable([
      { plan: await compiled(file('plan.docx')), anchors: read.document.anchors },
    ]);
    expect(Buffer.from(bytes).equals(readFileSync(tasks))).toBe(true);
  });

  test('a calendar without a year leaves out what comes round, and says so', async () => {
    const { out, err } = await taizhang(['compile', '-', '-f', 'ics'], {
      input: '供水处每月检测水质1次。\n',
    });
    expect(out).not.toContain('BEGIN:VEVENT');
    expect(err).toContain('does not say which year');
    expect(err).toContain('the calendar is empty');
  });
});
