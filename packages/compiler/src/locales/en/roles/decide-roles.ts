/**
 * Clause roles in English, by rules: headings and tables from the layout, the rest from the predicate, the facets and the place.
 *
 * One pass in reading order; what stands under which heading or lead-in is kept in `Place`.
 */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../../types.ts';
import type { RoleReading } from '../../index.ts';
import { sentenceAt, wordsOf, type Sentence } from '../words.ts';
import { decideSentence, type Decision, type Look } from './decide-sentence.ts';
import { findHeadings } from './find-headings.ts';
import { levelLists } from './level-lists.ts';
import { follow, isMarkOnly, LONGEST_LOOK, openLine, type Place } from './place.ts';
import type { PredicateForm } from './predicate.ts';
import { readPredicate } from './read-predicate.ts';
import { ACTION_THRESHOLD } from './score-action.ts';
import { decideRow } from './table-rows.ts';

export function decideRoles(context: ParseContext, facets: readonly (readonly Facet[])[]): RoleReading {
  const firstClause = clausesByLine(context);
  const headings = findHeadings(context, (line) => facets[firstClause[line] ?? -1] ?? []);
  const isReport = readsAsReport(context);
  const place: Place = {
    section: 'none',
    list: 'none',
    listOpen: false,
    listMarked: false,
    before: null,
    lastWords: '',
    acted: false,
  };
  const roles: ClauseRole[] = [];
  const actionProbability: number[] = [];
  const scores: number[] = [];
  const forms: (PredicateForm | null)[] = [];
  let line = -1;
  for (const clause of context.clauses) {
    if (clause.line !== line) {
      openLine(place, clause, context);
      line = clause.line;
    }
    const own = facets[clause.index] ?? [];
    const { role, score, form } = headings[clause.line]
      ? { role: 'heading' as const, score: -3, form: null }
      : decide({ clause, context, facets: own, place, isReport });
    follow(place, role, clause, context);
    roles.push(role);
    scores.push(score);
    forms.push(form ?? null);
    actionProbability.push(role === 'heading' ? 0.01 : 1 / (1 + Math.exp(-1.5 * (score - ACTION_THRESHOLD))));
  }
  levelLists(context, { roles, scores, forms });
  joinMarks(context, roles);
  return { roles, actionProbability };
}

/** Index of the first clause of each line that holds words; a number mark alone (1.) gives way to the clause behind it. */
function clausesByLine({ clauses, lines }: ParseContext): number[] {
  const first = new Array<number>(lines.length + 1).fill(-1);
  for (const clause of clauses) {
    const known = first[clause.line] ?? -1;
    if (known === -1 || isMarkOnly(clauses[known])) first[clause.line] = clause.index;
  }
  return first;
}

/** A report tells what was done: its title says so, or most of its sentences are in the past. */
function readsAsReport({ text, lines }: ParseContext): boolean {
  for (const line of lines.slice(0, 3)) {
    const title = text.slice(line.start, Math.min(line.end, line.start + 200)).toLowerCase();
    if (
      /\b(?:annual report|progress report|year in review|review of the year|end of year report|performance report|achievements)\b/.test(
        title,
      )
    )
      return true;
  }
  return false;
}

function decide(look: Look): Decision {
  const { clause, context, facets, place } = look;
  if (clause.label === 'aside') return { role: 'background', score: -3 };
  const line = context.lines[clause.line];
  if (line && line.table >= 0) return decideRow(clause, context, facets, place.before === 'action');
  if (clause.label !== null && clause.label !== 'task' && clause.label !== 'measure') {
    return { role: clause.label === 'result' && facets.length === 0 ? 'outcome' : 'detail', score: -1 };
  }
  if (isMarkOnly(clause)) return { role: 'leadin', score: -2 };
  const sentence = sentenceAt(
    wordsOf(context),
    clause.words,
    Math.min(clause.end, clause.start + LONGEST_LOOK),
  );
  if (isFragment(sentence, clause, context)) return { role: fragmentRole(place), score: -1 };
  if (clause.text.endsWith(':')) return decideLeadin(sentence, facets, place);
  if (clause.text.endsWith('?')) return { role: 'background', score: -2 };
  return decideSentence(sentence, look);
}

/** The rest of a sentence whose line broke: begins in lower case behind a line without a stop. */
function isFragment(sentence: Sentence, clause: Clause, { lines, text, clauses }: ParseContext): boolean {
  const line = lines[clause.line];
  const before = clauses[clause.index - 1];
  if (!line || line.mark || !before || before.line === clause.line || clause.start !== line.start)
    return false;
  const code = text.charCodeAt(sentence.start[0] ?? clause.start);
  return code >= 97 && code <= 122 && !/[.:;!?]$/.test(before.text);
}

function fragmentRole({ before }: Place): ClauseRole {
  return before === 'action' ? 'detail' : (before ?? 'background');
}

/** "We will:" announces; "By June we will publish:" promises; "Key points:" is a title without a line of its own. */
function decideLeadin(sentence: Sentence, facets: readonly Facet[], place: Place): Decision {
  const predicate = readPredicate(sentence);
  const own =
    facets.some(({ facet }) => facet === 'deadline' || facet === 'cadence') &&
    facets.some(({ facet }) => facet === 'deliverable');
  const acts = predicate.form === 'modal' || predicate.form === 'passive' || predicate.form === 'imperative';
  if (acts && own && predicate.group !== null && predicate.group !== 'abstract')
    return { role: 'action', score: 1.4 };
  if (predicate.form === 'nominal' && sentence.count <= 8)
    return { role: place.before === 'action' ? 'detail' : 'leadin', score: -1 };
  return { role: 'leadin', score: -0.5 };
}

/** A number mark cut off as its own clause goes with the clause behind it. */
function joinMarks({ clauses }: ParseContext, roles: ClauseRole[]): void {
  for (const clause of clauses) {
    const next = clauses[clause.index + 1];
    if (!isMarkOnly(clause) || !next || next.line !== clause.line) continue;
    const role = roles[next.index] ?? 'background';
    roles[clause.index] = role === 'action' ? 'leadin' : role;
  }
}
