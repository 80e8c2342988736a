/** Gathers the heading evidence of a document: units, sequences, judgements, and the cells and labels of its layout. */
import { readLabelWord } from '../layout/label-word.ts';
import { columnsOf } from '../layout/columns.ts';
import { yearColumnsOf } from '../layout/year-columns.ts';
import type { ClauseLabel } from '../types.ts';
import { Place, STYLES, TitleKind, Verdict, type HeadingEvidence } from './heading-evidence.ts';
import { judgeUnits, type Judged } from './judge-units.ts';
import { nestedTitles } from './plain-run-ins.ts';
import { joinSequences, type Sequences } from './sequences.ts';
import { hasFigures } from './title-shape.ts';
import { cutUnits, type DocumentParts, type Unit } from './units.ts';

/** What the layout says of every clause as title text. Linear; never throws. */
export function headingEvidence(parts: DocumentParts): HeadingEvidence {
  const units = cutUnits(parts);
  const sequences = joinSequences(units);
  const judged = judgeUnits(parts, units, sequences);
  const evidence = emptyEvidence(parts.clauses.length, units, sequences);
  const firstBody = findFirstBody(parts, units, judged);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit) spread(parts, { unit, i, judged, sequences, firstBody }, evidence);
  }
  overrideByLayout(parts, evidence);
  return evidence;
}

function emptyEvidence(count: number, units: readonly Unit[], sequences: Sequences): HeadingEvidence {
  const bytes = (): Uint8Array => new Uint8Array(count);
  return {
    verdict: bytes(),
    kind: bytes(),
    style: bytes(),
    place: bytes(),
    length: bytes(),
    longest: bytes(),
    after: bytes(),
    siblingShare: bytes(),
    styleShare: bytes(),
    depth: bytes(),
    unit: new Int32Array(count),
    units,
    sequences,
  };
}

/** The first unit that is running text; before it stand titles, numbers, dates and contents. */
function findFirstBody(parts: DocumentParts, units: readonly Unit[], judged: Judged): number {
  const body = units.findIndex(
    (unit, i) => judged.verdict[i] === Verdict.never && (unit.after > 0 || unit.titleEnd - unit.first > 1),
  );
  return body < 0 ? units.length : body;
}

interface Spread {
  readonly unit: Unit;
  readonly i: number;
  readonly judged: Judged;
  readonly sequences: Sequences;
  readonly firstBody: number;
}

const NONE: readonly never[] = [];

/** Writes what is known of a unit to its clauses. */
function spread(parts: DocumentParts, of: Spread, evidence: HeadingEvidence): void {
  const { unit, i, judged, sequences, firstBody } = of;
  const verdict = judged.verdict[i] ?? Verdict.never;
  const kind = judged.kind[i] ?? TitleKind.none;
  const depth = sequences.all[sequences.of[i] ?? -1]?.depth ?? 0;
  const style = unit.mark ? 1 + STYLES.indexOf(unit.mark.style) : 0;
  let place = unit.opensLine ? Place.opensLine : 0;
  if (unit.opensLine && unit.after === 0) place |= Place.alone;
  if (i < firstBody) place |= Place.beforeBody;
  if (parts.lines[unit.line]?.toc) place |= Place.contents;
  if (judged.hasBody[i]) place |= Place.hasBody;
  if (judged.figures[i]) place |= Place.figures;
  const nested = verdict >= Verdict.likely && unit.after >= 4 ? nestedTitles(parts, unit) : NONE;
  for (let k = unit.first; k < unit.end; k++) {
    const inTitle = k < unit.titleEnd;
    // The clause that a mark cuts in two is title and item at once; it is read as what it ends with.
    const cut = unit.closing === 'mark' && k === unit.titleEnd - 1;
    evidence.verdict[k] = cut ? Math.min(verdict, Verdict.unlikely) : inTitle ? verdict : Verdict.never;
    evidence.kind[k] = inTitle ? kind : TitleKind.none;
    evidence.style[k] = style;
    evidence.place[k] = place | (inTitle ? Place.inTitle : 0);
    evidence.length[k] = Math.min(255, unit.length);
    evidence.longest[k] = Math.min(255, unit.longest);
    evidence.after[k] = Math.min(255, unit.after);
    evidence.siblingShare[k] = judged.siblingShare[i] ?? 0;
    evidence.styleShare[k] = judged.styleShare[i] ?? 0;
    evidence.depth[k] = depth;
    evidence.unit[k] = i;
  }
  if (verdict === Verdict.never && isCommaTitle(parts, unit, judged, i)) {
    evidence.verdict[unit.first] = Verdict.unlikely;
    evidence.kind[unit.first] = TitleKind.runIn;
  }
  for (const k of nested) {
    evidence.verdict[k] = Verdict.likely;
    evidence.kind[k] = TitleKind.nested;
  }
}

