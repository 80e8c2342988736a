import { expect, test } from 'vitest';
import { compile, explain } from './index.ts';

const PLAN = '一、供水\n坚持安全第一。每季度检测水质一次，形成检测报告，确保达标。\n';

test('tells a role and its reasons for every clause, the same role that compile gives', () => {
  const explanations = explain(PLAN);
  expect(explanations.map(({ role }) => role)).toEqual(compile(PLAN).clauses.map(({ role }) => role));
  for (const { reasons } of explanations) {
    expect(reasons.length).toBeGreaterThan(0);
    for (const { feature, weight } of reasons) {
      expect(feature).toMatch(/^(words|place|stated|neighbours|layout)\./u);
      expect(weight).toBeGreaterThan(0);
    }
  }
});

test('gives English clauses their roles', () => {
  const text = 'The Library will open two branches by June 2026. We publish a report every quarter.';
  expect(explain(text).map(({ role }) => role)).toEqual(compile(text).clauses.map(({ role }) => role));
});
