/**
 * A row of a task table is there for something to be done: where the model finds no action in the cells of its task or its
 * measures, the likeliest clause of these is the action. Under columns of years it is the name of what is aimed at.
 */
import type { ClauseRole, ParseContext } from '../../../types.ts';
import { columnAt, yearColumnsOf } from '../../../layout/year-columns.ts';
import { TitleKind, type HeadingEvidence } from '../../../outline/heading-evidence.ts';

/** Changes `roles`. `probability`: that the clause is an action. */
export function ensureRowActions(
  { text, clauses, lines }: ParseContext,
  { kind }: HeadingEvidence,
  roles: ClauseRole[],
  probability: (clause: number) => number,
): void {
  for (let i = 0; i < clauses.length;) {
    const line = clauses[i]?.line ?? -1;
    let to = i + 1;
    while (clauses[to]?.line === line) to++;
    const { headerRow, index } = lines[line] ?? { headerRow: -1, index: -1 };
    if (headerRow >= 0 && headerRow !== index && kind[i] !== TitleKind.columnName) ensureOne(i, to);
    i = to;
  }

  function ensureOne(from: number, to: number): void {
    let best = -1;
    let others = 0;
    for (let k = from; k < to; k++) {
      if (roles[k] === 'action') return;
      const label = clauses[k]?.label;
      const acts = (label === 'task' && roles[k] !== 'heading') || label === 'measure';
      if (isIndicator(k)) best = k;
      else if (!acts || (roles[k] === 'leadin' && announces(k))) others += label === 'number' ? 0 : 1;
      else if (best < 0 || probability(k) > probability(best)) best = k;
    }
    // A line of one cell that the table goes on under is a title of the rows below.
    if (best >= 0 && others > 0) roles[best] = 'action';
  }

  /** 3月： leads in what the cell says; 清掏雨水井 is the task itself. */
  function announces(k: number): boolean {
    return /[：:，,]$/u.test(clauses[k]?.text ?? '');
  }

  function isIndicator(k: number): boolean {
    const clause = clauses[k];
    const row = lines[clause?.line ?? -1];
    const header = lines[row?.headerRow ?? -1];
    if (!clause || !row || !header) return false;
    const columns = yearColumnsOf(text, header);
    return columns?.[columnAt(text, row, clause.start, columns)]?.kind === 'indicator';
  }
}
