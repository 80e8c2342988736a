/** “5大类20项” above nineteen items: one task was cut and the opening was not, or one was lost. */
import { defineRule, type Finding } from '../rule.ts';
import { findClaims, type Claim } from './find-claims.ts';
import { countAll, countAfter, type Count } from './count-places.ts';

type MessageId = 'mismatch' | 'last';

export const countMismatch = defineRule({
  meta: {
    id: 'count-mismatch',
    code: 'TZ4003',
    severity: 'warning',
    title: { zh: '总数与列出的不符', en: 'A stated count does not fit the list' },
    messages: {
      mismatch: {
        zh: '写的是“{claim}”，列出的是 {actual} {unit}；补上漏掉的，或改正总数',
        en: 'this says "{claim}", but {actual} {actual:is|are} listed; add what is missing or correct the count',
      },
      last: { zh: '列到这里，共 {actual} {unit}', en: 'the list ends here, at {actual}' },
    },
    options: {},
    docs: 'docs/rules/count-mismatch.md',
  },
  check(plan): Finding<MessageId>[] {
    const claims = findClaims(plan);
    if (claims.length === 0) return [];
    const places = plan.numbered();
    const totals = countAll(places, plan);
    const findings: Finding<MessageId>[] = [];
    for (const claim of claims) {
      const count =
        claim.scope === 'list' ? listCount(claim, countAfter(places, claim, plan)) : nearest(claim, totals);
      if (count && count.n !== claim.n) findings.push(report(claim, count));
    }
    return findings;
  },
});

/** How far off a total may be and still be meant for what is listed: cut or added items, not another structure. */
const NEAR_SHARE = 0.2;
const NEAR_COUNT = 2;

/** Null when some list has just the number claimed, or none comes near it. */
function nearest(claim: Claim, totals: readonly Count[]): Count | null {
  let best: Count | null = null;
  for (const total of totals) {
    if (total.n === claim.n) return null;
    if (!best || Math.abs(total.n - claim.n) < Math.abs(best.n - claim.n)) best = total;
  }
  const reach = Math.max(NEAR_COUNT, Math.floor(claim.n * NEAR_SHARE));
  return best && best.n >= MIN_LISTED && Math.abs(best.n - claim.n) <= reach ? best : null;
}

/** Fewer numbered places are no list. */
const MIN_LISTED = 2;

function listCount(claim: Claim, count: Count | null): Count | null {
  if (!count || count.n < MIN_LISTED) return null;
  return Math.abs(count.n - claim.n) <= Math.max(NEAR_COUNT, claim.n * NEAR_SHARE) ? count : null;
}

function report(claim: Claim, count: Count): Finding<MessageId> {
  const data = { claim: claim.words, actual: count.n, unit: claim.unit };
  return {
    messageId: 'mismatch',
    data,
    span: claim.span,
    related: [{ messageId: 'last', data, span: count.last }],
  };
}
