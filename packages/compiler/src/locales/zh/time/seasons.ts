/** The season, term or time of work (汛期, 秋季学期, 春耕) that starts at a place. */
import { lengthOf, WordTrie } from '../../../text/word-trie.ts';
import { SEASONS } from '../lexicon/time-words.ts';

/** Characters that the name of the season takes, 0 where none starts. */
export function seasonLength(text: string, at: number): number {
  return lengthOf(TRIE.startingAt(text, at, text.length));
}

const TRIE = new WordTrie(
  Object.keys(SEASONS).map((name) => [name, 0] as const),
  'forward',
);
