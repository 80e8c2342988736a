/** A hand-written Word file about one rule of automatic numbering, with the lines that must come out. */
import { abstractNum, lvl, makeDocx, num, p, type DocxParts } from '../support/make-docx.ts';

export interface NumberingCase {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
  readonly lines: readonly string[];
  /** LibreOffice keeps all that the case is about, so it can be sent through its formats and back. */
  readonly survivesOffice: boolean;
}

export interface XmlCase {
  readonly name: string;
  readonly parts: DocxParts;
  readonly lines: readonly string[];
  readonly office?: boolean;
}

/** The four levels of official documents. */
export const OFFICIAL: string =
  lvl(0, 'chineseCounting', '%1、') +
  lvl(1, 'chineseCounting', '（%2）') +
  lvl(2, 'decimal', '%3.') +
  lvl(3, 'decimal', '（%4）');

export const PLAN: string = abstractNum(0, OFFICIAL) + num(1, 0);

export function item(level: number, text: string, list = 1): string {
  return p(text, { num: list, level });
}

export function numberingCases(cases: readonly XmlCase[]): NumberingCase[] {
  return cases.map(({ name, parts, lines, office }) => ({
    name,
    make: () => Promise.resolve(makeDocx(parts)),
    lines,
    survivesOffice: office === true,
  }));
}
