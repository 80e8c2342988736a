import { describe, expect, test } from 'vitest';
import { RULES } from '../rules/index.ts';
import type { Diagnostic } from '../types.ts';
import { toSarif } from './to-sarif.ts';
import { toLintReport } from './to-json.ts';

const TEXT = '市图书馆工作要点\n😀定期检查。';
const AT = TEXT.indexOf('定期');
const DIAGNOSTIC: Diagnostic = {
  rule: 'vague-cadence',
  code: 'TZ3004',
  severity: 'info',
  span: [AT, AT + 2],
  commitment: 'c1',
  message: { zh: '含糊', en: 'vague' },
  related: [{ span: [0, 4], message: { zh: '此处', en: 'here' } }],
};
const FILE = { name: 'plans/2026 年.txt', text: TEXT, diagnostics: [DIAGNOSTIC] };

function sarif(name = FILE.name) {
  return toSarif([{ ...FILE, name }], {
    rules: RULES,
    language: 'zh',
    version: '0.1.0',
    docsUri: 'file:///docs/rules/',
  });
}

describe('toSarif', () => {
  test('describes every rule once, with its level and page', () => {
    const { rules } = sarif().runs[0].tool.driver;
    expect(rules.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.meta.code));
    expect(rules[0]).toEqual({
      id: 'TZ3001',
      name: 'no-owner',
      shortDescription: { text: '任务没有责任单位' },
      defaultConfiguration: { level: 'warning' },
      helpUri: 'file:///docs/rules/no-owner.md',
    });
  });

  test('gives regions in one-based UTF-16 columns, and offsets', () => {
    expect(sarif().runs[0].columnKind).toBe('utf16CodeUnits');
    expect(sarif().runs[0].results[0]).toEqual({
      ruleId: 'TZ3004',
      ruleIndex: RULES.findIndex((rule) => rule.meta.code === 'TZ3004'),
      level: 'note',
      message: { text: '含糊' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/2026%20%E5%B9%B4.txt', index: 0 },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5, charOffset: AT, charLength: 2 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'plans/2026%20%E5%B9%B4.txt', index: 0 },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5, charOffset: 0, charLength: 4 },
          },
          message: { text: '此处' },
        },
      ],
      partialFingerprints: { 'taizhangCommitment/v1': 'TZ3004:c1' },
    });
  });

  test.each([
    ['plan.txt', 'plan.txt'],
    ['C:\\plans\\a b.txt', 'file:///C:/plans/a%20b.txt'],
    ['/home/x/计划.txt', '/home/x/%E8%AE%A1%E5%88%92.txt'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ])('writes the file name %j as a URI', (name, uri) => {
    expect(sarif(name).runs[0].artifacts[0]?.location.uri).toBe(uri);
  });

  test('has no help links without a place for the pages', () => {
    const log = toSarif([FILE], { rules: RULES, language: 'en', version: '0.1.0' });
    expect(log.runs[0].tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });
});

describe('toLintReport', () => {
  test('adds lines and columns, and counts by severity', () => {
    const { files, summary } = toLintReport([FILE]);
    expect(files[0]?.diagnostics[0]?.region).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 5,
    });
    expect(summary).toEqual({ error: 0, warning: 0, info: 1 });
  });
});
