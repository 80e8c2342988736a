/** What must hold of the lint on any text whatever. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintText } from '../../test/lint-text.ts';
import { WEEKENDS } from '../../test/weekend-calendar.ts';
import { compile } from '../compile.ts';
import { formatReport } from '../diagnostics/format-report.ts';
import { toSarif } from '../diagnostics/to-sarif.ts';
import { RULES } from './index.ts';

/** Pieces of plans and of what breaks readers, so that the rules have something to do. */
const PIECES = [
  '市图书馆2026年工作要点',
  '目 录',
  '一、',
  '三、',
  '（二）',
  '1.',
  '3.',
  '①',
  '一是',
  '三是',
  '\n',
  '\n\n',
  '\t',
  '，',
  '。',
  '；',
  '：',
  '……3',
  '采编部',
  '有关部门',
  '牵头',
  '责任单位：',
  '完成时限：待定',
  '每月1次',
  '全年不少于10次',
  '定期',
  '2025年6月底前',
  '2月30日前',
  '10月3日前',
  '*次',
  'XX',
  '《》',
  '《采购办法》',
  '制定',
  '加强',
  '进一步',
  '建立馆际互借联络员制度',
  '占40%',
  '权重30%',
  '（30分）',
  '共5大类20项任务',
  '以下三个方面',
  '任务\t分值\t责任单位',
  '1. Collections\n',
  'The library will strengthen its work',
  'by 30 February',
  'TBD',
  '\u0000',
  '\ud800',
  '\u202e',
  '（',
  '”',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

test('never throws, and points into the text, in order', () => {
  fc.assert(
    fc.property(text, (plan) => {
      const diagnostics = lintText(plan, { calendar: WEEKENDS });
      let before = 0;
      for (const { span, related, message } of diagnostics) {
        expect(span[0]).toBeGreaterThanOrEqual(before);
        before = span[0];
        for (const [start, end] of [span, ...related.map((other) => other.span)]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(plan.length);
        }
        expect(message.zh + message.en).not.toMatch(/\{[a-z]+\}/iu);
      }
    }),
    { numRuns: 300 },
  );
});

test('says the same of the same text', () => {
  fc.assert(
    fc.property(text, (plan) => {
      expect(lintText(plan)).toEqual(lintText(plan));
    }),
  );
});

test('compares any text with any other', () => {
  fc.assert(fc.property(text, text, (before, after) => void lintText(after, { previous: compile(before) })));
});

const UNPRINTED = /(?!\n)[\p{Cc}\u202e]/u;

test('prints whatever it finds, one row a line and within the width', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('zh' as const, 'en' as const), (plan, language) => {
      const files = [{ name: 'plan.txt', text: plan, diagnostics: lintText(plan) }];
      expect(formatReport(files, { language, maxPerRule: Infinity })).not.toMatch(UNPRINTED);
      expect(() => JSON.stringify(toSarif(files, { rules: RULES, language, version: '0' }))).not.toThrow();
    }),
  );
});
