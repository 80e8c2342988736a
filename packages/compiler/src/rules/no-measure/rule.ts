/** Without a number, a date, a rhythm or a thing to be shown, nobody can say later whether it was done. */
import { isCheckable } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import type { PlanItem } from '../plan-items.ts';
import { nameItem, reportItems } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';

type MessageId = 'each' | 'idle' | 'whole' | 'example';

export const noMeasure = defineRule({
  meta: {
    id: 'no-measure',
    code: 'TZ3002',
    severity: 'warning',
    title: { zh: '看不出做到什么算完成', en: 'No way to tell when it is done' },
    messages: {
      each: {
        zh: '“{item}”没有数量、时间、频次或成果（{count} 项任务）；至少写明一样，以便核验',
        en: 'the {count} {count:task|tasks} of "{item}" {count:has|have} no number, date, frequency or product; state at least one, so that it can be checked',
      },
      idle: {
        zh: '“{item}”只有要求，没有一项可以核验的任务；写明做什么、做多少、何时做完',
        en: '"{item}" asks for things in general and sets no task that can be checked; say what will be done, how much, by when',
      },
      whole: {
        zh: '{share}没有任何数量、时间、频次或成果；给每个事项至少写明一样可核验的结果',
        en: '{share} have no number, date, frequency or product at all; give each at least one result that can be checked',
      },
      example: { zh: '如“{item}”', en: 'such as "{item}"' },
    },
    options: {},
    docs: 'docs/rules/no-measure.md',
  },
  check(plan): Finding<MessageId>[] {
    const instead = (item: PlanItem): Finding<MessageId> | null =>
      item.commitments.length > 0 ? null : reportIdle(item, plan);
    const messages = { each: 'each', whole: 'whole', example: 'example' } as const;
    return reportItems(plan, isUnmeasured, { ...messages, instead, items: inOrder(plan) });
  },
});

function inOrder({ items, idle }: LintPlan): PlanItem[] {
  return [...items, ...idle].sort((a, b) => a.span[0] - b.span[0]);
}

function reportIdle(item: PlanItem, plan: LintPlan): Finding<MessageId> {
  return { messageId: 'idle', data: { item: nameItem(item, plan) }, span: item.span };
}

/** Nothing in the item can be checked. A single soft sentence among firm ones is `vague-verb`'s business. */
export function isUnmeasured(item: PlanItem): boolean {
  return !item.commitments.some(isCheckable);
}
