/**
 * Clauses that only lead in what their sentence goes on with, whatever their verbs: a time (完工后15个工作日内，由基建科组织验收), a
 * condition (对逾期未改的，予以通报), under whom or by which text (依据《…办法》，), or who speaks (会议决定，由人事科组织招聘).
 */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../../types.ts';
import { isWord } from '../../../text/char.ts';

/** Changes `roles`. */
export function demoteLeadIns(
  { clauses, text }: ParseContext,
  facets: readonly (readonly Facet[])[],
  roles: ClauseRole[],
): void {
  for (const clause of clauses) {
    if (roles[clause.index] !== 'action') continue;
    const next = clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || next.line !== clause.line) continue;
    const role = roleOf(text, clause, facets[clause.index] ?? []);
    if (role === null) continue;
    roles[clause.index] = role;
    // What it led in is the action, if nothing further on is.
    if (!actsBehind(clauses, roles, clause)) roles[next.index] = 'action';
  }
}

function roleOf(text: string, clause: Clause, own: readonly Facet[]): ClauseRole | null {
  if (clause.text.endsWith('的，') || clause.text.endsWith('的,')) return 'leadin';
  if (isOnlyTime(text, clause, own) || UNDER.test(clause.text.slice(clause.words - clause.start)))
    return 'leadin';
  return SPEAKS.test(clause.text.slice(clause.words - clause.start)) ? 'background' : null;
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
