/** Reads the names of those who act: The Library Service · Head of Finance · each branch · Parks and the IT Department. */
import type { Facet, OwnerRole } from '../../../types.ts';
import { EACH_WORDS } from '../lexicon/organisations.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';

/** Word indices, end exclusive. */
export interface Name {
  readonly first: number;
  readonly next: number;
}

const HEADS = WordClass.organisation | WordClass.post | WordClass.people;

/** Small words inside names: Department of Health and Social Care, Head of Libraries for Schools. */
const INNER: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the', 'in', 'on', 'to', 'with', "'s"]);

/** Whether the stretch names an organisation, a post or a body of people. */
export function isOwnerName(sentence: Sentence, { first, next }: Name): boolean {
  if (next <= first || next - first > LONGEST_NAME) return false;
  const head = headOf(sentence, first, next);
  const bits = bitsAt(sentence, head);
  if (OPENERS.has(wordAt(sentence, first)) || hasClause(sentence, first, next)) return false;
  if ((bits & WordClass.beneficiary) !== 0 && (bits & HEADS) === 0) return false;
  if (EACH_WORDS.has(wordAt(sentence, first)) && next - first <= 5)
    return (bits & (WordClass.document | WordClass.period | WordClass.edge)) === 0;
  if ((bits & HEADS) !== 0) {
    // A service or a fund in lower case is what is run, not who runs it; the branch, the team and the library act.
    return (
      !THINGS.has(wordAt(sentence, head)) || isCapital(sentence, head) || isCapitalised(sentence, first, next)
    );
  }
  return isCapitalised(sentence, first, next) && isAcronymOrSeveral(sentence, first, next);
}

const LONGEST_NAME = 12;

/** Begin something else than a name. */
const OPENERS: ReadonlySet<string> = new Set(
  'together with working in by from to through as for of on at during within after before this that these using via'.split(
    ' ',
  ),
);

/** A finite verb, a pronoun or a relative word inside: a clause, not a name. */
function hasClause(sentence: Sentence, first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    const bits = bitsAt(sentence, i);
    if ((bits & (WordClass.modal | WordClass.pronoun | WordClass.auxiliary)) !== 0 && !isCapital(sentence, i))
      return true;
    if ((bits & WordClass.boundary) !== 0 && !INNER.has(wordAt(sentence, i)) && i > first) return true;
  }
  return false;
}

/** Heads that are as often things as actors. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'service services fund network charity centre center hub resources press state lead leads partner partners chair owner ' +
    'champion facilities garage studio workshop workshops practice practices town city county district operator head chief ' +
    'finance procurement communications marketing estates payroll governance safeguarding practices utility utilities ' +
    'partnership town archive archives station depot executive college gallery union state'
  ).split(' '),
);

/** The word that says what kind of body it is: before a phrase with of/for/in, else the last. */
function headOf(sentence: Sentence, first: number, next: number): number {
  for (let i = first + 1; i < next; i++) {
    const word = wordAt(sentence, i);
    if (
      (word === 'of' || word === 'for' || word === 'in' || word === '(') &&
      (bitsAt(sentence, i - 1) & HEADS) !== 0
    )
      return i - 1;
  }
  return next - 1;
}

function isCapitalised(sentence: Sentence, first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    if (sentence.kind[i] !== Kind.word || INNER.has(wordAt(sentence, i))) continue;
    if (!isCapital(sentence, i)) return false;
  }
  return isCapital(sentence, first) || (bitsAt(sentence, first) & WordClass.determiner) !== 0;
}

/** A capital at the head of a sentence proves nothing: an acronym or two capitals do. */
function isAcronymOrSeveral(sentence: Sentence, first: number, next: number): boolean {
  const written = sentence.text.slice(sentence.start[first], sentence.end[next - 1]);
  if (/^[A-Z][A-Z&]{1,7}$/.test(written)) return true;
  const words = written.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word));
  return words.length >= 2 && (bitsAt(sentence, next - 1) & (WordClass.document | WordClass.mechanism)) === 0;
}

/** Pushes the name without its article; one owner, or several where the list is one of names. */
export function pushOwners(
  sentence: Sentence,
  name: Name,
  role: OwnerRole,
  out: Facet[],
  loose = false,
): void {
  for (const part of splitNames(sentence, name, loose)) pushOwner(sentence, part, role, out);
}

function pushOwner(sentence: Sentence, { first, next }: Name, role: OwnerRole, out: Facet[]): void {
  const span = [sentence.start[first] ?? 0, sentence.end[next - 1] ?? 0] as const;
  const each = EACH_WORDS.has(wordAt(sentence, first));
  out.push({ facet: 'owner', span, from: 'text', name: sentence.text.slice(...span), role, each });
}

/** Without "the", "our", brackets and closing marks at either end. */
export function trimName(sentence: Sentence, { first, next }: Name): Name {
  let from = first;
  let to = next;
  while (from < to && (isArticle(wordAt(sentence, from)) || isMarkOff(sentence, from))) from++;
  while (to > from && (isMarkOff(sentence, to - 1) || TRAILING.has(wordAt(sentence, to - 1)))) to--;
  return { first: from, next: closesBracket(sentence, from, to) ? to + 1 : to };
}

