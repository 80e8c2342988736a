/** Headings that name an owner, a date or a frequency: they hold for the actions under them that say nothing of their own. */
import type { Deadline, Heading, Span } from '../../types.ts';
import { holds, MOST_LENT, states, type Draft, type Reading } from '../draft.ts';
import { lend, type Lent } from '../facet-value.ts';

/** Reads the owner that a whole title names (三、设备管理部, 校长职责), by the locale. */
export type TitleOwner = (title: string) => string | null;

export function lendHeadings(drafts: readonly Draft[], reading: Reading, ownerOfTitle: TitleOwner): void {
  const lentBy = new Map<string, Lent[]>();
  addStated(reading, lentBy);
  addNamed(reading, ownerOfTitle, lentBy);
  if (lentBy.size === 0) return;
  for (const kind of KINDS) {
    const inForce = inForceUnder(reading.headings, lentBy, kind);
    for (const draft of drafts) {
      const heading = reading.headingOf[draft.action] ?? null;
      const lent = heading === null ? undefined : inForce.get(heading);
      if (lent !== undefined && !holds(draft, reading, kind)) draft.borrow(lent);
    }
  }
}

const KINDS = ['owner', 'deadline', 'cadence'] as const;
type LentKind = (typeof KINDS)[number];

/** By heading what it lends of the kind: its own, else what the nearest heading above it lends. */
function inForceUnder(
  headings: readonly Heading[],
  lentBy: ReadonlyMap<string, readonly Lent[]>,
  kind: LentKind,
): ReadonlyMap<string, readonly Lent[]> {
  const inForce = new Map<string, readonly Lent[]>();
  for (const { id, parent, title } of headings) {
    const all = lentBy.get(id) ?? [];
    const own = all.filter((lent) => lent.kind === kind);
    // 每月安排 over 九月, 十月: when each is to be done, not how often.
    const scheduled =
      kind === 'cadence' && (WEEK.test(title) || all.some((lent) => lent.kind === 'deadline'));
    const lent = own.length > 0 || scheduled || parent === null ? own : inForce.get(parent);
    if (lent !== undefined && lent.length > 0) inForce.set(id, lent);
  }
  return inForce;
}

const WEEK = /^(?:第[一二三四五六七八九十\d]{1,3}周(?:次)?|week \d{1,2})[：:]?$/iu;

/** How much of a title may stand beside an owner that the parser found in it (校长职责). */
const TITLE_REST = 8;

/** Owners, frequencies and times that fill a title, and dates by which a section is to be done. */
function addStated(reading: Reading, lentBy: Map<string, Lent[]>): void {
  let h = 0;
  for (const clause of reading.context.clauses) {
    if (reading.roles[clause.index] !== 'heading') continue;
    if (!KINDS.some((kind) => states(reading, clause.index, kind))) continue;
    while (h < reading.headings.length && (reading.headings[h]?.span[1] ?? 0) <= clause.start) h++;
    const heading = reading.headings[h];
    if (!heading || heading.toc || heading.span[0] > clause.start) continue;
    const facets = (reading.facets[clause.index] ?? []).filter(
      (facet) =>
        ((facet.facet === 'owner' || facet.facet === 'cadence') &&
          !heading.title.startsWith('关于') &&
          heading.title.length - (facet.span[1] - facet.span[0]) <= TITLE_REST) ||
        (facet.facet === 'deadline' &&
          (facet.kind === 'by' ||
            isStage(reading.context.text, heading, facet.span) ||
            isSchedule(heading, facet))),
    );
    if (facets.length > 0)
      lentBy.set(heading.id, [...(lentBy.get(heading.id) ?? []), ...facets.map(lend)].slice(0, MOST_LENT));
  }
}

/** 准备阶段（3月1日—4月30日）: a time in brackets behind a title is that of all that stands under it. */
function isStage(text: string, heading: Heading, [from, to]: Span): boolean {
  return '（('.includes(text.charAt(from - 1)) && /^[）)]\s*[。：:]?$/u.test(text.slice(to, heading.span[1]));
}

/** 九月份： or 第一季度 over what is done then; a whole year heads plans of all sorts. */
function isSchedule({ title }: Heading, { span, value }: Deadline): boolean {
  return title.length - (span[1] - span[0]) <= BRACKETS && !/^(?:\d{4}(?:\/\d{4})?|relative)$/u.test(value);
}

const BRACKETS = 2;

/** Duty lists by unit or post: at least two titles side by side are names, and nothing else. */
function addNamed(reading: Reading, ownerOfTitle: TitleOwner, lentBy: Map<string, Lent[]>): void {
  const siblings = new Map<string, (readonly [Heading, string])[]>();
  for (const heading of reading.headings) {
    const name = heading.toc || lentBy.has(heading.id) ? null : ownerOfTitle(heading.title);
    if (name === null) continue;
    const key = `${heading.parent ?? ''}/${heading.level}`;
    siblings.set(key, [...(siblings.get(key) ?? []), [heading, name]]);
  }
  for (const group of siblings.values()) {
    if (group.length < 2) continue;
    for (const [heading, name] of group) lentBy.set(heading.id, [ownerAt(reading, heading, name)]);
  }
}

function ownerAt(reading: Reading, heading: Heading, name: string): Lent {
  const within = reading.context.text.slice(...heading.span).lastIndexOf(name);
  const start = heading.span[0] + Math.max(0, within);
  const span = [start, start + name.length] as const;
  return lend({ facet: 'owner', span, from: 'text', name, role: 'do', each: false });
}
