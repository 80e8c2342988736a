/**
 * Clause roles in English, by rules: headings and tables from the layout, the rest from the predicate, the facets and the place.
 *
 * One pass in reading order; what stands under which heading or lead-in is kept in `Place`.
 */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../../types.ts';
import type { RoleReading } from '../../index.ts';
import { listKindOf, sectionKindOf, type ListKind, type SectionKind } from '../lexicon/sections.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, Kind, sentenceAt, wordAt, wordsOf, type Sentence } from '../words.ts';
import { findHeadings, isItem } from './find-headings.ts';
import { levelLists } from './level-lists.ts';
import { readPredicate, type Predicate, type PredicateForm } from './read-predicate.ts';
import { ACTION_THRESHOLD, scoreAction } from './score-action.ts';
import { decideRow } from './table-rows.ts';

/** Where the reader is. */
interface Place {
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

interface Decision {
  readonly role: ClauseRole;
  readonly score: number;
  readonly form?: PredicateForm | null;
}

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

/** 1. · II. · 2.1 */
function isMarkOnly(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    clause.text.length <= 8 &&
    /^[(]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXivx]{1,5}|[A-Za-z])[.)]$/.test(clause.text)
  );
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

function openLine(place: Place, clause: Clause, context: ParseContext): void {
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
function follow(place: Place, role: ClauseRole, clause: Clause, context: ParseContext): void {
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

interface Look {
  readonly clause: Clause;
  readonly context: ParseContext;
  readonly facets: readonly Facet[];
  readonly place: Place;
  readonly isReport: boolean;
}

function decide(look: Look): Decision {
  const { clause, context, facets, place } = look;
  const line = context.lines[clause.line];
  if (line && line.table >= 0) return decideRow(clause, context, facets, place.before === 'action');
  if (clause.label !== null && clause.label !== 'task' && clause.label !== 'measure') {
    return { role: clause.label === 'result' && facets.length === 0 ? 'outcome' : 'detail', score: -1 };
  }
  if (isMarkOnly(clause)) return { role: 'leadin', score: -2 };
  const sentence = sentenceAt(
    wordsOf(context),
    behindMark(clause, context),
    Math.min(clause.end, clause.start + LONGEST_LOOK),
  );
  if (isFragment(sentence, clause, context)) return { role: fragmentRole(place), score: -1 };
  if (clause.text.endsWith(':')) return decideLeadin(sentence, facets, place);
  if (clause.text.endsWith('?')) return { role: 'background', score: -2 };
  return decideSentence(sentence, look);
}

/** A sentence is judged by its beginning. */
const LONGEST_LOOK = 600;

function behindMark(clause: Clause, { lines }: ParseContext): number {
  const mark = lines[clause.line]?.mark;
  return mark && mark.span[0] <= clause.start && mark.span[1] > clause.start && mark.span[1] < clause.end
    ? mark.span[1]
    : clause.start;
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

function decideSentence(sentence: Sentence, { clause, context, facets, place, isReport }: Look): Decision {
  const line = context.lines[clause.line];
  const behindLabel = labelEnd(sentence);
  const whole = readPredicate(sentence);
  const said =
    behindLabel === 0
      ? whole
      : readPredicate(sentenceAt(wordsOf(context), sentence.start[behindLabel] ?? clause.start, sentence.to));
  const predicate = said.form === 'nominal' ? whole : said;
  if (isForReader(sentence, predicate)) return { role: 'background', score: -2 };
  if (
    said.form === 'nominal' &&
    (behindLabel > 0 || isBareFigure(sentence)) &&
    (place.before === 'action' || place.before === 'detail')
  )
    return { role: 'detail', score: -1 };
  const opensLine = clause.start === line?.start || isMarkOnly(context.clauses[clause.index - 1]);
  const item = line !== undefined && (isItem(line) || place.listOpen) && opensLine;
  const score = scoreAction({
    predicate,
    facets,
    section: place.section,
    list: place.listOpen ? place.list : 'none',
    isItem: item,
    isReport,
  });
  if (score >= ACTION_THRESHOLD && !isContinuation(sentence, predicate, place, facets))
    return { role: 'action', score, form: predicate.form };
  return {
    role: passiveRole(sentence, predicate, place, item),
    score: Math.min(score, ACTION_THRESHOLD - 0.3),
    form: predicate.form,
  };
}

/** Words of the longest label in front of a colon: Performance measures and monitoring arrangements: … */
const LONGEST_LABEL = 6;

/** Index of the word behind "Budget implications:" at the head of the sentence, or 0. */
function labelEnd(sentence: Sentence): number {
  for (let i = 1; i <= LONGEST_LABEL && i < sentence.count - 1; i++) {
    if (wordAt(sentence, i) === ':')
      return sentence.kind[i - 1] === Kind.word && sentence.end[i] !== sentence.start[i + 1] ? i + 1 : 0;
    if ((bitsAt(sentence, i) & WordClass.modal) !== 0) return 0;
  }
  return 0;
}

/** 2007/8 · Q3 · £2m: a line of figures alone belongs to the action above it. */
function isBareFigure(sentence: Sentence): boolean {
  return (
    sentence.hasNumber &&
    sentence.count <= 6 &&
    sentence.word.every((word, i) => sentence.kind[i] !== Kind.word || word.length <= 4)
  );
}

const READER_VERBS: ReadonlySet<string> = new Set([
  'read',
  'see',
  'click',
  'download',
  'email',
  'follow',
  'find',
  'visit',
  'contact',
  'view',
]);

/** "Read the full plan", "Follow our guidance", "See page 4": said to the reader. */
function isForReader(sentence: Sentence, { form, verb }: Predicate): boolean {
  if (form !== 'imperative' || !READER_VERBS.has(verb)) return false;
  return /^(?:the|our|us|more|here|out|page|section|appendix|below|also|this|full|on|for)$/.test(
    wordAt(sentence, sentence.word.indexOf(verb) + 1),
  );
}

/** "This will include 12 visits": more of the action before it, unless it brings a date or frequency of its own. */
function isContinuation(
  sentence: Sentence,
  { subject, verb }: Predicate,
  { before, lastWords }: Place,
  facets: readonly Facet[],
): boolean {
  if (before !== 'action' && before !== 'detail') return false;
  if (subject === 'thing' && isAboutTheSame(sentence, lastWords))
    return !facets.some(({ facet }) => facet === 'cadence' || facet === 'deadline' || facet === 'owner');
  if (subject !== 'this') return false;
  if (CONTENT.has(verb) || PURPOSE.has(verb)) return true;
  return sentence.count > 0 && !facets.some(({ facet }) => facet === 'cadence' || facet === 'deadline');
}

/** "… a schedule. The schedule will rank …": the subject was named in the sentence before. */
function isAboutTheSame(sentence: Sentence, lastWords: string): boolean {
  if (wordAt(sentence, 0) !== 'the') return false;
  const noun = wordAt(sentence, 1);
  return noun.length > 3 && lastWords.includes(noun);
}

/** What a sentence that is no action does in its place. */
function passiveRole(
  sentence: Sentence,
  predicate: Predicate,
  { before, list, listOpen, section, acted }: Place,
  item: boolean,
): ClauseRole {
  const { subject, verb, form } = predicate;
  const behindAction = before === 'action' || before === 'detail' || before === 'outcome';
  if (item && listOpen && list === 'detail') return acted || behindAction ? 'detail' : 'background';
  if (item && listOpen && list === 'outcome') return 'outcome';
  if (
    section === 'outcome' &&
    form !== 'past' &&
    (item || (form !== 'nominal' && subject !== 'we' && subject !== 'this'))
  )
    return 'outcome';
  if (subject === 'this')
    return before === 'action' || before === 'detail'
      ? continuation(predicate)
      : behindAction && form === 'modal'
        ? 'outcome'
        : 'background';
  if (form === 'past') return 'background';
  if (
    form === 'present' &&
    behindAction &&
    (FEELING.has(verb) || (subject === 'gains' && !predicate.stative))
  )
    return 'outcome';
  const states = predicate.stative && form === 'present';
  if (subject === 'gains' && !states && (form === 'modal' || behindAction || section === 'measure'))
    return 'outcome';
  if (form === 'gerund' || opensWithPurpose(sentence)) return behindAction || item ? 'outcome' : 'background';
  if (predicate.stative && form === 'modal') return 'outcome';
  if (form === 'nominal') return item && (acted || list === 'action') ? 'detail' : 'background';
  if (section === 'background') return 'background';
  if (behindAction && (form === 'modal' || form === 'imperative')) return 'outcome';
  return 'background';
}

/** "This will include …" goes on; "This will ease …" says what for; "They are sent to …" goes on. */
function continuation({ form, verb, stative }: Predicate): ClauseRole {
  if (PURPOSE.has(verb) && form !== 'passive') return 'outcome';
  if (CONTENT.has(verb) || form !== 'modal') return 'detail';
  return stative ? 'detail' : 'outcome';
}

const CONTENT: ReadonlySet<string> = new Set(
  'include includes cover covers involve involves comprise focus set sets contain contains be is are consist address describe'.split(
    ' ',
  ),
);
const FEELING: ReadonlySet<string> = new Set(
  'feel feels see sees know knows enjoy enjoys trust trusts experience experiences'.split(' '),
);
const PURPOSE: ReadonlySet<string> = new Set(
  'ensure ensures help helps enable enables allow allows mean means support supports improve improves make makes reduce provide give lead'.split(
    ' ',
  ),
);

function opensWithPurpose(sentence: Sentence): boolean {
  return (
    /^(?:so|ensuring|enabling|helping|making)$/.test(wordAt(sentence, 0)) ||
    (wordAt(sentence, 0) === 'as' && wordAt(sentence, 2) === 'result')
  );
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
