/** A task that nobody is named for is done by nobody. */
import type { Owner, Span } from '../../types.ts';
import { isStated } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import type { PlanItem } from '../plan-items.ts';
import { findOwnerHeading } from '../owner-heading.ts';
import { nameItem, reportItems } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';
import { NAMELESS, NAMELESS_WORDS } from './lexicon.ts';

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
        zh: '{share}没有写明由谁负责；逐项写上责任单位，或附任务分工表，或在文首写明统一由谁负责',
        en: '{share} name nobody; name an owner for each, add a table of who does what, or say at the start who answers for all',
      },
      example: { zh: '如“{item}”', en: 'such as "{item}"' },
      partnersOnly: {
        zh: '“{item}”只写了配合单位“{name}”，没有写由谁牵头；补上牵头单位',
        en: '"{item}" names only who helps ("{name}"), not who leads; add the lead unit',
      },
      nameless: {
        zh: '“{name}”没有指明是哪个单位；写出单位名称，至少写明牵头单位',
        en: '"{name}" does not say which unit; name it, or at least name the lead',
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
    const lacks = (item: PlanItem): boolean => {
      if (item.commitments.some((commitment) => commitment.owners.some(isDoer))) return false;
      // With partners named, the issuer is not alone, and somebody must lead.
      if (issuerOwns && !item.commitments.some((commitment) => commitment.owners.some(isStated)))
        return false;
      return !findOwnerHeading(item.heading?.id ?? null, plan.headings);
    };
    const messages = { each: 'each', whole: 'whole', example: 'example' } as const;
    const instead = (item: PlanItem): Finding<MessageId> | null => reportPartners(item, plan);
    return [...plan.items.flatMap(reportNameless), ...reportItems(plan, lacks, { ...messages, instead })];
  },
});

function isDoer(owner: Owner): boolean {
  return owner.role !== 'with' && isStated(owner);
}

/** All who are to do it are 有关部门 and the like. */
function reportNameless(item: PlanItem): readonly Finding<MessageId>[] {
  let first: Owner | undefined;
  for (const { owners } of item.commitments) {
    for (const owner of owners) {
      if (!isDoer(owner)) continue;
      if (!NAMELESS.has(owner.name)) return NOTHING;
      first ??= owner;
    }
  }
  return first ? [{ messageId: 'nameless', data: { name: first.name }, ...placeOf(first, item) }] : NOTHING;
}

/** 有关部门 in the text of an item that names nobody. */
function reportNamelessWords(item: PlanItem, { text }: LintPlan): Finding<MessageId> | null {
  for (const { id, span } of item.commitments) {
    const match = NAMELESS_WORDS.exec(text.slice(...span));
    if (!match) continue;
    const start = span[0] + match.index;
    return {
      messageId: 'nameless',
      data: { name: match[0] },
      span: [start, start + match[0].length],
      commitment: id,
    };
  }
  return null;
}

const NOTHING: readonly Finding<MessageId>[] = [];

function reportPartners(item: PlanItem, plan: LintPlan): Finding<MessageId> | null {
  const first = item.commitments.flatMap(({ owners }) => owners).find(isStated);
  if (!first) return reportNamelessWords(item, plan);
  const data = { item: nameItem(item, plan), name: first.name };
  return { messageId: 'partnersOnly', data, ...placeOf(first, item) };
}

/** The name itself, unless it is inherited: pointing to where it stands would blame a passage that is right. */
function placeOf(owner: Owner, item: PlanItem): { span: Span; commitment?: string } {
  const holder = item.commitments.find((commitment) => commitment.owners.includes(owner));
  return holder && owner.from === 'text' ? { span: owner.span, commitment: holder.id } : { span: item.span };
}
