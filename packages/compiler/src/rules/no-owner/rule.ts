/** A task that nobody is named for is done by nobody. */
import type { Commitment, Owner } from '../../types.ts';
import { isStated } from '../checkable.ts';
import type { LintPlan, PlanItem } from '../lint-plan.ts';
import { nameItem, reportItems } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';
import { NAMELESS } from './lexicon.ts';

type MessageId = 'each' | 'whole' | 'example' | 'partnersOnly' | 'nameless';

export const noOwner = defineRule({
  meta: {
    id: 'no-owner',
    code: 'TZ3001',
    severity: 'warning',
    title: { zh: '任务没有责任单位', en: 'A task without an owner' },
    messages: {
      each: {
        zh: '“{item}”没有写明由谁负责（{count} 项任务）；写上牵头单位或责任人',
        en: 'nobody is named for the {count} {count:task|tasks} of "{item}"; name a lead unit or person',
      },
      whole: {
        zh: '{total} 个事项中有 {count} 个没有写明由谁负责；逐项写上责任单位，或附任务分工表，或在文首写明统一由谁负责',
        en: '{count} of {total} items name nobody; name an owner for each, add a table of who does what, or say at the start who answers for all',
      },
      example: { zh: '如“{item}”', en: 'such as "{item}"' },
      partnersOnly: {
        zh: '“{item}”只写了配合单位“{name}”，没有写由谁牵头；补上牵头单位',
        en: '"{item}" names only who helps ("{name}"), not who leads; add the lead unit',
      },
      nameless: {
        zh: '“{name}”没有指明是哪个单位；写出单位名称，至少写明牵头单位',
        en: '"{name}" does not say which unit; name it, or at least name the lead',
        severity: 'info',
      },
    },
    options: {
      issuerOwns: {
        type: 'boolean',
        default: false,
        about: {
          zh: '为 true 时，没有写明责任单位的任务视为由发文单位自己承担，不再报告',
          en: 'when true, tasks without a named owner are taken to be the issuer’s own and not reported',
        },
      },
    },
    docs: 'docs/rules/no-owner.md',
  },
  check(plan, { issuerOwns }): Finding<MessageId>[] {
    const findings: Finding<MessageId>[] = [];
    const bad: PlanItem[] = [];
    for (const item of plan.items) {
      const owners = item.commitments.flatMap((commitment) => commitment.owners).filter(isStated);
      const finding = judge(item, owners, plan);
      if (finding === 'unowned') bad.push(item);
      else if (finding) findings.push(finding);
    }
    if (issuerOwns) return findings;
    const messages = { each: 'each', whole: 'whole', example: 'example' } as const;
    return [...findings, ...reportItems(plan, { bad, total: plan.items.length }, messages)];
  },
});

function judge(
  item: PlanItem,
  owners: readonly Owner[],
  plan: LintPlan,
): Finding<MessageId> | 'unowned' | null {
  const doers = owners.filter((owner) => owner.role !== 'with');
  if (doers.some((owner) => !NAMELESS.has(owner.name))) return null;
  const shown = doers[0] ?? owners[0];
  if (!shown) return 'unowned';
  const holder = item.commitments.find((commitment) => commitment.owners.includes(shown));
  return {
    messageId: doers.length > 0 ? 'nameless' : 'partnersOnly',
    data: { item: nameItem(item, plan), name: shown.name },
    span: holder && within(shown, holder) ? shown.span : item.span,
    ...(holder ? { commitment: holder.id } : {}),
  };
}

/** An inherited owner stands elsewhere: pointing there would name a passage that is right. */
function within(owner: Owner, commitment: Commitment): boolean {
  return owner.span[0] >= commitment.span[0] && owner.span[1] <= commitment.span[1];
}
