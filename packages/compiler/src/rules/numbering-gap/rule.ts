/** 一、三、 or 1. 2. 2.: either an item got lost or the numbers lie; citations of "第三条" then point at the wrong one. */
import type { LintPlan } from '../lint-plan.ts';
import { renumber, type NumberedPlace } from '../numbered-places.ts';
import { defineRule, type Finding } from '../rule.ts';

type MessageId = 'gap' | 'repeated' | 'backwards' | 'start' | 'before';

export const numberingGap = defineRule({
  meta: {
    id: 'numbering-gap',
    code: 'TZ4004',
    severity: 'warning',
    title: { zh: '编号不连续', en: 'Numbering with gaps or repeats' },
    messages: {
      gap: {
        zh: '“{mark}”之前缺“{missing}”；补上缺的一项，或顺改编号',
        en: '"{missing}" is missing before "{mark}"; add the item or renumber',
      },
      repeated: {
        zh: '编号“{mark}”重复；顺改编号',
        en: 'the number "{mark}" is used twice; renumber',
      },
      backwards: {
        zh: '编号“{mark}”排在“{previous}”之后；顺改编号或调整次序',
        en: '"{mark}" comes after "{previous}"; renumber or reorder',
      },
      start: {
        zh: '这一组编号从“{mark}”开始，缺“{missing}”；补上或顺改编号',
        en: 'this list starts at "{mark}" without "{missing}"; add it or renumber',
      },
      before: { zh: '前一个编号在这里', en: 'the number before it' },
    },
    options: {},
    docs: 'docs/rules/numbering-gap.md',
  },
  check(plan): Finding<MessageId>[] {
    const lists = new Map<string, NumberedPlace>();
    const latest = new Map<string, NumberedPlace>();
    const findings: Finding<MessageId>[] = [];
    for (const place of plan.numbered()) {
      const { mark, heading } = place;
      if (mark.value === 0 || UNCOUNTED.has(mark.style)) continue;
      const kind = `${mark.style}${mark.depth} ${heading ? 'heading' : 'item'}`;
      const list = `${kind} ${place.under} ${mark.style === 'enumerated' ? place.line : ''}`;
      const finding = judge(
        place,
        { before: lists.get(list), global: latest.get(kind), isFirst: latest.size === 0 },
        plan,
      );
      if (finding) findings.push(finding);
      lists.set(list, place);
      latest.set(kind, place);
    }
    return findings;
  },
});

/** Roman numbers and letters read alike (i. after h.), so their order proves nothing. */
const UNCOUNTED: ReadonlySet<string> = new Set(['roman', 'letter', 'bullet']);

interface Neighbours {
  /** Last of the same list. */
  readonly before: NumberedPlace | undefined;
  /** Last of the same style anywhere: numbers may run on through the sections. */
  readonly global: NumberedPlace | undefined;
  /** The first number of all: a text that begins with 三、 is cut from a longer one. */
  readonly isFirst: boolean;
}

function judge(
  place: NumberedPlace,
  { before, global, isFirst }: Neighbours,
  plan: LintPlan,
): Finding<MessageId> | null {
  const { value } = place.mark;
  if (value === 1 || follows(before, value) || follows(global, value)) return null;
  const previous = before ?? global;
  if (!previous)
    return place.heading && !isFirst && value <= MAX_LATE_START ? reportStart(place, plan) : null;
  if (!before && value <= previous.mark.value) return null;
  if (value === previous.mark.value) return report('repeated', place, { previous, plan });
  if (value < previous.mark.value) return report('backwards', place, { previous, plan });
  return reportGap(place, previous, plan);
}

function follows(previous: NumberedPlace | undefined, value: number): boolean {
  return previous !== undefined && value === previous.mark.value + 1;
}

/** A list that starts later than this is an excerpt of something numbered elsewhere. */
const MAX_LATE_START = 3;
/** A jump of more than this is another numbering (a document number, a year), not a lost item. */
const MAX_JUMP = 5;

function reportGap(place: NumberedPlace, previous: NumberedPlace, plan: LintPlan): Finding<MessageId> | null {
  if (place.mark.value - previous.mark.value > MAX_JUMP) return null;
  const missing = renumber(plan.text.slice(...place.mark.span), previous.mark.value + 1);
  // The number is there and was not seen as one (a heading run into its paragraph): nothing is missing.
  const between = plan.text.slice(previous.mark.span[1], place.mark.span[0]);
  if (missing === null || between.includes(missing.trim())) return null;
  return report('gap', place, { previous, plan, missing });
}

/** How far back the first item of a list is looked for: a long section. */
const REACH = 4_000;

function reportStart(place: NumberedPlace, plan: LintPlan): Finding<MessageId> | null {
  const missing = renumber(plan.text.slice(...place.mark.span), 1);
  const [at] = place.mark.span;
  if (missing === null || plan.text.slice(Math.max(0, at - REACH), at).includes(missing.trim())) return null;
  return report('start', place, { plan, missing });
}

interface Report {
  readonly plan: LintPlan;
  readonly previous?: NumberedPlace;
  readonly missing?: string;
}

function report(
  messageId: Exclude<MessageId, 'before'>,
  place: NumberedPlace,
  { plan, previous, missing }: Report,
): Finding<MessageId> {
  const markText = (of: NumberedPlace): string => plan.text.slice(...of.mark.span).trim();
  return {
    messageId,
    data: {
      mark: markText(place),
      ...(missing === undefined ? {} : { missing: missing.trim() }),
      ...(previous ? { previous: markText(previous) } : {}),
    },
    span: place.mark.span,
    related: previous ? [{ messageId: 'before', span: previous.mark.span }] : [],
  };
}
