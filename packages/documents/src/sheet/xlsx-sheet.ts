/** Reads one sheet part of an xlsx file row by row. ECMA-376 18.3.1 */
import { ReadFailure } from '../problem.ts';
import type { Limits } from '../types.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { childOf, childrenOf, isElement, type XmlElement } from '../xml/xml-element.ts';
import { numberText } from './number-text.ts';
import { addressOf, type MergedRange, type SheetContent, type SpokenCell } from './sheet-content.ts';

export interface SheetContext {
  readonly limits: Limits;
  readonly strings: readonly string[];
  /** Number formats by style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

export function readXlsxSheet(name: string, part: Uint8Array, context: SheetContext): SheetContent {
  const rows = new RowReader(context);
  const root = parseXml(part, { from: 'sheetData', take: (row) => rows.take(row) });
  return {
    name,
    cells: rows.cells,
    merges: mergesOf(root),
    hiddenRows: rows.hidden,
    hiddenColumns: hiddenColumns(root),
    unresolved: rows.unresolved,
    isCut: rows.isCut,
  };
}

class RowReader {
  readonly cells: SpokenCell[] = [];
  readonly hidden = new Set<number>();
  readonly unresolved: string[] = [];
  isCut = false;
  readonly #context: SheetContext;
  #row = -1;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  take(element: XmlElement): void {
    if (element.name !== 'row') return;
    const { maxRows, maxCells } = this.#context.limits;
    // Rows and cells without an address follow the one before.
    this.#row = indexOf(element.attributes['r']) ?? this.#row + 1;
    if (this.#row >= maxRows) {
      this.isCut ||= element.children.length > 0;
      return;
    }
    if (isTrue(element.attributes['hidden'])) this.hidden.add(this.#row);
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = columnIndex(cell.attributes['r']) ?? column + 1;
      const text = this.#textOf(cell, column);
      if (text.trim() === '') continue;
      this.cells.push({ row: this.#row, column, text });
      if (this.cells.length > maxCells) throw new ReadFailure('too-complex', { limit: String(maxCells) });
    }
  }

  #textOf(cell: XmlElement, column: number): string {
    const stored = childOf(cell, 'v');
    const value = stored ? plainText(stored) : null;
    const { strings, formats, date1904 } = this.#context;
    if (value === null && childOf(cell, 'f')) this.unresolved.push(addressOf(this.#row, column));
    switch (cell.attributes['t']) {
      case 's':
        return strings[Number(value ?? -1)] ?? '';
      case 'inlineStr': {
        const inline = childOf(cell, 'is');
        return inline ? richText(inline) : '';
      }
      case 'str':
        return value ?? '';
      case 'b':
        return value === '1' ? '是' : value === '0' ? '否' : '';
      case 'e':
        return '';
      case 'd':
        return dayText(value ?? '');
      default: {
        const number = Number(value);
        if (value === null || value.trim() === '') return '';
        if (!Number.isFinite(number)) return value;
        return numberText(number, formats[Number(cell.attributes['s'] ?? 0)] ?? '', date1904);
      }
    }
  }
}

/** A text in pieces of different looks, without the readings that are set over it. */
export function richText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === 't') text += plainText(child);
    else if (child.name === 'r') text += richText(child);
  }
  return text;
}

function plainText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) if (!isElement(child)) text += child;
  return text.includes('_x')
    ? text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** `_x000D_`: characters that XML could not hold. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** 2026-06-30T00:00:00 → 2026年6月30日 */
function dayText(value: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return found ? `${found[1] ?? ''}年${Number(found[2])}月${Number(found[3])}日` : value;
}

function mergesOf(root: XmlElement): MergedRange[] {
  const merges: MergedRange[] = [];
  for (const { attributes } of childrenOf(childOf(root, 'mergeCells'), 'mergeCell')) {
    const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(
      attributes['ref'] ?? '',
    );
    if (!found) continue;
    const [, left = '', top = '', right = left, bottom = top] = found;
    merges.push({
      top: Number(top) - 1,
      left: lettersIndex(left),
      bottom: Number(bottom) - 1,
      right: lettersIndex(right),
    });
  }
  return merges;
}

/** Sheets have 16,384 columns. */
const LAST_COLUMN = 16_383;

function hiddenColumns(root: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const { attributes } of childrenOf(childOf(root, 'cols'), 'col')) {
    if (!isTrue(attributes['hidden'])) continue;
    const from = indexOf(attributes['min']) ?? 0;
    const to = Math.min(indexOf(attributes['max']) ?? from, LAST_COLUMN);
    for (let column = from; column <= to; column++) hidden.add(column);
  }
  return hidden;
}

/** A number from 1 as one from 0; null where there is none. */
function indexOf(number: string | undefined): number | null {
  return number !== undefined && /^\d{1,7}$/.test(number) && number !== '0' ? Number(number) - 1 : null;
}

/** Shape: "C5" → 2 · "AB12" → 27 */
function columnIndex(address: string | undefined): number | null {
  if (address === undefined) return null;
  let end = 0;
  while (end < 3 && address.charCodeAt(end) >= 65 && address.charCodeAt(end) <= 90) end++;
  const index = end === 0 ? -1 : lettersIndex(address.slice(0, end));
  return index >= 0 && index <= LAST_COLUMN ? index : null;
}

function lettersIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
