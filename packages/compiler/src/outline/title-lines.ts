/**
 * Lines of their own without a number: titles of the document and its annexes, and plain section titles.
 *
 * A title names a kind of document (…工作要点) and may run over several lines, among a letterhead, a document number and a
 * date. Further titles follow a signature and date, or the word 附件.
 */
import { readLabelWord } from '../layout/label-word.ts';
import type { Clause } from '../types.ts';
import { TitleKind, Verdict } from './heading-evidence.ts';
import type { Judged } from './judge-units.ts';
import { LineKind, kindOfLine } from './title-line-kind.ts';
import { Shape } from './title-shape.ts';
import type { DocumentParts, Unit } from './units.ts';

export function judgeTitleLines(parts: DocumentParts, units: readonly Unit[], judged: Judged): void {
  for (let i = 0; i < units.length;) {
    let to = i;
    while (to < units.length && isPlainLine(parts, units[to], judged, to)) to++;
    if (to > i) judgeBlock(parts, { units, judged, from: i, to });
    i = Math.max(to, i + 1);
  }
}

function isPlainLine(
  { lines, clauses }: DocumentParts,
  unit: Unit | undefined,
  judged: Judged,
  i: number,
): boolean {
  if (unit?.mark !== null || judged.shape[i] !== Shape.line) return false;
  const line = lines[unit.line];
  if (!line || line.toc || line.table >= 0) return false;
  for (let k = unit.first; k < unit.end; k++) {
    const clause = clauses[k];
    if (!clause || clause.label !== null || isLabelWord(clause)) return false;
  }
  return true;
}

function isLabelWord({ text }: Clause): boolean {
  return (text.endsWith('：') || text.endsWith(':')) && readLabelWord(text, 0, text.length) !== undefined;
}

interface Block {
  readonly units: readonly Unit[];
  readonly judged: Judged;
  readonly from: number;
  readonly to: number;
}

/** A title has at most so many lines besides its last; more short lines are a list or a form. */
const MOST_LINES = 3;

function judgeBlock({ text, clauses }: DocumentParts, { units, judged, from, to }: Block): void {
  const lines: string[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i];
    lines.push(unit ? text.slice(unit.start, clauses[unit.titleEnd - 1]?.end ?? unit.start) : '');
  }
  const kinds = lines.map((line, k) => kindOfLine(line, lines[k + 1]));
  const followed = to < units.length;
  const set = (k: number, kind: number, verdict: number): void => {
    judged.kind[from + k] = kind;
    judged.verdict[from + k] = verdict;
  };
  kinds.forEach((kind, k) => {
    if (kind === LineKind.annex) set(k, TitleKind.document, Verdict.sure);
    if (kind !== LineKind.named || !followed) return;
    set(k, TitleKind.document, (lines[k]?.length ?? 0) >= 6 ? Verdict.sure : Verdict.likely);
    // Upper lines of the same title: up to the block's start, a date, a number, or the word 附件.
    for (let up = k - 1; up >= Math.max(0, k - MOST_LINES) && isPlain(kinds[up]); up--) {
      set(up, TitleKind.document, Verdict.likely);
    }
  });
  judgeRest({ kinds, lines, followed, atTop: from === 0, verdict: judged.verdict.subarray(from, to) }, set);
}

function isPlain(kind: number | undefined): boolean {
  return kind === LineKind.plain || kind === LineKind.latinTitle;
}

interface Rest {
  readonly kinds: readonly number[];
  readonly lines: readonly string[];
  readonly followed: boolean;
  readonly atTop: boolean;
  readonly verdict: Uint8Array;
}

/** Section titles are short; a longer line without a full stop is an item or a fragment. */
const LONGEST_SECTION = 20;

function judgeRest(rest: Rest, set: (k: number, kind: number, verdict: number) => void): void {
  const { kinds, lines, followed, atTop, verdict } = rest;
  const hasTitle = verdict.some((value) => value >= Verdict.likely);
  kinds.forEach((kind, k) => {
    if ((verdict[k] ?? 0) >= Verdict.likely || kind === LineKind.dated || kind === LineKind.signature) return;
    const above = k > 0 && (verdict[k - 1] ?? 0) >= Verdict.likely;
    if (kind === LineKind.remark) {
      if (above) set(k, TitleKind.document, Verdict.likely);
    } else if (above && kinds[k - 1] === LineKind.annex) {
      set(k, TitleKind.document, Verdict.likely);
    } else if (atTop && !hasTitle && k === 0 && followed) {
      set(k, TitleKind.document, Verdict.likely);
    } else {
      const last = k === kinds.length - 1;
      const short = (lines[k]?.length ?? 0) <= LONGEST_SECTION || kind === LineKind.latinTitle;
      set(k, TitleKind.plainLine, last && followed && short ? Verdict.likely : Verdict.unlikely);
    }
  });
}
