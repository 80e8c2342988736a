/** What the English parsers look at: the words of a clause, its amounts, and the label each stretch of it stands under. */
import type { Clause, Facet, Label, ParseContext } from '../../types.ts';
import { cellLabels } from '../../layout/tables.ts';
import { readAmounts, type Amount } from './amount/read-amounts.ts';
import { readWords, type Sentence } from './words.ts';

/** A stretch of the clause under one label: a table cell, or the whole clause. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly label: Label | null;
  readonly sentence: Sentence;
  readonly amounts: readonly Amount[];
}

export interface ClauseView {
  readonly clause: Clause;
  readonly context: ParseContext;
  readonly cells: readonly Cell[];
}

/** Proposes facets for one cell. Pushes into `out` with absolute spans; never throws. */
export type CellParser = (cell: Cell, view: ClauseView, out: Facet[]) => void;

export function viewClause(clause: Clause, context: ParseContext): ClauseView {
  return { clause, context, cells: readCells(clause, context) };
}

function readCells(clause: Clause, context: ParseContext): Cell[] {
  const line = context.lines[clause.line];
  const labels = line && line.table >= 0 ? cellLabels(context.text, context.lines, line) : null;
  const from = behindMark(clause, context);
  if (!line || (line.table >= 0 && line.headerRow === line.index)) return [];
  if (line.table < 0) return [readCell(context.text, from, clause.end, clause.label)];
  const cells: Cell[] = [];
  let column = 0;
  for (let at = line.start; at < from; at++) if (context.text.charCodeAt(at) === 9) column++;
  let start = from;
  for (let at = from; at <= clause.end; at++) {
    if (at < clause.end && context.text.charCodeAt(at) !== 9) continue;
    cells.push(readCell(context.text, start, at, labels?.[column] ?? null));
    start = at + 1;
    column++;
  }
  return cells;
}

function readCell(text: string, from: number, to: number, label: Label | null): Cell {
  const sentence = readWords(text, from, to);
  return { from, to, label, sentence, amounts: readAmounts(sentence) };
}

/** A number mark at the head of the line is no amount. */
function behindMark(clause: Clause, { lines }: ParseContext): number {
  const mark = lines[clause.line]?.mark;
  return mark && mark.span[0] >= clause.start - 2 && mark.span[1] > clause.start && mark.span[1] <= clause.end
    ? mark.span[1]
    : clause.start;
}
