/** The same promise twice: it will be counted twice, chased twice, and one of the two will be forgotten when it changes. */
import { isWord } from '../../text/char.ts';
import { hashText } from '../../text/text-hash.ts';
import type { Commitment } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import { findOwnerHeading } from '../owner-heading.ts';
import { shorten } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';
import { coreWords } from './core-words.ts';
import { TableRows } from './table-rows.ts';

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
    const groups = groupAlike(plan);
    const repeated = new Set(groups.map(pairOf));
    return groups.flatMap((group) => (continues(group, repeated) ? [] : report(group, plan)));
  },
});

/** Indices of promises that say the same, in groups of two and more. */
function groupAlike(plan: LintPlan): (readonly number[])[] {
  const rows = new TableRows(plan);
  // Few promises end alike: only those are read word by word.
  const byTail = groupBy(plan.promises.keys(), (index) => tailOf(plan.text, plan.promises[index]));
  return byTail.flatMap((alike) =>
    groupBy(alike, (index) => {
      const commitment = plan.promises[index];
      const words = commitment ? wordsOf(commitment, plan) : null;
      if (!commitment || words === null) return null;
      const section = findOwnerHeading(commitment.heading, plan.headings)?.id ?? '';
      return `${words} ${ownersOf(commitment)} ${rows.rowOf(commitment)} ${section}`;
    }),
  );
}

/** The groups of at least two; what has no key is left out. */
function groupBy(indices: Iterable<number>, keyOf: (index: number) => string | number | null): number[][] {
  const groups = new Map<string | number, number[]>();
  for (const index of indices) {
    const key = keyOf(index);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const TAIL = 6;

/** A hash of the last characters of the action, without what closes it: thousands of them need no strings. */
function tailOf(text: string, commitment: Commitment | undefined): number | null {
  if (!commitment) return null;
  const [start] = commitment.action.span;
  let [, end] = commitment.action.span;
  while (end > start && !isWord(text.charCodeAt(end - 1))) end--;
  return end - start < TAIL ? null : hashText(text, end - TAIL, end);
}

/** Where a group's second member repeats its first. */
function pairOf([first = -1, second = -1]: readonly number[]): string {
  return `${first} ${second}`;
}

/** The sentence before is repeated at the same two places: one repetition, reported at its start. */
function continues([first = -1, second = -1]: readonly number[], repeated: ReadonlySet<string>): boolean {
  return repeated.has(pairOf([first - 1, second - 1]));
}

/** Shorter clauses (做好宣传发动工作) are phrases that many tasks share. */
const MIN_HAN = 10;
const MIN_LATIN = 30;

/** The words that carry meaning, or null for a mere phrase. */
function wordsOf(commitment: Commitment, plan: LintPlan): string | null {
  const words = coreWords(plan.text.slice(...commitment.action.span));
  return words.length < (plan.language === 'en' ? MIN_LATIN : MIN_HAN) ? null : words;
}

function ownersOf({ owners }: Commitment): string {
  return owners
    .map((owner) => owner.name)
    .sort()
    .join('|');
}

function report(group: readonly number[], plan: LintPlan): Finding<MessageId>[] {
  const commitments = group.flatMap((index) => plan.promises[index] ?? []);
  const [first, second, ...others] = commitments;
  if (!first || !second || belongsToEachSection(commitments, plan)) return [];
  return [
    {
      messageId: 'duplicate',
      data: { words: shorten(plan.text.slice(...second.action.span), COLUMNS_SHOWN), count: group.length },
      span: second.action.span,
      commitment: second.id,
      related: [first, ...others].map(({ action }) => ({ messageId: 'first', span: action.span })),
    },
  ];
}

const COLUMNS_SHOWN = 44;

/** Each once under a heading of its own, from this number on: a duty that every post or unit of the document has. */
const STANDING_DUTY = 3;

function belongsToEachSection(group: readonly Commitment[], { headings }: LintPlan): boolean {
  if (group.length < STANDING_DUTY) return false;
  const sections = new Set(group.map(({ heading }) => heading));
  return sections.size === group.length && !sections.has(null) && headings.size >= group.length;
}
