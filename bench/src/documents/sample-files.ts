/** Files of the sizes that the design names, made on the spot: 100 pages of docx and pdf, 20,000 rows of xlsx. */
import { utils, write } from '@e965/xlsx';
import { abstractNum, lvl, makeDocx, num, p, r } from '../../../packages/documents/test/support/make-docx.ts';
import { makePdf, pageOfText } from '../../../packages/documents/test/support/make-pdf.ts';

export interface SampleFile {
  readonly name: string;
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** Official documents have 22 lines of 28 characters on a page. */
const LINES = 22;
const CHARACTERS = 28;

export function sampleDocx(pages: number): SampleFile {
  const paragraphs = prose(pages * LINES * CHARACTERS);
  // What Word writes around every run of an official document.
  const look =
    '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/><w:szCs w:val="32"/>';
  const body = paragraphs.map(({ level, text }) => {
    const cut = Math.floor(text.length / 2);
    const runs = r(text.slice(0, cut), look) + r(text.slice(cut), look);
    const spacing = '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLine="640"/>';
    return p(runs, level === null ? { properties: spacing } : { num: 1, level, properties: spacing });
  });
  const numbering =
    abstractNum(
      0,
      lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.'),
    ) + num(1, 0);
  return {
    name: 'plan.docx',
    what: `docx, ${pages} pages`,
    bytes: makeDocx({ numbering, body: body.join('') }),
  };
}

export function samplePdf(pages: number): SampleFile {
  const lines = pageOfText(
    prose(pages * LINES * CHARACTERS).map(({ text }) => text),
    { top: 0 },
  );
  const sheets = Array.from({ length: pages }, (_, page) => ({
    texts: [
      ...lines.slice(page * LINES, (page + 1) * LINES).map((line, i) => ({ ...line, y: 740 - i * 29 })),
      { x: 280, y: 40, text: `— ${page + 1} —`, size: 14 },
    ],
  }));
  return { name: 'plan.pdf', what: `pdf, ${sheets.length} pages`, bytes: makePdf(sheets) };
}

export function sampleXlsx(rows: number): SampleFile {
  const table: (string | number)[][] = [
    ['序号', '任务', '措施', '牵头单位', '配合单位', '完成时限', '考核指标', '备注'],
  ];
  for (let i = 1; i <= rows; i++) {
    const month = 1 + (i % 12);
    table.push([
      i,
      `更换第${i}号管段`,
      `每月检查${1 + (i % 5)}次，完成改造${i % 900}米，验收后归档`,
      '供水处',
      '设备科、安全科',
      `2026年${month}月底前`,
      `完好率不低于${90 + (i % 10)}%`,
      '',
    ]);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), '任务');
  const bytes = new Uint8Array(
    write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer,
  );
  return { name: 'plan.xlsx', what: `xlsx, ${rows} rows`, bytes };
}

interface Paragraph {
  /** Of automatic numbering; null for text below. */
  readonly level: number | null;
  readonly text: string;
}

/** About so many characters of a plan, no two paragraphs alike. */
function prose(characters: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const level = i % 12 === 0 ? 0 : i % 4 === 0 ? 1 : 2;
    const text =
      level === 2
        ? `由${UNITS[i % UNITS.length] ?? ''}牵头，${UNITS[(i + 3) % UNITS.length] ?? ''}配合，每${PERIODS[i % 4] ?? ''}至少检查${1 + (i % 6)}次，${1 + (i % 12)}月底前完成第${i}号泵站设备更新${2 + (i % 40)}台（套），完好率达到${90 + (i % 10)}%以上。`
        : `${SUBJECTS[i % SUBJECTS.length] ?? ''}（${i}）`;
    paragraphs.push({ level, text });
    length += text.length;
  }
  return paragraphs;
}

const UNITS = ['供水处', '排水处', '设备科', '安全科', '化验室', '信息中心', '后勤部'];
const PERIODS = ['月', '季度', '半年', '年'];
const SUBJECTS = ['供水安全', '管网改造', '水质检测', '应急抢修', '节约用水'];
