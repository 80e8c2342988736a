import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, writeTaskTable } from '../../src/index.ts';
import { PLAN } from './plan.ts';

const TABLE = writeTaskTable([{ plan: PLAN }]);
const PARTS = Object.fromEntries(
  Object.entries(unzipSync(TABLE)).map(([name, part]) => [name, strFromU8(part)]),
);
const SHEET = PARTS['xl/worksheets/sheet1.xml'] ?? '';

describe('the task table', () => {
  it('is read back as what it says', async () => {
    const result = await readDocument(TABLE, { name: 'tasks.xlsx', isolation: 'none' });
    if (!result.ok) throw new Error(result.problem.message.en);
    const rows = result.document.text.split('\n').map((line) => line.split('\t'));
    expect(rows[0]).toEqual(['市水务局2026年供水要点']);
    expect(rows[2]).toEqual([
      '1',
      '一、供水',
      '供水处牵头，6月30日前完成管网改造12公里；',
      '供水处',
      '',
      '',
      '6月30日前',
      '2026年6月30日',
      '',
      '12公里',
      '',
      '未开始',
      '',
      '',
      '第3行',
    ]);
    expect(
      result.document.tables[0]?.columns.map(({ label }) => label).filter((label) => label !== null),
    ).toEqual(['number', 'task', 'task', 'lead', 'do', 'with', 'deadline', 'deadline', 'result', 'result']);
    expect(result.document.warnings.map(({ code }) => code)).toEqual(['hidden-sheets']);
  });

  it('keeps its header in sight and on each page, with filters', () => {
    expect(SHEET).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(SHEET).toContain('<autoFilter ref="A2:O5"/>');
    expect(PARTS['xl/workbook.xml']).toContain("'任务清单'!$1:$2</definedName>");
  });

  it('offers states and owners to choose from', () => {
    expect(SHEET).toMatch(/errorStyle="stop"[^>]*sqref="L3:L5"><formula1>选项!\$A\$1:\$A\$6</);
    expect(SHEET).toMatch(/errorStyle="warning"[^>]*sqref="D3:D5"><formula1>选项!\$B\$1:\$B\$2</);
    expect(PARTS['xl/sharedStrings.xml']).toMatch(/进行中.*供水处|供水处.*进行中/);
  });

  it('is the same whenever it is written', () => {
    expect(Buffer.from(writeTaskTable([{ plan: PLAN }])).equals(Buffer.from(TABLE))).toBe(true);
  });

  it('takes more owners, and English', async () => {
    const bytes = writeTaskTable([{ plan: PLAN }], { language: 'en', owners: ['泵站'] });
    const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const word of ['Due date', 'Not started', '泵站']) expect(strings).toContain(word);
    expect((await readDocument(bytes, { name: 'a.xlsx', isolation: 'none' })).ok).toBe(true);
  });

  it('takes what would be a formula for the text that it is', () => {
    const text = '=cmd|"/c calc"!A1 & <x>\u0001\n';
    const evil = {
      ...PLAN,
      text,
      title: text,
      commitments: PLAN.commitments.map((each) => ({ ...each, span: [0, 20] as const })),
    };
    const parts = unzipSync(writeTaskTable([{ plan: evil }]));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
      '=cmd|&quot;/c calc&quot;!A1 &amp; &lt;x&gt;',
    );
  });

  it('has a sheet for each plan, named for it, and lists for all of them', async () => {
    const other = { ...PLAN, title: '市水务局2026年供水要点' };
    const bytes = writeTaskTable([{ plan: PLAN }, { plan: other }, { plan: { ...PLAN, title: null } }]);
    const parts = unzipSync(bytes);
    const names = [
      ...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g),
    ];
    expect(names.map((found) => found[1])).toEqual([
      '市水务局2026年供水要点',
      '市水务局2026年供水要点 (2)',
      '任务清单',
      '选项',
    ]);
    const result = await readDocument(bytes, { name: 'tasks.xlsx', isolation: 'none' });
    expect(result.ok && result.document.tables).toHaveLength(3);
  });

  it('can be empty', async () => {
    const bytes = writeTaskTable([{ plan: { ...PLAN, commitments: [] } }]);
    expect((await readDocument(bytes, { name: 'a.xlsx', isolation: 'none' })).ok).toBe(true);
  });
});
