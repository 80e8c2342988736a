import { describe, expect, it } from 'vitest';
import { timeLength } from './time.ts';

describe('time expressions to skip', () => {
  it.each([
    ['每季度抽查', '每季度'],
    ['4月底前完成', '4月底前'],
    ['2026年3月至5月开展', '2026年3月至5月'],
    ['7日内反馈', '7日内'],
    ['48小时内到场', '48小时内'],
    ['上半年修订', '上半年'],
    ['第一季度印发', '第一季度'],
    ['每两周一次教研', '每两周'],
    ['全年举办', '全年'],
    ['汛前检查', '汛前'],
    ['年终对账', '年终'],
  ])('measures %s', (text, expected) =>
    expect(text.slice(0, timeLength(text, 0, text.length))).toBe(expected),
  );

  it.each(['年级组要', '日常巡查', '周边商户', '季度考核', '中小学', '上海海关', '会议室', '3名馆员'])(
    'finds none in %s',
    (text) => expect(timeLength(text, 0, text.length)).toBe(0),
  );
});