/** Deputy Head (Pastoral): the bracket that a name opened belongs to it. */
function closesBracket(sentence: Sentence, from: number, to: number): boolean {
  if (to >= sentence.count || wordAt(sentence, to) !== ')') return false;
  for (let i = to - 1; i > from; i--) if (wordAt(sentence, i) === '(') return true;
  return false;
}

const TRAILING: ReadonlySet<string> = new Set(['and', 'or', 'with', 'also', 'both', 'of', 'the', 'each']);

function isArticle(word: string): boolean {
  return (
    word === 'the' ||
    word === 'our' ||
    word === 'a' ||
    word === 'an' ||
    word === 'its' ||
    word === 'their' ||
    word === 'relevant'
  );
}

function isMarkOff(sentence: Sentence, i: number): boolean {
  return sentence.kind[i] === Kind.mark && wordAt(sentence, i) !== '&';
}

/**
 * Parts of a list of names. Commas, slashes and semicolons split; "and" splits where both sides are names by themselves, so
 * that "Parks and Recreation Department" and "Health and Safety Team" stay whole. `loose`: the place says that these are names.
 */
function splitNames(sentence: Sentence, name: Name, loose: boolean): Name[] {
  const parts: Name[] = [];
  let first = name.first;
  for (let i = name.first; i <= name.next; i++) {
    const word = i < name.next ? wordAt(sentence, i) : '';
    const list = word === ',' || word === ';' || word === '/' || word === '|';
    const joins = word === 'and' || word === '&' || word === '+';
    if (
      i < name.next &&
      !list &&
      !(joins && splitsAt(sentence, { first, next: i }, { first: i + 1, next: name.next }))
    )
      continue;
    const part = trimName(sentence, { first, next: i });
    if (part.next > part.first && (loose || isOwnerName(sentence, part))) parts.push(part);
    first = i + 1;
  }
  return parts;
}

function splitsAt(sentence: Sentence, left: Name, right: Name): boolean {
  if (wordAt(sentence, left.next - 1) === ',') return true;
  const [before, behind] = [trimName(sentence, left), trimName(sentence, right)];
  if (wordAt(sentence, right.first) === 'the' || wordAt(sentence, right.first) === 'each') return true;
  const headed = (bitsAt(sentence, headOf(sentence, before.first, before.next)) & HEADS) !== 0;
  return headed && isOwnerName(sentence, { first: behind.first, next: firstBreak(sentence, behind) });
}

function firstBreak(sentence: Sentence, { first, next }: Name): number {
  for (let i = first; i < next; i++)
    if (wordAt(sentence, i) === ',' || wordAt(sentence, i) === 'and') return i;
  return next;
}

/** The noun phrase from `from` on: a name with its inner of/for/and, up to a verb, a stop or a clause. */
export function readNameAhead(sentence: Sentence, from: number): Name {
  let next = from;
  while (next < sentence.count && next < from + 3 * LONGEST_NAME && goesOn(sentence, from, next)) next++;
  return trimName(sentence, { first: from, next });
}

function goesOn(sentence: Sentence, from: number, i: number): boolean {
  const word = wordAt(sentence, i);
  if (sentence.kind[i] === Kind.mark) {
    if (word === ',') return isNameStart(sentence, i + 1);
    return (
      word === '&' ||
      word === '/' ||
      ((word === '-' || word === '–') && isGlued(sentence, i - 1) && isGlued(sentence, i))
    );
  }
  if (sentence.kind[i] === Kind.number) return false;
  if (word === 'and') return isNameStart(sentence, i + 1);
  if (word === 'of' || word === 'for') {
    return (
      i > from &&
      (bitsAt(sentence, i - 1) & HEADS) !== 0 &&
      (isCapital(sentence, i + 1) || wordAt(sentence, i + 1) === 'the')
    );
  }
  if (
    i === from &&
    (word === 'the' || word === 'our' || word === 'each' || word === 'all' || word === 'every')
  )
    return true;
  if (word === 'the' || word === 'our')
    return (
      wordAt(sentence, i - 1) === 'and' || wordAt(sentence, i - 1) === ',' || wordAt(sentence, i - 1) === 'of'
    );
  const bits = bitsAt(sentence, i);
  if ((bits & (WordClass.boundary | WordClass.modal | WordClass.pronoun | WordClass.auxiliary)) !== 0)
    return false;
  return !(
    isVerbForm(bits) &&
    !isCapital(sentence, i) &&
    (bits & (HEADS | WordClass.mechanism | WordClass.document)) === 0
  );
}

function isVerbForm(bits: number): boolean {
  return (bits & (WordClass.verbEd | WordClass.verbS | WordClass.verbIng)) !== 0;
}

/** Behind a comma or "and" the list of names goes on with an article, a capital, or a word that leads to a head. */
function isNameStart(sentence: Sentence, i: number): boolean {
  const word = wordAt(sentence, i);
  if (word === 'and') return isNameStart(sentence, i + 1);
  if (word === 'the' || word === 'our' || word === 'each' || word === 'other') return true;
  if (isCapital(sentence, i)) return true;
  for (let at = i; at < i + 4; at++) {
    const bits = bitsAt(sentence, at);
    if ((bits & HEADS) !== 0) return true;
    if (sentence.kind[at] !== Kind.word || (bits & (WordClass.boundary | WordClass.verb)) !== 0) return false;
  }
  return false;
}
