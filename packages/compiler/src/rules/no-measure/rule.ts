/** Without a number, a date, a rhythm or a thing to be shown, nobody can say later whether it was done. */
import { isCheckable } from '../checkable.ts';
import type { PlanItem } from '../lint-plan.ts';
import { reportItems } from '../report-items.ts';
import { defineRule } from '../rule.ts';

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
      whole: {
        zh: '{total} 个事项中有 {count} 个没有任何数量、时间、频次或成果；给每个事项至少写明一样可核验的结果',
        en: '{count} of {total} items have no number, date, frequency or product at all; give each at least one result that can be checked',
      },
      example: { zh: '如“{item}”', en: 'such as "{item}"' },
    },
    options: {},
    docs: 'docs/rules/no-measure.md',
  },
  check(plan) {
    return reportItems(plan, isUnmeasured, { each: 'each', whole: 'whole', example: 'example' });
  },
});

/** Nothing in the item can be checked. A single soft sentence among firm ones is `vague-verb`'s business. */
export function isUnmeasured(item: PlanItem): boolean {
  return !item.commitments.some(isCheckable);
}
