/**
 * What a project costs is no promise: 项目总投资3230万元 details the project before it, 投资4.2亿元，实施…工程 leads in the one behind.
 */
import type { Clause, ClauseRole } from '../../../types.ts';

/** Changes `roles`. */
export function demoteCosts(clauses: readonly Clause[], roles: ClauseRole[]): void {
  for (const clause of clauses) {
    const { index, sentence, words, start, text } = clause;
    if (detailsProject(clauses, roles, clause)) roles[index] = 'detail';
    if (!text.includes('投资') || !COST.test(text.slice(words - start))) continue;
    if (roles[index] !== 'action' && roles[index] !== 'detail') continue;
    let before = index;
    while (before > sentence && roles[before - 1] !== 'action') before--;
    if (before > sentence) roles[index] = 'detail';
    else if (leadsIn(clauses, roles, clause)) roles[index] = 'leadin';
  }
}

/** 投资121万元，通过…方式，完成…: something is done behind it in its sentence. */
function leadsIn(
  clauses: readonly Clause[],
  roles: readonly ClauseRole[],
  { index, sentence, line }: Clause,
): boolean {
  for (let i = index + 1; i <= index + REACH && clauses[i]?.sentence === sentence; i++)
    if (roles[i] === 'action') return clauses[i]?.line === line;
  return false;
}

const REACH = 4;

/** 实施河道治理工程，对城区段进行清淤疏浚: what is done to the parts of the project just named. */
function detailsProject(
  clauses: readonly Clause[],
  roles: readonly ClauseRole[],
  { index, sentence, words, start, text }: Clause,
): boolean {
  if (roles[index] !== 'action' || index === sentence || roles[index - 1] !== 'action') return false;
  if (text.charAt(words - start) !== '对') return false;
  return PROJECT.test(clauses[index - 1]?.text ?? '') && DONE_TO_PART.test(text);
}

const PROJECT = /(?:实施|推进|启动|开工|谋划|完成)[^，。；]{2,}(?:工程|项目|工程建设|项目建设)[，,]$/u;
const DONE_TO_PART = /^对[^，。；]{2,40}(?:进行|实施|开展)/u;

const COST =
  /^(?:项目|工程|计划|概算|预计|估算|年度){0,2}总?投资(?:额|概算|规模)?(?:约|近|达|为|超过?)?[\d.]{1,9}(?:余|多)?[千百]?[万亿]{0,2}元[，,。；;]?$/u;
