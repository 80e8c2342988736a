/**
 * Reports items that all lack the same thing without drowning the author: one finding an item, and where most of the plan
 * is like that, a single finding for the plan. What most of a plan does is its convention, not sixty oversights.
 */
import type { Span } from '../types.ts';
import type { LintPlan, PlanItem } from './lint-plan.ts';
import type { Finding } from './rule.ts';

export interface ItemMessages<M extends string> {
  /** For one item; data: `item`, `count` of its commitments. */
  readonly each: M;
  /** For the plan; data: `count` of such items, `total` of items. */
  readonly whole: M;
  /** For the items that the plan's finding points to; data: `item`. */
  readonly example: M;
}

/** From this share of the items on it is the plan's convention. */
const CONVENTION_SHARE = 0.5;
/** Fewer items than this are no convention yet. */
const CONVENTION_ITEMS = 4;
const EXAMPLES = 3;

/** `bad` are those of the `total` items looked at that lack the thing. */
export function reportItems<M extends string>(
  plan: LintPlan,
  { bad, total }: { readonly bad: readonly PlanItem[]; readonly total: number },
  messages: ItemMessages<M>,
): Finding<M>[] {
  if (isConvention(bad.length, total)) {
    return [
      {
        messageId: messages.whole,
        data: { count: bad.length, total },
        span: titleSpan(plan),
        related: bad.slice(0, EXAMPLES).map((item) => ({
          messageId: messages.example,
          data: { item: nameItem(item, plan) },
          span: item.span,
        })),
      },
    ];
  }
  return bad.map((item) => ({
    messageId: messages.each,
    data: { item: nameItem(item, plan), count: item.commitments.length },
    span: item.span,
    ...commitmentOf(item),
  }));
}

export function isConvention(bad: number, total: number): boolean {
  return bad >= CONVENTION_ITEMS && bad >= total * CONVENTION_SHARE;
}

/** An item of a single commitment is about that commitment. */
function commitmentOf(item: PlanItem): { commitment?: string } {
  const [first, ...others] = item.commitments;
  return first && others.length === 0 ? { commitment: first.id } : {};
}

/** Where a finding about the whole plan points: its title, else its first line. */
export function titleSpan(plan: LintPlan): Span {
  const at = plan.title === null ? -1 : plan.text.indexOf(plan.title);
  if (plan.title !== null && plan.title !== '' && at >= 0) return [at, at + plan.title.length];
  const first = plan.lines[0];
  return first ? [first.start, first.end] : [0, 0];
}

const NAME_CHARACTERS = 18;

/** An item as a message names it: its heading, or the first words of its first action. */
export function nameItem(item: PlanItem, plan: LintPlan): string {
  const { heading } = item;
  const words = heading ? `${heading.number}${heading.title}` : plan.text.slice(...item.span);
  return shorten(words, plan.language === 'en' ? 3 * NAME_CHARACTERS : NAME_CHARACTERS);
}

const CLOSING = /[\s，,。；;：:.、]+$/u; // 制定方案。

/** The head of a passage, on one line, for use inside a message. */
export function shorten(words: string, characters: number): string {
  const line = words
    .slice(0, characters + 1)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (words.length <= characters) return line.replace(CLOSING, '');
  return `${line.slice(0, characters).replace(CLOSING, '')}…`;
}
