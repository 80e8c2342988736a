import { compile } from '@taizhang/compiler';
import { expect, test } from 'vitest';

import { foundCommitments } from './found-commitments.ts';

const titles = (text: string): readonly string[] =>
  foundCommitments(compile(text)).map(({ original }) => original.title);

test('what says too little by itself is named with what it stands under', () => {
  const found = titles(`2026年图书馆工作要点
一、为民服务实事
2.送书上门。为行动不便的读者服务。每月不少于2次。
`);
  expect(found).toContain('送书上门：每月不少于2次');
});

test('what speaks for itself keeps its own words, and nothing is said twice', () => {
  const found = titles(`2026年图书馆工作要点
一、馆藏
1.馆藏清点。典藏部于2026年6月30日前完成开架书库全面清点。
2.送书上门。送书上门每月2次。
`);
  expect(found).toContain('典藏部于2026年6月30日前完成开架书库全面清点');
  expect(found.filter((title) => title.includes('送书上门：'))).toEqual([]);
});

test('an English sentence is left as it is', () => {
  expect(
    titles('Library Plan 2026\n\n1. Safety\n\nThe library will hold 4 drills a year.\n').join(),
  ).not.toContain('：');
});

test.each([
  ['一、馆藏\n1.采购。年内采购图书3万册。\n', '一、馆藏 / 1.采购'],
  ['第一章 馆藏\n第一条 采购\n年内采购图书3万册。\n', '第一章 馆藏 / 第一条 采购'],
  [
    'Goal 1: Wells\n\n1.1 Testing\n\nThe board will test 40 wells by June 2026.\n',
    'Goal 1: Wells / 1.1 Testing',
  ],
])('headings are named with their numbers: %j', (text, path) => {
  const [found] = foundCommitments(compile(text));
  expect(found?.original.headings.join(' / ')).toBe(path);
});
