import { describe, expect, it } from 'vitest';
import { layBlocks } from '../text/lay-blocks.ts';
import { readMarkdown } from './read-markdown.ts';

function lines(markdown: string): string[] {
  return layBlocks(readMarkdown(markdown), 1e6)
    .text.split('\n')
    .filter((line) => line !== '');
}

describe('markdown', () => {
  it.each([
    ['headings lose their marks', '# 工作要点\n\n## 一、供水', ['工作要点', '一、供水']],
    ['emphasis and links are words', '**每月**检测[水质](http://a.b)一次。', ['每月检测水质一次。']],
    ['numbered items keep their numbers', '3. 换管\n4. 清淤', ['3.换管', '4.清淤']],
    ['items of years keep a space', '1. 2026年建成', ['1. 2026年建成']],
    ['bullets stay bullets', '- 换管\n* 清淤', ['• 换管', '• 清淤']],
    [
      'lines that a renderer would run together stay lines',
      '一、供水\n（一）换管\n1.东区年底前完成。\n2.西区次年完成。',
      ['一、供水', '（一）换管', '1.东区年底前完成。', '2.西区次年完成。'],
    ],
    [
      'wrapped lines are closed',
      '每季度召开一次供水安全联席会议，研究解决管网改造中的\n突出问题。',
      ['每季度召开一次供水安全联席会议，研究解决管网改造中的突出问题。'],
    ],
    [
      'tables are rows',
      '| 任务 | 责任单位 |\n|---|---|\n| 换管 | 供水处 |',
      ['任务\t责任单位', '换管\t供水处'],
    ],
    ['front matter is left out', '---\ntitle: x\n---\n正文。', ['正文。']],
    ['html is taken off', '换管<br>清淤 <b>一次</b>', ['换管', '清淤 一次']],
  ])('%s', (_name, markdown, expected) => {
    expect(lines(markdown)).toEqual(expected);
  });

  it('anchors count the lines of the file', () => {
    const { anchors } = layBlocks(readMarkdown('# 题\n\n一、供水\n（一）换管\n\n- 清淤'), 1e6);
    expect(anchors.map(({ place }) => (place.kind === 'line' ? place.line : 0))).toEqual([1, 3, 4, 6]);
  });

  it('says which lines are headings', () => {
    const laid = layBlocks(readMarkdown('# 题\n\n## 供水\n正文。'), 1e6);
    expect(laid.headings.map(({ span, level }) => [laid.text.slice(...span), level])).toEqual([
      ['题', 1],
      ['供水', 2],
    ]);
  });
});
