/** Weights listed in one sentence: 平时成绩占40%、期末成绩占50%. Only where scoring is the subject: shares of people need not add up. */
import type { Span } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import type { Share, ShareGroup } from './share-group.ts';

/** 占40%, 权重为30%, weighted 20% */
const SHARE =
  /(?:占比?(?:总分|总成绩|考核总分)?的?|权重(?:分别)?(?:为|占|是)?|weigh(?:s|ted|ting)?(?: of| at|:)? |counts? (?:for )?)\s?(?<n>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|％|percent)(?!以上|以下|左右)/giu;
const SCORING = /权重|考核|评估|评分|得分|计分|成绩|总分|赋分|评价指标|score|assessment|evaluation|weigh/iu;
const SENTENCE_END = /[。；;！？\n]|\. /u;

const MIN_SHARES = 2;

export function sharesInSentences({ text, language }: LintPlan): ShareGroup[] {
  if (language !== 'en' && !text.includes('%') && !text.includes('％')) return [];
  const lists: Share[][] = [];
  for (const match of text.matchAll(SHARE)) {
    const span: Span = [match.index, match.index + match[0].length];
    const share = { n: Number(match.groups?.['n'] ?? '0'), span };
    const list = lists[lists.length - 1];
    const before = list?.[list.length - 1];
    if (list && before && continues(text, before.span[1], span[0])) list.push(share);
    else lists.push([share]);
  }
  return lists
    .filter((shares) => shares.length >= MIN_SHARES && SCORING.test(around(text, shares)))
    .map((shares) => ({ shares, total: 100, totalSpan: null, percent: true, span: null }));
}

/** Shares further apart do not belong to one list. */
const MAX_GAP = 60;

function continues(text: string, from: number, to: number): boolean {
  return to - from <= MAX_GAP && !SENTENCE_END.test(text.slice(from, to));
}

/** How far before the first share the subject may stand. */
const REACH = 80;
/** How far behind the last one: 占25%计分. */
const REACH_BEHIND = 12;

function around(text: string, shares: readonly Share[]): string {
  const first = shares[0]?.span[0] ?? 0;
  const last = shares[shares.length - 1]?.span[1] ?? first;
  return text.slice(Math.max(0, first - REACH), last + REACH_BEHIND);
}
