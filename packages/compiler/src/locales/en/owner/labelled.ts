/** Owners in a column or behind a label (Lead: City Library; Support: Parks), and in brackets: (Owner: X), (Estates Team). */
import type { Facet, Label, OwnerRole } from '../../../types.ts';
import { LABELS } from '../lexicon/labels.ts';
import { isGlued, Kind, wordAt, type Sentence } from '../words.ts';
import type { Cell } from '../clause-view.ts';
import { isOwnerName, pushOwners, trimName } from './owner-name.ts';

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
  const name = trimName(sentence, { first, next: end });
  if (name.next - name.first >= 2 && isOwnerName(sentence, name)) pushOwners(sentence, name, 'do', out);
}

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
