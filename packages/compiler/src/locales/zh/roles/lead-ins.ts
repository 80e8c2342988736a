/**
 * Clauses that only lead in what their sentence goes on with, whatever their verbs: a time (完工后15个工作日内，由基建科组织验收), a
 * condition (对逾期未改的，予以通报), under whom or by which text (依据《…办法》，), or who speaks (会议决定，由人事科组织招聘).
 */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../../types.ts';
import { CharSet } from '../../../text/char-set.ts';
import { isWord } from '../../../text/char.ts';
import { Trait } from '../../../text/trait.ts';

/** Changes `roles`. */
export function demoteLeadIns(
  { clauses, text }: ParseContext,
  facets: readonly (readonly Facet[])[],
  roles: ClauseRole[],
): void {
  for (const clause of clauses) {
    const next = clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || next.line !== clause.line) continue;
    const own = facets[clause.index] ?? NONE;
    if (roles[next.index] === 'action' && isOnlyTime(text, clause, own)) roles[clause.index] = 'leadin';
    if (isManner(clause) && actsBehind(clauses, roles, clause)) roles[clause.index] = 'leadin';
    if (setsTerm(own) && isOnlyTime(text, clause, own) && actsBehind(clauses, roles, clause))
      roles[clause.index] = 'leadin';
    if (saysByWhom(clause, roles[clause.index])) {
      if (!actsBehind(clauses, roles, clause)) roles[next.index] = 'action';
      roles[clause.index] = clause.index === clause.sentence ? 'leadin' : 'detail';
    }
    if (roles[clause.index] !== 'action') continue;
    const role = roleOf(text, clause, own);
    if (role === null) continue;
    roles[clause.index] = role;
    // What it led in is the action, if nothing further on is.
    if (!actsBehind(clauses, roles, clause)) roles[next.index] = 'action';
  }
}

const NONE: readonly Facet[] = [];

/** 以水价改革为抓手， · 从健全制度着手， · 结合本地实际，: in what manner what follows is done. */
function isManner({ text, words, start }: Clause): boolean {
  if (!endsIn(text, COMMAS)) return false;
  const own = text.slice(words - start);
  return own.length <= LONGEST_MANNER && (BY_WAY_OF.test(own) || WITH_REGARD_TO.test(own));
}

/** 自3月1日起， · 6月底前，: a term, where 2026年， may open a whole section. */
function setsTerm(own: readonly Facet[]): boolean {
  return own.some((facet) => facet.facet === 'deadline' && (facet.kind === 'from' || facet.kind === 'by'));
}

function saysByWhom({ text, words, start, traits }: Clause, role: ClauseRole | undefined): boolean {
  if ((role !== 'action' && role !== 'background') || (traits & Trait.duty) === 0) return false;
  return endsIn(text, COMMAS) && BY_WHOM.test(text.slice(words - start));
}

/** 由人事科组织， · 典藏部牵头，: no more than who does what follows. */
const BY_WHOM = /^(?:由[^，,。；]{2,20}(?:牵头|组织|负责|承办|统筹)|[^，,。；由]{2,16}(?<!负责)牵头)[，,]$/u;

const LONGEST_MANNER = 60;
const BY_WAY_OF =
  /^[以从由][^，,]{2,}(?:着手|入手|为(?:目标|抓手|重点|契机|载体|依托|牵引|主线|基础|引领|导向|突破口|切入点|核心))[，,]$/u;
const WITH_REGARD_TO =
  /^(?:结合|通过|根据|按照|立足|依托|针对|紧?抓住|把握|(?:充分|认真)?(?:汲取|吸取|借鉴|总结))[^，,：:]{0,40}(?:实际|要求|特点|情况|需求|方式|形式|措施|原则|思路|安排|部署|问题|规定|情形|规划|定位|机遇|契机|经验|教训)[，,]$/u;

function roleOf(text: string, clause: Clause, own: readonly Facet[]): ClauseRole | null {
  if (clause.text.endsWith('的，') || clause.text.endsWith('的,')) return 'leadin';
  if (isOnlyTime(text, clause, own)) return 'leadin';
  // The patterns would look through the whole clause first.
  if (!endsIn(clause.text, COMMAS_AND_COLONS)) return null;
  const words = clause.text.slice(clause.words - clause.start);
  if (UNDER.test(words)) return 'leadin';
  return SPEAKS.test(words) ? 'background' : null;
}

const COMMAS = new CharSet('，,');
const COMMAS_AND_COLONS = new CharSet('，,：:');

function endsIn(text: string, closers: CharSet): boolean {
  return closers.isAt(text, text.length - 1);
}

/** Clauses of a sentence that are looked at for its action. */
const REACH = 6;

function actsBehind(
  clauses: readonly Clause[],
  roles: readonly ClauseRole[],
  { index, sentence }: Clause,
): boolean {
  for (let i = index + 1; i <= index + REACH && clauses[i]?.sentence === sentence; i++)
    if (roles[i] === 'action') return true;
  return false;
}

const SPEAKS =
  /^(?:本次|此次)?(?:会议|全会|大会|例会)(?:一致|还)?(?:指出|强调|要求|决定|认为|明确|提出|议定|同意)[，,：:]$/u;

/** 在分管领导指导下， · 依据《…办法》等规定，: under whom or by which text it is done. */
const UNDER =
  /^(?:在[^，,]{2,24}(?:领导|指导|支持|协助|配合|基础|前提)[下上]|(?:[^，,《》]{0,20})?(?:依据|根据|按照|依照|参照|对照)《[^《》]{2,40}》(?:[等的]|有关|相关|规定|要求|精神|标准|程序){0,4})[，,]$/u;

function isOnlyTime(text: string, { words, end }: Clause, own: readonly Facet[]): boolean {
  let at = LEAD.has(text.charAt(words)) ? words + 1 : words;
  for (const { facet, span } of own) if (facet === 'deadline' && span[0] <= at) at = Math.max(at, span[1]);
  if (at <= words + 1) return false;
  while (at < end && !isWord(text.charCodeAt(at))) at++;
  return at === end;
}

const LEAD: ReadonlySet<string> = new Set(['在', '于', '从', '自']);
