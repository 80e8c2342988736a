/** Roles in tables: a row of a table of tasks or measures is an action; a row that only names a group is a heading. */
import type { Clause, ClauseRole, Facet, Label, ParseContext } from '../../../types.ts';
import { viewClause, type Cell } from '../clause-view.ts';
import { readPredicate } from './read-predicate.ts';

interface RowDecision {
  readonly role: ClauseRole;
  readonly score: number;
}

const HEADING: RowDecision = { role: 'heading', score: -3 };
const ACTION: RowDecision = { role: 'action', score: 2 };
const DETAIL: RowDecision = { role: 'detail', score: -1 };

/** `acted`: the clause before, on the same row, is an action. */
export function decideRow(
  clause: Clause,
  context: ParseContext,
  facets: readonly Facet[],
  acted: boolean,
): RowDecision {
  const line = context.lines[clause.line];
  if (!line || line.headerRow === line.index) return HEADING;
  const opens = clause.start === line.start;
  const cells = viewClause(clause, context).cells.filter((cell) => cell.sentence.count > 0);
  if (opens && cells.length === 1 && clause.end === line.end && facets.length === 0) return HEADING;
  if (!opens)
    return isOwnAction(cells, facets) ? ACTION : { role: acted ? 'detail' : 'background', score: -1 };
  if (line.headerRow < 0) return isOwnAction(cells, facets) ? ACTION : { role: 'background', score: -1 };
  if (cells.some(isTaskCell)) return ACTION;
  // Indicator rows: what is measured, and the figure to be reached.
  return facets.some(({ facet }) => facet === 'quantity' || facet === 'deadline' || facet === 'owner')
    ? ACTION
    : DETAIL;
}

const TASKS: ReadonlySet<Label | null> = new Set<Label | null>(['task', 'measure', 'result']);

/** A cell of tasks with words in it; one that holds a bare theme counts only beside other columns, which its row has. */
function isTaskCell({ label, sentence }: Cell): boolean {
  return TASKS.has(label) && sentence.count >= 2;
}

function isOwnAction(cells: readonly Cell[], facets: readonly Facet[]): boolean {
  const acts = cells.some(({ sentence }) => {
    const { form, group, stative } = readPredicate(sentence);
    return (
      (form === 'imperative' || form === 'modal' || form === 'passive') && group !== 'abstract' && !stative
    );
  });
  return acts && (facets.length > 0 || cells.length === 1);
}
