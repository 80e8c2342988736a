import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Language } from '../types.ts';
import { scanLines } from '../layout/scan-lines.ts';
import { buildClauses } from './build-clauses.ts';

/** `label text` of each clause, `-` for no label. */
function labelled(text: string, language: Language = 'zh'): string[] {
  return buildClauses(text, scanLines(text), language).map(
    (clause) => `${clause.label ?? '-'} ${clause.text}`,
  );
}

describe('labels', () => {
  it('hold for the value on their line', () => {
    expect(labelled('牵头单位：水务局\n配合单位:住建局、财政局\n完成时限：6月底前\n每月检测一次。')).toEqual([
      '- 牵头单位：',
      'lead 水务局',
      '- 配合单位:',
      'with 住建局、财政局',
      '- 完成时限：',
      'deadline 6月底前',
      '- 每月检测一次。',
    ]);
  });

  it('follow one another on one line', () => {
    expect(labelled('责任单位：水务局，配合单位：住建局；完成时限：6月底前。全程留痕。')).toEqual([
      '- 责任单位：',
      'do 水务局，',
      '- 配合单位：',
      'with 住建局；',
      '- 完成时限：',
      'deadline 6月底前。',
      '- 全程留痕。',
    ]);
  });

  it('reach the next line when nothing stands behind them', () => {
    expect(labelled('责任单位：\n水务局\n每月检测一次。')).toEqual([
      '- 责任单位：',
      'do 水务局',
      '- 每月检测一次。',
    ]);
  });

  it('hold for a list of measures, up to the next label or heading', () => {
    const text =
      '任务1：换管\n具体措施：\n1.招标；\n2.施工。\n牵头单位：水务局\n任务2：检测\n具体措施：1.取样。2.送检。\n3.公示。\n二、节水\n1.宣传。';
    expect(labelled(text).filter((row) => row.startsWith('measure'))).toEqual([
      'measure 1.招标；',
      'measure 2.施工。',
      'measure 1.取样。',
      'measure 2.送检。',
      'measure 3.公示。',
    ]);
  });

  it('are set off by brackets or a mark too', () => {
    expect(labelled('（一）责任单位：水务局\n【完成时限】：6月底前')).toEqual([
      '- （一）责任单位：',
      'do 水务局',
      '- 【完成时限】：',
      'deadline 6月底前',
    ]);
  });

  it('are not words before a colon in prose', () => {
    expect(
      labelled('总的思路是：节水优先。现提出如下要求：每月检测。').some((row) => !row.startsWith('-')),
    ).toBe(false);
  });

  it('are the columns of a table', () => {
    const text = '序号\t任务\t措施\t责任单位\t完成时限\n1\t换管\t招标，施工\t水务局\t6月底前';
    expect(labelled(text).slice(5)).toEqual([
      'number 1',
      'task 换管',
      'measure 招标，',
      'measure 施工',
      'do 水务局',
      'deadline 6月底前',
    ]);
  });

  it('find their column in ragged rows', () => {
    const text = '任务\t进度安排及措施\t考核要点\n换管\t3月：招标\t合同\n4月：施工\t日志\n5月：验收';
    const rows = labelled(text).slice(3);
    expect(rows.filter((row) => row.startsWith('measure'))).toEqual([
      'measure 3月：',
      'measure 招标',
      'measure 4月：',
      'measure 施工',
      'measure 5月：',
      'measure 验收',
    ]);
    expect(rows.filter((row) => row.startsWith('result'))).toEqual(['result 合同', 'result 日志']);
  });

  it('are read in English', () => {
    expect(labelled('Lead: City Library\nTarget date: June 2026\nOpen on Sundays.', 'en')).toEqual([
      'lead Lead: City Library',
      'deadline Target date: June 2026',
      '- Open on Sundays.',
    ]);
  });
});

describe('sentences', () => {
  const sentences = (text: string): number[] =>
    buildClauses(text, scanLines(text)).map((clause) => clause.sentence);

  it('end at full stops, semicolons and lines', () => {
    expect(sentences('招标，施工。验收；归档\n公示')).toEqual([0, 0, 2, 3, 4]);
  });

  it('open with a numbered item behind a colon or a remark', () => {
    expect(sentences('具体措施：1．招标，施工。（水务局负责）2．验收，归档。')).toEqual([0, 1, 1, 3, 4, 4]);
  });
});

describe('clauses of any text', () => {
  const piece = fc.constantFrom(
    '换管',
    '，',
    '。',
    '：',
    '（',
    '）',
    '“',
    '”',
    '\n',
    '\t',
    '1.',
    '一、',
    ' ',
    '责任单位',
    'a',
    '\u0000',
    '\ud800',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it.each(['zh', 'en'] as const)(
    'are ordered, disjoint, inside their lines and cover every word (%s)',
    (language) => {
      fc.assert(
        fc.property(text, (source) => {
          const lines = scanLines(source);
          const clauses = buildClauses(source, lines, language);
          let rest = source;
          clauses.forEach((clause, index) => {
            const line = lines[clause.line];
            expect(clause.index).toBe(index);
            expect(clause.text).toBe(source.slice(clause.start, clause.end));
            expect(clause.start).toBeGreaterThanOrEqual(Math.max(line!.start, clauses[index - 1]?.end ?? 0));
            expect(clause.end).toBeLessThanOrEqual(line!.end);
            expect(clause.sentence).toBeLessThanOrEqual(index);
            rest =
              rest.slice(0, clause.start) + ' '.repeat(clause.end - clause.start) + rest.slice(clause.end);
          });
          expect(rest).not.toMatch(/[\p{L}\p{N}_]/u);
        }),
      );
    },
  );
});
