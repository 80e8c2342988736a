/** Where the words of a clause start: behind a number mark such as （一）, 3. or ①. */
import { isSpace } from '../../../text/char.ts';
import { codeTable } from '../../../text/code-set.ts';

export function clauseStart(text: string): number {
  // Most clauses open with a word.
  if (text.length === 0 || OPENS_MARK[text.charCodeAt(0)] === 0) return 0;
  return NUMBER_MARK.exec(text)?.[0].length ?? 0;
}

const NUMBER_MARK = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳•●-])?\s*/u;
const OPENS_MARK = codeTable('（(一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳•●-');
/** A clause may open with any white space. */
for (let code = 0; code < OPENS_MARK.length; code++) if (isSpace(code)) OPENS_MARK[code] = 1;
