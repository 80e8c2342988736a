/**
 * Reports items that all lack the same thing without drowning the author: one finding an item, and where most of the plan
 * is like that, a single finding for it or for the section. What most of a plan does is its convention, not sixty oversights.
 */
import { characterWidth } from '../text/display-width.ts';
import type { LocalizedText, Span } from '../types.ts';
import type { LintPlan } from './lint-plan.ts';
import type { PlanItem } from './plan-items.ts';
import type { Finding } from './rule.ts';

export interface ItemMessages<M extends string> {
  /** For one item; data: `item`, `count` of its commitments. */
  readonly each: M;
  /** For the plan or a section; data: `share`, as in “3 of 5 items”. */
  readonly whole: M;
  /** For the items that the plan's finding points to; data: `item`. */
  readonly example: M;
  /** What to say of one item instead of `each`, where there is something better to say. */
  readonly instead?: (item: PlanItem) => Finding<M> | null;
  /** Those to look at; default: the items of the plan. */
  readonly items?: readonly PlanItem[];
}

/** From this share of the items on it is the plan's convention. */
const CONVENTION_SHARE = 0.5;
/** Fewer items than this are no convention yet; of one section, a few less. */
const CONVENTION_ITEMS = 4;
const SECTION_ITEMS = 3;
const EXAMPLES = 3;

/** Reports those of the items that lack the thing. Openings and goals are not asked for owners and dates. */
export function reportItems<M extends string>(
  plan: LintPlan,
  lacks: (item: PlanItem) => boolean,
  { items = plan.items, ...messages }: ItemMessages<M>,
): Finding<M>[] {
  const asked = items.filter((item) => !item.opening);
  const bad = asked.filter(lacks);
  if (isConvention(bad.length, asked.length)) {
    return [reportMany(plan, { bad, total: asked.length, span: titleSpan(plan) }, messages)];
  }
  const totals = countBySection(asked);
  return [...bySection(bad)].flatMap(([id, group]) => {
    const section = plan.headings.get(id);
    const total = totals.get(id) ?? 0;
    return section && group.length >= SECTION_ITEMS && group.length >= total * CONVENTION_SHARE
      ? [reportMany(plan, { bad: group, total, span: section.span }, messages)]
      : group.map((item) => messages.instead?.(item) ?? reportOne(plan, item, messages));
  });
}

/** 5 个事项中有 3 个, 3 of 5 items. */
export function shareOf(count: number, total: number): LocalizedText {
  return count === total
    ? { zh: `${total} 个事项都`, en: `all ${total} items` }
    : { zh: `${total} 个事项中有 ${count} 个`, en: `${count} of ${total} items` };
}

export function isConvention(bad: number, total: number): boolean {
  return bad >= CONVENTION_ITEMS && bad >= total * CONVENTION_SHARE;
}

/** Items by the id of the heading above theirs, `''` for those without one. */
function bySection(items: readonly PlanItem[]): ReadonlyMap<string, readonly PlanItem[]> {
  const sections = new Map<string, PlanItem[]>();
  for (const item of items) {
    const id = item.heading?.parent ?? '';
    const section = sections.get(id);
    if (section) section.push(item);
    else sections.set(id, [item]);
  }
  return sections;
}

function countBySection(items: readonly PlanItem[]): ReadonlyMap<string, number> {
  return new Map([...bySection(items)].map(([id, members]) => [id, members.length]));
}

interface Many {
  readonly bad: readonly PlanItem[];
  readonly total: number;
  readonly span: Span;
}

function reportMany<M extends string>(
  plan: LintPlan,
  { bad, total, span }: Many,
  messages: ItemMessages<M>,
): Finding<M> {
  return {
    messageId: messages.whole,
    data: { share: shareOf(bad.length, total) },
    span,
    related: bad.slice(0, EXAMPLES).map((item) => ({
      messageId: messages.example,
      data: { item: nameItem(item, plan) },
      span: item.span,
    })),
  };
}

function reportOne<M extends string>(plan: LintPlan, item: PlanItem, messages: ItemMessages<M>): Finding<M> {
  return {
    messageId: messages.each,
    data: { item: nameItem(item, plan), count: item.commitments.length },
    span: item.span,
    ...commitmentOf(item),
  };
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

const NAME_COLUMNS = 40;

/** An item as a message names it: its heading, or the first words of its first action. */
export function nameItem(item: PlanItem, plan: LintPlan): string {
  const { heading } = item;
  const gap = plan.language === 'en' ? ' ' : '';
  const words = heading ? `${heading.number}${gap}${heading.title}` : plan.text.slice(...item.span);
  return shorten(words, NAME_COLUMNS);
}

const CLOSING = /[\s，,。；;：:.、]+$/u; // 制定方案。
const GAPS = /\s+/gu;

/** The head of a passage on one line, for use inside a message; a Chinese character takes two columns. */
export function shorten(words: string, columns: number): string {
  const line = words
    .slice(0, columns + 1)
    .replace(GAPS, ' ')
    .replace(CLOSING, '')
    .trimStart();
  let width = 0;
  let end = 0;
  for (const character of line) {
    width += characterWidth(character.codePointAt(0) ?? 0);
    if (width > columns) return `${line.slice(0, end).replace(CLOSING, '')}…`;
    end += character.length;
  }
  return line;
}
