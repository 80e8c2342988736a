/** The noun that a verb's object turns on: create [a vibrant campus life] which … → life. */
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, Kind, wordAt, type Sentence } from '../words.ts';

/** Words of the object that are looked at. */
const REACH = 12;

/** The last word of the phrase behind the verb at `verb`, before a preposition, a stop or a verb; '' where there is none. */
export function objectHead(sentence: Sentence, verb: number): string {
  let head = '';
  const stops = WordClass.boundary | WordClass.modal | WordClass.pronoun;
  for (let i = verb + 1; i < sentence.count && i <= verb + REACH; i++) {
    const word = wordAt(sentence, i);
    if (sentence.kind[i] === Kind.mark) {
      if (word === ',' || word === '-' || word === '/' || word === '’') continue;
      break;
    }
    // develop and deliver: the second verb shares the object
    if (head === '' && (word === 'and' || word === 'or')) continue;
    if (i === verb + 1 && /^(?:out|up|on|off|in)$/.test(word)) continue;
    if ((bitsAt(sentence, i) & stops) !== 0) break;
    head = word;
  }
  return head;
}
