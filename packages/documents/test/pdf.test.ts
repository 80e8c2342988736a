import { describe, expect, it } from 'vitest';
import { readDocument, type PlanDocument } from '../src/index.ts';
import { makePdf, pageOfText, type PdfPageParts, type PdfText } from './support/make-pdf.ts';

async function read(...pages: readonly PdfPageParts[]): Promise<PlanDocument> {
  const result = await readDocument(makePdf(pages), { name: 'plan.pdf', isolation: 'none' });
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.document;
}

async function lines(...pages: readonly PdfPageParts[]): Promise<string[]> {
  return (await read(...pages)).text.split('\n').filter((line) => line !== '');
}

const LONG =
  '由供水处牵头，设备科、安全科配合，每季度至少召开一次管网改造联席会议，研究解决施工、检测、抢修等方面的突出问题，全年巡查不少于200次。';

describe('pdf', () => {
  it('reads fonts that are not embedded by their character maps', async () => {
    expect(await lines({ texts: [{ x: 100, y: 700, text: '一、供水管理。' }] })).toEqual(['一、供水管理。']);
  });

  it('joins wrapped lines to paragraphs', async () => {
    expect(await lines({ texts: pageOfText(['一、供水', LONG, '1.更换水泵。', LONG]) })).toEqual([
      '一、供水',
      LONG,
      '1.更换水泵。',
      LONG,
    ]);
  });

  it('keeps lines apart where none is full and nothing is indented', async () => {
    const short = [
      '市图书馆2026年读者服务工作要点',
      '一、开放服务',
      '（一）延长开放时间',
      '1.读者服务部牵头，每周开放不少于70小时。',
      '（二）办好读者活动',
      '二、馆舍安全',
      '1.后勤部会同安全部每季度开展一次消防演练，整改率达到100%。',
      '三、保障措施',
      '1.总结经验。',
    ];
    const texts = short.map((text, i): PdfText => ({ x: 57, y: 770 - i * 15, text, size: 10 }));
    expect(await lines({ texts })).toEqual(short);
  });

  it('joins a paragraph across pages, and anchors each part to its page', async () => {
    const texts = pageOfText(['一、供水', LONG]);
    const { text, anchors } = await read(
      { texts: texts.slice(0, 3) },
      { texts: texts.slice(3).map((line) => ({ ...line, y: line.y + 87 })) },
    );
    expect(text).toBe(`一、供水\n${LONG}\n`);
    expect(anchors.map(({ place }) => place)).toEqual([
      { kind: 'page', page: 1, line: 1 },
      { kind: 'page', page: 1, line: 2 },
      { kind: 'page', page: 1, line: 3 },
      { kind: 'page', page: 2, line: 1 },
    ]);
    expect(anchors.map(({ span }) => text.slice(...span)).join('')).toBe(`一、供水${LONG}`);
  });

  it('joins the lines of a title', async () => {
    const title: PdfText[] = [
      { x: 172, y: 760, text: '关于印发供水安全重点工作', size: 22 },
      { x: 205, y: 725, text: '任务分解方案的通知', size: 22 },
    ];
    expect((await lines({ texts: [...title, ...pageOfText([LONG, LONG], { top: 680 })] }))[0]).toBe(
      '关于印发供水安全重点工作任务分解方案的通知',
    );
  });

  it('takes no space between Chinese characters and digits', async () => {
    const texts = [
      { x: 80, y: 700, text: '全年检测' },
      { x: 148, y: 700, text: '12' },
      { x: 168, y: 700, text: '次，' },
      { x: 80, y: 640, text: 'water' },
      { x: 126, y: 640, text: 'quality' },
    ];
    expect(await lines({ texts })).toEqual(['全年检测12次，', 'water quality']);
  });

  it('drops running heads and feet and page numbers', async () => {
    const page = (number: number): PdfPageParts => ({
      texts: [
        { x: 250, y: 800, text: '市水务局文件', size: 10 },
        ...pageOfText([`第${'一二三'.charAt(number - 1)}页的正文。`, LONG]),
        { x: 280, y: 40, text: `— ${number} —`, size: 14 },
      ],
    });
    const document = await read(page(1), page(2), page(3));
    expect(document.text).not.toMatch(/文件|—/);
    expect(document.warnings.map(({ code }) => code)).toEqual(['page-furniture-dropped']);
  });

  it('keeps a number that is no page number', async () => {
    expect(await lines({ texts: [...pageOfText([LONG]), { x: 80, y: 300, text: '2026' }] })).toContain(
      '2026',
    );
  });

  it('reads two columns one after the other', async () => {
    const left = pageOfText(['一、供水', LONG, LONG, LONG], { left: 50, perLine: 14, size: 14 });
    const right = pageOfText(['二、排水', LONG, LONG, LONG], { left: 310, perLine: 14, size: 14 });
    const title = { x: 200, y: 800, text: '供水排水工作要点', size: 22 };
    expect(await lines({ texts: [title, ...left, ...right] })).toEqual([
      '供水排水工作要点',
      '一、供水',
      LONG,
      LONG,
      LONG,
      '二、排水',
      LONG,
      LONG,
      LONG,
    ]);
  });

  it('turns landscape pages', async () => {
    // Shown turned by 90 degrees: what is written upwards stands upright.
    const bytes = Buffer.from(makePdf([{ rotate: 90, texts: [{ x: 0, y: 0, text: '供水' }] }])).toString(
      'latin1',
    );
    const turned = bytes.replace('0 0 Td', '0 1 -1 0 300 300 Tm');
    const result = await readDocument(Buffer.from(turned, 'latin1'), { name: 'a.pdf', isolation: 'none' });
    expect(result.ok && result.document.text).toBe('供水\n');
  });
});

