/** Where a clause's own words start: behind its number, joining words and times. （三）同时，每季度|各科室… */
import { isDigit } from '../../../../text/char.ts';
import { WordTrie, lengthOf } from '../../../../text/word-trie.ts';
import { words } from '../../lexicon/words.ts';
import { skipSpace } from './scan.ts';
import { timeLength } from './time.ts';

// （三） | 3. | 三、 | ① | 一是 | 12．
const MARK =
  /[（(]?(?:[0-9]{1,3}(?:\.[0-9]{1,2}){0,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3})[)）、．.](?:(?![0-9])|(?=[0-9]{1,2}月))|[①-⑳]|[一二三四五六七八九十]{1,2}是(?:要)?|第[一二三四五六七八九十]{1,3}[，、]|[0-9]{1,2}(?=[ 　])/y;

/** First characters of marks. */
const MARKS = new Uint8Array(65_536);
for (const char of '（(0123456789０１２３４５６７８９一二三四五六七八九十第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳') {
  MARKS[char.charCodeAt(0)] = 1;
}

const JOINERS = new WordTrie(
  words(
    `并 且 并且 同时 另外 此外 其中 或 或者 以及 还 也 而 但 则 然后 随后 此后 原则上 特别是 尤其是 必要时 期间 期间由 每次 每期 每批 平时 届时 今后 下一步 目前 首先 其次 再次 最后 一方面 另一方面 对此 为此`,
  ).map((word) => [word, 1] as const),
  'forward',
);

/** Index of the first character of `text[from, limit)` behind number, joiners and times. */
export function leadInEnd(text: string, from: number, limit: number): number {
  let at = skipSpace(text, from, limit);
  if (MARKS[text.charCodeAt(at)] === 1) {
    MARK.lastIndex = at;
    if (MARK.test(text) && MARK.lastIndex < limit) at = skipSpace(text, MARK.lastIndex, limit);
  }
  for (let step = 0; step < 4; step++) {
    const joiner = lengthOf(JOINERS.startingAt(text, at, limit));
    const time = joiner > 0 ? 0 : timeLength(text, at + atWord(text, at), limit);
    const next = joiner > 0 ? at + joiner : time > 0 ? at + atWord(text, at) + time : at;
    if (next === at) break;
    at = skipSpace(text, next, limit);
  }
  return at;
}

/** 于, 在, 自, 从 and 至 before a time: 于6月底前, 自2026年起. */
function atWord(text: string, at: number): number {
  if (!'于在自从至'.includes(text.charAt(at))) return 0;
  const next = text.charCodeAt(at + 1);
  return isDigit(next) || '每第全年月上下本'.includes(text.charAt(at + 1)) ? 1 : 0;
}
