import { describe, expect, test } from 'vitest';
import { markPlan } from '../../test/mark-plan.ts';
import { defineRule } from './rule.ts';
import { runRules } from './run-rules.ts';

const PLAN = markPlan('{H1:一、读者}\n{A:{vague:定期}检查*次。}{A:加强服务。}');

describe('runRules', () => {
  test('fills messages in both languages', () => {
    const [first] = runRules(PLAN, { severities: { 'no-owner': 'off' } }).filter(
      ({ rule }) => rule === 'vague-cadence',
    );
    expect(first).toEqual({
      rule: 'vague-cadence',
      code: 'TZ3004',
      severity: 'warning',
      span: [5, 7],
      commitment: PLAN.commitments[0]?.id,
      message: {
        zh: '“定期”没有说明多久一次；改为具体频次，如“每季度一次”',
        en: '"定期" does not say how often; give a frequency, such as "once a quarter"',
      },
      related: [],
    });
  });

  test('sorts by place, then length, then code', () => {
    const places = runRules(PLAN).map(({ span, code }) => `${span[0]} ${code}`);
    expect(places).toEqual([...places].sort((a, b) => parseInt(a) - parseInt(b)));
    expect(places[0]).toBe('0 TZ3001');
  });

  test('obeys the settings', () => {
    const rules = (severities: Record<string, 'off' | 'error'>) =>
      runRules(PLAN, { severities }).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(rules({})).toContain('vague-cadence warning');
    expect(rules({ 'vague-cadence': 'error' })).toContain('vague-cadence error');
    expect(rules({ 'vague-cadence': 'off' }).join()).not.toContain('vague-cadence');
  });

  test('a message may have a severity of its own, which the settings override', () => {
    const rule = defineRule({
      meta: {
        id: 'x',
        code: 'TZ3999',
        severity: 'error',
        title: { zh: '', en: '' },
        messages: { soft: { zh: '', en: '', severity: 'info' } },
        options: {},
        docs: '',
      },
      check: () => [{ messageId: 'soft', span: [0, 1] }],
    });
    expect(runRules(PLAN, { rules: [rule] })[0]?.severity).toBe('info');
    expect(runRules(PLAN, { rules: [rule], severities: { x: 'warning' } })[0]?.severity).toBe('warning');
  });

  test('passes options, and their defaults', () => {
    const named = (options?: Record<string, Record<string, boolean>>) =>
      runRules(PLAN, { options }).some(({ rule }) => rule === 'no-owner');
    expect(named()).toBe(true);
    expect(named({ 'no-owner': { issuerOwns: true } })).toBe(false);
  });
});
