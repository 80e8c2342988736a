/** Finds where a Chinese plan says how many items it has. */
import type { Span } from '../../types.ts';
import { parseNumber } from '../../number/parse-number.ts';
import type { LintPlan } from '../lint-plan.ts';
import { titleSpan } from '../report-items.ts';
import { findEnglishClaims } from './find-english-claims.ts';

export interface Claim {
  readonly n: number;
  readonly words: string;
  /** Counter for a message: 项. */
  readonly unit: string;
  readonly span: Span;
  /** `plan`: a total of the whole. `list`: of the list that follows. */
  readonly scope: 'plan' | 'list';
}

/** 5大类20项 · 六个方面18条: two numbers, the first being what the second is grouped by. */
const PAIR =
  /(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>个大类|大类|个方面|方面|个部分|个板块|类|大项|章|篇)[、，,共计]{0,2}(?<m>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unitOfM>个小?项|小?项|条|个任务|个要点)/gu;

const COUNTED =
  '(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>个方面|个大类|大类|个部分|项|条|个|大|类)' +
  '(?<noun>[^，,。；;：:、（）()《》\\n]{0,6}?(?:任务|工作|措施|举措|要点|事项|内容|意见|行动|职责|清单|指标|建议|要求|计划))?';

/** 共24项任务 · 提出18条措施: a number of items with a word that says they are the plan's. */
const TOTAL = new RegExp(
  `(?<cue>共计?|合计|总计|提出了?|制定了?|列出了?|明确了?|包括|包含|分为|分|梳理出?|确定了?|部署了?|安排了?|形成)${COUNTED}`,
  'gu',
);

/** 以下5项工作 · 下列三个方面: a list follows. */
const LIST = new RegExp(`(?<cue>以下|下列|如下)${COUNTED}`, 'gu');

/** The claims of the opening, and the announcements of lists anywhere. */
export function findClaims(plan: LintPlan): Claim[] {
  const opening = openingSpan(plan);
  if (plan.language === 'en') return findEnglishClaims(plan.text, opening);
  const pairs = findPairs(plan.text, opening);
  const taken = new Set(pairs.map((claim) => claim.span[0]));
  const totals = findTotals(plan.text, opening).filter((claim) => !taken.has(claim.span[0]));
  return [...pairs, ...totals, ...findLists(plan.text)];
}

/** From the title to the first numbered heading of the body: where a plan says what it consists of. */
function openingSpan(plan: LintPlan): Span {
  const first = plan.outline.find((heading) => !heading.toc && heading.number !== '');
  const [start] = titleSpan(plan);
  return [start, first ? Math.max(start, first.span[0]) : start];
}

function findPairs(text: string, opening: Span): Claim[] {
  return [...text.slice(...opening).matchAll(PAIR)].flatMap((match): Claim[] => {
    const { n = '', unit = '', m = '', unitOfM = '' } = match.groups ?? {};
    const start = opening[0] + match.index;
    const end = start + match[0].length;
    return [
      toClaim({ number: n, unit, span: [start, start + n.length + unit.length] }, text),
      toClaim({ number: m, unit: unitOfM, span: [end - unitOfM.length - m.length, end] }, text),
    ];
  });
}

function findTotals(text: string, opening: Span): Claim[] {
  return [...text.slice(...opening).matchAll(TOTAL)].flatMap((match): Claim[] => {
    const { cue = '', n = '', unit = '', noun } = match.groups ?? {};
    // 大 and 个 count things of every kind; with a noun such as 任务 they count items of a plan.
    if (noun === undefined && (unit === '大' || unit === '个')) return [];
    const start = opening[0] + match.index;
    return [toClaim({ number: n, unit, span: [start + cue.length, start + match[0].length] }, text)];
  });
}

function findLists(text: string): Claim[] {
  return [...text.matchAll(LIST)].map((match): Claim => {
    const { cue = '', n = '', unit = '' } = match.groups ?? {};
    const span: Span = [match.index + cue.length, match.index + match[0].length];
    return { ...toClaim({ number: n, unit, span }, text), scope: 'list' };
  });
}

interface Found {
  readonly number: string;
  readonly unit: string;
  readonly span: Span;
}

function toClaim({ number, unit, span }: Found, text: string): Claim {
  return {
    n: parseNumber(number) ?? 0,
    words: text.slice(...span),
    unit: counter(unit),
    span,
    scope: 'plan',
  };
}

/** The bare counter: 个方面 → 个, 大类 → 类. */
function counter(unit: string): string {
  return unit.startsWith('个') ? '个' : unit.replace(/^[大小]/u, '') || '项';
}
