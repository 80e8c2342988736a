/**
 * Judges each unit as a title: by its shape, by what follows it, and by whether its siblings look like titles too, since
 * an author who gives one item a title gives all of them one.
 */
import { detectLanguage } from '../text/detect-language.ts';
import { judgeTitleLines } from './title-lines.ts';
import { STYLES, TitleKind, Verdict } from './heading-evidence.ts';
import { judgePlainRunIns } from './plain-run-ins.ts';
import type { Sequences } from './sequences.ts';
import { Shape, findBodies, hasFigures, opensLikeOrder, opensWithDate, shapeOf } from './title-shape.ts';
import type { DocumentParts, Unit } from './units.ts';
import { wrapWidth } from './wrapped-lines.ts';

export interface Judged {
  readonly verdict: Uint8Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly hasBody: Uint8Array;
  readonly figures: Uint8Array;
  /** Per cent of the unit's siblings, and of all units of its style, that look like titles. */
  readonly siblingShare: Uint8Array;
  readonly styleShare: Uint8Array;
}

export function judgeUnits(parts: DocumentParts, units: readonly Unit[], sequences: Sequences): Judged {
  const count = units.length;
  const judged: Judged = {
    verdict: new Uint8Array(count),
    kind: new Uint8Array(count),
    shape: Uint8Array.from(units, shapeOf),
    hasBody: findBodies(parts, units, sequences),
    figures: new Uint8Array(count),
    siblingShare: new Uint8Array(count),
    styleShare: new Uint8Array(count),
  };
  dropWrappedLines(parts, units, judged);
  const english = detectLanguage(parts.text) === 'en';
  for (let i = 0; i < count; i++) {
    const unit = units[i];
    if (!unit) break;
    readTitle(parts, unit, judged, { i, english });
    const opensList = sequences.all[sequences.of[i + 1] ?? -1]?.parent === i;
    if (
      isRunIn(judged.shape[i]) &&
      unit.closing === 'stop' &&
      !opensList &&
      unit.afterLength < unit.length * LEAST_AFTER
    ) {
      judged.shape[i] = Shape.body;
    }
  }
  takeShares(units, sequences, judged);
  for (let i = 0; i < count; i++) judgeMarked(units, sequences, judged, i);
  judgePlainRunIns(parts, units, judged);
  judgeTitleLines(parts, units, judged);
  return judged;
}

function isRunIn(shape: number | undefined): boolean {
  return shape === Shape.runIn || shape === Shape.longRunIn;
}

/** What a title announces is longer than the title; a short sentence behind a long one only adds to it. */
const LEAST_AFTER = 0.8;

/** Looks at the words of a unit that might be a title by its shape. */
function readTitle(
  { text, clauses }: DocumentParts,
  unit: Unit,
  judged: Judged,
  { i, english }: { i: number; english: boolean },
): void {
  const shape = judged.shape[i];
  if (shape === Shape.body) return;
  // English titles have no full stop.
  if (english && shape !== Shape.line) {
    judged.shape[i] = Shape.body;
    return;
  }
  const written = text.slice(
    unit.mark ? unit.mark.span[1] : unit.start,
    clauses[unit.titleEnd - 1]?.end ?? unit.start,
  );
  const closed = shape === Shape.runIn || shape === Shape.longRunIn || shape === Shape.closedLine;
  if (closed && (opensWithDate(written) || (shape !== Shape.longRunIn && opensLikeOrder(written))))
    judged.shape[i] = Shape.body;
  else if (hasFigures(written.replace(STAGE_TIME, ''))) judged.figures[i] = 1;
}

/** 准备阶段（3月1日—4月30日）: the time of a stage is part of its title, not a figure that is promised. */
const STAGE_TIME =
  /[（(][\d０-９年月日号季度第一二三四上下半中旬底初末前后至到起止每当次—–\-~～.、\s]{2,30}[）)](?=\s*[。：:]?$)/u;

/** In text broken at one width, full lines and what they run on into are no titles. */
function dropWrappedLines({ lines }: DocumentParts, units: readonly Unit[], judged: Judged): void {
  const lengthOf = (unit: Unit): number => {
    const line = lines[unit.line];
    return line ? line.end - line.start : 0;
  };
  const width = wrapWidth(units, lengthOf);
  if (width === 0) return;
  let runsOn = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    const full = lengthOf(unit) >= width - 2;
    if (judged.shape[i] === Shape.line && (full || (runsOn && !unit.mark))) judged.shape[i] = Shape.body;
    const next = units[i + 1];
    if (!next || next.opensLine) runsOn = full;
  }
}

