import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from './find-numbers.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findPercentages } from './find-percentages.ts';
import { findNumberRanges, printRange } from './find-ranges.ts';

describe('findNumbers', () => {
  it.each([
    ['新购1.5万册、剔旧三百五十册', [15_000, 350]],
    ['一百 五 十 二', [152]],
    ['7 万5 千4 百', [75_400]],
    ['五分之一和三又二分之一', [0.2, 3.5]],
    ['气温负三度到-5度', [-3, -5]],
    ['3/4的读者', [0.75]],
    ['一打铅笔', [12]],
    ['他是第三，不是第四', [3, 4]],
    ['两百余册', [200]],
    ['一切照旧，统一安排，十分顺利', []],
    ['陆地、四川、队伍', []],
    ['占百分之五', [5]],
    ['5%', []],
  ])('%s', (text, values) => {
    expect(findNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  it('points at the number in the text as typed', () => {
    const text = '共 １２ 万 册';
    const [number] = findNumbers(text);
    expect(text.slice(number!.start, number!.end)).toBe('１２ 万');
  });
});

describe('findPercentages', () => {
  it.each([
    ['合格率98.5%', [98.5]],
    ['百分之八十', [80]],
    ['千分之五', [0.5]],
    ['三成以上，七成六', [30, 76]],
    ['提高2.3个百分点', [2.3]],
    ['打七五折', [75]],
    ['下降负3.9%', [-3.9]],
    ['五分之一', []],
    ['对折的信纸', []],
  ])('%s', (text, values) => {
    expect(findPercentages(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('findOrdinals', () => {
  it.each([
    ['第二百五十', [250]],
    ['第3届和第十二届', [3, 12]],
    ['次序', []],
  ])('%s', (text, values) => {
    expect(findOrdinals(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('findNumberRanges', () => {
  it.each([
    ['不少于20册', ['[20,)']],
    ['500人以上', ['[500,)']],
    ['超过100', ['(100,)']],
    ['低于60', ['(,60)']],
    ['20到30人', ['[20,30]']],
    ['在20和30之间', ['[20,30]']],
    ['大于10且小于20', ['(10,20)']],
    ['五百多个', ['(500,)']],
    ['等于7', ['[7,7]']],
    ['约20个', []],
    ['20个', []],
  ])('%s', (text, ranges) => {
    expect(findNumberRanges(text).map(printRange)).toEqual(ranges);
  });
});

it('finds inside the text, whatever it is', () => {
  const sign = fc.constantFrom(
    ...'0123456789一二两三十百千万亿半几余多.,，%成折分之又负-/到和以上不少于 第打个',
  );
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
      for (const find of [findNumbers, findPercentages, findOrdinals]) {
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
      findNumberRanges(text);
    }),
  );
});
