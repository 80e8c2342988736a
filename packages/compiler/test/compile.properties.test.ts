/** What must hold of compile on any text at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/index.ts';
import type { CompiledPlan, Span } from '../src/types.ts';

const pieces = [
  '一、',
  '（一）',
  '1.',
  '2026年',
  '6月底前',
  '每季度',
  '至少',
  '召开',
  '1次',
  '会议',
  '，',
  '。',
  '；',
  '：',
  '\n',
  '\t',
  '（',
  '）',
  '《',
  '》',
  '“',
  '”',
  '牵头单位：',
  '水务局',
  '负责',
  '不少于20篇',
  '制定',
  '方案',
  '确保',
  '安全',
  '85%',
  '以上',
  '*次',
  '目录',
  '……3',
  '第一章',
  '一是',
  'By',
  ' June 2026',
  ' the Library will ',
  'publish',
  '. ',
  '- ',
  '1.5万',
  '〔2026〕3号',
  '\u0000',
  '\ud800',
  '🙂',
  ' ',
  '　',
];
const planLike = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  planLike,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('on any text', () => {
  test('compile does not throw, is deterministic, and keeps every span in bounds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plan = compile(text);
        expect(compile(text)).toEqual(plan);
        for (const [start, end] of spansOf(plan)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('clauses are in order, do not overlap, and hold every word of the text', () => {
    fc.assert(
      fc.property(planLike, (text) => {
        const { clauses } = compile(text, { language: 'zh' });
        let end = 0;
        for (const { span } of clauses) {
          expect(text.slice(end, span[0])).not.toMatch(/\p{L}/u);
          expect(span[0]).toBeGreaterThanOrEqual(end);
          end = span[1];
        }
        expect(text.slice(end)).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 200 },
    );
  });

  test('commitments have ids of their own, hold their action, and follow each other', () => {
    fc.assert(
      fc.property(planLike, (text) => {
        const plan = compile(text);
        const ids = plan.commitments.map((commitment) => commitment.id);
        expect(new Set(ids).size).toBe(ids.length);
        let start = -1;
        for (const { span, action, confidence } of plan.commitments) {
          expect(span[0]).toBeLessThanOrEqual(action.span[0]);
          expect(span[1]).toBeGreaterThanOrEqual(action.span[1]);
          expect(action.span[0]).toBeGreaterThan(start);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          start = action.span[0];
        }
      }),
      { numRuns: 200 },
    );
  });
});

function spansOf(plan: CompiledPlan): Span[] {
  return [
    ...plan.outline.map((heading) => heading.span),
    ...plan.clauses.map((clause) => clause.span),
    ...plan.commitments.flatMap((commitment) => [
      commitment.span,
      commitment.action.span,
      ...commitment.outcomes,
      ...[...commitment.cadence, ...commitment.deadlines, ...commitment.quantities].map(
        (facet) => facet.span,
      ),
      ...[...commitment.owners, ...commitment.deliverables, ...commitment.mechanisms].map(
        (facet) => facet.span,
      ),
      ...[...commitment.vague, ...commitment.placeholders].map((facet) => facet.span),
    ]),
    ...plan.diagnostics.flatMap((diagnostic) => [
      diagnostic.span,
      ...diagnostic.related.map((related) => related.span),
    ]),
  ];
}