/** Titles that end in a comma by oversight are as short as their siblings. */
const LONGEST_COMMA_TITLE = 24;

/** 1、更新管网，全年… among siblings that close their titles with a full stop. */
function isCommaTitle({ clauses, text }: DocumentParts, unit: Unit, judged: Judged, i: number): boolean {
  if (!unit.mark || unit.mark.style === 'enumerated' || unit.titleEnd - unit.first < 2) return false;
  if ((judged.siblingShare[i] ?? 0) < 50 || (judged.styleShare[i] ?? 0) < 50) return false;
  const [, begin] = unit.mark.span;
  const end = clauses[unit.first]?.end ?? begin;
  return end - begin <= LONGEST_COMMA_TITLE && !hasFigures(text.slice(begin, end));
}

/** Contents, table cells and label words are told by the layout alone. */
function overrideByLayout({ lines, clauses, text }: DocumentParts, evidence: HeadingEvidence): void {
  const withMeasures = new Set<number>();
  const ofYears = new Set<number>();
  for (const line of lines) {
    if (line.headerRow !== line.index) continue;
    if (columnsOf(text, line).measure >= 0) withMeasures.add(line.index);
    if (yearColumnsOf(text, line)) ofYears.add(line.index);
  }
  for (const { index, line: at, label, text: written } of clauses) {
    const line = lines[at];
    if (!line) continue;
    if (line.toc) set(evidence, index, TitleKind.contents, Verdict.sure);
    else if (label === 'aside') set(evidence, index, TitleKind.aside, Verdict.never);
    else if (line.headerRow === line.index) set(evidence, index, TitleKind.columnName, Verdict.sure);
    else if (line.headerRow >= 0) {
      const kind =
        isSide(label) || (label === 'result' && ofYears.has(line.headerRow))
          ? TitleKind.sideCell
          : TitleKind.cell;
      set(evidence, index, kind, cellVerdict(label, written, withMeasures.has(line.headerRow)));
    } else if (
      label === null &&
      (evidence.verdict[index] ?? 0) < Verdict.likely &&
      !opensSection(evidence, index)
    ) {
      const verdict = labelWordVerdict(written);
      if (verdict !== undefined) set(evidence, index, TitleKind.labelWord, verdict);
    }
  }
}

/** 三、活动时间：3月: a section, though its title is a label word. */
function opensSection(evidence: HeadingEvidence, index: number): boolean {
  const unit = evidence.units[evidence.unit[index] ?? -1];
  return unit?.first === index && unit.mark?.style === 'han';
}

function set(evidence: HeadingEvidence, index: number, kind: number, verdict: number): void {
  evidence.kind[index] = kind;
  evidence.verdict[index] = verdict;
}

function isSide(label: ClauseLabel | null): boolean {
  return label === 'lead' || label === 'do' || label === 'with' || label === 'deadline';
}

/** The task cell heads its row where another column says what is done; alone it is what is done. */
function cellVerdict(label: ClauseLabel | null, written: string, hasMeasures: boolean): number {
  if (label === 'number') return Verdict.sure;
  if (label !== 'task' || !hasMeasures || written.includes('\t')) return Verdict.never;
  if (hasFigures(written) || CLOSED.test(written)) return Verdict.never;
  return written.length <= SHORT_TASK && !/[，,]/u.test(written) ? Verdict.sure : Verdict.likely;
}

/** Characters of a task cell that names a matter rather than tells what is done. */
const SHORT_TASK = 14;

const CLOSED = /[。；;]$/u;

/** 具体措施： heads what follows; 责任单位： is part of the task. */
function labelWordVerdict(written: string): number | undefined {
  const last = written.charCodeAt(written.length - 1);
  if (last !== 0xff1a && last !== 0x3a) return undefined;
  const label = readLabelWord(written, 0, written.length);
  if (label === undefined) return undefined;
  return label === 'measure' || label === 'task' || label === 'result' ? Verdict.likely : Verdict.never;
}
