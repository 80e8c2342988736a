import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlaceholder } from './placeholder.ts';
import { facetsOf } from './test-clause.ts';

const holes = (text: string): string[] =>
  facetsOf(text, [parsePlaceholder]).map((facet) =>
    facet.facet === 'placeholder' ? facet.text : facet.facet,
  );

describe('placeholders', () => {
  it.each([
    ['检查*次', ['*次']],
    ['下降*%', ['*%']],
    ['覆盖超*万人次', ['*万人次']],
    ['参加者达*余人次', ['*余人次']],
    ['装备*台(套)', ['*台(套)']],
    ['举办XX场、培训××人', ['XX场', '××人']],
    ['X个部门', ['X个']],
    ['×月×日前完成', ['×月×日']],
    ['20**年*月', ['20**年', '*月']],
    ['202x年总结', ['202x年']],
    ['20XX年度', ['20XX年']],
    ['由____负责', ['____']],
    ['XX市图书馆', ['XX']],
    ['在*家企业、*处桥隧安装', ['*家', '*处']],
  ])('%s', (text, found) => {
    expect(holes(text)).toEqual(found);
  });

  it.each([
    '5×8小时',
    '7×24小时',
    'X射线检查',
    'X光片',
    '*注：见附件',
    '3*4',
    'PPP+X',
    'B2X',
    'VX',
    'x轴',
    '重点**加粗**',
  ])('%s has none', (text) => {
    expect(holes(text)).toEqual([]);
  });

  it('never throws', () => {
    const sign = fc.constantFrom(...'*＊Xx××_□年月日次个场余万%(（）)12字');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
        for (const { span } of facetsOf(text, [parsePlaceholder])) expect(span[1]).toBeGreaterThan(span[0]);
      }),
    );
  });
});
