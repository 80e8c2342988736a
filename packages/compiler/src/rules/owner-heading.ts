/** Headings that name a unit or a post: what stands under them is its duties (（二）馆长职责, 一、采编部). */
import { VERB_GROUP_OF } from '../locales/zh/lexicon/verbs.ts';
import type { Heading } from '../types.ts';

const UNIT_OR_POST =
  /(?:职责|岗位|部门?|科|处|室|员|长|经理|主管|主任|负责人|人员|组|店|公司|单位|委|局|办|中心|office|department|team|division|director|manager|duties|responsibilities)[\s，。；：:.]*$/iu; // 采编部：
/** Longer titles say what is to be done, even if they end in a unit. */
const MAX_TITLE = 30;
/** Deeper nesting than this is a reading error, and a loop must end. */
const MAX_DEPTH = 6;

/** The nearest heading at or above `id` that stands for an owner. */
export function findOwnerHeading(
  id: string | null,
  headings: ReadonlyMap<string, Heading>,
): Heading | undefined {
  let heading = id === null ? undefined : headings.get(id);
  for (let depth = 0; heading && depth < MAX_DEPTH; depth++) {
    if (namesOwner(heading.title)) return heading;
    heading = heading.parent === null ? undefined : headings.get(heading.parent);
  }
  return undefined;
}

function namesOwner(title: string): boolean {
  if (title.length > MAX_TITLE || !UNIT_OR_POST.test(title)) return false;
  // 充实工作人员 begins with what is to be done.
  return !VERB_GROUP_OF.has(title.slice(0, 2));
}
