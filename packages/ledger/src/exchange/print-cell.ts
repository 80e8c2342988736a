/** A value as it stands in a cell: days and periods in one form, units, posts and options by their names. Pure. */
import type { Field, Json } from '../model/index.ts';
import type { Names } from './names.ts';

export interface PrintedCell {
  readonly text: string;
  /** What a spreadsheet may take it as, beside text. */
  readonly as: 'text' | 'number' | 'date';
}

export interface CellWords {
  readonly names: Names;
  readonly language: 'zh' | 'en';
}

const SEVERAL = '；';
const text = (words: string): PrintedCell => ({ text: words, as: 'text' });

export function printCell(field: Field, value: Json | undefined, words: CellWords): PrintedCell {
  if (value === undefined || value === null) return text('');
  if (field.kind === 'table') return text(JSON.stringify(value));
  if (!Array.isArray(value)) return printOne(field, value, words);
  return text((value as readonly Json[]).map((one) => printOne(field, one, words).text).join(SEVERAL));
}

function printOne(field: Field, value: Json, { names, language }: CellWords): PrintedCell {
  if (typeof value === 'number') return { text: String(value), as: 'number' };
  if (typeof value === 'boolean') return text(value ? '是' : '否');
  if (typeof value !== 'string') return text(JSON.stringify(value));
  switch (field.kind) {
    case 'date':
      return { text: value, as: 'date' };
    case 'formula':
      return { text: value, as: field.gives === 'date' ? 'date' : 'text' };
    case 'choice':
      return text(field.options.find(({ id }) => id === value)?.label[language] ?? value);
    case 'unit':
      return text(names.unitName(value));
    case 'post':
    case 'person-in-office':
      return text(names.postName(value));
    case 'link':
      return text(names.numberOf(value));
    default:
      return text(value);
  }
}

const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/** A text that a spreadsheet would run as a formula, made plain by an apostrophe (OWASP, CSV injection). */
export const protectText = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes the apostrophe off again. */
export const unprotectText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
