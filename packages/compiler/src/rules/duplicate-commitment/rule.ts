/** The same promise twice: it will be counted twice, chased twice, and one of the two will be forgotten when it changes. */
import type { Commitment } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import { shorten } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';
import { coreWords } from './core-words.ts';

type MessageId = 'duplicate' | 'first';

export const duplicateCommitment = defineRule({
  meta: {
    id: 'duplicate-commitment',
    code: 'TZ4006',
    severity: 'warning',
    title: { zh: '任务重复', en: 'The same commitment twice' },
    messages: {
      duplicate: {
        zh: '“{words}”前面已经写过，共出现 {count} 次；合并为一项，或写明各自的范围',
        en: '"{words}" was promised before, {count} times in all; merge them, or say how they differ',
      },
      first: { zh: '已写在这里', en: 'promised here before' },
    },
    options: {},
    docs: 'docs/rules/duplicate-commitment.md',
  },
  check(plan): Finding<MessageId>[] {
    const groups = new Map<string, Commitment[]>();
    for (const commitment of plan.promises) {
      const key = keyOf(commitment, plan);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(commitment);
      else groups.set(key, [commitment]);
    }
    return [...groups.values()].flatMap((group) => report(group, plan));
  },
});

/** Shorter clauses (定期检查维护) are phrases that many tasks share. */
const MIN_HAN = 8;
const MIN_LATIN = 30;

/** What makes two commitments the same: the words that carry meaning, and who is to do it. */
function keyOf(commitment: Commitment, plan: LintPlan): string | null {
  const words = coreWords(plan.text.slice(...commitment.action.span));
  if (words.length < (plan.language === 'en' ? MIN_LATIN : MIN_HAN)) return null;
  const line = plan.lines[plan.lineAt(commitment.action.span[0])];
  // In tables a cell is often repeated where it was merged: rows that differ elsewhere are different tasks.
  const row = line && line.table >= 0 ? plan.text.slice(line.start, line.end) : '';
  const owners = commitment.owners
    .map((owner) => owner.name)
    .sort()
    .join('|');
  return `${words} ${owners} ${row}`;
}

function report(group: readonly Commitment[], plan: LintPlan): Finding<MessageId>[] {
  const [first, second, ...others] = group;
  if (!first || !second || belongsToEachSection(group, plan)) return [];
  return [
    {
      messageId: 'duplicate',
      data: { words: shorten(plan.text.slice(...second.action.span), WORDS_SHOWN), count: group.length },
      span: second.action.span,
      commitment: second.id,
      related: [first, ...others].map(({ action }) => ({ messageId: 'first', span: action.span })),
    },
  ];
}

const WORDS_SHOWN = 20;

/** Each once under a heading of its own, from this number on: a duty that every post or unit of the document has. */
const STANDING_DUTY = 3;

function belongsToEachSection(group: readonly Commitment[], { headings }: LintPlan): boolean {
  if (group.length < STANDING_DUTY) return false;
  const sections = new Set(group.map(({ heading }) => heading));
  return sections.size === group.length && !sections.has(null) && headings.size >= group.length;
}
