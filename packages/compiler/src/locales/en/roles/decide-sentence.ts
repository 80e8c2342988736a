/** The role of a whole sentence: an action when its predicate and place say so, else what it does beside the action. */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../../types.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, Kind, sentenceAt, wordAt, wordsOf, type Sentence } from '../words.ts';
import { readLabelWord } from '../../../layout/label-word.ts';
import { isItem } from './find-headings.ts';
import { isMarkOnly, type Place } from './place.ts';
import type { Predicate, PredicateForm } from './predicate.ts';
import { readPredicate } from './read-predicate.ts';
import { ACTION_THRESHOLD, scoreAction } from './score-action.ts';

export interface Decision {
  readonly role: ClauseRole;
  readonly score: number;
  readonly form?: PredicateForm | null;
}

export interface Look {
  readonly clause: Clause;
  readonly context: ParseContext;
  readonly facets: readonly Facet[];
  readonly place: Place;
  readonly isReport: boolean;
}

/** What stands behind a date at the head of a line is due then, however it is said. */
const DATED_SCORE = 1.6;

/** September 2026 – new portal launched · By 31 March 2027: draft masterplan to Council */
function opensWithDate({ start, text }: Clause, facets: readonly Facet[]): boolean {
  const date = facets.find(({ facet }) => facet === 'deadline');
  if (!date || date.span[0] - start > LONGEST_BULLET) return false;
  return /^\s{0,2}[–—:-]\s/.test(text.slice(date.span[1] - start, date.span[1] - start + 5));
}

const LONGEST_BULLET = 3;

export function decideSentence(
  sentence: Sentence,
  { clause, context, facets, place, isReport }: Look,
): Decision {
  const line = context.lines[clause.line];
  const behindLabel = labelEnd(sentence);
  if (behindLabel > 0 && saysNothing(sentence, behindLabel)) return { role: 'background', score: -2 };
  const whole = readPredicate(sentence);
  const said =
    behindLabel === 0
      ? whole
      : readPredicate(sentenceAt(wordsOf(context), sentence.start[behindLabel] ?? clause.start, sentence.to));
  const predicate = said.form === 'nominal' ? whole : said;
  if (chargesWithThis(sentence) && (place.before === 'action' || place.before === 'detail'))
    return { role: 'detail', score: -1 };
  if (isForReader(sentence, predicate)) return { role: 'background', score: -2 };
  if (
    said.form === 'nominal' &&
    (behindLabel > 0 || isBareFigure(sentence)) &&
    !(line?.mark && line.mark.style !== 'bullet' && facets.some(({ facet }) => facet === 'cadence')) &&
    (place.before === 'action' || place.before === 'detail')
  )
    return { role: 'detail', score: -1 };
  const opensLine = clause.start === line?.start || isMarkOnly(context.clauses[clause.index - 1]);
  const item = line !== undefined && (isItem(line) || place.listOpen) && opensLine;
  const dated = opensWithDate(clause, facets) && !isReport && place.section !== 'report' ? DATED_SCORE : 0;
  const score =
    dated +
    scoreAction({
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

/** The Director is accountable for this task: who does what stands before. */
function chargesWithThis(sentence: Sentence): boolean {
  for (let i = 1; i < LONGEST_CHARGED && i < sentence.count - 2; i++)
    if (/^(?:responsible|accountable)$/.test(wordAt(sentence, i)))
      return wordAt(sentence, i + 1) === 'for' && /^(?:this|these)$/.test(wordAt(sentence, i + 2));
  return false;
}

const LONGEST_CHARGED = 12;

/** Words of the longest label in front of a colon: Performance measures and monitoring arrangements: … */
const LONGEST_LABEL = 6;

/** Index of the word behind "Budget implications:" at the head of the sentence, or 0. */
function labelEnd(sentence: Sentence): number {
  for (let i = 1; i <= LONGEST_LABEL && i < sentence.count - 1; i++) {
    if (wordAt(sentence, i) === ':')
      return isName(sentence, i - 1) && sentence.end[i] !== sentence.start[i + 1] ? i + 1 : 0;
    if ((bitsAt(sentence, i) & WordClass.modal) !== 0) return 0;
  }
  return 0;
}

/** Budget, KR3, Action 2 */
function isName(sentence: Sentence, last: number): boolean {
  return (
    sentence.kind[last] === Kind.word ||
    (last === 1 && sentence.kind[1] === Kind.number && sentence.kind[0] === Kind.word)
  );
}

/** Budget: $1.2 million · Status: not started: known to say nothing of what is promised. */
function saysNothing({ text, start }: Sentence, behind: number): boolean {
  return readLabelWord(text, start[0] ?? 0, start[behind - 1] ?? 0) === null;
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
