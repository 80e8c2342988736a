/**
 * Clauses that are commitments whatever surrounds them. The model reads a clause by its neighbours; in a very short plan these
 * say little.
 */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../../types.ts';
import type { HeadingEvidence } from '../../../outline/heading-evidence.ts';
import { readCore, Skipped, verbGroupAt } from './clause-core.ts';

/** Changes `roles`. */
export function promoteSureActions(
  { clauses, lines }: ParseContext,
  facets: readonly (readonly Facet[])[],
  evidence: HeadingEvidence,
  roles: ClauseRole[],
): void {
  for (const clause of clauses) {
    const own = facets[clause.index] ?? NONE;
    if (!standsFree(clause)) continue;
    const role = roles[clause.index];
    if (role === 'detail' && isNextTarget(clause, own, roles, facets)) roles[clause.index] = 'action';
    if (role === 'background' && (LISTED.test(clause.text) || drawsUp(clause)))
      roles[clause.index] = 'action';
    if (own.length === 0) continue;
    const sure =
      role === 'detail' || role === 'outcome' || role === 'background'
        ? isMeasuredItem(clause, own, evidence) ||
          (role === 'background' && asksByDate(clause, own)) ||
          (role === 'background' && saysWhatIsKept(clause, own, lines[clause.line]?.mark?.span[1] ?? 0))
        : false;
    if (sure) roles[clause.index] = 'action';
  }
}

const NONE: readonly Facet[] = [];

/** 二是实施城区防洪工程: an enumerated sentence that opens with a verb of doing. */
const LISTED =
  /^[一二三四五六七八九十]{1,2}是(?:要)?(?:加快|重点|全面|初步|基本|如期|顺利|已)?(?:实施|完成|新建|改建|建成|新增|启动|举办|召开|编制|修订|制定|出台|印发|招聘|选派|成立|组建|购置|更换)[^，。；]{3,}/u;

/** 到馆读者达到95万人次，外借文献不少于120万册: a target behind a target, of something else. */
function isNextTarget(
  { text, start, words, index, sentence }: Clause,
  own: readonly Facet[],
  roles: readonly ClauseRole[],
  facets: readonly (readonly Facet[])[],
): boolean {
  if (index === sentence || roles[index - 1] !== 'action' || !own.some(isTarget)) return false;
  const before = facets[index - 1] ?? NONE;
  return (
    before.some((facet) => isTarget(facet) || isCounted(facet)) && AIMED_AT.test(text.slice(words - start))
  );
}

function isTarget(facet: Facet): boolean {
  return facet.facet === 'quantity' && (facet.cmp === '>=' || facet.cmp === '<=');
}

/** What is counted stands in front of its bound, and is no part of what was counted before. */
const AIMED_AT =
  /^(?!其中|人均|平均|每|单|占|同比|较|比|合格率|完成率)[^，。；\d]{3,16}(?:达到|不少于|不低于|不高于|不超过|控制在|保持在|稳定在)\d/u;

/** 编制《水源地保护方案》。 A sentence of one clause: a document is drawn up. */
function drawsUp({ text, start, words, sentence, index }: Clause): boolean {
  return sentence === index && DRAWN_UP.test(text.slice(words - start));
}

const DRAWN_UP =
  /^(?:抓紧|及时|适时|研究|组织|牵头)?(?:制定|制订|编制|编印|修订|起草|出台|印发|发布)(?:完善)?《[^》]{2,40}》(?:[等及其和与](?:[^，。；]{1,16}))?。$/u;

function standsFree({ label }: Clause): boolean {
  return label === null || label === 'measure' || label === 'task';
}

/** ③每半年演练一次, 3.差错率≤0.1%: a numbered item that says how often or how much continues no other item. */
function isMeasuredItem({ index }: Clause, own: readonly Facet[], { unit, units }: HeadingEvidence): boolean {
  const item = units[unit[index] ?? -1];
  if (!item?.mark || item.first !== index || item.mark.style === 'enumerated') return false;
  return own.some(({ facet }) => facet === 'cadence' || facet === 'quantity');
}

/** 请各分馆于7月20日前将盘点表报送典藏部: somebody is asked for something by a date. */
function asksByDate({ text, words, start }: Clause, own: readonly Facet[]): boolean {
  if (text.charAt(words - start) !== '请' || !ASKED.test(text.slice(words - start))) return false;
  return own.some((facet) => facet.facet === 'deadline' && facet.kind === 'by');
}

const ASKED = /^请[^，。；]{2,}(?:前|内|之前)[^，。；]{3,}/u;

function saysWhatIsKept(clause: Clause, own: readonly Facet[], markEnd: number): boolean {
  return namesWhoDoesHowMuch(clause, own, markEnd) || isRecurringSentence(clause, own, markEnd);
}

/** 每日巡查两次。 · 二是每季度调度一次项目，… A sentence that opens with how often something is done. */
function isRecurringSentence(clause: Clause, own: readonly Facet[], markEnd: number): boolean {
  if (clause.sentence !== clause.index) return false;
  const from = Math.max(clause.words, markEnd);
  const whole = clause.text.endsWith('。');
  return own.some(
    (facet) =>
      facet.facet === 'cadence' &&
      facet.span[0] === from &&
      (whole || (clause.words > clause.start && isCounted(facet))),
  );
}

/** 每月…1次: how often, with a count. */
function isCounted(facet: Facet): boolean {
  return facet.facet === 'cadence' && facet.n !== undefined;
}

/** 工程科全年更新管网25公里: a subject, a verb of doing, and a figure. */
function namesWhoDoesHowMuch(clause: Clause, own: readonly Facet[], markEnd: number): boolean {
  if (!own.some(({ facet }) => facet === 'owner')) return false;
  if (!own.some(({ facet }) => facet === 'quantity' || facet === 'cadence')) return false;
  if (own.some((facet) => facet.facet === 'owner' && facet.span[0] === clause.words) && own.some(isCounted))
    return true;
  const { skipped, group, head, to } = readCore(clause, own, Math.max(clause.start, markEnd));
  if ((skipped & Skipped.owner) === 0) return false;
  return group > 0 || (clause.text.startsWith('全年', head) && verbGroupAt(clause.text, head + 2, to) > 0);
}
