import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, type PlanDocument, type ReadOptions } from '../src/index.ts';

type Row = readonly (string | number | null)[];

function sheetOf(rows: readonly Row[], more: Partial<WorkSheet> = {}): WorkSheet {
  return Object.assign(utils.aoa_to_sheet(rows.map((row) => [...row])), more);
}

function cellAt(sheet: WorkSheet, address: string): CellObject {
  return sheet[address] as CellObject;
}

function bookOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  more: Partial<WorkBook> = {},
  bookType: 'xlsx' | 'biff8' | 'biff5' | 'ods' | 'xlsb' = 'xlsx',
): Uint8Array {
  const book = Object.assign(utils.book_new(), more);
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'buffer', bookType, cellStyles: true }) as Buffer);
}

async function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<PlanDocument> {
  const result = await readDocument(bytes, { name: 'plan.xlsx', isolation: 'none', ...options });
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.document;
}

function lines(document: PlanDocument): string[] {
  return document.text.split('\n').filter((line) => line !== '');
}

const TASKS: readonly Row[] = [
  ['序号', '任务', '措施', '责任单位', '完成时限'],
  [1, '更换水管', '东区先行', '供水处', '6月底前'],
  [2, '检测水质', '每月一次', '化验室', null],
];

describe('spreadsheets', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('as %s are task tables', async (bookType) => {
    const document = await read(bookOf({ Sheet1: sheetOf(TASKS) }, {}, bookType), { name: 'plan' });
    expect(lines(document)).toEqual([
      '序号\t任务\t措施\t责任单位\t完成时限',
      '1\t更换水管\t东区先行\t供水处\t6月底前',
      '2\t检测水质\t每月一次\t化验室\t',
    ]);
  });

  it('may lack a list of relationships', async () => {
    const { '_rels/.rels': _, ...parts } = unzipSync(bookOf({ a: sheetOf(TASKS) }));
    expect(lines(await read(zipSync(parts)))).toHaveLength(3);
  });

  it('may have sheets without a name (found by breaking files)', async () => {
    const parts = unzipSync(bookOf({ 甲: sheetOf(TASKS), 乙: sheetOf([['说明']]) }, {}, 'ods'));
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
    parts['content.xml'] = strToU8(content.replaceAll(/ table:name="[甲乙]"/g, ''));
    expect(lines(await read(zipSync(parts), { name: 'plan.ods' }))).toContain('说明');
  });

  it('anchor each text to its cell', async () => {
    const { anchors, text } = await read(bookOf({ 计划: sheetOf([['2026年任务'], [], ...TASKS]) }));
    const at = text.indexOf('化验室');
    expect(anchors.find(({ span }) => span[0] === at)?.place).toEqual({
      kind: 'sheet-cell',
      sheet: '计划',
      row: 5,
      column: 4,
      address: 'D5',
    });
  });

  it('have merged titles, headers and owners', async () => {
    const rows: Row[] = [
      ['2026年供水任务表'],
      ['序号', '任务', '责任单位', null, '完成时限'],
      [null, null, '牵头单位', '配合单位', null],
      [1, '换管', '供水处', '设备科', '6月'],
      [2, '检漏', null, '泵站', '7月'],
    ];
    const merges = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'C4:C5'].map((range) =>
      utils.decode_range(range),
    );
    expect(lines(await read(bookOf({ a: sheetOf(rows, { '!merges': merges }) })))).toEqual([
      '2026年供水任务表',
      '序号\t任务\t牵头单位\t配合单位\t完成时限',
      '1\t换管\t供水处\t设备科\t6月',
      '2\t检漏\t供水处\t泵站\t7月',
    ]);
  });

  it('say each date in full, as far as it is shown', async () => {
    const dates: readonly (readonly [serial: number, format: string, text: string])[] = [
      [46203, 'm/d/yy', '2026年6月30日'],
      [46203, 'yyyy"年"m"月"', '2026年6月'],
      [46203, 'm"月"d"日"', '6月30日'],
      [46203.604166667, 'yyyy-mm-dd hh:mm', '2026年6月30日14:30'],
      [46203, '[$-804]yyyy"年"m"月"d"日";@', '2026年6月30日'],
    ];
    const sheet = sheetOf([
      ['任务', '责任单位', '完成时限'],
      ...dates.map(([serial]) => ['换管', '供水处', serial] as const),
    ]);
    for (const [i, [, format]] of dates.entries()) cellAt(sheet, `C${i + 2}`).z = format;
    expect(
      lines(await read(bookOf({ a: sheet })))
        .slice(1)
        .map((line) => line.split('\t')[2]),
    ).toEqual(dates.map(([, , text]) => text));
  });

  it('count dates from 1904 where the file does', async () => {
    const sheet = sheetOf([
      ['任务', '完成时限'],
      ['换管', 44741],
    ]);
    cellAt(sheet, 'B2').z = 'yyyy-mm-dd';
    const bytes = bookOf({ a: sheet }, { Workbook: { WBProps: { date1904: true } } });
    expect(lines(await read(bytes))[1]).toBe('换管\t2026年6月30日');
  });

  it('show numbers as the sheet does', async () => {
    const sheet = sheetOf([
      ['任务', '目标', '编号'],
      ['检测', 0.85, 7],
      ['换管', 1200.5, 12],
    ]);
    cellAt(sheet, 'B2').z = '0%';
    cellAt(sheet, 'C2').z = '000';
    expect(lines(await read(bookOf({ a: sheet })))).toEqual([
      '任务\t目标\t编号',
      '检测\t85%\t007',
      '换管\t1200.5\t12',
    ]);
  });

  it('have several sheets, each under its name', async () => {
    const document = await read(
      bookOf({ 供水处: sheetOf(TASKS), 排水处: sheetOf(TASKS.slice(0, 2)), 空: sheetOf([]) }),
    );
    expect(lines(document).filter((line) => !line.includes('\t'))).toEqual(['供水处', '排水处']);
    expect(document.tables.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['供水处', 2],
      ['排水处', 1],
    ]);
  });

  it('name what is hidden', async () => {
    const sheet = sheetOf(TASKS, { '!rows': [{}, { hidden: true }], '!cols': [{}, {}, { hidden: true }] });
    const bytes = bookOf(
      { 计划: sheet, 旧表: sheetOf(TASKS) },
      { Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] } },
    );
    const document = await read(bytes);
    expect(document.warnings.map(({ code, message }) => [code, message.zh])).toEqual([
      ['hidden-rows', '有隐藏的行，已一并读取：计划 2。'],
      ['hidden-columns', '有隐藏的列，已一并读取：计划 C。'],
      ['hidden-sheets', '隐藏的工作表未读取：旧表。'],
    ]);
    expect(lines(document)).toHaveLength(3);
  });

  it('take stored results of formulas, and name those without', async () => {
    const sheet = sheetOf([
      ['任务', '责任单位', '目标'],
      ['换管', '供水处', 12],
      ['检漏', '供水处', null],
    ]);
    cellAt(sheet, 'C2').f = '6*2';
    sheet['C3'] = { t: 'n', f: 'C2+1' };
    const document = await read(bookOf({ a: sheet }));
    expect(lines(document)[1]).toBe('换管\t供水处\t12');
    expect(document.warnings.map(({ code }) => code)).toEqual(['formula-without-value']);
  });

  it('may hold two tables, one below the other', async () => {
    const rows: Row[] = [...TASKS, [], ['任务', '牵头单位', '完成时间'], ['清淤', '排水处', '汛前']];
    expect(lines(await read(bookOf({ a: sheetOf(rows) }))).slice(3)).toEqual([
      '任务\t牵头单位\t完成时间\t\t',
      '清淤\t排水处\t汛前\t\t',
    ]);
  });

  it('take columns by hand', async () => {
    const rows: Row[] = [
      ['甲', '乙', '丙'],
      ['换管', '供水处', '6月'],
    ];
    const document = await read(bookOf({ a: sheetOf(rows) }), {
      columns: { task: 'A', do: 'B', deadline: 3 },
    });
    expect(lines(document)).toEqual(['任务\t责任单位\t完成时限', '甲\t乙\t丙', '换管\t供水处\t6月']);
    expect((await read(bookOf({ a: sheetOf(rows) }))).warnings.map(({ code }) => code)).toEqual([
      'no-header-row',
    ]);
  });

  it('say which columns there are when one that was named is not', async () => {
    const result = await readDocument(bookOf({ a: sheetOf(TASKS) }), {
      name: 'plan.xlsx',
      isolation: 'none',
      columns: { task: '任务', do: '经办人' },
    });
    expect(result.ok ? '' : result.problem.code).toBe('no-such-column');
    const said = result.ok ? '' : result.problem.message.zh;
    expect(said).toContain('do=经办人');
    expect(said).toContain('1 序号、2 任务、3 措施、4 责任单位、5 完成时限');
  });

  it('take columns by hand on the sheets that have them', async () => {
    const sheets = {
      甲: sheetOf([
        ['内容', '谁'],
        ['换管', '供水处'],
      ]),
      乙: sheetOf([['说明'], ['正文']]),
    };
    const document = await read(bookOf(sheets), { columns: { task: '内容', do: '谁' } });
    expect(document.tables.map(({ isMapped }) => isMapped)).toContain(true);
    expect(lines(document)).toContain('任务\t责任单位');
  });

  it('leave out rows past the limit, and say so', async () => {
    const document = await read(bookOf({ a: sheetOf(TASKS) }), { limits: { maxRows: 2 } });
    expect(lines(document)).toHaveLength(2);
    expect(document.warnings.map(({ code }) => code)).toEqual(['rows-limit']);
  });

  it.each(['xlsb', 'biff5'] as const)('as %s are refused, with what to do', async (bookType) => {
    const result = await readDocument(bookOf({ a: sheetOf(TASKS) }, {}, bookType), {
      name: 'a',
      isolation: 'none',
    });
    expect(!result.ok && result.problem.code).toBe('unsupported-format');
  });

  it('do not pay for cells far out', async () => {
    const parts = unzipSync(bookOf({ a: sheetOf(TASKS) }));
    const path = 'xl/worksheets/sheet1.xml';
    const far = '<row r="90000"><c r="XFD90000" t="str"><v>远</v></c></row></sheetData>';
    parts[path] = strToU8(
      strFromU8(parts[path] ?? new Uint8Array())
        .replace('</sheetData>', far)
        .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD90000"/>'),
    );
    expect(lines(await read(zipSync(parts)))).toHaveLength(4);
  });
});

