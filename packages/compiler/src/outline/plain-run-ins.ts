/**
 * Titles without a number that run in: neighbouring paragraphs that each open with one short sentence (改善供水。全年…), and
 * short sentences right behind a title, each spelt out by what follows (一是健全体系。健全机构。调整…。细化责任。召开…).
 */
import { ADVERBS } from '../locales/zh/lexicon/adverbs.ts';
import { VERB_GROUP_OF } from '../locales/zh/lexicon/verbs.ts';
import type { Clause } from '../types.ts';
import { TitleKind, Verdict } from './heading-evidence.ts';
import type { Judged } from './judge-units.ts';
import { Shape } from './title-shape.ts';
import { isRemark, type DocumentParts, type Unit } from './units.ts';

/** Without a number the eye has only brevity to go by. */
const LONGEST = 24;
const LONGEST_LINE = 36;

/** Paragraphs between two marked units, and those among them that open with a short sentence. */
interface Group {
  readonly members: readonly number[];
  readonly share: number;
  readonly verbs: number;
}

/** Judges unmarked paragraphs by their neighbours, and those by the other groups of the document. */
export function judgePlainRunIns(parts: DocumentParts, units: readonly Unit[], judged: Judged): void {
  const groups: Group[] = [];
  let from = 0;
  while (from < units.length) {
    let to = from;
    while (to < units.length && units[to]?.mark === null) to++;
    const group = to > from + 1 ? takeGroup(parts, units, judged, [from, to]) : null;
    if (group) groups.push(group);
    from = Math.max(to, from + 1);
  }
  let verbs = 0;
  let all = 0;
  for (const group of groups) {
    if (group.share < LEAST_SHARE) continue;
    verbs += group.verbs;
    all += group.members.length;
  }
  const likely = verbs >= all * LEAST_VERBS;
  for (const { members, share } of groups) {
    for (const i of members) {
      judged.kind[i] = TitleKind.plainRunIn;
      judged.siblingShare[i] = Math.round(100 * share);
      judged.styleShare[i] = Math.round((100 * verbs) / Math.max(1, all));
      judged.verdict[i] = likely && share >= LEAST_SHARE ? Verdict.likely : Verdict.unlikely;
    }
  }
}

/** Neighbours that agree, out of all: the preamble and signature among them do not. */
const LEAST_SHARE = 0.6;
/** Titles of this kind mostly open with a verb (改善…, 健全…); where few do it is prose with short first sentences. */
const LEAST_VERBS = 0.4;

function takeGroup(
  { text, clauses, lines }: DocumentParts,
  units: readonly Unit[],
  judged: Judged,
  [from, to]: [number, number],
): Group | null {
  const members: number[] = [];
  let paragraphs = 0;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit || (lines[unit.line]?.table ?? -1) >= 0) continue;
    // The text below a closed line is the rest of its paragraph.
    const goesOn = members.at(-1) === i - 1 && judged.shape[i - 1] === Shape.closedLine;
    if (!goesOn && (unit.after > 0 || unit.closing === 'stop')) paragraphs++;
    if (!opensText(units, judged, i) || judged.figures[i] === 1) continue;
    const clause = clauses[unit.first];
    if (!clause || !isBrief(unit, judged.shape[i]) || STATEMENT.test(clause.text)) continue;
    members.push(i);
    if (opensWithVerb(text, clause)) verbs++;
  }
  return members.length < 2 ? null : { members, share: members.length / paragraphs, verbs };
}

/** Within a paragraph one clause, since more would read as its first sentence; on its own line a few. */
function isBrief(unit: Unit, shape: number | undefined): boolean {
  if (shape === Shape.closedLine) return unit.length <= LONGEST_LINE && unit.titleEnd - unit.first <= 3;
  return unit.length <= LONGEST && unit.titleEnd === unit.first + 1;
}

/** A short first sentence with its text behind it, or on a line of its own with its text below. */
function opensText(units: readonly Unit[], judged: Judged, i: number): boolean {
  if (judged.shape[i] === Shape.runIn) return true;
  const next = units[i + 1];
  return (
    judged.shape[i] === Shape.closedLine && next?.mark === null && next.length + next.afterLength > LONGEST
  );
}

const SHORTEST_NESTED = 4;
const LONGEST_NESTED = 12;

/**
 * The clauses of a title unit's text that are nested titles: the sentence right behind the title and others of its
 * make, each followed by a longer one. Empty unless there are two.
 */
export function nestedTitles({ text, clauses }: DocumentParts, unit: Unit): number[] {
  const found: number[] = [];
  const first = clauses[unit.titleEnd];
  if (!first || !opensWithVerb(text, first) || !isNested(text, clauses, unit.titleEnd, unit.end))
    return found;
  for (let i = unit.titleEnd; i < unit.end; i++) if (isNested(text, clauses, i, unit.end)) found.push(i);
  return found.length >= 2 ? found : [];
}

function isNested(text: string, clauses: readonly Clause[], i: number, end: number): boolean {
  const clause = clauses[i];
  const next = clauses[i + 1];
  if (!clause || !next || i + 1 >= end || clause.sentence !== i || isRemark(next)) return false;
  const length = clause.end - clause.start - 1;
  if (length < SHORTEST_NESTED || length > LONGEST_NESTED) return false;
  if (text.charCodeAt(clause.end - 1) !== 0x3002 || STATEMENT.test(clause.text)) return false;
  return sentenceLength(clauses, i + 1, end) > 2 * length;
}

function sentenceLength(clauses: readonly Clause[], from: number, end: number): number {
  let length = 0;
  for (let i = from; i < end && clauses[i]?.sentence === from; i++) {
    length += (clauses[i]?.end ?? 0) - (clauses[i]?.start ?? 0);
  }
  return length;
}

/** Words that make a sentence a statement or an order rather than a title. */
const STATEMENT = /是(?!否)|必须|应当|应该|务必|不要|都要|就要|还要|年为|难|贵在|重在|关键在/u;

/** 改善… or, behind an adverb, 扎实改善…. */
function opensWithVerb(text: string, clause: Clause): boolean {
  const { start } = clause;
  return isVerbAt(text, start) || (ADVERB_SET.has(text.slice(start, start + 2)) && isVerbAt(text, start + 2));
}

const ADVERB_SET: ReadonlySet<string> = new Set(ADVERBS);

function isVerbAt(text: string, at: number): boolean {
  for (let length = 4; length >= 2; length--) if (VERB_GROUP_OF.has(text.slice(at, at + length))) return true;
  return false;
}
