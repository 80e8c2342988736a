/** Reads a number at a word: 12 · 1,200 · 1.2 million · £2m · twenty-five · a dozen · half a million. */
import { MULTIPLIERS, NUMBER_WORDS, SHORT_MULTIPLIERS } from '../lexicon/numbers.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isGlued, Kind, wordAt, type Sentence } from '../words.ts';

export interface ReadNumber {
  readonly n: number;
  /** Index of the word behind it. */
  readonly next: number;
}

/** Null where no number starts at word `i`. */
export function readNumber(sentence: Sentence, i: number): ReadNumber | null {
  if (sentence.kind[i] === Kind.number) return readDigits(sentence, i);
  if ((bitsAt(sentence, i) & WordClass.number) !== 0) return readWordNumber(sentence, i);
  const word = wordAt(sentence, i);
  if (word === 'a' && isMultiplier(sentence, i + 1)) {
    return { n: MULTIPLIERS.get(wordAt(sentence, i + 1)) ?? 0, next: i + 2 };
  }
  if (word === 'half' && wordAt(sentence, i + 1) === 'a' && isMultiplier(sentence, i + 2)) {
    return { n: (MULTIPLIERS.get(wordAt(sentence, i + 2)) ?? 0) / 2, next: i + 3 };
  }
  return null;
}

function readDigits(sentence: Sentence, i: number): ReadNumber {
  const n = sentence.value[i] ?? 0;
  const word = wordAt(sentence, i + 1);
  if (isGlued(sentence, i)) {
    const short = SHORT_MULTIPLIERS.get(word);
    if (short !== undefined && isMoneyOrThousands(sentence, i, word))
      return { n: times(n, short), next: i + 2 };
  }
  const factor = MULTIPLIERS.get(word);
  if (factor !== undefined) return { n: times(n, factor), next: i + 2 };
  return { n, next: i + 1 };
}

/** 2m is two metres unless money stands before it; 10k is always ten thousand. */
function isMoneyOrThousands(sentence: Sentence, i: number, word: string): boolean {
  return word !== 'm' || isCurrency(wordAt(sentence, i - 1));
}

export function isCurrency(mark: string): boolean {
  return mark === '£' || mark === '$' || mark === '€' || mark === '¥';
}

/** twenty-five, two hundred, three thousand, six million; "hundreds of" is no number. */
function readWordNumber(sentence: Sentence, i: number): ReadNumber | null {
  const first = NUMBER_WORDS.get(wordAt(sentence, i));
  if (first === undefined) return null;
  let n = first;
  let next = i + 1;
  if (first >= 20) {
    const joined = wordAt(sentence, next) === '-' ? next + 1 : next;
    const units = NUMBER_WORDS.get(wordAt(sentence, joined));
    if (units !== undefined && units < 10) {
      n += units;
      next = joined + 1;
    }
  }
  const factor = MULTIPLIERS.get(wordAt(sentence, next));
  return factor === undefined ? { n, next } : { n: n * factor, next: next + 1 };
}

function isMultiplier(sentence: Sentence, i: number): boolean {
  return MULTIPLIERS.has(wordAt(sentence, i));
}

/** 1.2 × 1,000,000 without the floating tail. */
function times(n: number, factor: number): number {
  return Math.round(n * factor * 1e6) / 1e6;
}
