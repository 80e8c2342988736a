/** Layout, clauses and outline on hostile text: they never throw, and four times the text takes about four times the steps. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { countSteps } from '../../test/count-steps.ts';
import type { ClauseRole } from '../types.ts';
import { buildClauses } from '../clauses/build-clauses.ts';
import { scanLines } from '../layout/scan-lines.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { buildOutline } from './build-outline.ts';
import { describeDocument } from './describe-document.ts';
import { headingEvidence } from './heading-candidates.ts';

function run(text: string): number {
  const language = detectLanguage(text);
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines, language);
  const evidence = headingEvidence({ text, lines, clauses });
  const roles = clauses.map((_, i): ClauseRole =>
    (evidence.verdict[i] ?? 0) >= 2 ? 'heading' : 'background',
  );
  const head = describeDocument({ text, lines, clauses, evidence, language });
  const outline = buildOutline({ text, lines, clauses, roles, evidence, title: head.titleStretch });
  expect(outline.headingOf).toHaveLength(clauses.length);
  return clauses.length;
}

const pieces: [name: string, piece: string][] = [
  ['opening brackets', '（'],
  ['closing brackets', '）'],
  ['nested quotes', '“《（'],
  ['one long line', '每月检测水质，及时公布。'],
  ['numbers', '1.'],
  ['numerals', '一十百'],
  ['marks', '（一）'],
  ['marks and text in one line', '（一）换管，检测。一、供水'],
  ['NUL', '\u0000'],
  ['lone surrogates', '\ud800\udc00\udfff'],
  ['spaces', ' '],
  ['blank lines', '\n'],
  ['short lines', '一、\n'],
  ['titles', '一、供水\n'],
  ['labels', '责任单位：\n'],
  ['table headers', '任务\t责任单位\n'],
  ['tabs', '\t'],
  ['leaders', '一、供水……1\n'],
  ['dots', '.'],
  ['English', 'No. 1 (a) Plan; '],
  ['hashes', '# '],
];

describe('hostile text', () => {
  it.each(pieces)('stays linear on %s', (_name, piece) => {
    const steps = (length: number): number =>
      countSteps(() => run(piece.repeat(Math.ceil(length / piece.length))));
    expect(steps(12_000) / steps(3_000)).toBeLessThan(5);
  });

  it('takes a million brackets and a line of ten megabytes', () => {
    expect(run('（'.repeat(1_000_000))).toBe(0);
    expect(run('每月检测水质，'.repeat(500_000))).toBe(500_000);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...pieces.map(([, text]) => text),
      '附件',
      '目录',
      '国发〔2026〕1号',
      '2026年3月1日',
      '关于印发《方案》的通知',
      '一是',
      '工作要点',
      '。',
      '\n',
      '，',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 }), (parts) => {
        run(parts.join(''));
      }),
    );
  });
});
