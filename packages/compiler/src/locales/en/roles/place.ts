/** Where the reader of a document is: under what heading, in what list, behind what clause. */
import type { Clause, ClauseRole, ParseContext } from '../../../types.ts';
import { listKindOf, sectionKindOf, type ListKind, type SectionKind } from '../lexicon/sections.ts';
import { isItem } from './find-headings.ts';

/** Where the reader is. */
export interface Place {
  section: SectionKind;
  list: ListKind;
  /** The list goes on while its lines are items. */
  listOpen: boolean;
  /** Its items have marks: a line without one ends it. */
  listMarked: boolean;
  /** Role of the clause before, on the same line or in the same list. */
  before: ClauseRole | null;
  /** The clause before, in lower case and cut short. */
  lastWords: string;
  /** An action was read since the last heading or paragraph. */
  acted: boolean;
}

export function openLine(place: Place, clause: Clause, context: ParseContext): void {
  const line = context.lines[clause.line];
  if (!line) return;
  const item = isItem(line);
  if (place.listOpen && !item && place.before !== 'leadin') {
    // Items without marks: short lines under a lead-in go on being items; a paragraph ends the list.
    if (place.listMarked || line.end - line.start > LONGEST_BARE_ITEM) closeList(place);
  }
  if (place.listOpen && item) place.listMarked = true;
  if (!place.listOpen && !item) place.acted = false;
}

/** Characters of the longest item without a mark. */
const LONGEST_BARE_ITEM = 160;

function closeList(place: Place): void {
  place.list = 'none';
  place.listOpen = false;
  place.listMarked = false;
}

/** Takes note of what was read. */
export function follow(place: Place, role: ClauseRole, clause: Clause, context: ParseContext): void {
  if (role === 'heading') {
    const line = context.lines[clause.line];
    if (line && !line.toc && line.table < 0) {
      // A long title or a goal speaks of its matter, not of what kind of text follows.
      const names = clause.text.length <= LONGEST_SECTION_NAME && line.mark?.style !== 'task';
      const kind = names ? sectionKindOf(clause.text) : 'none';
      // A theme under "Our actions" is still a list of actions.
      if (kind !== 'none' || (line.mark?.depth ?? 1) <= 1)
        place.section = kind === 'none' ? inherited(place.section) : kind;
    }
    closeList(place);
    place.acted = false;
  } else if (clause.text.endsWith(':')) {
    place.list = listKindOf(clause.text);
    place.listOpen = true;
    place.listMarked = false;
  }
  if (role === 'action') place.acted = true;
  if (isMarkOnly(clause)) return;
  place.before = role;
  place.lastWords = clause.text.slice(0, LONGEST_LOOK).toLowerCase();
}

const LONGEST_SECTION_NAME = 60;

/** Under a heading that says nothing, the kind of the section before holds for actions only. */
function inherited(section: SectionKind): SectionKind {
  return section === 'action' ? 'action' : 'none';
}

/** A sentence is judged by its beginning. */
export const LONGEST_LOOK = 600;

/** 1. · II. · 2.1 */
export function isMarkOnly(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    clause.text.length <= 8 &&
    /^[(]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXivx]{1,5}|[A-Za-z])[.)]$/.test(clause.text)
  );
}
