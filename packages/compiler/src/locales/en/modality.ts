/** How binding an English action is: must, should, may, or already done. */
import type { Heading, Modality } from '../../types.ts';
import { sectionsAhead } from '../sections-ahead.ts';
import { sectionKindOf } from './lexicon/sections.ts';
import { readPredicate } from './roles/read-predicate.ts';
import { readWords } from './words.ts';

/** Titles of documents that report, unless they are plans all the same. */
const REPORT = /\b(?:report|review of|year in review|achievements)\b/i;
const PLAN = /\b(?:plan|strategy|programme|program|priorities|framework|roadmap)\b/i;
/** Sections of a report that look ahead. */
const AHEAD = /\b(?:ahead|next|plans?|priorities|future|forward|coming|objectives|we will)\b/i;

const MAY: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can']);
/** Verbs that leave it open whether anything happens. */
const OPEN: ReadonlySet<string> = new Set(['encourage', 'consider', 'explore']);
/** Conditions that take the bite out of a promise. */
const CONDITION = /\b(?:subject to funding|resources allow|resources permit)\b/i;
const EFFORT = /\b(?:wh?ere(?:ver)? (?:possible|practicable|feasible)|as far as possible)\b/i;

/** An action is judged by its beginning. */
const LONGEST_LOOK = 400;

export function modality(
  title: string | null,
  headings: readonly Heading[],
): (action: string, heading: string | null) => Modality {
  const reports = title !== null && REPORT.test(title) && !PLAN.test(title);
  const isAhead = sectionsAhead(headings, AHEAD);
  const told = new Map<string | null, boolean>();
  for (const { id, title: words } of headings) told.set(id, sectionKindOf(words) === 'report');
  return (action, heading) => {
    const text = action.slice(0, LONGEST_LOOK);
    const { form, modal, hedged, verb } = readPredicate(readWords(text, 0, text.length));
    const past = form === 'past';
    if (past && ((reports && !isAhead(heading)) || (told.get(heading) ?? false) || !reports)) return 'done';
    if (modal === 'must' || modal === 'shall') return 'must';
    if (MAY.has(modal) || OPEN.has(verb) || CONDITION.test(text)) return 'may';
    return modal === 'should' || hedged || EFFORT.test(text) ? 'should' : 'must';
  };
}
