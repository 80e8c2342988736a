/** Files of every kind, small and with much in them, to be broken. */
import { readFileSync, readdirSync } from 'node:fs';
import { utils, write, type BookType } from '@e965/xlsx';
import { LIBRARY_CASES } from '../numbering/library-cases.ts';
import { abstractNum, lvl, makeDocx, num, p, r, startOverride, style } from '../support/make-docx.ts';
import { makePdf, pageOfText } from '../support/make-pdf.ts';

const ROUND_TRIPS = new URL('../numbering/round-trips/', import.meta.url);

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type SeedKind = 'txt' | 'markdown' | 'html' | 'csv' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'ods' | 'pdf';

export async function seedsByKind(): Promise<Readonly<Record<SeedKind, readonly Seed[]>>> {
  return {
    txt: [text('plan.txt', TEXT), { name: 'plan.txt', bytes: Buffer.from(TEXT, 'utf16le') }],
    markdown: [text('plan.md', MARKDOWN)],
    html: [text('plan.html', HTML)],
    csv: [text('plan.csv', '序号,任务,"责任\n单位"\n1,换管,供水处\n2,"检漏，清淤",排水处\n')],
    docx: [
      ...officeFiles('.docx').slice(0, 4),
      await libraryFile(),
      { name: 'plan.docx', bytes: richDocx() },
    ],
    doc: officeFiles('.doc'),
    xlsx: [{ name: 'plan.xlsx', bytes: workbook('xlsx') }],
    xls: [{ name: 'plan.xls', bytes: workbook('biff8') }],
    ods: [{ name: 'plan.ods', bytes: workbook('ods') }],
    pdf: [{ name: 'plan.pdf', bytes: richPdf() }],
  };
}

const TEXT =
  '关于供水安全的工作要点\n一、总体要求\n（一）每月检测水质1次，年底前完成管网改造12公里。\n任务\t责任单位\n换管\t供水处\n';
const MARKDOWN = `---\ntitle: x\n---\n# 工作要点\n\n## 一、供水\n\n1. **每月**检测[水质](http://a.b)\n   - 东区\n2. 2026年换管\n\n| 任务 | 责任单位 |\n|---|---|\n| 换管 | 供水处 |\n\n\`\`\`\n代码\n\`\`\`\n> 引文<br>完\n`;
const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>p{}</style></head><body><nav>菜单</nav><h1>要点</h1><p>一、供水<br>每月&nbsp;检测</p><ol type="a" start="3"><li>换管<li>检漏</ol><table><tr><td rowspan="2">任务<td colspan=2>单位<tr><td>甲<td>乙</table><div hidden>暗</div></body></html>`;

function text(name: string, content: string): Seed {
  return { name, bytes: Buffer.from(content) };
}

function officeFiles(extension: string): Seed[] {
  return readdirSync(ROUND_TRIPS)
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, ROUND_TRIPS)) }));
}

async function libraryFile(): Promise<Seed> {
  return { name: 'library.docx', bytes: (await LIBRARY_CASES[0]?.make()) ?? new Uint8Array() };
}

function richDocx(): Uint8Array {
  const cell = (content: string, more = ''): string => `<w:tc><w:tcPr>${more}</w:tcPr>${p(content)}</w:tc>`;
  return makeDocx({
    numbering:
      abstractNum(
        0,
        lvl(0, 'chineseCounting', '%1、') + lvl(1, 'decimal', '%1.%2', '<w:start w:val="1"/><w:isLgl/>'),
      ) +
      num(1, 0) +
      num(2, 0, startOverride(0, 3)),
    styles: style('1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>', {
      name: 'heading 1',
    }),
    comments: `<w:comment w:id="0" w:author="a">${p('注')}</w:comment>`,
    body:
      p('供水', { style: '1' }) +
      p('换管', { num: 2, level: 1 }) +
      p(
        `${r('甲', '<w:vanish/>')}<w:ins w:id="1">${r('乙')}</w:ins><w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del>`,
      ) +
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>目</w:t><w:tab/><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ) +
      p(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent><w:commentReference w:id="0"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
      ) +
      `<w:sdt><w:sdtContent>${p('控件')}</w:sdtContent></w:sdt>` +
      `<w:tbl><w:tr>${cell('任务', '<w:gridSpan w:val="2"/>')}${cell('责任单位')}</w:tr><w:tr>${cell('换管', '<w:vMerge w:val="restart"/>')}${cell('甲')}${cell('乙')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}${cell('丁')}</w:tr></w:tbl>`,
  });
}

function workbook(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['2026年任务表'],
    ['序号', '任务', '责任单位', '完成时限'],
    [1, '换管', '供水处', 46203],
    [2, '检漏', '泵站', 0.5],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '计划');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明'], ['正文']]), '说明');
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

function richPdf(): Uint8Array {
  const xs = [80, 200, 400];
  return makePdf([
    {
      texts: [
        { x: 200, y: 800, text: '供水要点', size: 22 },
        ...pageOfText(['一、供水', '每月检测水质一次，年底前完成管网改造十二公里，由供水处牵头。']),
      ],
    },
    {
      texts: xs
        .slice(0, 2)
        .flatMap((x, i) =>
          [700, 670].map((y) => ({ x: x + 4, y, text: i === 0 ? '任务' : '责任单位', size: 12 })),
        ),
      rules: [
        ...[715, 690, 660].map((y) => [80, y, 400, y] as const),
        ...xs.map((x) => [x, 715, x, 660] as const),
      ],
      picture: true,
    },
  ]);
}
