import { describe, expect, it } from 'vitest';
import { buildPlan, yearPlan } from '../../test/build-plan.ts';
import { compare } from './compare.ts';
import { coverage } from './coverage.ts';
import { formatComparisonJson } from './format-json.ts';
import { formatComparisonMarkdown, formatCoverageMarkdown } from './format-markdown.ts';
import { formatComparisonTerminal, formatCoverageTerminal } from './format-terminal.ts';

const before = buildPlan(
  ['# 供水', '确保{dl by 2025-06-30: 6月底前}完成泵站改造', '编制|节水|手册'],
  yearPlan(2025),
);
const after = buildPlan(
  ['# 供水', '力争{dl by 2026-09-30: 9月底前}完成泵站改造', '开放水文化展厅'],
  yearPlan(2026),
);
const comparison = compare(before, after);
const texts = { previous: before.text, next: after.text };

describe('formats', () => {
  it('shows a comparison in a terminal without colour', () => {
    const shown = formatComparisonTerminal(comparison, texts, { language: 'zh', colour: false });
    expect(shown).toBe(
      [
        'plan.txt → plan.txt',
        '有变动 1，删去 1，新增 1',
        '其中 软化 1，改期 1',
        '两份计划相差 1 年，前一份的年份先顺延再比较',
        '',
        '~ 有变动  供水',
        '  [-确保6-]{+力争9+}月底前完成泵站改造',
        '    · 软化：语气由“确保”放宽为“力争”',
        '    · 改期：时限由“6月底前”推迟到“9月底前”',
        '',
        '- 删去  供水',
        '  - 编制|节水|手册',
        '',
        '+ 新增  供水',
        '  + 开放水文化展厅',
        '',
      ].join('\n'),
    );
  });
  it('colours only when asked', () => {
    expect(formatComparisonTerminal(comparison, texts, { language: 'en', colour: true })).toContain(
      '\u001b[31m',
    );
  });
  it('escapes table cells in Markdown', () => {
    expect(formatComparisonMarkdown(comparison, { language: 'en' })).toContain(
      '| dropped | 编制\\|节水\\|手册 |  |  |',
    );
  });
  it('writes data as JSON', () => {
    expect(JSON.parse(formatComparisonJson(comparison))).toEqual(comparison);
  });
  it('shows coverage', () => {
    const result = coverage(before, after);
    expect(formatCoverageTerminal(result, { language: 'en', colour: false })).toContain(
      '✗ missing  编制|节水|手册',
    );
    expect(formatCoverageMarkdown(result, { language: 'zh' })).toContain('## 本单位自定任务');
  });
  it('lets no control character of a plan reach the terminal', () => {
    const evil = compare(buildPlan([]), buildPlan(['开展\u001b[2J检测']));
    expect(
      formatComparisonTerminal(evil, { previous: '', next: '' }, { language: 'zh', colour: false }),
    ).not.toContain('\u001b');
  });
});
