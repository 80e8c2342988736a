/**
 * What a project costs is no promise: 项目总投资3230万元 details the project before it, 投资4.2亿元，实施…工程 leads in the one behind.
 */
import type { Clause, ClauseRole } from '../../../types.ts';

/** Changes `roles`. */
export function demoteCosts(clauses: readonly Clause[], roles: ClauseRole[]): void {
  for (const { index, sentence, words, start, text, line } of clauses) {
    if (roles[index] !== 'action' || !text.includes('投资')) continue;
    if (!COST.test(text.slice(words - start))) continue;
    let before = index;
    while (before > sentence && roles[before - 1] !== 'action') before--;
    const next = clauses[index + 1];
    if (before > sentence) roles[index] = 'detail';
    else if (next?.sentence === sentence && next.line === line && roles[next.index] === 'action')
      roles[index] = 'leadin';
  }
}

const COST =
  /^(?:项目|工程|计划|概算|预计|估算|年度){0,2}总?投资(?:额|概算|规模)?(?:约|近|达|为|超过?)?[\d.]{1,9}(?:余|多)?[千百]?[万亿]{0,2}元[，,。；;]?$/u;
