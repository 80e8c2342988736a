/**
 * How a Chinese clause ends: the class of its last noun (清单, 能力, 会议…), whether a preposition opens it, and whether its
 * last word makes a condition of it (…的, …时, …后). Together they tell lead-ins and mere purposes from actions.
 */
import { HEAD_CLASSES } from '../lexicon/heads.ts';
import { PREPOSITIONS } from '../lexicon/predicates.ts';
import { valueOf, WordTrie } from '../../../text/word-trie.ts';

export interface ClauseTail {
  /** Number of the head class (see heads.ts), 0 for none. */
  readonly tail: number;
  /** 1 + index of the preposition that opens the predicate, 0 for none. */
  readonly preposition: number;
  /** 1 + index in `ENDINGS`, 0 for none. */
  readonly ending: number;
}

/** Last words that turn a clause into a time, place, condition or manner. */
const ENDINGS: readonly string[] =
  `的 时 后 之后 以后 前 之前 以前 中 下 上 外 内 间 期间 起 以来 基础上 过程中 情况下 前提下 背景下 方面 方式 原则 要求 等 契机 抓手 重点 为主
  导向 主线 目标 统领 引领 依托 载体 核心 支撑 关键 根本 先导 牵引 平台 为`
    .trim()
    .split(/\s+/u);

const HEADS = new WordTrie(
  Object.values(HEAD_CLASSES).flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
  'backward',
);
const CLOSING = new WordTrie(
  ENDINGS.map((word, index) => [word, index + 1] as const),
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
    ending: valueOf(CLOSING.endingAt(text, to, head)),
  };
}