describe('pdf tables', () => {
  const XS = [80, 120, 240, 400, 520];
  const cell = (column: number, y: number, text: string): PdfText => ({
    x: (XS[column] ?? 0) + 4,
    y,
    text,
    size: 12,
  });
  const grid = (ys: readonly number[]): NonNullable<PdfPageParts['rules']> => [
    ...ys.map((y) => [80, y, 520, y] as const),
    ...XS.map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
  ];

  it('are rebuilt from their rules, with lines wrapped in their cells', async () => {
    const texts = [
      ...['序号', '任务', '措施', '责任单位'].map((text, i) => cell(i, 686, text)),
      cell(0, 666, '1'),
      cell(1, 666, '更换水管'),
      cell(2, 666, '东区先行，西区次之，每'),
      cell(2, 652, '月检查一次'),
      cell(3, 666, '供水处'),
      cell(0, 626, '2'),
      cell(1, 626, '检测水质'),
      cell(2, 626, '每月一次'),
      cell(3, 626, '化验室'),
    ];
    const document = await read({
      texts: [{ x: 200, y: 740, text: '任务表' }, ...texts, ...pageOfText(['一、附则'], { top: 560 })],
      rules: grid([700, 680, 640, 610]),
    });
    expect(document.text.split('\n').filter((line) => line !== '')).toEqual([
      '任务表',
      '序号\t任务\t措施\t责任单位',
      '1\t更换水管\t东区先行，西区次之，每月检查一次\t供水处',
      '2\t检测水质\t每月一次\t化验室',
      '一、附则',
    ]);
    expect(document.anchors.find(({ span }) => document.text.startsWith('化验室', span[0]))?.place).toEqual({
      kind: 'table-cell',
      part: 'page 1',
      table: 1,
      row: 3,
      column: 4,
    });
  });

  it('have merged cells where a rule is missing', async () => {
    const rules = [
      ...[700, 680, 620].map((y) => [80, y, 520, y] as const),
      // Between the two rows the last column has no rule: one owner for both.
      [80, 650, 400, 650] as const,
      ...XS.map((x) => [x, 700, x, 620] as const),
    ];
    const texts = [
      ...['序号', '任务', '措施', '责任单位'].map((text, i) => cell(i, 686, text)),
      ...['1', '换管', '东区', '供水处'].map((text, i) => cell(i, 660, text)),
      ...['2', '检漏', '西区'].map((text, i) => cell(i, 630, text)),
    ];
    expect((await lines({ texts, rules })).slice(1)).toEqual([
      '1\t换管\t东区\t供水处',
      '2\t检漏\t西区\t供水处',
    ]);
  });

  it('go on across pages, a repeated header dropped', async () => {
    const header = ['序号', '任务', '措施', '责任单位'];
    const page = (row: readonly string[]): PdfPageParts => ({
      texts: [...header.map((text, i) => cell(i, 686, text)), ...row.map((text, i) => cell(i, 660, text))],
      rules: grid([700, 680, 650]),
    });
    expect(await lines(page(['1', '换管', '东区', '供水处']), page(['2', '检漏', '西区', '供水处']))).toEqual(
      [header.join('\t'), '1\t换管\t东区\t供水处', '2\t检漏\t西区\t供水处'],
    );
  });
});

describe('hopeless pdf files', () => {
  async function problem(bytes: Uint8Array): Promise<string> {
    const result = await readDocument(bytes, { name: 'plan.pdf', isolation: 'none' });
    return result.ok ? 'none' : result.problem.code;
  }

  it('that are scans are named as such', async () => {
    expect(await problem(makePdf([{ picture: true }, { picture: true }]))).toBe('scanned');
  });

  it('that are partly scans are read, and the pages named', async () => {
    const document = await read({ texts: pageOfText([LONG]) }, { picture: true });
    expect(document.warnings.map(({ code, message }) => [code, message.en])).toEqual([
      ['scanned-pages', 'These pages are pictures without text: 2.'],
    ]);
  });

  it('that are empty, locked or broken get their answers', async () => {
    expect(await problem(makePdf([{}]))).toBe('no-text');
    expect(await problem(makePdf([{ texts: pageOfText([LONG]) }], { encrypt: true }))).toBe('encrypted');
    expect(await problem(Buffer.from('%PDF-1.7\nnothing more'))).toBe('damaged');
  });

  it('that have too many pages are refused', async () => {
    const result = await readDocument(makePdf([{}, {}, {}]), {
      name: 'a.pdf',
      isolation: 'none',
      limits: { maxPages: 2 },
    });
    expect(result.ok ? '' : result.problem.code).toBe('too-complex');
  });
});
