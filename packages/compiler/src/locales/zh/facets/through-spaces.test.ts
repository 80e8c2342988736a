import { describe, expect, it } from 'vitest';
import { facetParsers } from './index.ts';
import { facetsOf } from './test-clause.ts';

function read(text: string): string {
  return facetsOf(text, facetParsers)
    .filter(({ facet }) => facet === 'cadence' || facet === 'deadline' || facet === 'quantity')
    .map(({ facet, span }) => `${facet} ${text.slice(...span)}`)
    .join('; ');
}

const CASES: readonly (readonly [text: string, found: string])[] = [
  ['2026 年 6 月 底 前完成改造', 'deadline 2026 年 6 月 底 前'],
  [
    '2026\u00a0年\u00a010\u00a0月\u00a031\u00a0日前建成',
    'deadline 2026\u00a0年\u00a010\u00a0月\u00a031\u00a0日前',
  ],
  ['每 季度 开展 1 次抽检', 'cadence 每 季度 开展 1 次'],
  ['第 三 季度 末前建成水源', 'deadline 第 三 季度 末前'],
  ['改造管网 12 公里', 'quantity 12 公里'],
  ['20\u200b26年6月30日前印发', 'deadline 20\u200b26年6月30日前'],
  ['２０２６年９月底前完成', 'deadline ２０２６年９月底前'],
  ['走访 学校 社区', ''],
];

describe('figures and dates with spaces inside', () => {
  it.each(CASES)('%s', (text, found) => {
    expect(read(text)).toBe(found);
  });
});
