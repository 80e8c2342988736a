/** What the English parsers look at: the words of a clause, its amounts, and the label each stretch of it stands under. */
import type { Clause, ClauseLabel, Facet, Label, Line, ParseContext } from '../../types.ts';
import { cellLabels } from '../../layout/tables.ts';
import { readAmounts, type Amount } from './amount/read-amounts.ts';
import { sentenceAt, wordsOf, type Sentence } from './words.ts';

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
  const from = behindMark(clause, context);
  if (!line || (line.table >= 0 && line.headerRow === line.index)) return [];
  if (line.table < 0)
    return clause.label === 'aside' ? [] : [readCell(context, from, clause.end, clause.label)];
  const row = rowOf(context, line);
  const cells: Cell[] = [];
  let start = from;
  for (let at = from; at <= clause.end; at++) {
    if (at < clause.end && context.text.charCodeAt(at) !== 9) continue;
    const label = row.labels?.[columnAt(row, start)] ?? null;
    if (label !== 'aside') cells.push(readCell(context, start, at, label));
    start = at + 1;
  }
  return cells;
}

/** The row read last: its sentences come one after the other, and each asks for it. */
interface Row {
  readonly line: Line;
  readonly tabs: readonly number[];
  readonly labels: readonly (ClauseLabel | null)[] | null;
}

const LAST_ROW = new WeakMap<ParseContext, Row>();

function rowOf(context: ParseContext, line: Line): Row {
  const last = LAST_ROW.get(context);
  if (last?.line === line) return last;
  const tabs: number[] = [];
  for (let at = line.start; at < line.end; at++) if (context.text.charCodeAt(at) === 9) tabs.push(at);
  const row = { line, tabs, labels: cellLabels(context.text, context.lines, line) };
  LAST_ROW.set(context, row);
  return row;
}

/** Tabs before `offset`. */
function columnAt({ tabs }: Row, offset: number): number {
  let low = 0;
  let high = tabs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tabs[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readCell(context: ParseContext, from: number, to: number, label: Label | null): Cell {
  const sentence = sentenceAt(wordsOf(context), from, to);
  return { from, to, label, sentence, amounts: readAmounts(sentence) };
}

/** A number mark at the head of the line is no amount. */
function behindMark(clause: Clause, { lines }: ParseContext): number {
  const mark = lines[clause.line]?.mark;
  return mark && mark.span[0] >= clause.start - 2 && mark.span[1] > clause.start && mark.span[1] <= clause.end
    ? mark.span[1]
    : clause.start;
}
