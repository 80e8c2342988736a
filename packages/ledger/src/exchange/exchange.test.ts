import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Field } from '../model/index.ts';
import { namesOf } from './names.ts';
import { parseCell } from './parse-cell.ts';
import { printCell, protectText, unprotectText } from './print-cell.ts';

const label = { zh: '甲', en: 'A' };
const unit = (id: string, name: string, parent: string | null = null, aliases: string[] = []) => ({
  id,
  name,
  parent,
  aliases,
  kind: null,
  order: 0,
  closedOn: null,
});
const post = (id: string, unitId: string, name: string) => ({
  id,
  unit: unitId,
  name,
  aliases: [],
  head: false,
  closedOn: null,
});
const NAMES = namesOf(
  [unit('u1', '总馆'), unit('u2', '办公室', 'u1', ['馆办']), unit('u3', '分馆'), unit('u4', '办公室', 'u3')],
  [post('p1', 'u1', '馆长'), post('p2', 'u2', '主任'), post('p3', 'u4', '主任')],
  [{ id: 'r1', register: 'finding', number: '问〔2026〕0001号' }],
);
const field = (kind: string, more: object = {}): Field => ({ id: 'x', kind, label, ...more }) as Field;
const CHOICE = field('choice', {
  options: [
    { id: 'high', label: { zh: '紧急', en: 'urgent' } },
    { id: 'low', label: { zh: '一般', en: 'normal' } },
  ],
});

test.each<[Field, string, unknown]>([
  [field('date'), '2026年6月30日', '2026-06-30'],
  [field('date'), '2026/6/30', '2026-06-30'],
  [field('date'), ' 2026.06.30 ', '2026-06-30'],
  [field('date'), '20260630', '2026-06-30'],
  [field('date'), '2026-06-30 00:00:00', '2026-06-30'],
  [field('date'), '2026-02-30', 'unreadable'],
  [field('date'), '6月30日', 'unreadable'],
  [field('period', { per: 'quarter' }), '2026年第三季度', '2026-Q3'],
  [field('period', { per: 'month' }), '2026年7月', '2026-07'],
  [field('period', { per: 'half-year' }), '2026年上半年', '2026-H1'],
  [field('period', { per: 'year' }), '2026年', '2026'],
  [field('period', { per: 'week' }), '2026-W7', '2026-W07'],
  [field('period', { per: 'quarter' }), '2026-Q5', 'unreadable'],
  [field('number', { unit: { zh: '万元', en: 'ten thousand yuan' } }), '１，２３４.５ 万元', 1234.5],
  [field('number'), '-3', -3],
  [field('number'), '12,34', 'unreadable'],
  [field('number'), '约5', 'unreadable'],
  [CHOICE, '紧急', 'high'],
  [CHOICE, 'Normal', 'low'],
  [CHOICE, '不急', 'unreadable'],
  [field('unit'), '馆办', 'u2'],
  [field('unit'), '分馆/办公室', 'u4'],
  [field('unit'), '办公室', 'ambiguous'],
  [field('unit'), '后勤处', 'unreadable'],
  [field('unit', { several: true }), '总馆、馆办', ['u1', 'u2']],
  [field('post'), '馆长', 'p1'],
  [field('post'), '主任', 'ambiguous'],
  [field('person-in-office'), '总馆/办公室/主任', 'p2'],
  [field('link', { register: 'finding' }), '问〔2026〕0001号', 'r1'],
  [field('text'), '', null],
])('%j reads %j as %j', (of, cell, expected) => {
  const parsed = parseCell(of, cell, NAMES);
  expect(parsed.kind === 'value' ? parsed.value : parsed.kind).toEqual(expected);
});

test('what is printed is read back as it was, for every kind of field', () => {
  const cases: [Field, fc.Arbitrary<unknown>][] = [
    [
      field('text', { multiline: true }),
      fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\r', '').trim()),
    ],
    [
      field('number'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
    ],
    [field('date'), fc.constantFrom('2026-01-01', '2024-02-29', '1999-12-31')],
    [field('period', { per: 'month' }), fc.constantFrom('2026-01', '2026-12')],
    [field('period', { per: 'week' }), fc.constantFrom('2026-W01', '2026-W53')],
    [CHOICE, fc.constantFrom('high', 'low')],
    [field('unit'), fc.constantFrom('u1', 'u2', 'u3', 'u4')],
    [field('unit', { several: true }), fc.subarray(['u1', 'u2', 'u3', 'u4'], { minLength: 1 })],
    [field('post'), fc.constantFrom('p1', 'p2', 'p3')],
    [field('link', { register: 'finding' }), fc.constant('r1')],
    [
      field('table', { columns: [] }),
      fc.array(fc.record({ name: fc.string(), n: fc.integer() }), { minLength: 1 }),
    ],
  ];
  for (const [of, values] of cases)
    fc.assert(
      fc.property(values, fc.constantFrom('zh' as const, 'en' as const), (value, language) => {
        const { text } = printCell(of, value as never, { names: NAMES, language });
        const parsed = parseCell(of, unprotectText(protectText(text)), NAMES);
        expect(parsed).toEqual({ kind: 'value', value: value === '' ? null : value });
      }),
    );
});

test('no text of a csv file begins as a formula, and each is what it was once read', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '\t') }), (cell) => {
      expect(protectText(cell)).not.toMatch(/^[=+\-@\t\r]/u);
      expect(unprotectText(protectText(cell))).toBe(cell);
    }),
  );
});
