/** Scores behind headings: 一、组织领导（20分） among its siblings, and under a heading that has a score of its own. */
import type { Heading, Span } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import { OUTSIDE, type Share, type ShareGroup } from './share-group.ts';

/** 组织领导（20分） · 权重30% · (25 points) */
const SCORE =
  /[（(](?:共|计|满分|权重|占)?\s?(?<n>\d{1,4}(?:\.\d{1,2})?)\s?(?<unit>分|[%％]|points?|marks?)[）)]\s*[。.：:]?$/iu;
const STATED =
  /(?:满分|总分|总计|合计|共计)(?:为|是|：|:)?\s?(?<n>\d{2,4})\s?分|(?:total|maximum)(?: score)? (?:of )?(?<en>\d{2,4}) points/giu;

const MIN_SIBLINGS = 3;

interface Group {
  readonly parent: Heading | null;
  readonly shares: Share[];
  percent: boolean;
  /** A sibling without a score: then the scored ones are not the whole. */
  unscored: boolean;
}

/** Totals that the text states for the whole, such as 满分120分. */
export function statedTotals(plan: LintPlan): Share[] {
  if (!plan.text.includes('分') && plan.language !== 'en') return [];
  return [...plan.text.matchAll(STATED)].map((match) => ({
    n: Number(match.groups?.['n'] ?? match.groups?.['en'] ?? '0'),
    span: [match.index, match.index + match[0].length],
  }));
}

export function sharesInHeadings(plan: LintPlan, totals: readonly Share[]): ShareGroup[] {
  const groups = new Map<string, Group>();
  const own = new Map<string, Share>();
  for (const heading of plan.outline) {
    if (heading.toc || heading.number === '' || OUTSIDE.test(heading.title)) continue;
    const key = heading.parent ?? '';
    let group = groups.get(key);
    if (!group) {
      group = { parent: plan.headings.get(key) ?? null, shares: [], percent: false, unscored: false };
      groups.set(key, group);
    }
    const score = readScore(plan.text, heading.span);
    if (!score) {
      group.unscored = true;
      continue;
    }
    own.set(heading.id, score.share);
    group.shares.push(score.share);
    group.percent ||= score.percent;
  }
  return [...groups.values()].flatMap((group) => toShareGroup(group, own, totals));
}

function toShareGroup(group: Group, own: ReadonlyMap<string, Share>, totals: readonly Share[]): ShareGroup[] {
  const { parent, shares, percent } = group;
  if (shares.length < MIN_SIBLINGS || group.unscored) return [];
  const above = parent ? own.get(parent.id) : undefined;
  if (above) return [{ shares, total: above.n, totalSpan: above.span, percent, span: null }];
  const stated = totals.length === 1 ? totals[0] : undefined;
  // The document's title is a heading too, without a number.
  const isTop = parent === null || parent.number === '';
  const total = isTop ? stated : undefined;
  return [{ shares, total: total?.n ?? 100, totalSpan: total?.span ?? null, percent, span: null }];
}

function readScore(text: string, [start, end]: Span): { share: Share; percent: boolean } | null {
  const title = text.slice(start, end);
  const match = SCORE.exec(title);
  const n = match?.groups?.['n'];
  if (!match || n === undefined) return null;
  const at = start + match.index;
  return {
    share: { n: Number(n), span: [at, at + match[0].trimEnd().length] },
    percent: '%％'.includes(match.groups?.['unit'] ?? ' '),
  };
}
