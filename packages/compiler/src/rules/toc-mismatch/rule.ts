/** A table of contents that names other titles than the text sends its readers looking for what is not there. */
import type { Heading } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import { shorten } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';

type MessageId = 'reworded' | 'missing' | 'unlisted' | 'other' | 'here';

export const tocMismatch = defineRule({
  meta: {
    id: 'toc-mismatch',
    code: 'TZ4005',
    severity: 'warning',
    title: { zh: '目录与正文不一致', en: 'Contents list and text differ' },
    messages: {
      reworded: {
        zh: '目录写“{listed}”，正文是“{actual}”；更新目录或改正标题',
        en: 'the contents list says "{listed}", the text "{actual}"; update the list or the title',
      },
      missing: {
        zh: '目录中的“{listed}”在正文里找不到；更新目录，或补上这一节',
        en: '"{listed}" of the contents list is not in the text; update the list or add the section',
      },
      unlisted: {
        zh: '正文的“{actual}”不在目录里；更新目录',
        en: '"{actual}" is not in the contents list; update the list',
      },
      other: {
        zh: '目录的 {total} 条中有 {count} 条在正文里找不到；重新生成目录',
        en: '{count} of the {total} entries of the contents list are not in the text; generate the list anew',
      },
      here: { zh: '正文标题在这里', en: 'the title in the text' },
    },
    options: {},
    docs: 'docs/rules/toc-mismatch.md',
  },
  check(plan): Finding<MessageId>[] {
    const listed = plan.outline.filter((heading) => heading.toc);
    const [first] = listed;
    if (!first) return [];
    const actual = plan.outline.filter((heading) => !heading.toc);
    if (actual.length === 0) return [];
    const titles = new Set(actual.map((heading) => normalise(heading.title)));
    const lost = listed.filter((heading) => !titles.has(normalise(heading.title)));
    if (lost.length >= MIN_OTHER && lost.length * 2 > listed.length) {
      return [{ messageId: 'other', data: { count: lost.length, total: listed.length }, span: first.span }];
    }
    const byPlace = new Map(actual.map((heading) => [placeOf(heading, plan), heading]));
    return [...lost.map((heading) => reportLost(heading, byPlace, plan)), ...unlisted(listed, actual, plan)];
  },
});

/** From so many lost entries on, and most of the list lost, the list belongs to another version of the text. */
const MIN_OTHER = 4;

/** Spaces, punctuation and leaders differ between a list and its text for reasons of layout. */
const LAYOUT = /[\s\p{P}\p{S}]+/gu;
const PAGE = /\d+$/u; // 总体要求…………3

function normalise(title: string): string {
  return title.replace(LAYOUT, '').replace(PAGE, '');
}

function reportLost(
  heading: Heading,
  byPlace: ReadonlyMap<string, Heading>,
  plan: LintPlan,
): Finding<MessageId> {
  const listed = nameHeading(heading);
  const counterpart = heading.number === '' ? undefined : byPlace.get(placeOf(heading, plan));
  if (!counterpart) return { messageId: 'missing', data: { listed }, span: heading.span };
  return {
    messageId: 'reworded',
    data: { listed, actual: nameHeading(counterpart) },
    span: heading.span,
    related: [{ messageId: 'here', span: counterpart.span }],
  };
}

/** Its number with that of its parent: （一）stands under every 一、. */
function placeOf(heading: Heading, plan: LintPlan): string {
  const parent = heading.parent === null ? undefined : plan.headings.get(heading.parent);
  return `${parent ? normaliseNumber(parent) : ''} ${normaliseNumber(heading)}`;
}

function normaliseNumber(heading: Heading): string {
  return heading.number.replace(LAYOUT, '');
}

/** Headings of a kind that the list covers, with neither title nor number in it. */
function unlisted(
  listed: readonly Heading[],
  actual: readonly Heading[],
  plan: LintPlan,
): Finding<MessageId>[] {
  const titles = new Set(listed.map((heading) => normalise(heading.title)));
  const styles = new Set(listed.map(markStyle));
  const places = new Set(listed.map((heading) => placeOf(heading, plan)));
  return actual
    .filter(
      (heading) =>
        heading.number !== '' &&
        styles.has(markStyle(heading)) &&
        !titles.has(normalise(heading.title)) &&
        !places.has(placeOf(heading, plan)),
    )
    .map((heading) => ({
      messageId: 'unlisted',
      data: { actual: nameHeading(heading) },
      span: heading.span,
    }));
}

/** 一、 and 二、 are of one style: the number with its numeral taken out. */
function markStyle(heading: Heading): string {
  return heading.number.replace(/[一二三四五六七八九十百\d]+/gu, '#');
}

const TITLE_COLUMNS = 48;
/** 总体要求…………3: what leads from a title of the list to its page. */
const LEADERS = /[\s.…·•．]{2,}\d{0,4}$/u;

function nameHeading(heading: Heading): string {
  return shorten(`${heading.number}${heading.title.replace(LEADERS, '')}`, TITLE_COLUMNS);
}
