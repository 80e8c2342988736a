/**
 * Anchors as numbers, for the way from one thread to the other: a sheet has hundreds of thousands, and as objects they take
 * ten times the room and have to be copied. Most readers of a document never ask for them, so they are made when they are.
 */
import { addressOf } from '../sheet/sheet-content.ts';
import type { Anchor, Place } from '../types.ts';

export interface PackedAnchors {
  /** `FIELDS` numbers an anchor: span, kind, then what its place says, strings by their index in `strings`. */
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly strings: readonly string[];
}

const FIELDS = 8;
const KINDS: readonly Place['kind'][] = ['line', 'paragraph', 'table-cell', 'sheet-cell', 'page'];
/** In place of the index of a string that is null, or that follows from the numbers. */
const NONE = -1;

export function packAnchors(anchors: readonly Anchor[]): PackedAnchors {
  const numbers = new Int32Array(anchors.length * FIELDS);
  const indexes = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, indexes.size);
    return indexes.size - 1;
  };
  for (const [at, { span, place }] of anchors.entries()) {
    numbers.set([span[0], span[1], KINDS.indexOf(place.kind), ...placeNumbers(place, indexOf)], at * FIELDS);
  }
  return { numbers, strings: [...indexes.keys()] };
}

function placeNumbers(place: Place, indexOf: (text: string) => number): readonly number[] {
  switch (place.kind) {
    case 'line':
      return [place.line];
    case 'page':
      return [place.page, place.line];
    case 'paragraph':
      return [place.paragraph, indexOf(place.part), place.label === null ? NONE : indexOf(place.label)];
    case 'table-cell':
      return [place.row, place.column, place.table, indexOf(place.part)];
    case 'sheet-cell': {
      const { row, column, address } = place;
      const follows = address === addressOf(row - 1, column - 1);
      return [row, column, indexOf(place.sheet), follows ? NONE : indexOf(address)];
    }
  }
}

export function unpackAnchors(packed: PackedAnchors): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < packed.numbers.length; at += FIELDS) {
    const number = (field: number): number => packed.numbers[at + field] ?? NONE;
    anchors.push({ span: [number(0), number(1)], place: placeOf(number, packed.strings) });
  }
  return anchors;
}

function placeOf(number: (field: number) => number, strings: readonly string[]): Place {
  const text = (field: number): string | undefined => strings[number(field)];
  const kind = KINDS[number(2)] ?? 'line';
  switch (kind) {
    case 'line':
      return { kind, line: number(3) };
    case 'page':
      return { kind, page: number(3), line: number(4) };
    case 'paragraph':
      return { kind, part: text(4) ?? '', paragraph: number(3), label: text(5) ?? null };
    case 'table-cell':
      return { kind, part: text(6) ?? '', table: number(5), row: number(3), column: number(4) };
    case 'sheet-cell': {
      const [row, column] = [number(3), number(4)];
      const address = text(6) ?? addressOf(row - 1, column - 1);
      return { kind, sheet: text(5) ?? '', row, column, address };
    }
  }
}
