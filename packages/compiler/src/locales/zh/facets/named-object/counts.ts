/** Counts beside an object: 开展|1次|演练, 演练|不少于2次. They are facets of their own and no part of its name. */
import { CharSet } from '../../../../text/char-set.ts';
import { lengthOf } from '../../../../text/word-trie.ts';
import { COUNT_LEADS_BACKWARD, COUNT_LEADS_FORWARD } from './edge-words.ts';

export const NUMERAL = new CharSet(
  '0123456789０１２３４５６７８９.．*＊×一二两三四五六七八九十百千万亿几数半余多',
);
const COUNTER = new CharSet(
  '次个批期轮场份项支名套部篇张本册辑件处座家条种类所台例节课辆组户人款间段门只棵株幅级档期',
);
const PARTICLE = new CharSet('了的');
/** What makes the next figure of 一人一策; 数据 and 多学科 begin no figure. */
const FIGURE = new CharSet('0123456789一二三四五六七八九十');
/** What may stand behind a count. */
const BOUNDS: ReadonlySet<string> = new Set(['以上', '左右', '以内']);
const BOUND_ENDS = new CharSet('上右内');

/** Longest figure read: 1,000,000 is none. */
const LONGEST = 8;

/**
 * Past 了 and a count (一批, 至少1次, 3个) that stand at `at`; not past a count that would leave nothing, and not into 一人一策.
 */
export function skipCount(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && PARTICLE.has(text.charCodeAt(from))) from++;
  const digits = from + lengthOf(COUNT_LEADS_FORWARD.startingAt(text, from, end));
  let i = digits;
  while (i < end && i < digits + LONGEST && NUMERAL.has(text.charCodeAt(i))) i++;
  if (i === digits || !COUNTER.isAt(text, i)) return from;
  i++;
  if (text.charAt(i) === '次') i++;
  if (text.startsWith('以上', i)) i += 2;
  if (text.charAt(i) === '的') i++;
  return i + 1 < end && !FIGURE.has(text.charCodeAt(i)) ? i : from;
}

/** Where the count that ends `text[start, end)` starts: 演练|12场次, 通知书|*份, 检查|不少于2次; `end` when none does. */
export function trailingCountStart(text: string, start: number, end: number): number {
  let unit = end;
  if (BOUND_ENDS.isAt(text, end - 1) && BOUNDS.has(text.slice(end - 2, end))) unit -= 2;
  let i = unit;
  while (i > start && unit - i < 3 && !NUMERAL.has(text.charCodeAt(i - 1))) i--;
  if (i === unit || unit - i > 2) return end;
  const digits = i;
  while (i > start && NUMERAL.has(text.charCodeAt(i - 1))) i--;
  if (i === digits) return end;
  return i - lengthOf(COUNT_LEADS_BACKWARD.endingAt(text, i, start));
}