/** Whether the unit, on its own, looks like a title. */
function looksLikeTitle(judged: Judged, i: number): boolean {
  const shape = judged.shape[i];
  if (shape === Shape.line) return judged.hasBody[i] === 1;
  if (shape === Shape.closedLine) return judged.hasBody[i] === 1 && judged.figures[i] === 0;
  return shape === Shape.runIn && judged.figures[i] === 0;
}

function takeShares(units: readonly Unit[], sequences: Sequences, judged: Judged): void {
  const styles = Uint8Array.from(units, ({ mark }) => (mark ? 1 + STYLES.indexOf(mark.style) : 0));
  const all = new Uint32Array(1 + STYLES.length);
  const titles = new Uint32Array(1 + STYLES.length);
  for (let i = 0; i < styles.length; i++) {
    const style = styles[i] ?? 0;
    if (style === 0) continue;
    all[style] = (all[style] ?? 0) + 1;
    if (looksLikeTitle(judged, i)) titles[style] = (titles[style] ?? 0) + 1;
  }
  for (let i = 0; i < styles.length; i++) {
    const style = styles[i] ?? 0;
    if (style !== 0) judged.styleShare[i] = Math.round((100 * (titles[style] ?? 0)) / (all[style] ?? 1));
  }
  for (const sequence of sequences.all) {
    let looks = 0;
    for (const i of sequence.members) if (looksLikeTitle(judged, i)) looks++;
    const share = Math.round((100 * looks) / sequence.members.length);
    for (const i of sequence.members) judged.siblingShare[i] = share;
  }
}

/** A numbered line that is longer is an item without its full stop. */
const LONGEST_TITLE = 60;
/** Few siblings say little: a sequence shorter than this leans on the whole document's use of the style. */
const TELLING = 3;

function judgeMarked(units: readonly Unit[], sequences: Sequences, judged: Judged, i: number): void {
  const unit = units[i];
  const sequence = sequences.all[sequences.of[i] ?? -1];
  if (!unit?.mark || !sequence) return;
  const siblings = judged.siblingShare[i] ?? 0;
  const style = judged.styleShare[i] ?? 0;
  const share = sequence.members.length >= TELLING ? siblings : (siblings + style) / 2;
  const [verdict, kind] = verdictOf(unit, judged, i, share);
  judged.verdict[i] = verdict;
  judged.kind[i] = kind;
}

function verdictOf(unit: Unit, judged: Judged, i: number, share: number): [verdict: number, kind: number] {
  const hasBody = judged.hasBody[i] === 1;
  const figures = judged.figures[i] === 1;
  switch (judged.shape[i]) {
    case Shape.line:
      if (unit.length > LONGEST_TITLE) return [Verdict.unlikely, TitleKind.numberedLine];
      if (hasBody)
        return [unit.length <= 40 || share >= 50 ? Verdict.sure : Verdict.likely, TitleKind.numberedLine];
      if (isUpper(unit) && unit.length <= 30) return [Verdict.likely, TitleKind.numberedLine];
      // 1. 建立评价量表，从六个方面评价: with nothing under it, among items as bare or with two clauses, it is an item.
      if (share === 0 || unit.titleEnd - unit.first > 1) return [Verdict.never, TitleKind.numberedLine];
      return [share >= 50 ? Verdict.likely : Verdict.unlikely, TitleKind.numberedLine];
    case Shape.closedLine:
      if (!hasBody || share < 50) return [Verdict.never, TitleKind.numberedLine];
      return [figures ? Verdict.unlikely : Verdict.likely, TitleKind.numberedLine];
    case Shape.runIn: {
      const kind = unit.opensLine ? TitleKind.runIn : TitleKind.inline;
      if (figures) return [share >= 75 && unit.length <= 24 ? Verdict.likely : Verdict.unlikely, kind];
      if (share >= 60) return [Verdict.sure, kind];
      if (share >= 30) return [unit.length <= 30 ? Verdict.likely : Verdict.unlikely, kind];
      return [Verdict.unlikely, kind];
    }
    case Shape.longRunIn: {
      const kind = unit.opensLine ? TitleKind.runIn : TitleKind.inline;
      return [share >= 75 && !figures ? Verdict.likely : Verdict.never, kind];
    }
    case Shape.runTogether:
      return [isUpper(unit) ? Verdict.likely : Verdict.unlikely, TitleKind.runIn];
    default:
      return [Verdict.never, TitleKind.none];
  }
}

function isUpper(unit: Unit): boolean {
  const style = unit.mark?.style;
  return (
    style === 'part' || style === 'chapter' || style === 'section' || style === 'han' || style === 'task'
  );
}
