/** 加强, 推进, 深化 with nothing checkable behind them: the sentence sounds like work and binds nobody. */
import type { Commitment } from '../../types.ts';
import { isCheckable } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import { isUnmeasured } from '../no-measure/rule.ts';
import { defineRule, type Finding } from '../rule.ts';
import { findVagueVerb, type VagueVerb } from './find-vague-verb.ts';

type MessageId = 'vague' | 'also';

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
      also: { zh: '同一事项中还有“{verb}”', en: '"{verb}" again in the same item' },
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
    return findings;
  },
});

function vagueVerbsOf(commitment: Commitment, plan: LintPlan): (VagueVerb & { commitment: string })[] {
  if (isCheckable(commitment) || commitment.owners.length > 0) return [];
  const found = findVagueVerb(commitment, plan);
  return found ? [{ ...found, commitment: commitment.id }] : [];
}
