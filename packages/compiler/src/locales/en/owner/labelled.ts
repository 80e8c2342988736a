/** Owners in a column or behind a label (Lead: City Library; Support: Parks), and in brackets: (Owner: X), (Estates Team). */
import type { Facet, Label, OwnerRole } from '../../../types.ts';
import { LABELS } from '../lexicon/labels.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';
import type { Cell } from '../clause-view.ts';
import { isOwnerName, pushOwners, readNameAhead, trimName } from './owner-name.ts';

const ROLES: Readonly<Partial<Record<Label, OwnerRole>>> = { lead: 'lead', do: 'do', with: 'with' };

/** The whole cell is names. Says whether it was such a cell. */
export function readLabelled({ sentence, label }: Cell, out: Facet[]): boolean {
  const role = label === null ? undefined : ROLES[label];
  if (!role) return false;
  readList(sentence, behindColon(sentence, 0, sentence.count), sentence.count, role, out);
  return true;
}

function readList(sentence: Sentence, first: number, next: number, role: OwnerRole, out: Facet[]): void {
  const name = trimName(sentence, { first, next });
  if (name.next > name.first && !isNobody(sentence, name.first)) pushOwners(sentence, name, role, out, true);
}

/** TBC, n/a, none, ongoing, a number: no name. */
function isNobody(sentence: Sentence, i: number): boolean {
  return (
    sentence.kind[i] !== Kind.word || /^(?:tbc|tbd|n|na|none|nil|ongoing|xx+)$/.test(wordAt(sentence, i))
  );
}

function behindColon(sentence: Sentence, first: number, next: number): number {
  for (let i = first; i < next && i < first + 5; i++) if (wordAt(sentence, i) === ':') return i + 1;
  return first;
}

/** Brackets longer than this are remarks. */
const LONGEST_BRACKET = 24;

/** (Lead: Parks; Support: Highways) · [Owner – Head of IT] · (Estates Team) */
export function readBrackets(sentence: Sentence, out: Facet[]): void {
  for (let i = 0; i < sentence.count; i++) {
    const closer = wordAt(sentence, i) === '(' ? ')' : wordAt(sentence, i) === '[' ? ']' : '';
    if (closer === '') continue;
    let end = i + 1;
    while (end < sentence.count && end <= i + LONGEST_BRACKET && wordAt(sentence, end) !== closer) end++;
    // A semicolon before a capital ends the clause inside the bracket.
    if (wordAt(sentence, end) !== closer && end < sentence.count) continue;
    readBracket(sentence, i + 1, end, out);
    i = end;
  }
}

function readBracket(sentence: Sentence, first: number, end: number, out: Facet[]): void {
  let found = false;
  let from = first;
  for (let i = first; i <= end; i++) {
    if (i < end && wordAt(sentence, i) !== ';' && wordAt(sentence, i) !== '|') continue;
    found = readPart(sentence, from, i, out) || found;
    from = i + 1;
  }
  if (found) return;
  const next = beforeDate(sentence, first, end);
  const name = trimName(sentence, { first, next });
  // What a date goes with is no thing in brackets but who does it.
  const dated =
    next < end && isCapital(sentence, name.first) && readNameAhead(sentence, first).next >= name.next;
  if (dated || (name.next - name.first >= 2 && isOwnerName(sentence, name)))
    pushOwners(sentence, name, 'do', out, dated);
}

/** (Parks and Gardens, June 30, 2026): the date behind a comma is no part of the name. */
function beforeDate(sentence: Sentence, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++)
    if (wordAt(sentence, i) === ',' && isDate(sentence, i + 1, end)) return i;
  return end;
}

function isDate(sentence: Sentence, first: number, end: number): boolean {
  const dates = WordClass.month | WordClass.period | WordClass.edge;
  for (let at = first; at < end; at++) {
    if (sentence.kind[at] !== Kind.word || (bitsAt(sentence, at) & dates) !== 0) continue;
    if (!DATING.test(wordAt(sentence, at))) return false;
  }
  return true;
}

const DATING = /^(?:by|in|q[1-4]|end|of|spring|summer|autumn|winter|ongoing|annually|quarterly|monthly)$/;

/** Lead: X, Owner – X */
function readPart(sentence: Sentence, first: number, end: number, out: Facet[]): boolean {
  for (let at = first + 1; at < end && at <= first + 3; at++) {
    const mark = wordAt(sentence, at);
    if (mark !== ':' && !((mark === '-' || mark === '–' || mark === '—') && !isGlued(sentence, at))) continue;
    const word = sentence.text.slice(sentence.start[first], sentence.end[at - 1]).toLowerCase();
    const label = LABELS.get(word);
    const role = label ? ROLES[label] : undefined;
    if (!role) return false;
    readList(sentence, at + 1, end, role, out);
    return true;
  }
  return false;
}
