import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/index.ts';
import type { PlanDocument } from '../src/index.ts';
import { makeDocx, p, r, style, type DocxParts } from './support/make-docx.ts';

async function read(parts: DocxParts): Promise<PlanDocument> {
  const result = await readDocument(makeDocx(parts), { name: 'plan.docx', isolation: 'none' });
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.document;
}

async function lines(body: string): Promise<string[]> {
  const { text } = await read({ body });
  return text.split('\n').filter((line) => line !== '');
}

async function warnings(parts: DocxParts): Promise<string[]> {
  return (await read(parts)).warnings.map(({ code }) => code);
}

function field(instruction: string, result: string): string {
  return `${mark('begin')}<w:r><w:instrText> ${instruction} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function cell(content: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

function table(...rows: readonly string[]): string {
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = '<w:vMerge/>';

describe('runs', () => {
  it.each([
    ['words split over runs are whole', p(r('供', '<w:b/>') + r('水')), ['供水']],
    [
      'spaces count only where they are kept',
      p('<w:r><w:t> 供水 </w:t></w:r><w:r><w:t xml:space="preserve"> a b</w:t></w:r>'),
      ['供水 a b'],
    ],
    ['tabs in prose are spaces', p('<w:r><w:t>附件：</w:t><w:tab/><w:t>清单</w:t></w:r>'), ['附件： 清单']],
    [
      'soft breaks end a line',
      p('<w:r><w:t>一、供水</w:t><w:br/><w:t>每月检测。</w:t></w:r>'),
      ['一、供水', '每月检测。'],
    ],
    [
      'but not in a title',
      p('<w:r><w:t>关于印发供水安全</w:t><w:br/><w:t>工作要点的通知</w:t></w:r>', {
        properties: '<w:jc w:val="center"/>',
      }),
      ['关于印发供水安全工作要点的通知'],
    ],
    ['links are words', p(`<w:hyperlink>${r('供水')}</w:hyperlink>${r('处')}`), ['供水处']],
    [
      'symbols are the signs they show',
      p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t></w:r>'),
      ['≥95%'],
    ],
    [
      'letters in a symbol font too',
      p(r('þ', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r('已完成')),
      ['☑已完成'],
    ],
    ['formulas keep their characters', p('<m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath>'), ['≥95%']],
    [
      'ruby shows its base',
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>bó</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>泊</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['泊'],
    ],
    ['entities are characters', p('<w:r><w:t>A&amp;B &#x4F9B;水</w:t></w:r>'), ['A&B 供水']],
  ])('%s', async (_name, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });
});

describe('content controls and fields', () => {
  it('content controls are read through', async () => {
    const inline = `<w:sdt><w:sdtContent>${r('供水')}</w:sdtContent></w:sdt>`;
    expect(await lines(`<w:sdt><w:sdtContent>${p(inline)}</w:sdtContent></w:sdt>`)).toEqual(['供水']);
  });

  it('field results are text, their instructions are not', async () => {
    expect(await lines(p(r('第') + field('REF a', r('3')) + r('条')))).toEqual(['第3条']);
    expect(await lines(p(`<w:fldSimple w:instr="SEQ 表">${r('2')}</w:fldSimple>`))).toEqual(['2']);
  });

  it('a contents field is kept apart with its title, wherever it ends', async () => {
    const entry = (text: string): string =>
      `<w:r><w:t>${text}</w:t><w:tab/></w:r>${field('PAGEREF x', r('3'))}`;
    const document = await read({
      body:
        p('目　录') +
        p(
          `${mark('begin')}<w:r><w:instrText>TOC \\o "1-2"</w:instrText></w:r>${mark('separate')}${entry('一、供水')}`,
        ) +
        p(entry('二、排水')) +
        p(mark('end')) +
        p('一、供水') +
        p('每月检测。'),
    });
    expect(document.text).toBe('一、供水\n每月检测。\n');
    expect(document.contents).toEqual([
      { title: '一、供水', page: '3' },
      { title: '二、排水', page: '3' },
    ]);
    expect(document.warnings.map(({ code }) => code)).toEqual(['contents-dropped']);
  });

  it('so is a contents list in a content control or by style', async () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、供水……1')}</w:sdtContent></w:sdt>`;
    expect(await lines(control + p('正文。'))).toEqual(['正文。']);
    const styled = await read({
      styles: style('10', '', { name: 'toc 1' }),
      body: p('一、供水', { style: '10' }) + p('正文。'),
    });
    expect(styled.text).toBe('正文。\n');
  });
});

describe('tracked changes', () => {
  const body =
    p(
      `${r('每月')}<w:del w:id="1"><w:r><w:delText>检测二次</w:delText></w:r></w:del><w:ins w:id="2">${r('检测一次')}</w:ins>`,
    ) +
    p(r('前半'), { properties: '<w:rPr><w:del w:id="3"/></w:rPr>' }) +
    p('后半。') +
    `<w:moveFrom w:id="4">${p('旧处')}</w:moveFrom>`;

  it('are read as accepted', async () => {
    expect(await lines(body)).toEqual(['每月检测一次', '前半后半。']);
  });

  it('are named', async () => {
    expect(await warnings({ body })).toEqual(['tracked-changes']);
  });

  it('take deleted rows away', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="5"/></w:trPr>${cell('排水')}${cell('排水处')}</w:tr>`;
    expect(
      await lines(table(row(cell('任务'), cell('责任单位')), deleted, row(cell('供水'), cell('供水处')))),
    ).toEqual(['任务\t责任单位', '供水\t供水处']);
  });
});

describe('text boxes', () => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

  it('are read once, behind their paragraph', async () => {
    const twice =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('框内')}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box('框内')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await lines(p(r('框外') + twice) + p('其后'))).toEqual(['框外', '框内', '其后']);
  });

  it('of old files are read too', async () => {
    expect(
      await lines(p(`<w:r><w:pict><v:shape><v:textbox>${box('框内')}</v:textbox></v:shape></w:pict></w:r>`)),
    ).toEqual(['框内']);
  });

  it('fall back when the choice is not understood', async () => {
    const choice = `<w:r><mc:AlternateContent><mc:Choice Requires="mars"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await lines(p(choice))).toEqual(['乙']);
  });
});

