/** Where a clause's own words start: behind its number, joining words and times. （三）同时，每季度|各科室… */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { CharSet } from '../../../../text/char-set.ts';
import { WordTrie, lengthOf } from '../../../../text/word-trie.ts';
import { words } from '../../lexicon/words.ts';
import { skipSpace } from './scan.ts';
import { timeLength } from './time.ts';

// （三） | 3. | 三、 | ① | 一是 | 12．
const MARK = new AnchoredPattern(
  /[（(]?(?:[0-9]{1,3}(?:\.[0-9]{1,2}){0,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3})[)）、．.](?:(?![0-9])|(?=[0-9]{1,2}月))|[①-⑳]|[一二三四五六七八九十]{1,2}是(?:要)?|第[一二三四五六七八九十]{1,3}[，、]|[0-9]{1,2}(?=[ 　])/y,
);

const JOINERS = new WordTrie(
  words(
    `并 且 并且 同时 另外 此外 其中 或 或者 以及 还 也 而 但 则 然后 随后 此后 原则上 特别是 尤其是 必要时 期间 期间由 每次 每期 每批 平时 届时 今后 下一步 目前 首先 其次 再次 最后 一方面 另一方面 对此 为此`,
  ).map((word) => [word, 1] as const),
  'forward',
);

/** Index of the first character of `text[from, limit)` behind number, joiners and times. */
export function leadInEnd(text: string, from: number, limit: number): number {
  let at = skipSpace(text, from, limit);
  const mark = MARK.endAt(text, at);
  if (mark >= 0 && mark < limit) at = skipSpace(text, mark, limit);
  for (let step = 0; step < 4; step++) {
    const joiner = lengthOf(JOINERS.startingAt(text, at, limit));
    const start = joiner > 0 ? at + joiner : at + atWord(text, at);
    const time = joiner > 0 ? 0 : timeLength(text, start, limit);
    if (joiner === 0 && time === 0) break;
    at = skipSpace(text, start + time, limit);
  }
  return at;
}

/** 于, 在, 自, 从 and 至 before a time: 于6月底前, 自2026年起. */
function atWord(text: string, at: number): number {
  return AT.isAt(text, at) && DATES.isAt(text, at + 1) ? 1 : 0;
}

const AT = new CharSet('于在自从至');
/** What the time behind them starts with. */
const DATES = new CharSet('0123456789每第全年月上下本');
