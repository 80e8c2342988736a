import { describe, expect, test } from 'vitest';
import type { Cadence, Quantity } from '@taizhang/compiler';
import { cadenceWords } from './cadence-words.ts';
import { deadlineWords } from './deadline-words.ts';
import { numberWords } from './number-words.ts';
import { quantityWords } from './quantity-words.ts';

const cadence = (fields: Partial<Cadence>): Cadence => ({
  span: [0, 0],
  from: 'text',
  per: 'month',
  every: 1,
  rrule: null,
  ...fields,
});
const quantity = (fields: Partial<Quantity>): Quantity => ({
  span: [0, 0],
  from: 'text',
  cmp: '=',
  n: 1,
  n2: null,
  unit: null,
  of: null,
  ...fields,
});

describe('cadence', () => {
  test.each<[Partial<Cadence>, string, string, string]>([
    [{}, '每月', '每月', 'monthly'],
    [{ cmp: '=', n: 1 }, '每月召开1次', '每月1次', '1 次 per month'],
    [{ per: 'quarter', cmp: '>=', n: 1 }, '每季度至少一场', '每季度≥1场', '≥1 场 per quarter'],
    [{ per: 'quarter', cmp: '>=', n: 1 }, 'at least once a quarter', '每季度≥1次', '≥1 per quarter'],
    [{ every: 2, cmp: '=', n: 1 }, '每两月开展一次', '每2个月1次', '1 次 per 2 months'],
    [{ per: 'day', every: 10 }, '每旬', '每10日', 'every 10 days'],
    [{ per: 'half-year' }, '每半年', '每半年', 'half-yearly'],
    [{ per: 'year', cmp: '=', n: 56_000 }, '全年新增5.6万册', '每年5.6万册', '56,000 册 per year'],
    [
      { per: 'year', cmp: '>=', n: 950_000 },
      '全年到馆95万人次以上',
      '每年≥95万人次',
      '≥950,000 人次 per year',
    ],
    [{ per: 'month', cmp: '=', n: 1, n2: 2 }, '每月1-2次', '每月1–2次', '1–2 次 per month'],
    [{ per: 'continuous' }, '7×24小时', '全天候', 'around the clock'],
  ])('%j of %s', (fields, passage, zh, en) => {
    const words = (['zh', 'en'] as const).map((language) => cadenceWords(cadence(fields), passage, language));
    expect(words).toEqual([zh, en]);
  });
});

describe('a start', () => {
  test.each([
    ['from 1 November', '--11-01', '2026-11-01', '2026-11-01起', 'from 2026-11-01'],
    ['From November', '--11', '2026-11-30', 'From November', 'From November'],
    ['从11月起', '--11', '2026-11-30', '从11月起', 'from 从11月起'],
    ['after approval', 'relative', null, 'after approval', 'after approval'],
  ])('%s', (text, value, date, zh, en) => {
    const start = { span: [0, text.length], from: 'text', kind: 'from', value, date } as const;
    expect([deadlineWords(start, text, 'zh'), deadlineWords(start, text, 'en')]).toEqual([zh, en]);
  });
});

describe('quantity', () => {
  test.each<[Partial<Quantity>, string, string]>([
    [{ n: 56_000, unit: '册', cmp: '>=' }, '≥5.6万册', '≥56,000 册'],
    [{ n: 99.5, unit: '%' }, '99.5%', '99.5%'],
    [{ n: 1, n2: 2, unit: '批' }, '1–2批', '1–2 批'],
    [{ n: 300, cmp: '~' }, '≈300', '≈300'],
  ])('%j', (fields, zh, en) => {
    expect([quantityWords(quantity(fields), 'zh'), quantityWords(quantity(fields), 'en')]).toEqual([zh, en]);
  });
});

test.each<[number, string]>([
  [0, '0'],
  [9_999, '9999'],
  [12_345, '12345'],
  [950_000, '95万'],
  [1_500_000_000, '15亿'],
  [0.3, '0.3'],
])('%d is written %s', (n, zh) => {
  expect(numberWords(n, 'zh')).toBe(zh);
});
