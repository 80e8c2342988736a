import { describe, expect, it } from 'vitest';
import { limitsWith } from '../limits.ts';
import { readXlsxSheet, type SheetContext } from './xlsx-sheet.ts';
import type { SheetContent } from './sheet-content.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const CONTEXT: SheetContext = {
  limits: limitsWith({}),
  strings: ['供水处', '化验室'],
  formats: ['', 'yyyy/m/d', 'yyyy"年"m"月"', '0.0%', 'General'],
  date1904: false,
};

function sheet(rows: string, more = '', context: Partial<SheetContext> = {}, namespace = MAIN): SheetContent {
  const xml = `<worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData>${more}</worksheet>`;
  return readXlsxSheet('计划', Buffer.from(xml), { ...CONTEXT, ...context });
}

function texts(cells: string, context: Partial<SheetContext> = {}): string[] {
  return sheet(`<row>${cells}</row>`, '', context).cells.map(({ text }) => text);
}

describe('cells of an xlsx file', () => {
  it.each([
    ['<c t="s"><v>1</v></c>', ['化验室']],
    ['<c t="s"><v>99</v></c>', []],
    ['<c t="inlineStr"><is><t>换管</t></is></c>', ['换管']],
    [
      '<c t="inlineStr"><is><r><t>换</t></r><r><rPr><b/></rPr><t>管</t></r><rPh><t>huan</t></rPh></is></c>',
      ['换管'],
    ],
    ['<c t="str"><f>A1</f><v>换管_x000D_检漏_x005F_x000D_</v></c>', ['换管\r检漏_x000D_']],
    ['<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', ['是', '否']],
    ['<c t="e"><v>#REF!</v></c>', []],
    ['<c t="d"><v>2026-06-30T00:00:00</v></c>', ['2026年6月30日']],
    ['<c s="1"><v>46203</v></c>', ['2026年6月30日']],
    ['<c s="2"><v>46203</v></c>', ['2026年6月']],
    ['<c s="3"><v>0.355</v></c>', ['35.5%']],
    ['<c><v>12</v></c><c s="4"><v>0.30000000000000004</v></c>', ['12', '0.3']],
    ['<c><v>1e5</v></c><c><v>x</v></c><c><v> </v></c><c/>', ['100000', 'x']],
  ])('%s', (cells, expected) => {
    expect(texts(cells)).toEqual(expected);
  });

  it('count dates from 1904 where the workbook does', () => {
    expect(texts('<c s="1"><v>44741</v></c>', { date1904: true })).toEqual(['2026年6月30日']);
  });

  it('without addresses follow the ones before', () => {
    const { cells } = sheet(
      '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="0"><c r="?"><v>4</v></c></row>',
    );
    expect(cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [2, 2, '1'],
      [2, 3, '2'],
      [3, 0, '3'],
      [4, 0, '4'],
    ]);
  });

  it('of formulas that were never calculated are named', () => {
    const { unresolved, cells } = sheet(
      '<row r="2"><c r="B2" t="e"><f>1+1</f></c><c r="C2"><f>2</f></c></row>',
    );
    expect([unresolved, cells]).toEqual([['B2', 'C2'], []]);
  });
});

describe('a sheet of an xlsx file', () => {
  it('may be strict', () => {
    expect(sheet('<row><c><v>1</v></c></row>', '', {}, STRICT).cells).toHaveLength(1);
  });

  it('may use a prefix', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(readXlsxSheet('a', Buffer.from(xml), CONTEXT).cells).toHaveLength(1);
  });

  it('tells hidden rows and columns and merged ranges', () => {
    const { hiddenRows, hiddenColumns, merges } = sheet(
      '<row r="2" hidden="1"><c><v>1</v></c></row>',
      '<cols><col min="2" max="3" hidden="true"/><col min="5" max="99999999"/></cols><mergeCells><mergeCell ref="A1:$C$2"/><mergeCell ref="?"/></mergeCells>',
    );
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[1], [1, 2]]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });

  it('has an end', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(3);
    expect(sheet(rows, '', { limits: limitsWith({ maxRows: 2 }) })).toMatchObject({ isCut: true });
    expect(() => sheet(rows, '', { limits: limitsWith({ maxCells: 5 }) })).toThrow('holds too much');
  });
});
