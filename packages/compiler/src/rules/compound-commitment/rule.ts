/** Two dates or three rhythms in one breath: a ledger can close only one row, so half of the promise gets lost. */
import type { Cadence, Commitment, Deadline, LocalizedText, Span } from '../../types.ts';
import { isStated } from '../checkable.ts';
import { defineRule, type Finding, type RelatedFinding } from '../rule.ts';

type MessageId = 'deadlines' | 'cadences' | 'part';

export const compoundCommitment = defineRule({
  meta: {
    id: 'compound-commitment',
    code: 'TZ3007',
    severity: 'info',
    title: { zh: '一句话里有几项任务', en: 'Several commitments in one' },
    messages: {
      deadlines: {
        zh: '一项任务里有 {count} 个完成时限；拆成 {count} 项，各写各的时限，才能分别销号',
        en: 'one task holds {count} deadlines; split it into {count}, each with its own date, so that each can be closed',
      },
      cadences: {
        zh: '一项任务里有 {count} 种频次（{list}）；拆成 {count} 项，才能分别记录',
        en: 'one task holds {count} frequencies ({list}); split it into {count} so that each can be recorded',
      },
      part: { zh: '另一个', en: 'another' },
    },
    options: {},
    docs: 'docs/rules/compound-commitment.md',
  },
  check(plan): Finding<MessageId>[] {
    return plan.promises.flatMap((commitment) => {
      const finding = deadlinesOf(commitment) ?? cadencesOf(commitment, plan.text);
      return finding ? [finding] : [];
    });
  },
});

/** Several last days, each stated in the action itself. 3月、9月各一次 is one duty with two slots, so only `by` counts. */
function deadlinesOf(commitment: Commitment): Finding<MessageId> | null {
  if (commitment.deadlines.length < 2) return null;
  const last = new Map<string, Deadline>();
  for (const deadline of commitment.deadlines) {
    if (deadline.kind !== 'by' || !isOwn(deadline, commitment) || deadline.value === 'relative') continue;
    if (!last.has(deadline.value)) last.set(deadline.value, deadline);
  }
  return last.size < 2 ? null : report('deadlines', [...last.values()], { commitment });
}

/** From three on: two rhythms are often a duty and its report (每月调度、每季度通报), which readers take as one. */
const MIN_CADENCES = 3;

function cadencesOf(commitment: Commitment, text: string): Finding<MessageId> | null {
  if (commitment.cadence.length < MIN_CADENCES) return null;
  const kinds = new Map<string, Cadence>();
  for (const cadence of commitment.cadence) {
    const kind = `${cadence.per} ${cadence.every}`;
    if (isOwn(cadence, commitment) && !kinds.has(kind)) kinds.set(kind, cadence);
  }
  if (kinds.size < MIN_CADENCES) return null;
  const cadences = [...kinds.values()];
  const words = cadences.map((cadence) => text.slice(...cadence.span));
  return report('cadences', cadences, { commitment, list: { zh: words.join('、'), en: words.join(', ') } });
}

function isOwn(facet: Cadence | Deadline, { action }: Commitment): boolean {
  return isStated(facet) && facet.span[0] >= action.span[0] && facet.span[1] <= action.span[1];
}

interface Subject {
  readonly commitment: Commitment;
  readonly list?: LocalizedText;
}

function report(
  messageId: 'deadlines' | 'cadences',
  parts: readonly { readonly span: Span }[],
  { commitment, list }: Subject,
): Finding<MessageId> {
  const [first, ...others] = parts;
  return {
    messageId,
    data: { count: parts.length, ...(list ? { list } : {}) },
    span: first?.span ?? commitment.action.span,
    commitment: commitment.id,
    related: others.map(({ span }): RelatedFinding<MessageId> => ({ messageId: 'part', span })),
  };
}
