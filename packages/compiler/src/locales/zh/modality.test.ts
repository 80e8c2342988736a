import { describe, expect, test } from 'vitest';
import type { Heading, Modality } from '../../types.ts';
import { modality } from './modality.ts';

const heading = (id: string, title: string, parent: string | null = null): Heading => ({
  id,
  level: 1,
  number: '',
  title,
  span: [0, 1],
  parent,
  toc: false,
});

describe('in a plan the words decide', () => {
  const read = modality('市图书馆2026年工作要点', []);
  const cases: readonly (readonly [string, Modality])[] = [
    ['每季度召开一次例会', 'must'],
    ['应当在3日内答复', 'must'],
    ['力争新增藏书2万册', 'should'],
    ['鼓励社区开办图书角', 'should'],
    ['可申请不超过5万元的补助', 'may'],
    ['允许各分馆调整开放时间', 'may'],
    ['提高设备的可靠性', 'must'],
    ['推行绿色可持续采购', 'must'],
  ];
  test.each(cases)('%s → %s', (action, expected) => {
    expect(read(action, null)).toBe(expected);
  });
});

describe('in a report', () => {
  const headings = [
    heading('h1', '主要工作'),
    heading('h2', '下一步工作打算'),
    heading('h3', '馆藏建设', 'h2'),
  ];
  const read = modality('市图书馆2025年工作总结', headings);
  test('what is told is done', () => {
    expect(read('新购图书3万册', 'h1')).toBe('done');
  });
  test('what stands under the outlook is still to do, in its subsections too', () => {
    expect(read('新购图书3万册', 'h2')).toBe('must');
    expect(read('新购图书3万册', 'h3')).toBe('must');
  });
});
