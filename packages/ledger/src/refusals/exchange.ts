import type { RefusalEntry } from './entry.ts';

/** LG-25xx: lists, search, import and export. */
export const EXCHANGE_REFUSALS = {
  'LG-2501': {
    zh: '没有可搜索的文字',
    en: 'There is nothing to search for',
    next: { zh: '请输入至少一个汉字、字母或数字。', en: 'Type at least one letter or digit.' },
  },
  'LG-2510': {
    zh: '不能按“{field}”筛选或排序',
    en: 'Lists cannot be filtered or sorted by "{field}"',
    next: { zh: '可用：{known}。', en: 'There is: {known}.' },
  },
  'LG-2511': {
    zh: '“{field}”不能按“{value}”筛选',
    en: '"{field}" cannot be filtered by "{value}"',
    next: {
      zh: '日期写作 2026-06-30，数字直接写，单位和选项用名称或编号。',
      en: 'Write days as 2026-06-30, numbers as they are, units and options by name or id.',
    },
  },
  'LG-2512': {
    zh: '翻页标记不属于这个列表',
    en: 'The page marker belongs to another list',
    next: { zh: '请从第一页重新开始。', en: 'Begin again with the first page.' },
  },
  'LG-2520': {
    zh: '表里没有表头行',
    en: 'The table has no row of headings',
    next: { zh: '第一行应为列名，如：{known}。', en: 'The first row names the columns, such as: {known}.' },
  },
  'LG-2521': {
    zh: '不认识列“{header}”',
    en: 'The column "{header}" is not known',
    next: {
      zh: '请改为下列之一，或删去该列：{known}。',
      en: 'Rename it to one of these, or take it out: {known}.',
    },
  },
  'LG-2522': {
    zh: '列“{header}”出现了两次（先在 {first}）',
    en: 'The column "{header}" stands there twice (first in {first})',
    next: { zh: '请只留一列。', en: 'Keep one of them.' },
  },
  'LG-2523': {
    zh: '缺少列“{header}”：据它认出同一条记录',
    en: 'The column "{header}" is missing; it tells which record a row is',
    next: { zh: '请加上该列；新记录可留空。', en: 'Add it; it may be empty for new records.' },
  },
  'LG-2524': {
    zh: '“{header}”读不懂：{value}',
    en: '"{header}" cannot be read: {value}',
    next: { zh: '应为{expected}。', en: 'Expected: {expected}.' },
  },
  'LG-2525': {
    zh: '“{header}”里的“{value}”不止一个，无法确定是哪一个',
    en: '"{value}" in "{header}" is the name of more than one',
    next: { zh: '请写全称：{known}。', en: 'Write it in full: {known}.' },
  },
  'LG-2526': {
    zh: '“{value}”在 {first} 已经出现过：一条记录只能有一行',
    en: '"{value}" stands in {first} already: a record has one row',
    next: { zh: '请合并这两行。', en: 'Make one row of the two.' },
  },
  'LG-2527': {
    zh: '没有“{value}”这条记录',
    en: 'There is no record "{value}"',
    next: {
      zh: '编号由系统编排：新记录请把这一格留空。',
      en: 'Numbers are given by the ledger: leave the cell of a new record empty.',
    },
  },
  'LG-2528': {
    zh: '表里没有一行数据',
    en: 'The table has no rows',
    next: { zh: '表头之下每条记录一行。', en: 'Write a row for each record beneath the headings.' },
  },
  'LG-2529': {
    zh: '有 {count} 条记录的“{header}”都是“{value}”，无法确定是哪一条',
    en: '{count} records have "{value}" as "{header}"',
    next: {
      zh: '请先让它们各不相同，或逐条修改。',
      en: 'Make them different first, or change them one by one.',
    },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
