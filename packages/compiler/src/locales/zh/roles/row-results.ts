/**
 * What a row of a task table shall come to: 更换老旧阀门 | 完成12个小区, 清掏雨水井 | 清掏率达到100%. The cell measures the task beside it
 * and is no second commitment; a cell that names a document to be drawn up or a step of its own (印发《…》) still is one.
 */
import type { ClauseRole, ParseContext } from '../../../types.ts';
import { TitleKind, type HeadingEvidence } from '../../../outline/heading-evidence.ts';

/** Changes `roles`. */
export function demoteRowResults(
  { clauses, lines }: ParseContext,
  { kind }: HeadingEvidence,
  roles: ClauseRole[],
): void {
  let line = -1;
  let acts = false;
  for (const { index, line: at, label, text, words, start } of clauses) {
    if (at !== line) {
      line = at;
      acts = false;
    }
    // Under columns of years the figures are asides of their indicator, not cells.
    if ((lines[at]?.headerRow ?? -1) < 0 || kind[index] !== TitleKind.cell) continue;
    if (label === 'task' || label === 'measure') acts ||= roles[index] !== 'heading';
    else if (
      acts &&
      label === 'result' &&
      roles[index] === 'action' &&
      MEASURES.test(text.slice(words - start))
    )
      roles[index] = 'detail';
  }
}

/** A rate or a state that is reached, or how much of the task is done. */
const MEASURES =
  /^(?:(?:全年|年内|累计)?完成\d+(?:\.\d+)?[^\d，,。；《]{1,8}。?$|(?:基本|全面|初步)(?:建成|建立|形成|实现|完成|达到|消除|覆盖)|实现|达到|覆盖|[^，。；《]{0,24}(?:率|度|比例|占比|覆盖面)(?:达|为|不低于|不少于|超过|保持|控制|稳定|提升|提高|下降|降低|≥|≤|[>＞<＜]|\d))/u;