describe('tables', () => {
  it('have merged cells', async () => {
    const body = table(
      row(cell('任务'), cell('措施'), cell('责任单位')),
      row(cell('节水', RESTART), cell('换龙头'), cell('后勤处', RESTART)),
      row(cell('', CONTINUE), cell('贴标识'), cell('', CONTINUE)),
      row(cell('二、绿化', '<w:gridSpan w:val="3"/>')),
      row(cell('种树'), cell('春季种百棵'), cell('绿化办')),
    );
    expect(await lines(body)).toEqual([
      '任务\t措施\t责任单位',
      '节水\t换龙头\t后勤处',
      '—\t贴标识\t后勤处',
      '二、绿化',
      '任务\t措施\t责任单位',
      '种树\t春季种百棵\t绿化办',
    ]);
  });

  it('anchor each cell', async () => {
    const { anchors, text, tables } = await read({
      body:
        p('标题') +
        table(row(cell('任务'), cell('责任单位')), row(cell(p('换管') + p('检漏')), cell('供水处'))),
    });
    expect(anchors.map(({ span, place }) => [text.slice(...span), place])).toEqual([
      ['标题', { kind: 'paragraph', part: 'word/document.xml', paragraph: 1, label: null }],
      ['任务', { kind: 'table-cell', part: 'word/document.xml', table: 1, row: 1, column: 1 }],
      ['责任单位', { kind: 'table-cell', part: 'word/document.xml', table: 1, row: 1, column: 2 }],
      ['换管；检漏', { kind: 'table-cell', part: 'word/document.xml', table: 1, row: 2, column: 1 }],
      ['供水处', { kind: 'table-cell', part: 'word/document.xml', table: 1, row: 2, column: 2 }],
    ]);
    expect(tables[0]?.columns.map(({ label }) => label)).toEqual(['task', 'do']);
  });

  it('in tables belong to their cell', async () => {
    const inner = table(row(cell('甲'), cell('乙')));
    expect(
      await lines(table(row(cell('任务'), cell('责任单位')), row(cell(inner + p('')), cell('供水处')))),
    ).toEqual(['任务\t责任单位', '甲；乙\t供水处']);
  });
});

describe('headings', () => {
  it('are known by style and outline level', async () => {
    const { headings, text } = await read({
      styles:
        style('1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', { name: 'heading 1' }) +
        style('b', '', { name: 'heading 2' }),
      body:
        p('供水', { style: '1' }) +
        p('管网', { style: 'b' }) +
        p('正文。') +
        p('水质', { properties: '<w:outlineLvl w:val="2"/>' }),
    });
    expect(headings.map(({ span, level }) => [text.slice(...span), level])).toEqual([
      ['供水', 1],
      ['管网', 2],
      ['水质', 3],
    ]);
  });
});

describe('beside the text', () => {
  it('comments and footnotes are kept apart, each with its place', async () => {
    const document = await read({
      body:
        p('标题') +
        p(r('每月检测') + '<w:r><w:commentReference w:id="0"/><w:footnoteReference w:id="2"/></w:r>'),
      comments: `<w:comment w:id="0" w:author="张工">${p('改为每周')}</w:comment>`,
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="2">${p('含复测')}</w:footnote>`,
    });
    expect(document.text).toBe('标题\n每月检测\n');
    expect(document.notes).toEqual([
      { kind: 'comment', author: '张工', text: '改为每周', span: [3, 7] },
      { kind: 'footnote', author: null, text: '含复测', span: [3, 7] },
    ]);
  });

  it('hidden text is left out and named', async () => {
    const body = p(r('每月') + r('（内部）', '<w:vanish/>') + r('检测', '<w:vanish w:val="0"/>'));
    expect(await lines(body)).toEqual(['每月检测']);
    expect(await warnings({ body })).toEqual(['hidden-text']);
  });

  it('macros, embedded objects and outside pieces are named', async () => {
    const body = p('正文') + '<w:altChunk/>' + p('<w:r><w:object/></w:r>');
    expect(await warnings({ body, more: { 'word/vbaProject.bin': 'x' } })).toEqual([
      'embedded-ignored',
      'macros-ignored',
    ]);
  });
});

describe('other producers', () => {
  it('strict files are the same', async () => {
    expect((await read({ strict: true, body: p('供水') })).text).toBe('供水\n');
  });

  it('prefixes are free', async () => {
    const bytes = makeDocx({
      body: '',
      more: {
        'word/document.xml':
          '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>供水</x:t></x:r></x:p></x:body></x:document>',
      },
    });
    const result = await readDocument(bytes, { name: 'a.docx', isolation: 'none' });
    expect(result.ok && result.document.text).toBe('供水\n');
  });
});
