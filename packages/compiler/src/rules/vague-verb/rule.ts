/** 加强, 推进, 深化 with nothing checkable behind them: the sentence sounds like work and binds nobody. */
import type { Commitment } from '../../types.ts';
import { isCheckable } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import { isUnmeasured } from '../no-measure/rule.ts';
import { isConvention, titleSpan } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';
import { findVagueVerb, type VagueVerb } from './find-vague-verb.ts';

type MessageId = 'vague' | 'also' | 'whole';

export const vagueVerb = defineRule({
  meta: {
    id: 'vague-verb',
    code: 'TZ3005',
    severity: 'info',
    title: { zh: '动词空泛', en: 'Vague verb' },
    messages: {
      vague: {
        zh: '“{verb}”看不出具体做什么；换成看得见的动作（如“制定”“召开”“培训”），或写上数量、成果、时间',
        en: '"{verb}" does not say what is done; use a visible act ("publish", "hold", "train") or add a number, a product or a date',
      },
      whole: {
        zh: '{total} 个事项中有 {count} 个写着“加强”“推进”一类看不出具体做什么的任务；换成看得见的动作，或写上数量、成果、时间',
        en: '{count} of {total} items hold tasks such as "strengthen" or "promote" that do not say what is done; use visible acts, or add numbers, products or dates',
      },
      also: { zh: '还有“{verb}”', en: 'also "{verb}"' },
    },
    options: {},
    docs: 'docs/rules/vague-verb.md',
  },
  check(plan): Finding<MessageId>[] {
    const findings: Finding<MessageId>[] = [];
    for (const item of plan.items) {
      // Where nothing at all can be checked, no-measure has said so once for the item.
      if (isUnmeasured(item)) continue;
      const found = item.commitments.flatMap((commitment) => vagueVerbsOf(commitment, plan));
      const [first, ...others] = found;
      if (!first) continue;
      findings.push({
        messageId: 'vague',
        data: { verb: first.verb },
        span: first.span,
        commitment: first.commitment,
        related: others.map(({ verb, span }) => ({ messageId: 'also', data: { verb }, span })),
      });
    }
    if (!isConvention(findings.length, plan.items.length)) return findings;
    return [
      {
        messageId: 'whole',
        data: { count: findings.length, total: plan.items.length },
        span: titleSpan(plan),
        related: findings
          .slice(0, EXAMPLES)
          .map(({ span, data }) => ({ messageId: 'also', data: data ?? {}, span })),
      },
    ];
  },
});

const EXAMPLES = 3;

function vagueVerbsOf(commitment: Commitment, plan: LintPlan): (VagueVerb & { commitment: string })[] {
  if (isCheckable(commitment) || commitment.owners.length > 0) return [];
  const found = findVagueVerb(commitment, plan);
  return found ? [{ ...found, commitment: commitment.id }] : [];
}