describe('csv', () => {
  const options = { name: 'plan.csv' };

  it.each([
    ['commas', '序号,任务,责任单位\n1,换管,供水处\n'],
    ['a mark at its head', '\ufeff序号,任务,责任单位\r\n1,换管,供水处\r\n'],
    ['semicolons that are stated', 'sep=;\n序号;任务;责任单位\n1;换管;供水处'],
    ['tabs', '序号\t任务\t责任单位\n1\t换管\t供水处'],
    ['quotes', '"序号","任务","责任单位"\n"1","换管","供水处"'],
  ])('with %s', async (_name, content) => {
    expect(lines(await read(Buffer.from(content), options))).toEqual([
      '序号\t任务\t责任单位',
      '1\t换管\t供水处',
    ]);
  });

  it('in GB18030', async () => {
    const hex = 'd0f2bac52cc8cecef12cd4f0c8ceb5a5cebb0a312cb8fcbbbbcbaeb9dc2cb9a9cbaeb4a60a';
    const document = await read(Buffer.from(hex, 'hex'), options);
    expect(document.encoding).toBe('gb18030');
    expect(lines(document)[1]).toBe('1\t更换水管\t供水处');
  });

  it('leaves out rows past the limit, and says so', async () => {
    const document = await read(Buffer.from('任务,责任单位\n换管,供水处\n检漏,供水处'), {
      ...options,
      limits: { maxRows: 2 },
    });
    expect(lines(document)).toHaveLength(2);
    expect(document.warnings.map(({ code }) => code)).toEqual(['rows-limit']);
  });

  it('with line breaks and commas in a cell', async () => {
    expect(lines(await read(Buffer.from('任务,责任单位\n"换管，检漏\n清淤",供水处'), options))[1]).toBe(
      '换管，检漏；清淤\t供水处',
    );
  });
});
