/** Which titles a unit might be, by its shape alone: punctuation, lengths, and what follows. */
import { readLabelWord } from '../layout/label-word.ts';
import type { Clause, ClauseLabel, Line, MarkStyle } from '../types.ts';
import type { Sequences } from './sequences.ts';
import type { DocumentParts, Unit } from './units.ts';

export const Shape = {
  /** Running text. */
  body: 0,
  /** A line of its own, left open: 一、总体要求. */
  line: 1,
  /** A line of its own, closed by a full stop: （一）加强领导。 */
  closedLine: 2,
  /** A short first sentence with more text behind it: （一）加强领导。成立…. */
  runIn: 3,
  /** A section title run together with its first item: 一、改善供水（一）更换…. */
  runTogether: 4,
  /** Like `runIn` but with a clause longer than titles mostly have. */
  longRunIn: 5,
} as const;

/** Title lines may be long (关于…的通知); titles that run in are not: the eye must take them in. Measured on plans. */
const LONGEST_LINE = 110;
const LONGEST_CLOSED = 44;
const LONGEST_RUN_IN = 46;
const LONGEST_CLAUSE = 28;

export function shapeOf(unit: Unit): number {
  if (unit.length === 0) return Shape.body;
  if (unit.closing === 'mark') return unit.length <= LONGEST_RUN_IN ? Shape.runTogether : Shape.body;
  if (unit.after === 0) {
    if (!unit.opensLine || unit.end > unit.titleEnd) return Shape.body;
    if (unit.closing === 'open') return unit.length <= LONGEST_LINE ? Shape.line : Shape.body;
    if (unit.closing === 'colon') return unit.mark && unit.length <= LONGEST_CLAUSE ? Shape.line : Shape.body;
    return unit.closing === 'stop' && unit.length <= LONGEST_CLOSED ? Shape.closedLine : Shape.body;
  }
  if (unit.closing === 'colon') return unit.mark && numbersTitles(unit.mark.style) ? Shape.runIn : Shape.body;
  if (unit.closing !== 'stop' || unit.length > LONGEST_RUN_IN) return Shape.body;
  return unit.longest <= LONGEST_CLAUSE + 1 ? Shape.runIn : Shape.longRunIn;
}

/** 一是 and bullets before a colon open a sentence: 一是把好三关：…. */
function numbersTitles(style: MarkStyle): boolean {
  return style !== 'enumerated' && style !== 'bullet' && style !== 'article' && style !== 'task';
}

/**
 * Openings of sentences that order or describe; a title names what is to be done without them. 对标, 对接 and 从严 are verbs
 * and adverbs of titles, not prepositions.
 */
const ORDER =
  /^(?:将|把(?![握关好控准脉])|由|各|每|凡|应(?![急对用届])|须|经|自|允许|授权|对(?![标接口外内症照])|从(?![严细实快优紧重])|在)/u;

export function opensLikeOrder(written: string): boolean {
  return ORDER.test(written);
}

/** 5月12日，在永荣中学开展演练。 · 3月5日至7日,组织…: a sentence that opens with its date, where a title would name the matter. */
const DATED =
  /^(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日?\s?[-—–~～至到、]{1,2}\s?(?:\d{1,2}月)?)?\d{1,2}日(?:左右|前后|[之以]?前|起)?[，,]/u;

export function opensWithDate(written: string): boolean {
  return DATED.test(written);
}

/**
 * For each unit, whether text of its own follows it: a deeper list, or unmarked text, before its next sibling. Lines that
 * name owners and dates (责任单位：…) say whose the unit is, and are no text of its own.
 */
export function findBodies(
  { lines, clauses }: DocumentParts,
  units: readonly Unit[],
  sequences: Sequences,
): Uint8Array {
  const found = new Uint8Array(units.length);
  for (const { parent, members } of sequences.all) {
    const first = units[members[0] ?? -1];
    if (parent >= 0 && first && !isContents(lines, first)) found[parent] = 1;
  }
  // From the end: whether text stands at unit i, or behind the owners that stand there.
  let text = false;
  for (let i = units.length - 1; i > 0; i--) {
    const unit = units[i];
    const before = units[i - 1];
    if (!unit || !before) continue;
    if (unit.mark || isContents(lines, unit)) text = false;
    else if (!isOwnerLine(clauses, unit) && !isBareLine(unit)) text = true;
    if (text && !isContents(lines, before)) found[i - 1] = 1;
  }
  return found;
}

/** 二月份 on a line of its own: perhaps a title, no text of what stands above. */
function isBareLine(unit: Unit): boolean {
  return unit.closing === 'open' && unit.after === 0 && unit.length <= LONGEST_BARE;
}

const LONGEST_BARE = 12;

const OWNER_LABELS: ReadonlySet<ClauseLabel | null> = new Set<ClauseLabel>([
  'lead',
  'do',
  'with',
  'deadline',
]);

/** 责任单位：…, or the line below it. */
function isOwnerLine(clauses: readonly Clause[], unit: Unit): boolean {
  const first = clauses[unit.first];
  if (!first) return false;
  if (OWNER_LABELS.has(first.label)) return true;
  const last = first.text.charCodeAt(first.text.length - 1);
  if (last !== 0xff1a && last !== 0x3a) return false;
  return OWNER_LABELS.has(readLabelWord(first.text, 0, first.text.length) ?? null);
}

function isContents(lines: readonly Line[], unit: Unit): boolean {
  return lines[unit.line]?.toc === true;
}

/**
 * Amounts, dates, recurrences and names of documents: what a title that runs in seldom holds and a commitment often.
 * 全年开展12场 · 98% · 6月底前 · 每季度 · 《管理办法》
 */
const FIGURES =
  /[0-9０-９*×]+(?:\.[0-9]+)?(?:[%％]|[万亿]?[余多]?(?:[次个项件篇场期人名户家处座所条台套册种批份元]|公里|小时|学时|万))|[百千万]分之|《|[年月]底前|每[年月季周日半两]|不少于|不低于|以上$/u;

export function hasFigures(written: string): boolean {
  return FIGURES.test(written);
}
