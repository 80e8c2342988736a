import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { MarkStyle } from '../types.ts';
import { readNumberMark } from './number-mark.ts';

const marks: [text: string, style: MarkStyle, value: number, written: string][] = [
  ['第一部分 工作回顾', 'part', 1, '第一部分'],
  ['第二编　供水', 'part', 2, '第二编'],
  ['第一章总则', 'chapter', 1, '第一章'],
  ['第十二节 借阅', 'section', 12, '第十二节'],
  ['第三十条 本办法由馆务会解释', 'article', 30, '第三十条'],
  ['第3章 借阅', 'chapter', 3, '第3章'],
  ['一、总体要求', 'han', 1, '一、'],
  ['二十一、附则', 'han', 21, '二十一、'],
  ['一．总体要求', 'han', 1, '一．'],
  ['一：总体要求', 'han', 1, '一：'],
  ['二:总体要求', 'han', 2, '二:'],
  ['一 总体要求', 'han', 1, '一'],
  ['一 、总体要求', 'han', 1, '一 、'],
  ['(一)、加强领导', 'han-paren', 1, '(一)、'],
  ['1、3月底前建成', 'arabic', 1, '1、'],
  ['1、2月底前建成', 'arabic', 1, '1、'],
  ['1、2026年建成', 'arabic', 1, '1、'],
  ['4、5月8日左右，召开总结会', 'arabic', 4, '4、'],
  ['（一）加强领导', 'han-paren', 1, '（一）'],
  ['(十二)加强领导', 'han-paren', 12, '(十二)'],
  ['（ 三 ）加强领导', 'han-paren', 3, '（ 三 ）'],
  ['㈡加强领导', 'han-paren', 2, '㈡'],
  ['三）加强领导', 'han-paren', 3, '三）'],
  ['1.新购图书', 'arabic', 1, '1.'],
  ['1．新购图书', 'arabic', 1, '1．'],
  ['12、新购图书', 'arabic', 12, '12、'],
  ['１２．新购图书', 'arabic', 12, '１２．'],
  ['1 总则', 'arabic', 1, '1'],
  ['⒊新购图书', 'arabic', 3, '⒊'],
  ['3．2026年底前建成', 'arabic', 3, '3．'],
  ['2.6月底前建成', 'arabic', 2, '2.'],
  ['（1）新购图书', 'arabic-paren', 1, '（1）'],
  ['(12)新购图书', 'arabic-paren', 12, '(12)'],
  ['1）新购图书', 'arabic-paren', 1, '1）'],
  ['⑷新购图书', 'arabic-paren', 4, '⑷'],
  ['1.1 新购图书', 'decimal', 1, '1.1'],
  ['2.3新购图书', 'decimal', 3, '2.3'],
  ['1.1.2新购图书', 'decimal', 2, '1.1.2'],
  ['1.2.新购图书', 'decimal', 2, '1.2.'],
  ['③新购图书', 'circled', 3, '③'],
  ['一是新购图书', 'enumerated', 1, '一是'],
  ['三要新购图书', 'enumerated', 3, '三要'],
  ['首先，新购图书', 'enumerated', 1, '首先，'],
  ['第二，新购图书', 'enumerated', 2, '第二，'],
  ['任务1：修缮水厂', 'task', 1, '任务1：'],
  ['措施二：修缮水厂', 'task', 2, '措施二：'],
  ['a. new pipes', 'letter', 1, 'a.'],
  ['(b) new pipes', 'letter', 2, '(b)'],
  ['C) new pipes', 'letter', 3, 'C)'],
  ['iv. new pipes', 'roman', 4, 'iv.'],
  ['(ii) new pipes', 'roman', 2, '(ii)'],
  ['Ⅲ、供水', 'roman', 3, 'Ⅲ、'],
  ['• new pipes', 'bullet', 0, '•'],
  ['●修缮水厂', 'bullet', 0, '●'],
  ['- new pipes', 'bullet', 0, '-'],
  ['——修缮水厂，检测水质。', 'bullet', 0, '——'],
  ['Section 2 Water', 'section', 2, 'Section 2'],
  ['Goal 1: Safe water', 'task', 1, 'Goal 1:'],
  ['Goal One: Safe water', 'task', 1, 'Goal One:'],
  ['PART IV', 'part', 4, 'PART IV'],
  ['Strategy 2.3 – Read more', 'task', 3, 'Strategy 2.3 –'],
  ['1. Introduction', 'arabic', 1, '1.'],
  ['1.0 Purpose', 'arabic', 1, '1.0'],
];

const noMarks = [
  '一：二配比',
  '一：1配比',
  '1.5万册图书',
  '3.2公里管网',
  '2026.3.5',
  '2026年工作要点',
  '2026、2027年',
  '3个水厂',
  '3 个水厂',
  '12 月底前',
  '三、四季度各检查一次',
  '一、二级医院',
  '1、2号楼',
  '1、2月各检查一次',
  '一、三季度各检查一次',
  '第一季度',
  '第一批',
  '第三条规定的',
  '第一时间',
  '（2026年）',
  '（共130项）',
  '（财政局牵头）',
  '*次',
  '-5℃',
  '——在年会上的讲话',
  '项目3个',
  '最后一公里',
  '首先要求',
  'U.S. programs',
  'e.g. pipes',
  'Goal setting is',
  'Part of the plan',
  '十五五期间',
  '二〇二六年',
  '一',
  '',
];

describe('a numbering mark', () => {
  it.each(marks)('%s', (text, style, value, written) => {
    const mark = readNumberMark(text, 0, text.length);
    expect(mark && [mark.style, mark.value, text.slice(...mark.span)]).toEqual([style, value, written]);
  });

  it.each(noMarks)('is not seen in %j', (text) => {
    expect(readNumberMark(text, 0, text.length)).toBeNull();
  });

  it('counts the dots of decimal marks', () => {
    expect(readNumberMark('1.1.2 供水', 0, 8)?.depth).toBe(3);
    expect(readNumberMark('1. 供水', 0, 5)?.depth).toBe(1);
  });

  it('never reaches beyond the given end', () => {
    expect(readNumberMark('一、供水', 0, 1)).toBeNull();
    expect(readNumberMark('（一）供水', 0, 2)).toBeNull();
    expect(readNumberMark('1.1.2 供水', 0, 3)?.span).toEqual([0, 3]);
  });

  it('stands at the start and within the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '一',
      '、',
      '（',
      '）',
      '1',
      '.',
      '．',
      '第',
      '章',
      '是',
      '年',
      ' ',
      'a',
      'I',
      '①',
      '•',
      '万',
      '任务',
      '：',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(3), (pieces, from) => {
        const text = pieces.join('');
        const mark = readNumberMark(text, from, text.length);
        if (!mark) return;
        expect(mark.span[0]).toBe(from);
        expect(mark.span[1]).toBeGreaterThan(from);
        expect(mark.span[1]).toBeLessThanOrEqual(text.length);
        expect(mark.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
