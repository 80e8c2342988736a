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
  /** Terminal column of the passage, and columns it takes (at least 1). */
  readonly indent: number;
  readonly width: number;
  /** Terminal columns of another passage of the line, or null where it is not wholly shown. */
  readonly locate: (passage: Span) => { readonly indent: number; readonly width: number } | null;
}

/** ASCII, because `…` takes one column in some terminals and two in others, and the underline must stay in place. */
const ELLIPSIS = '...';

interface Cell {
  readonly shown: string;
  readonly width: number;
  /** Code units of the source. */
  readonly units: number;
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
  const whole = [...before, ...inside, ...after];
  if (endsSeen && widthOf(whole) <= room) return assemble(whole, passage, { start: 0, lead: '', tail: '' });

  // Room for an ellipsis on either side is set apart even if one side turns out whole.
  const usable = room - 2 * ELLIPSIS.length;
  const middle = takeLeft(inside, usable);
  const spare = usable - widthOf(middle);
  const left = takeRight(before, Math.max(spare >> 1, spare - widthOf(after)));
  const right = middle.length < inside.length ? [] : takeLeft(after, spare - widthOf(left));
  const start = from - unitsOf(left);
  const cells = [...left, ...middle, ...right];
  return assemble(cells, passage, {
    start,
    lead: start > 0 ? ELLIPSIS : '',
    tail: start + unitsOf(cells) < line.length ? ELLIPSIS : '',
  });
}

interface Frame {
  /** Column of the source at which the cells begin. */
  readonly start: number;
  readonly lead: string;
  readonly tail: string;
}

function assemble(cells: readonly Cell[], passage: Span, { start, lead, tail }: Frame): CutLine {
  const end = start + unitsOf(cells);
  const columnOf = (unit: number): number => {
    let column = lead.length;
    let at = start;
    for (const cell of cells) {
      if (at >= unit) break;
      column += cell.width;
      at += cell.units;
    }
    return column;
  };
  const place = (from: number, to: number) => {
    const indent = columnOf(from);
    return { indent, width: Math.max(1, columnOf(to) - indent) };
  };
  return {
    shown: lead + cells.map((cell) => cell.shown).join('') + tail,
    ...place(passage[0], Math.min(passage[1], end)),
    locate: ([from, to]) => (from >= start && to <= end ? place(from, to) : null),
  };
}

function toCells(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const character of text) {
    const shown = printableCharacter(character);
    cells.push({ shown, width: characterWidth(shown.codePointAt(0) ?? 0), units: character.length });
  }
  return cells;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function unitsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.units, 0);
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
