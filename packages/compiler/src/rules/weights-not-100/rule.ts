/** Weights that add up to 95 leave five points to whoever does the scoring. */
import { defineRule, type Finding } from '../rule.ts';
import { sharesInHeadings, statedTotals } from './shares-in-headings.ts';
import { sharesInSentences } from './shares-in-sentences.ts';
import { sharesInTables } from './shares-in-tables.ts';
import type { ShareGroup } from './share-group.ts';

type MessageId = 'sum' | 'total';

export const weightsNot100 = defineRule({
  meta: {
    id: 'weights-not-100',
    code: 'TZ4002',
    severity: 'error',
    title: { zh: '权重或分值合计不对', en: 'Weights do not add up' },
    messages: {
      sum: {
        zh: '{count} 个{kind}合计 {sum}，应为 {total}；调整其中一项，或补上漏掉的一项',
        en: 'the {count} {kind} add up to {sum}, not {total}; adjust one or add the one that is missing',
      },
      total: { zh: '这里写的合计是 {total}', en: 'the total stated here is {total}' },
    },
    options: {},
    docs: 'docs/rules/weights-not-100.md',
  },
  check(plan): Finding<MessageId>[] {
    const groups = [
      ...sharesInTables(plan),
      ...sharesInHeadings(plan, statedTotals(plan)),
      ...sharesInSentences(plan),
    ];
    return groups.flatMap(judge);
  },
});

/** Rounding of thirds: 33.3 three times is meant to be 100. */
const TOLERANCE = 0.15;

function judge(group: ShareGroup): Finding<MessageId>[] {
  const sum = round(group.shares.reduce((total, share) => total + share.n, 0));
  if (Math.abs(sum - group.total) <= TOLERANCE || !isMeantAsWhole(group, sum)) return [];
  const [first] = group.shares;
  const last = group.shares[group.shares.length - 1];
  if (!first || !last) return [];
  return [
    {
      messageId: 'sum',
      data: {
        count: group.shares.length,
        sum,
        total: group.total,
        kind: group.percent ? { zh: '权重', en: 'weights' } : { zh: '分值', en: 'scores' },
      },
      span: group.span ?? [first.span[0], last.span[1]],
      related: group.totalSpan
        ? [{ messageId: 'total', data: { total: group.total }, span: group.totalSpan }]
        : [],
    },
  ];
}

/** Without a stated total, only a sum near it shows that the parts were meant to make the whole. */
const NEAR = 0.2;

function isMeantAsWhole({ total, totalSpan }: ShareGroup, sum: number): boolean {
  return totalSpan !== null || Math.abs(sum - total) <= total * NEAR;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
