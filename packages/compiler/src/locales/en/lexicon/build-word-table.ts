/** Puts the lexicons together: every word with the bits of its classes, and every verb form with its group. */
import { MONTHS, PERIODS, RHYTHMS, WEEKDAYS } from './calendar.ts';
import { DOCUMENT_HEADS, MECHANISM_HEADS } from './documents.ts';
import { MULTIPLIERS, NUMBER_WORDS } from './numbers.ts';
import { BENEFICIARIES, ORGANISATION_HEADS, PEOPLE, POST_HEADS } from './organisations.ts';
import {
  ADJECTIVES,
  AUXILIARIES,
  BOUNDARIES,
  COMPARATORS,
  DATING,
  DETERMINERS,
  EDGES,
  EVENTS,
  MEASURES,
  MODALS,
  NUMBERED,
  PRONOUNS,
  RECURRING,
  VAGUE_WORDS,
} from './phrase-words.ts';
import { DOUBLING, IRREGULAR, PAST_WORDS, VERB_GROUPS, type VerbGroup } from './verbs.ts';
import { WordClass } from './word-class.ts';

/** Bits of `WordClass` by lower-case word. */
export const WORD_CLASSES: ReadonlyMap<string, number> = buildClasses();

/** Group of a verb by any of its forms; the first group that lists it. */
export const VERB_GROUP_OF: ReadonlyMap<string, VerbGroup> = buildGroups();

type Bits = Map<string, number>;

function buildClasses(): Bits {
  const bits: Bits = new Map();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const list = (words: string, bit: number): void => add(words.split(' '), bit);
  const nouns = (words: string, bit: number): void => {
    for (const word of words.split(' ')) add([word, plural(word)], bit);
  };
  add(NUMBER_WORDS.keys(), WordClass.number);
  add(MULTIPLIERS.keys(), WordClass.number);
  add(MONTHS.keys(), WordClass.month);
  add(WEEKDAYS.keys(), WordClass.weekday);
  for (const word of PERIODS.keys()) add([word, plural(word)], WordClass.period);
  add(RHYTHMS.keys(), WordClass.cadence);
  list('each every per', WordClass.every);
  list('once twice thrice', WordClass.once);
  list(DATING, WordClass.dating);
  list(EDGES, WordClass.edge);
  list(RECURRING, WordClass.recurring);
  nouns(ORGANISATION_HEADS, WordClass.organisation);
  nouns(POST_HEADS, WordClass.post);
  list(PEOPLE, WordClass.people);
  list(BENEFICIARIES, WordClass.beneficiary);
  nouns(DOCUMENT_HEADS, WordClass.document);
  nouns(MECHANISM_HEADS, WordClass.mechanism);
  list(MODALS, WordClass.modal);
  list(AUXILIARIES, WordClass.auxiliary);
  list(DETERMINERS, WordClass.determiner);
  list(PRONOUNS, WordClass.pronoun);
  list(BOUNDARIES, WordClass.boundary);
  list(ADJECTIVES, WordClass.adjective);
  list(COMPARATORS, WordClass.comparator);
  list(EVENTS, WordClass.event);
  list(MEASURES, WordClass.measure);
  list(NUMBERED, WordClass.numbered);
  add(VAGUE_WORDS, WordClass.vague);
  list(PAST_WORDS, WordClass.verbEd);
  for (const words of Object.values(VERB_GROUPS)) {
    for (const base of words.split(' ')) {
      const [third = '', past = '', participle = '', ing = ''] = formsOf(base);
      add([base], WordClass.verb);
      add([third], WordClass.verbS);
      add([past, participle], WordClass.verbEd);
      add([ing], WordClass.verbIng);
    }
  }
  return bits;
}

function buildGroups(): Map<string, VerbGroup> {
  const groups = new Map<string, VerbGroup>();
  for (const [group, words] of Object.entries(VERB_GROUPS) as [VerbGroup, string][]) {
    for (const base of words.split(' ')) {
      for (const form of [base, ...formsOf(base)]) if (!groups.has(form)) groups.set(form, group);
    }
  }
  return groups;
}

/** Third person, past, participle, -ing. */
function formsOf(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular;
  const last = base.slice(-1);
  if (DOUBLING.has(base)) return [plural(base), `${base}${last}ed`, `${base}${last}ed`, `${base}${last}ing`];
  if (last === 'e') return [plural(base), `${base}d`, `${base}d`, `${base.slice(0, -1)}ing`];
  const past = endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  return [plural(base), past, past, `${base}ing`];
}

/** policy → policies, branch → branches, plan → plans; serves for verbs too. */
function plural(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go|do)$/.test(word) ? `${word}es` : `${word}s`;
}

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !/[aeiou]y$/.test(word);
}
