/** Weights listed in one sentence: 平时成绩占40%、期末成绩占50%. Only where scoring is the subject: shares of people need not add up. */
import type { LintPlan } from '../lint-plan.ts';
import type { Share, ShareGroup } from './share-group.ts';

/** 占40%, 权重为30%, weighted 20%; and bare percentages, which count only behind another share. */
const SHARE =
  /(?<cue>占比?(?:总分|总成绩|考核总分)?的?|权重(?:分别)?(?:为|占|是)?|weigh(?:s|ted|ting)?(?: of| at|:)? |counts? (?:for )?)?\s?(?<!\d|\.)(?<n>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|％|percent)(?!以上|以下|左右)/giu;
const SCORING = /权重|考核|评估|评分|得分|计分|成绩|总分|赋分|评价指标|score|assessment|evaluation|weigh/iu;

const MIN_SHARES = 2;

export function sharesInSentences({ text, language }: LintPlan): ShareGroup[] {
  if (!text.includes('%') && !text.includes('％') && !text.includes('percent')) return [];
  const lists: Share[][] = [];
  let open = false;
  for (const match of text.matchAll(SHARE)) {
    const { cue, n = '0' } = match.groups ?? {};
    const share: Share = { n: Number(n), span: [match.index, match.index + match[0].length] };
    const list = lists[lists.length - 1];
    const gap = open && list ? text.slice(list[list.length - 1]?.span[1] ?? 0, share.span[0]) : null;
    if (list && gap !== null && continuesList(gap, cue !== undefined || language === 'en')) list.push(share);
    else if (cue === undefined) open = false;
    else {
      lists.push([share]);
      open = true;
    }
  }
  return lists
    .filter((shares) => shares.length >= MIN_SHARES && SCORING.test(around(text, shares)))
    .map((shares) => ({ shares, total: 100, totalSpan: null, percent: true, span: null }));
}

/** Shares further apart do not belong to one list. */
const MAX_GAP = 60;
const SENTENCE_END = /[。；;！？\n]|\. /u;
/** 权重分别为30%、40%、30% */
const BETWEEN_BARE = /^[、，,和及与]?\s?$/u;

/** `named`: the share says what it is of, in its cue or, in English, behind it. */
function continuesList(gap: string, named: boolean): boolean {
  return named ? gap.length <= MAX_GAP && !SENTENCE_END.test(gap) : BETWEEN_BARE.test(gap);
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
