import { describe, expect, it } from 'vitest';
import { facetsOf } from './test-clause.ts';
import { parseVague } from './vague.ts';

const vague = (text: string): string[] =>
  facetsOf(text, [parseVague]).map((facet) => (facet.facet === 'vague' ? facet.word : facet.facet));

describe('vague words', () => {
  it.each([
    ['定期检查设备', ['定期']],
    ['不定期抽查', ['不定期']],
    ['发现隐患及时登记、限期销号', ['及时', '限期']],
    ['常态化开展阅读推广', ['常态化']],
    ['经常走访读者', ['经常']],
    ['加强日常监控', ['日常']],
    ['长期坚持', ['长期']],
    ['适时召开推进会', ['适时']],
    ['第一时间处置', ['第一时间']],
  ])('%s', (text, words) => {
    expect(vague(text)).toEqual(words);
  });

  it.each([
    '固定期限合同',
    '报告及时率',
    '排查不及时',
    '中长期规划',
    '长期存在的问题',
    '引导长期资本',
    '可实时感知',
    '限期1个月整改',
    '完善常态化工作机制',
    '财政经常性收入',
    '时间安排',
  ])('%s has none', (text) => {
    expect(vague(text)).toEqual([]);
  });
});
