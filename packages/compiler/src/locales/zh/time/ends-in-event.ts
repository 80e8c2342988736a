/** Whether an event that dates may hang on (结束, 入学, 验收) is named right before a place. */
import { WordTrie } from '../../../text/word-trie.ts';
import { EVENT_WORDS } from '../lexicon/time-words.ts';

const EVENTS = new WordTrie(
  EVENT_WORDS.map((word) => [word, 0] as const),
  'backward',
);

export function endsInEvent(text: string, end: number): boolean {
  return EVENTS.endingAt(text, end, 0) !== 0;
}
