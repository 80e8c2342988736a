/** What a sentence says of whom, as `readPredicate` tells it: subject, form of the verb, verb and object. */
import { VERB_GROUP_OF } from '../lexicon/build-word-table.ts';
import type { VerbGroup } from '../lexicon/verbs.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, wordAt, type Sentence } from '../words.ts';
import { objectHead } from './object-head.ts';

/** `usual`: the passive present, as things are done: cleaned daily, published each quarter. */
export type PredicateForm =
  'modal' | 'passive' | 'imperative' | 'present' | 'usual' | 'past' | 'gerund' | 'nominal';

export type SubjectKind = 'we' | 'body' | 'gains' | 'this' | 'thing' | 'none';

export interface Predicate {
  readonly form: PredicateForm;
  readonly subject: SubjectKind;
  readonly group: VerbGroup | null;
  readonly verb: string;
  /** will be a place, are, have: a state, not an act. */
  readonly stative: boolean;
  /** aims to, will seek to, will continue to: less than a plain promise. */
  readonly hedged: boolean;
  /** will, must, may … or ''. */
  readonly modal: string;
  /** Last word of the object's first phrase: a vibrant campus life → life. */
  readonly object: string;
}

interface FiniteVerb {
  readonly start: number;
  /** Where the subject ends. */
  readonly at: number;
  readonly form: PredicateForm;
  readonly verb: number;
  readonly hedged?: boolean;
}

export function finite(sentence: Sentence, { start, at, form, verb, hedged = false }: FiniteVerb): Predicate {
  const word = wordAt(sentence, verb);
  return {
    form,
    subject: subjectKind(sentence, start, at),
    group: bestGroup(sentence, verb),
    verb: word,
    stative: STATES.has(word),
    hedged,
    modal: (bitsAt(sentence, at) & WordClass.modal) === 0 ? '' : wordAt(sentence, at),
    object: form === 'passive' ? '' : objectHead(sentence, verb),
  };
}

const STATES: ReadonlySet<string> = new Set(
  'be have has remain become see know feel enjoy benefit thrive experience belong need find look mean include involve contain reflect sit form exist'.split(
    ' ',
  ),
);

/** The more checkable of two joined verbs: support and deliver → deliver. */
export function bestGroup(sentence: Sentence, verb: number): VerbGroup | null {
  const group = VERB_GROUP_OF.get(wordAt(sentence, verb)) ?? null;
  if (wordAt(sentence, verb + 1) !== 'and' && wordAt(sentence, verb + 1) !== ',') return group;
  const second = VERB_GROUP_OF.get(wordAt(sentence, verb + 2)) ?? null;
  return second !== null && CHECKABLE.has(second) ? second : group;
}

const CHECKABLE: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['write', 'set-up', 'do']);

function subjectKind(sentence: Sentence, start: number, end: number): SubjectKind {
  if (end <= start) return 'none';
  const first = wordAt(sentence, start);
  if (first === 'we') return 'we';
  if (/^(?:this|these|it|they|that|those|such|doing)$/.test(first)) return 'this';
  let head = end - 1;
  for (let i = start + 1; i < end; i++) {
    if (
      /^(?:of|in|for|at|with|from|who|that|across|on|to)$/.test(wordAt(sentence, i)) ||
      wordAt(sentence, i) === ','
    ) {
      head = i - 1;
      break;
    }
  }
  const bits = bitsAt(sentence, head);
  if ((bits & (WordClass.organisation | WordClass.post | WordClass.people)) !== 0) return 'body';
  return (bits & WordClass.beneficiary) !== 0 ? 'gains' : 'thing';
}
