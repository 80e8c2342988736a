/** 《…办法》 to be drawn up, by nobody and for no date: the most usual thing to be missing when the year ends. */
import type { Commitment, Deliverable, LocalizedText } from '../../types.ts';
import { hasTiming, isStated } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import type { PlanItem } from '../plan-items.ts';
import { titleSpan } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';

type MessageId = 'orphan' | 'orphans' | 'named';

export const orphanDocument = defineRule({
  meta: {
    id: 'orphan-document',
    code: 'TZ4008',
    severity: 'info',
    title: { zh: '文件没有责任单位和时限', en: 'A document with neither owner nor date' },
    messages: {
      orphan: {
        zh: '{name}全文没有写明由谁起草、何时出台；补上责任单位或时限',
        en: 'nowhere does the plan say who draws up {name} or by when; add an owner or a date',
      },
      orphans: {
        zh: '要出台的 {count} 份文件都没有写明由谁起草、何时出台；逐份补上责任单位或时限',
        en: 'for {count} documents to be drawn up the plan says neither who nor by when; add an owner or a date to each',
      },
      named: { zh: '{name}', en: '{name}' },
    },
    options: {},
    docs: 'docs/rules/orphan-document.md',
  },
  check(plan): Finding<MessageId>[] {
    const orphans = findOrphans(plan);
    if (orphans.length < MANY) return orphans.map((orphan) => reportOne(orphan));
    return [
      {
        messageId: 'orphans',
        data: { count: orphans.length },
        span: titleSpan(plan),
        related: orphans.map(({ document }) => ({
          messageId: 'named',
          data: { name: quote(document.name) },
          span: document.span,
        })),
      },
    ];
  },
});

/** From so many on it is the plan's habit, reported once. */
const MANY = 4;

interface Orphan {
  readonly document: Deliverable;
  readonly commitment: Commitment;
}

/** Titles in book marks, to be made by a commitment, that no item gives an owner or a date. */
function findOrphans(plan: LintPlan): Orphan[] {
  const orphans = new Map<string, Orphan>();
  const cared = new Set<string>();
  for (const item of plan.items) {
    const owned = isOwned(item);
    for (const commitment of item.commitments) {
      const made = isMaking(commitment, plan);
      const settled = owned || hasTiming(commitment);
      for (const document of commitment.deliverables) {
        if (!TITLE.test(document.name)) continue;
        const name = document.name.replace(SPACE, '');
        if (settled) cared.add(name);
        else if (made && !orphans.has(name)) orphans.set(name, { document, commitment });
      }
    }
  }
  return [...orphans].filter(([name]) => !cared.has(name)).map(([, orphan]) => orphan);
}

/** 《读者指南》 · Reading Room Policy 2026. A policy or 办法 without a title may be any. */
const TITLE = /^[“"]?《[^》]+》|^[A-Z][\w'’-]*(?: (?:(?:of|for|and|the|on|in|to) ){0,2}[A-Z0-9][\w'’-]*)+$/u;
const SPACE = /\s+/gu;

/** Whoever leads the item is taken to draw up its documents. */
function isOwned(item: PlanItem): boolean {
  return item.commitments.some((commitment) =>
    commitment.owners.some((owner) => isStated(owner) && owner.role !== 'with'),
  );
}

/** 按照《…》开展 only follows a document; 制定《…》 makes one. */
const MAKING =
  /制定|制订|编制|编写|编印|修订|修改|起草|草拟|拟定|拟订|研究出台|出台|印发|发布|形成|绘制|撰写|完善|draft|prepare|publish|adopt|issue|develop|revise|update|write/iu;

function isMaking({ action }: Commitment, plan: LintPlan): boolean {
  return MAKING.test(plan.text.slice(...action.span));
}

function reportOne({ document, commitment }: Orphan): Finding<MessageId> {
  return {
    messageId: 'orphan',
    data: { name: quote(document.name) },
    span: document.span,
    commitment: commitment.id,
  };
}

function quote(name: string): LocalizedText {
  return name.includes('《') ? { zh: name, en: name } : { zh: `“${name}”`, en: `"${name}"` };
}
