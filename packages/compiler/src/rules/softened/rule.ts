/** 确保 became 力争, 20 became 15: what an author may do on purpose, but must not do unnoticed. */
import type { CompiledPlan } from '../../types.ts';
import { compare } from '../../compare/compare.ts';
import type { LintPlan } from '../lint-plan.ts';
import { defineRule, type Finding } from '../rule.ts';

type MessageId = 'softened';

export const softened = defineRule({
  meta: {
    id: 'softened',
    code: 'TZ4007',
    severity: 'warning',
    title: { zh: '比上一版放松', en: 'Softer than in the previous version' },
    messages: {
      softened: {
        zh: '比上一版放松：{change}；恢复原来的要求，或记下放松的理由',
        en: 'softer than the previous version: {change}; restore it, or record why it was softened',
      },
    },
    options: {},
    docs: 'docs/rules/softened.md',
  },
  check(plan): Finding<MessageId>[] {
    if (!plan.previous) return [];
    const findings: Finding<MessageId>[] = [];
    for (const { next, changes } of compare(plan.previous, asCompiled(plan)).entries) {
      const [commitment] = next;
      if (!commitment) continue;
      for (const change of changes) {
        if (change.kind !== 'softened') continue;
        findings.push({
          messageId: 'softened',
          data: { change: change.message },
          span: change.next ?? commitment.span,
          commitment: commitment.id,
        });
      }
    }
    return findings;
  },
});

/** The plan as `compare` takes it. Its source is not looked at. */
function asCompiled(plan: LintPlan): CompiledPlan {
  return {
    schema: 'taizhang.compile/1',
    source: { name: plan.title ?? 'text', mediaType: 'text/plain', sha256: null, encoding: 'utf-8' },
    language: plan.language,
    text: plan.text,
    title: plan.title,
    period: plan.period,
    issuer: plan.issuer,
    outline: plan.outline,
    clauses: plan.clauses,
    commitments: plan.commitments,
    diagnostics: [],
  };
}
