import { compile } from '@taizhang/compiler';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { textBlocks } from './text-blocks.ts';

const shown = (text: string): unknown[] => {
  const plan = compile(text);
  return textBlocks(text, plan).map((block) =>
    block.kind === 'table'
      ? ['table', block.rows.map((row) => row.map((cell) => text.slice(...cell)))]
      : [block.kind === 'heading' ? `h${block.level}` : block.kind, text.slice(...block.span)],
  );
};

test.each<[string, string, unknown[]]>([
  [
    'title, headings and paragraphs',
    '某馆2026年工作要点\n\n一、重点任务\n（一）馆藏\n每月清点1次。\n',
    [
      ['title', '某馆2026年工作要点'],
      ['h1', '一、重点任务'],
      ['h2', '（一）馆藏'],
      ['paragraph', '每月清点1次。'],
    ],
  ],
  [
    'a heading that goes on with its sentence is a paragraph',
    '一、重点任务\n1.开展馆藏清点。典藏部牵头，在2026年6月30日前完成开架书库全面清点，形成馆藏清点报告，差错率控制在0.3%以内，并报馆务会审定后公布。\n',
    [
      ['h1', '一、重点任务'],
      [
        'paragraph',
        '1.开展馆藏清点。典藏部牵头，在2026年6月30日前完成开架书库全面清点，形成馆藏清点报告，差错率控制在0.3%以内，并报馆务会审定后公布。',
      ],
    ],
  ],
  [
    'rows of cells are one table, empty cells kept',
    '序号\t任务\t时限\n1\t更新书角\t5月底前\n2\t\t全年\n以上。\n',
    [
      [
        'table',
        [
          ['序号', '任务', '时限'],
          ['1', '更新书角', '5月底前'],
          ['2', '', '全年'],
        ],
      ],
      ['paragraph', '以上。'],
    ],
  ],
  ['an empty text has none', ' \n\n\t\n'.replace('\t', ''), []],
])('%s', (_title, text, blocks) => {
  expect(shown(text)).toEqual(blocks);
});

test('whatever the text, blocks follow each other and leave out nothing but blanks', () => {
  const line = fc.string({
    unit: fc.constantFrom('一', '、', ' ', '\t', 'a', '。', '1', '（', '）', '\n', '\r'),
  });
  fc.assert(
    fc.property(line, (text) => {
      const blocks = textBlocks(text, { outline: [], title: null });
      const spans = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.span]));
      let end = 0;
      let left = '';
      for (const [from, to] of spans) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThanOrEqual(from);
        left += text.slice(end, from);
        end = to;
      }
      expect((left + text.slice(end)).trim()).toBe('');
    }),
  );
});
