/** Finds the words that bound a number: directly before it, at a distance before it, and behind it. */
import { CharSet } from '../../../text/char-set.ts';
import { lengthOf, valueOf, WordTrie } from '../../../text/word-trie.ts';
import type { Comparator } from '../../../types.ts';
import {
  COMPARATORS,
  COMPARATOR_PREFIXES,
  COMPARATOR_SUFFIXES,
  FAR_COMPARATORS,
} from '../lexicon/comparators.ts';

export interface Bound {
  readonly cmp: Comparator;
  /** Where the words start (before the number) or end (behind it). */
  readonly at: number;
}

/** 不少于|20, 至少有|20, 约|30, 最高不超过|15: the comparator that ends where the number starts. */
export function boundBefore(text: string, at: number): Bound | null {
  let end = at;
  for (let filler = 0; filler <= 2; filler++) {
    while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
    const match = BEFORE.endingAt(text, end, 0);
    if (match !== 0) {
      const start = end - lengthOf(match);
      return isInsideWord(text, start, end) ? null : { cmp: COMPARATORS[valueOf(match)] ?? '=', at: start };
    }
    if (end < 1 || !FILLERS.has(text.charCodeAt(end - 1))) return null;
    end--;
  }
  return null;
}

const BEFORE = new WordTrie(COMPARATOR_PREFIXES, 'backward');

/** What may stand between a comparator and its number: 超过了80, 至少有1名, 最多为5. */
const FILLERS = new CharSet('了有为是在达到与');

/** 节约30%, 附近3个村, 圆满: the last character of a word, not a comparator. */
function isInsideWord(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const heads = WORDS_ENDING_SO[text.charAt(start)];
  return heads !== undefined && start > 0 && heads.includes(text.charAt(start - 1));
}

const WORDS_ENDING_SO: Readonly<Record<string, string>> = {
  约: '节签预契履公合邀特毁制条集',
  近: '附临最靠邻远亲',
  满: '圆饱美充丰届期爆',
  超: '高赶中英反',
};

/**
 * 不低于符合条件教师的|10%, 至少组织开展|1: the comparator in the same phrase, with a few words between.
 *
 * `whole` says that the number is a share, which is what a far 不低于 bounds; 至少 bounds any number.
 */
export function boundFarBefore(text: string, at: number, share: boolean): Bound | null {
  const floor = Math.max(0, at - FAR_REACH);
  for (let end = at - 1; end > floor; end--) {
    const code = text.charCodeAt(end);
    if (STOPS.has(code)) return null;
    const match = FAR.endingAt(text, end, floor);
    if (match === 0) continue;
    const start = end - lengthOf(match);
    const atLeast = AT_LEAST.has(text.slice(start, end));
    if (!atLeast && !share) return null;
    return atLeast && at - end > AT_LEAST_REACH
      ? null
      : { cmp: COMPARATORS[valueOf(match)] ?? '=', at: start };
  }
  return null;
}

const FAR = new WordTrie(FAR_COMPARATORS, 'backward');
const AT_LEAST = new Set(['至少', '最少', '起码', '至多', '最多']);
const FAR_REACH = 18;
const AT_LEAST_REACH = 10;
const STOPS = new CharSet('，,。；;、：:“”《》（）()0123456789');

/** 20|以上, 20|左右, 20（含）|以上: the comparator that starts where the unit ends. */
export function boundBehind(text: string, at: number): Bound | null {
  const match = BEHIND.startingAt(text, at, text.length);
  return match === 0 ? null : { cmp: COMPARATORS[valueOf(match)] ?? '=', at: at + lengthOf(match) };
}

const BEHIND = new WordTrie(COMPARATOR_SUFFIXES, 'forward');

/** The comparator of both words: an edge in front outweighs one behind, and either outweighs 约 and 左右. */
export function joinBounds(before: Comparator | null, behind: Comparator | null): Comparator {
  if (before !== null && before !== '~' && before !== '=') return before;
  return behind ?? before ?? '=';
}
