/**
 * Puts the paragraphs of a table cell on one line, since a row of the text is a line.
 *
 * Paragraphs that end without punctuation get a ； so that the compiler sees two clauses; a line that was broken in the middle
 * of a date, a name or a bracket because the column is narrow is closed again.
 */
import { startsWithMark } from '../text/line-mark.ts';
import { joinWrapped } from '../text/rejoin.ts';

/** Shape: ["召开会议", "印发方案"] → "召开会议；印发方案" · ["2026年", "6月底"] → "2026年6月底" */
export function joinCellParagraphs(paragraphs: readonly string[]): string {
  const [only = ''] = paragraphs;
  if (paragraphs.length <= 1 && !only.includes('\n')) return only;
  let joined = '';
  for (const paragraph of paragraphs.flatMap((text) => text.split('\n'))) {
    const text = paragraph.trim();
    if (text === '') continue;
    joined = joined === '' ? text : joinTwo(joined, text);
  }
  return joined;
}

function joinTwo(above: string, below: string): string {
  if (PUNCTUATED.test(above) || CLOSING.test(below)) return joinWrapped(above, below);
  if (!startsWithMark(below) && (UNFINISHED.test(above) || CONTINUING.test(below)))
    return joinWrapped(above, below);
  return /\p{Script=Han}/u.test(above + below) ? `${above}；${below}` : `${above}; ${below}`;
}

/** What stands before needs no further sign. */
const PUNCTUATED = /[，。；、：！？,;:!?（(“《—–~～/]$/u;
const CLOSING = /^[，。；、：！？,;!?）)”》—–~～/]/u;
/** 2026年 · 2026 · 6月 · 每 · 不少于 and the like want what follows. An open bracket too. */
const UNFINISHED = /(?:\d|\d年|[每第约共及和与或至到从在于的]|不少于|不低于|[（(][^（(）)]{0,40})$/u;
/** 月底前 · 年 · 日前 · 及 go on with the line above. */
const CONTINUING = /^(?:[年月日前底起止以及和与或至到的]|季度|\d{1,2}[月日]|[上中下]旬)/u;
