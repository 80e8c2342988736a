/**
 * Cuts a source line down to what a terminal row holds, around the passage it is shown for.
 *
 * A paragraph of a plan is often one line of 800 characters, and hostile input one of ten million: only the
 * neighbourhood of the passage is ever looked at.
 */
import { characterWidth } from '../text/display-width.ts';
import { printableCharacter } from './printable.ts';
import type { Span } from '../types.ts';

export interface CutLine {
  /** One row of text, safe to print. */
  readonly shown: string;
  /** Columns before the passage, and columns it takes (at least 1). */
  readonly indent: number;
  readonly width: number;
}

/** ASCII, because `…` takes one column in some terminals and two in others, and the underline must stay in place. */
const ELLIPSIS = '...';

interface Cell {
  readonly shown: string;
  readonly width: number;
}

/** `passage` is in columns of `line` (UTF-16, end exclusive); `columns` is the room for the row. */
export function cutLine(line: string, passage: Span, columns: number): CutLine {
  const room = Math.max(columns, 4 * ELLIPSIS.length);
  // A cell is at most two code units, so twice the room always covers what can be shown.
  const reach = 2 * room;
  const [from, to] = passage;
  const insideEnd = Math.min(to, from + reach);
  const before = toCells(line.slice(Math.max(0, from - reach), from));
  const inside = toCells(line.slice(from, insideEnd));
  const after = toCells(line.slice(insideEnd, insideEnd + reach));
  const endsSeen = from <= reach && insideEnd + reach >= line.length;
  if (endsSeen && widthOf(before) + widthOf(inside) + widthOf(after) <= room)
    return assemble(before, inside, after);

  // Room for an ellipsis on either side is set apart even if one side turns out whole.
  const usable = room - 2 * ELLIPSIS.length;
  const middle = takeLeft(inside, usable);
  const spare = usable - widthOf(middle);
  const left = takeRight(before, Math.max(spare >> 1, spare - widthOf(after)));
  const right = middle.length < inside.length ? [] : takeLeft(after, spare - widthOf(left));
  const cutsLeft = left.length < before.length || from > reach;
  const cutsRight =
    middle.length + right.length < inside.length + after.length || insideEnd + reach < line.length;
  return assemble(cutsLeft ? [DOTS, ...left] : left, middle, cutsRight ? [...right, DOTS] : right);
}

const DOTS: Cell = { shown: ELLIPSIS, width: ELLIPSIS.length };

function assemble(before: readonly Cell[], inside: readonly Cell[], after: readonly Cell[]): CutLine {
  return {
    shown: [...before, ...inside, ...after].map((cell) => cell.shown).join(''),
    indent: widthOf(before),
    width: Math.max(1, widthOf(inside)),
  };
}

function toCells(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const character of text) {
    const shown = printableCharacter(character);
    cells.push({ shown, width: characterWidth(shown.codePointAt(0) ?? 0) });
  }
  return cells;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function takeLeft(cells: readonly Cell[], room: number): readonly Cell[] {
  let width = 0;
  for (const [index, cell] of cells.entries()) {
    width += cell.width;
    if (width > room) return cells.slice(0, index);
  }
  return cells;
}

function takeRight(cells: readonly Cell[], room: number): readonly Cell[] {
  let width = 0;
  for (let index = cells.length - 1; index >= 0; index--) {
    width += cells[index]?.width ?? 0;
    if (width > room) return cells.slice(index + 1);
  }
  return cells;
}
