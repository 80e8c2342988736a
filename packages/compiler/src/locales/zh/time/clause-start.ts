/** Where the words of a clause start: behind a number mark such as （一）, 3. or ①. */
import { isSpace } from '../../../text/char.ts';
import { CharSet } from '../../../text/char-set.ts';

export function clauseStart(text: string): number {
  // Most clauses open with a word.
  if (!OPENS_MARK.isAt(text, 0)) return 0;
  return NUMBER_MARK.exec(text)?.[0].length ?? 0;
}

const NUMBER_MARK = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳•●-])?\s*/u;
/** A clause may open with any white space. */
const OPENS_MARK = new CharSet('（(一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳•●-', isSpace);
