/**
 * How a Chinese clause opens and ends: whether a preposition opens it, and the class of its last noun (清单, 能力, 会议…).
 * Together they tell lead-ins and mere purposes from actions.
 */
import { HEAD_CLASSES } from '../lexicon/heads.ts';
import { PREPOSITIONS } from '../lexicon/predicates.ts';
import { valueOf, WordTrie } from '../../../text/word-trie.ts';

export interface ClauseTail {
  /** Number of the head class (see heads.ts), 0 for none. */
  readonly tail: number;
  /** 1 + index of the preposition that opens the predicate, 0 for none. */
  readonly preposition: number;
}

const HEADS = new WordTrie(
  Object.values(HEAD_CLASSES).flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
  'backward',
);
const OPENING = new WordTrie(
  PREPOSITIONS.map((word, index) => [word, index + 1] as const),
  'forward',
);

const QUOTE = 0x201d;
const BRACKET = 0xff09;
const AND_SO_ON = 0x7b49; // 等

export function readTail(text: string, head: number, to: number): ClauseTail {
  let end = to;
  while (end > head) {
    const last = text.charCodeAt(end - 1);
    if (last !== QUOTE && last !== BRACKET && last !== AND_SO_ON) break;
    end--;
  }
  return {
    tail: valueOf(HEADS.endingAt(text, end, head)),
    preposition: valueOf(OPENING.startingAt(text, head, to)),
  };
}
