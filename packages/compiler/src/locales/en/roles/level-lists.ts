/**
 * Items of one list are alike: where most of the items that command something are actions, the others that command something
 * are actions too (• Open two hubs • Increase use of the hubs).
 */
import type { ClauseRole, ParseContext } from '../../../types.ts';
import { isItem } from './find-headings.ts';
import type { PredicateForm } from './predicate.ts';
import { ACTION_THRESHOLD } from './score-action.ts';

interface Judged {
  /** Changed in place. */
  readonly roles: ClauseRole[];
  readonly scores: readonly number[];
  readonly forms: readonly (PredicateForm | null)[];
}

/** How far below the threshold an item may be and still go with the others. */
const WITHIN = 1;
const MOST = 0.5;

export function levelLists({ clauses, lines }: ParseContext, judged: Judged): void {
  let run: number[] = [];
  let style: string | null = null;
  let line = -1;
  const close = (): void => {
    levelRun(run, judged);
    run = [];
  };
  for (const clause of clauses) {
    if (clause.line === line && run.length > 0 && judged.forms[run.at(-1) ?? -1] !== null) continue;
    const own = lines[clause.line];
    const mark = own && isItem(own) ? (own.mark?.style ?? null) : null;
    if (mark === null || mark !== style || judged.roles[clause.index] === 'heading') close();
    style = mark;
    // A number mark alone has no form; the clause behind it stands for the line.
    if (clause.line === line && run.length > 0) run[run.length - 1] = clause.index;
    else if (mark !== null) run.push(clause.index);
    line = clause.line;
  }
  close();
}

function levelRun(run: readonly number[], { roles, scores, forms }: Judged): void {
  const commands = run.filter((index) => forms[index] === 'imperative');
  if (commands.length < 2) return;
  const actions = commands.filter((index) => roles[index] === 'action').length;
  if (actions / commands.length <= MOST) return;
  for (const index of commands)
    if ((scores[index] ?? -9) >= ACTION_THRESHOLD - WITHIN) roles[index] = 'action';
}
