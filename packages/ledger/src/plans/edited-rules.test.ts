import { describe, expect, test } from 'vitest';

import { editedRules } from './edited-rules.ts';
import type { CommitmentEdit } from './proposal.ts';
import { rulesInText } from '../work/occurrences/rules-in-text.ts';

const MONTHLY = rulesInText('每月1次');
const original = { cadence: '每月1次', rules: MONTHLY.ok ? MONTHLY.value : [] };

describe('a cadence that a person writes', () => {
  test.each<[string, string, string | null, number | null]>([
    ['每季度1次', 'periodic', 'quarter', 1],
    ['每月前5个工作日', 'periodic', 'month', 1],
    ['once a quarter', 'periodic', 'quarter', 1],
    ['every two months', 'periodic', 'month', 2],
    ['每两月一次', 'periodic', 'month', 2],
    ['weekly on Fridays', 'periodic', 'week', 1],
    ['at least twice a year', 'target', 'year', 1],
    ['7×24小时', 'continuous', null, null],
    ['每月1次', 'periodic', 'month', 1],
  ])('%j brings a %s rule', (cadence, kind, per, every) => {
    const edited = editedRules({ cadence }, original);
    expect(edited).toMatchObject({
      ok: true,
      value: { cadence, rules: [{ kind, ...(per === null ? {} : { per, every }) }] },
    });
  });

  test('that is empty takes all rules away', () => {
    expect(editedRules({ cadence: '' }, original)).toMatchObject({ ok: true, value: { rules: [] } });
  });

  test.each(['不定期', 'as needed', '甲乙丙'])('that says nothing to count by (%s) is refused', (cadence) => {
    expect(editedRules({ cadence }, original)).toMatchObject({
      ok: false,
      refusals: [{ code: 'LG-2233', path: '/cadence' }],
    });
  });

  test.each<[string, CommitmentEdit]>([
    ['without a cadence', { title: '甲' }],
    ['with rules of its own', { cadence: '每月前5个工作日', rules: original.rules }],
  ])('an edit %s stays as it is', (_title, edit) => {
    expect(editedRules(edit, original)).toEqual({ ok: true, value: edit });
  });
});
