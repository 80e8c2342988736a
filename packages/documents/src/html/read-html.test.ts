import { describe, expect, it } from 'vitest';
import { layBlocks } from '../text/lay-blocks.ts';
import { readHtml } from './read-html.ts';

function lines(html: string): string[] {
  return layBlocks(readHtml(html), 1e6)
    .text.split('\n')
    .filter((line) => line !== '');
}

describe('html', () => {
  it.each([
    ['paragraphs are lines', '<p>一、供水</p><p>　　每月检测&nbsp;1次。</p>', ['一、供水', '每月检测 1次。']],
    ['breaks are lines', '一、供水<br>（一）换管<br/>正文。', ['一、供水', '（一）换管', '正文。']],
    ['source line ends are nothing between Chinese', '<p>每月\n  检测</p>', ['每月检测']],
    ['and a space between words', '<p>every\nmonth</p>', ['every month']],
    ['numbered lists are written out', '<ol start=3><li>换管<li>清淤</ol>', ['3.换管', '4.清淤']],
    ['in letters too', '<ol type=a><li>换管</li></ol>', ['a. 换管'.replace(' ', '')]],
    ['in Chinese too', '<ol style="list-style-type:cjk-ideographic"><li>换管</ol>', ['一、换管']],
    ['typed numbers are not doubled', '<ul><li>（一）换管</li></ul>', ['（一）换管']],
    ['bullets are bullets', '<ul><li>换管</li></ul>', ['• 换管']],
    [
      'scripts, styles and menus go',
      '<nav>首页</nav><style>p{}</style><script>var a="<p>";</script><p>正文。</p>',
      ['正文。'],
    ],
    [
      'what is hidden goes',
      '<p>正文。</p><p style="display: none">暗</p><div hidden>暗<div>暗</div></div>',
      ['正文。'],
    ],
    [
      'lines of links are menus',
      '<p><a href="/">首页</a> <a href="/b">公开</a></p><p>正文。</p>',
      ['正文。'],
    ],
    ['a link in a sentence is not', '<p>按<a href="/b">方案</a>执行。</p>', ['按方案执行。']],
    ['entities are characters', '<p>A&amp;B &#31532;&#x4e00; &lt;x&gt;</p>', ['A&B 第一 <x>']],
  ])('%s', (_name, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('reads tables with merged cells', () => {
    const html =
      '<table><tr><th>任务</th><th>措施</th><th>责任单位</th></tr>' +
      '<tr><td rowspan=2>节水</td><td>换<br>龙头</td><td rowspan=2>后勤处</td></tr><tr><td>贴标识</td></tr></table>';
    expect(lines(html)).toEqual(['任务\t措施\t责任单位', '节水\t换；龙头\t后勤处', '—\t贴标识\t后勤处']);
  });

  it('opens up tables that lay out the page', () => {
    const html =
      '<table><tr><td><table><tr><td>任务<td>责任单位<tr><td>换管<td>供水处</table><td><p>正文。</p></table>';
    expect(lines(html)).toEqual(['任务\t责任单位', '换管\t供水处', '正文。']);
  });

  it('reads deep nesting, and refuses what no page has', () => {
    expect(lines(`${'<table><tr><td>'.repeat(1000)}正文${'<div>'.repeat(1000)}`)).toEqual(['正文']);
    expect(() => lines('<div>'.repeat(20_000))).toThrow('too');
  });
});
