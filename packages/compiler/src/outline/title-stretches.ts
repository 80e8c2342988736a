/** Gathers the clauses read as titles into titles: one for 一、夯实基础，提升能力, one for a row of a table, one over two lines. */
import type { ClauseRole, Span } from '../types.ts';
import { ANNEX, type DocumentTitle } from './document-title.ts';
import { TitleKind, type HeadingEvidence } from './heading-evidence.ts';
import type { DocumentParts, Unit } from './units.ts';

export interface RoledParts extends DocumentParts {
  readonly roles: readonly ClauseRole[];
  readonly evidence: HeadingEvidence;
  /** The title of the document, which is no heading of its outline; without it all titles are. */
  readonly title?: DocumentTitle | null;
}

export interface TitleStretch {
  /** First clause of the title. */
  readonly from: number;
  /** What its level hangs on: the style of its mark, or the kind of title it is. */
  readonly style: string;
  readonly number: string;
  readonly title: string;
  readonly span: Span;
  readonly toc: boolean;
}

export function collectTitles(parts: RoledParts): TitleStretch[] {
  const found: TitleStretch[] = [];
  for (let from = 0; from < parts.clauses.length;) {
    const unit = unitStartingAt(parts.evidence, from);
    const together = unit && runTogether(parts, unit);
    const to = together ? unit.titleEnd : endOfTitle(parts, from);
    const stretch = together ?? (to > from ? readStretch(parts, from, to) : null);
    if (stretch) found.push(stretch);
    from = Math.max(to, from + 1);
  }
  return found;
}

/** The clause behind the title that starts at `from`, or `from` when none does. */
function endOfTitle({ roles, clauses, lines, evidence }: RoledParts, from: number): number {
  let to = from;
  for (; roles[to] === 'heading'; to++) {
    if (to === from) continue;
    const sameLine = clauses[to]?.line === clauses[from]?.line;
    const kind = evidence.kind[to];
    if (kind === TitleKind.document && evidence.kind[from] === kind) {
      if (!adjacent(lines[clauses[to - 1]?.line ?? -1]?.index, clauses[to]?.line)) break;
    } else if (!sameLine || kind === TitleKind.nested || kind === TitleKind.labelWord) break;
    else if (evidence.unit[to] !== evidence.unit[from]) break;
    else if (to === evidence.units[evidence.unit[to] ?? -1]?.titleEnd) break;
  }
  return to;
}

function adjacent(line: number | undefined, next: number | undefined): boolean {
  return line !== undefined && next !== undefined && next - line <= 1;
}

function readStretch(parts: RoledParts, from: number, to: number): TitleStretch | null {
  const { clauses, lines, evidence } = parts;
  const kind = evidence.kind[from] ?? TitleKind.none;
  const first = clauses[from];
  const last = clauses[to - 1];
  const unit = evidence.units[evidence.unit[from] ?? -1];
  if (!first || !last || !unit || kind === TitleKind.columnName || kind === TitleKind.labelWord) return null;
  if (kind === TitleKind.cell) return readRow(parts, from, to);
  if (kind === TitleKind.document && parts.title && from < parts.title.to) return null;
  const mark = unit.first === from ? unit.mark : null;
  const annex = kind === TitleKind.document && to > from + 1 && ANNEX.test(first.text);
  const begin = mark ? mark.span[1] : annex ? first.end : first.start;
  const title = cleanTitle(parts.text.slice(begin, last.end));
  // 四：今年暑期，…: a number alone that its sentence goes on behind is no title.
  const goesOn = clauses[to]?.sentence === last.sentence;
  if ((title === '' && (!mark || goesOn)) || isContentsWord(title)) return null;
  return {
    from,
    style: styleOf(unit, kind, from, first.text),
    number: mark ? parts.text.slice(...mark.span).trim() : annex ? first.text : '',
    title,
    span: [first.start, last.end],
    toc: lines[first.line]?.toc ?? false,
  };
}

function styleOf(unit: Unit, kind: number, from: number, written: string): string {
  if (kind === TitleKind.document) return 'document';
  const { mark } = unit;
  if (mark && unit.first === from) return `${mark.style} ${mark.depth}`;
  const hashes = HASHES.exec(written);
  return hashes ? `markdown ${hashes[0].length}` : `kind ${unit.first === from ? kind : TitleKind.nested}`;
}

/** ### Title */
const HASHES = /^#{1,6}(?=\s)/u;

/** 目录 heads a list of contents and nothing else. */
function isContentsWord(title: string): boolean {
  return /^(?:目\s{0,4}[录次]|(?:table of )?contents)$/iu.test(title);
}

/** The number and task cells of a table row. */
function readRow({ text, clauses }: RoledParts, from: number, to: number): TitleStretch | null {
  let begin = from;
  let number = '';
  if (clauses[from]?.label === 'number') {
    number = clauses[from].text;
    begin++;
  }
  const first = clauses[begin];
  const last = clauses[to - 1];
  const opens = clauses[from];
  if (!first || !last || !opens || begin >= to) return null;
  const title = cleanTitle(text.slice(first.start, last.end));
  return { from, style: 'row', number, title, span: [opens.start, last.end], toc: false };
}

/** 一、改善供水（一）更换…: where line breaks were lost the title is cut off by its first item, whatever the clauses' roles. */
function runTogether({ text }: RoledParts, unit: Unit): TitleStretch | null {
  const { mark, closing, length, start, first } = unit;
  if (!mark || closing !== 'mark' || length > LONGEST_TOGETHER) return null;
  if (mark.style !== 'han' && mark.style !== 'han-paren') return null;
  const [, begin] = mark.span;
  return {
    from: first,
    style: `${mark.style} ${mark.depth}`,
    number: text.slice(...mark.span),
    title: cleanTitle(text.slice(begin, begin + length)),
    span: [start, begin + length],
    toc: false,
  };
}

/** Longer text before the next mark is an item, not a title. */
const LONGEST_TOGETHER = 46;

/** The first unit that starts in the clause: inner marks start others in it. */
function unitStartingAt(evidence: HeadingEvidence, clause: number): Unit | undefined {
  let at = evidence.unit[clause] ?? 0;
  while (evidence.units[at - 1]?.first === clause) at--;
  const unit = evidence.units[at];
  return unit?.first === clause ? unit : undefined;
}

const CLOSING = /[\s。．.：:；;，,、]+$/u;
const MARKUP = /^[#*\s]+|\*+$/gu;
const LINE_BREAK = /\s*[\r\n]+\s*/gu;
const TAB = /\s*\t\s*/gu;

/** Without closing punctuation, markdown signs and line breaks. */
function cleanTitle(written: string): string {
  const joined = written.replaceAll(LINE_BREAK, (gap, at: number, whole: string) =>
    isLatin(whole.charCodeAt(at - 1)) && isLatin(whole.charCodeAt(at + gap.length)) ? ' ' : '',
  );
  return joined.replaceAll(TAB, ' ').replaceAll(MARKUP, '').replace(CLOSING, '').trim();
}

function isLatin(code: number): boolean {
  return code < 0x2000;
}
