import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../types.ts';
import { formatReport } from './format-report.ts';
import { ANSI } from './palette.ts';

const TEXT = '一、强化服务\n每月定期检查，及时整改。\n二、强化管理\n每季度定期检查。';

function diagnostic(words: string, change: Partial<Diagnostic> = {}): Diagnostic {
  const at = TEXT.indexOf(words);
  return {
    rule: 'vague-cadence',
    code: 'TZ3004',
    severity: 'warning',
    span: [at, at + words.length],
    commitment: null,
    message: { zh: `“${words}”含糊`, en: `"${words}" is vague` },
    related: [],
    ...change,
  };
}

function report(diagnostics: readonly Diagnostic[], style: Parameters<typeof formatReport>[1] = {}): string {
  return formatReport([{ name: 'plan.txt', text: TEXT, diagnostics }], style);
}

describe('formatReport', () => {
  test('underlines the passage under the line it stands in', () => {
    expect(report([diagnostic('定期')])).toBe(
      [
        'plan.txt:2:3 警告 TZ3004 vague-cadence',
        '  “定期”含糊',
        '    2 | 每月定期检查，及时整改。',
        '      |     ^^^^',
        '',
        '1 个文件，1 个问题：1 个警告',
        '',
      ].join('\n'),
    );
  });

  test('shows related passages with their own message', () => {
    const related = [
      {
        span: [TEXT.indexOf('二、'), TEXT.indexOf('二、') + 2] as const,
        message: { zh: '也在这里', en: 'here too' },
      },
    ];
    expect(report([diagnostic('及时', { related, severity: 'error' })], { language: 'en' })).toBe(
      [
        'plan.txt:2:8 error TZ3004 vague-cadence',
        '  "及时" is vague',
        '    2 | 每月定期检查，及时整改。',
        '      |               ^^^^',
        '    3 | 二、强化管理',
        '      | ---- here too',
        '',
        '1 file, 1 problem: 1 error',
        '',
      ].join('\n'),
    );
  });

  test('underlines related passages of the same row beside the finding', () => {
    const at = TEXT.indexOf('及时');
    const related = [{ span: [at, at + 2] as const, message: { zh: '还有', en: 'also' } }];
    expect(report([diagnostic('定期', { related })]).split('\n')[3]).toBe('      |     ^^^^      ----');
  });

  test('shows three related passages and counts the rest', () => {
    const related = Array.from({ length: 5 }, () => ({
      span: [0, 2] as const,
      message: { zh: '此处', en: 'here' },
    }));
    const lines = report([diagnostic('定期', { related })]).split('\n');
    expect(lines.filter((line) => line.includes('---- 此处'))).toHaveLength(3);
    expect(lines).toContain('      = 另有 2 处');
  });

  test('cuts a run of one rule short and says so', () => {
    const many = Array.from({ length: 8 }, () => diagnostic('定期'));
    const text = report(many, { maxPerRule: 3, showAll: '--all' });
    expect(text.match(/vague-cadence$/gmu)).toHaveLength(3);
    expect(text).toContain('plan.txt: 同类问题未逐条显示：vague-cadence 5；用 --all 显示全部');
    expect(report(many, { maxPerRule: 3, language: 'en' })).toContain(
      'plan.txt: not shown, more of the same: vague-cadence 5\n',
    );
    expect(text).toContain('8 个警告');
  });

  test('underlines a passage over several lines on its first line', () => {
    const spanning = diagnostic('检查，及时整改。\n二、');
    expect(report([spanning]).split('\n')[3]).toBe('      |         ^^^^^^^^^^^^^^^^');
  });

  test('colours nothing unless asked to', () => {
    expect(report([diagnostic('定期')])).not.toContain('\u001b');
    expect(report([diagnostic('定期')], { palette: ANSI })).toContain('\u001b[33m^^^^\u001b[39m');
  });

  test('says when there is nothing to say', () => {
    expect(report([])).toBe('1 个文件，没有发现问题\n');
    expect(report([], { language: 'en' })).toBe('1 file, no problems found\n');
  });

  test('points into a file with Windows line ends and past its end', () => {
    const text = '第一行\r\n第二行';
    const at = { ...diagnostic('定期'), span: [text.length, text.length + 5] as const };
    expect(formatReport([{ name: 'a', text, diagnostics: [at] }]).split('\n')[2]).toBe('    2 | 第二行');
  });
});
