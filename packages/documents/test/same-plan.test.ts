/** One plan in every format gives the same commitments. */
import { readFileSync } from 'node:fs';
import { compile, type CompiledPlan } from '@taizhang/compiler';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/index.ts';
import { PROSE, PROSE_TITLE, TABLE, numberedLine, proseDocx, tableDocx } from './support/sample-plan.ts';
import { makePdf, pageOfText, type PdfText } from './support/make-pdf.ts';

async function compiled(name: string, bytes: Uint8Array | string): Promise<CompiledPlan> {
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const result = await readDocument(content, { name, isolation: 'none', soffice: null });
  if (!result.ok) throw new Error(`${name}: ${result.problem.message.en}`);
  return compile(result.document.text, { name });
}

/** What a commitment says, whatever its place in the text. Spaces are the format's own. */
function saying({ text, commitments }: CompiledPlan): unknown[] {
  const quote = (span: readonly [number, number]): string => text.slice(...span).replaceAll(/[\s—]/g, '');
  return commitments.map(({ span, owners, deadlines, cadence, quantities, deliverables, modality }) => ({
    text: quote(span),
    owners: owners.map(({ name, role, each }) => [name, role, each]),
    deadlines: deadlines.map(({ kind, value, date }) => [kind, value, date]),
    cadence: cadence.map(({ per, every, cmp, n }) => [per, every, cmp, n]),
    quantities: quantities.map(({ cmp, n, unit }) => [cmp, n, unit]),
    deliverables: deliverables.map(({ name }) => name),
    modality,
  }));
}

const prose = [PROSE_TITLE, ...PROSE.map(numberedLine)];
const text = `${prose.join('\n')}\n`;

const PROSE_FILES: readonly (readonly [name: string, make: () => Uint8Array | string])[] = [
  [
    'plan.md',
    () =>
      [
        `# ${PROSE_TITLE}`,
        ...PROSE.map((item) =>
          item.level < 2 ? `${'#'.repeat(item.level + 2)} ${numberedLine(item)}` : numberedLine(item),
        ),
      ].join('\n\n'),
  ],
  [
    'plan.html',
    () =>
      `<html><body><h1>${PROSE_TITLE}</h1>${PROSE.map((item) => `<p>${numberedLine(item)}</p>`).join('')}</body></html>`,
  ],
  ['plan.docx', proseDocx],
  ['plan.doc', () => readFileSync(new URL('./fixtures/sample-plan.doc', import.meta.url))],
  ['plan.pdf', () => makePdf(pdfPages())],
  [
    'plan.xlsx',
    () =>
      workbook(
        'xlsx',
        prose.map((line) => [line]),
      ),
  ],
  ['utf16.txt', () => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le')],
];

/** Two pages with a page number each. */
function pdfPages(): { texts: PdfText[] }[] {
  const title: PdfText = { x: 304 - PROSE_TITLE.length * 11, y: 780, text: PROSE_TITLE, size: 22 };
  const lines = pageOfText(prose.slice(1), { top: 740 });
  const first = lines.filter(({ y }) => y > 100);
  const rest = lines.filter(({ y }) => y <= 100).map((line) => ({ ...line, y: line.y + 680 }));
  return [first, rest].map((texts, i) => ({
    texts: [...(i === 0 ? [title] : []), ...texts, { x: 280, y: 40, text: `— ${i + 1} —`, size: 14 }],
  }));
}

describe('a plan in prose', () => {
  it('has commitments', async () => {
    const plan = await compiled('plan.txt', text);
    expect(plan.commitments.length).toBeGreaterThanOrEqual(6);
    expect(plan.period).toEqual({ start: '2026-01-01', end: '2026-12-31' });
  });

  it.each(PROSE_FILES)('says the same as %s', async (name, make) => {
    const expected = await compiled('plan.txt', text);
    const plan = await compiled(name, make());
    expect(saying(plan)).toEqual(saying(expected));
    expect([plan.title, plan.period]).toEqual([expected.title, expected.period]);
    expect(plan.outline.map(({ number, title }) => number + title.replaceAll(' ', ''))).toEqual(
      expected.outline.map(({ number, title }) => number + title),
    );
  });
});

const rows = TABLE.map((row) => row.join('\t')).join('\n');

const TABLE_FILES: readonly (readonly [name: string, make: () => Uint8Array | string])[] = [
  ['table.csv', () => TABLE.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')],
  [
    'table.md',
    () =>
      TABLE.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n${'|---'.repeat(row.length)}|` : ''}`).join(
        '\n',
      ),
  ],
  [
    'table.html',
    () =>
      `<table>${TABLE.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  ],
  ['table.docx', tableDocx],
  ['table.doc', () => readFileSync(new URL('./fixtures/sample-table.doc', import.meta.url))],
  ['table.xlsx', () => workbook('xlsx', TABLE)],
  ['table.xls', () => workbook('biff8', TABLE)],
  ['table.pdf', () => makePdf([tablePage()])],
];

function workbook(bookType: 'xlsx' | 'biff8', rows: readonly (readonly string[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

function tablePage(): Parameters<typeof makePdf>[0][number] {
  const xs = [40, 80, 200, 380, 470, 560];
  const height = 50;
  const texts = TABLE.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const room = Math.floor(((xs[c + 1] ?? 0) - (xs[c] ?? 0) - 8) / 10);
      const lines = cell.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [];
      return lines.map((line, i) => ({
        x: (xs[c] ?? 0) + 4,
        y: 700 - r * height - i * 13,
        text: line,
        size: 10,
      }));
    }),
  );
  const edges = [...TABLE, null].map((_, r) => 715 - r * height);
  return {
    texts,
    rules: [
      ...edges.map((y) => [40, y, 560, y] as const),
      ...xs.map((x) => [x, edges[0] ?? 0, x, edges.at(-1) ?? 0] as const),
    ],
  };
}

describe('a plan in a table', () => {
  it('has a commitment a row at least', async () => {
    expect((await compiled('table.txt', rows)).commitments.length).toBeGreaterThanOrEqual(TABLE.length - 1);
  });

  it.each(TABLE_FILES)('says the same as %s', async (name, make) => {
    expect(saying(await compiled(name, make()))).toEqual(saying(await compiled('table.txt', rows)));
  });
});
