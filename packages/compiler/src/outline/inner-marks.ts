/**
 * Finds numbering marks in the middle of a clause, in documents whose paragraphs lost their line breaks:
 * …提高服务水平（一）延长开放时间，….
 *
 * Only long lines with many marks are such; there a mark counts when it continues the numbering of the line.
 */
import type { Clause, Line, MarkStyle, NumberMark } from '../types.ts';
import { readHeadMark } from '../clauses/head-mark.ts';
import { readNumberMark } from '../layout/number-mark.ts';

/** A paragraph is rarely longer; a page run together always is. */
const SHORTEST_RUN_ON = 600;
const FEWEST_MARKS = 4;

export function findInnerMarks(
  text: string,
  lines: readonly Line[],
  clauses: readonly Clause[],
): NumberMark[] {
  const found: NumberMark[] = [];
  let at = 0;
  for (const line of lines) {
    const first = at;
    while (at < clauses.length && clauses[at]?.line === line.index) at++;
    if (line.end - line.start < SHORTEST_RUN_ON || line.headerRow >= 0) continue;
    const heads = headMarks(text, clauses, first, at);
    if (heads.length >= FEWEST_MARKS) addInnerMarks({ text, clauses, from: first, to: at, heads }, found);
  }
  return found;
}

/** The styles that number sections; 1. inside a clause is too often an amount, except right behind a section's title. */
const SECTION_STYLES: ReadonlySet<MarkStyle> = new Set(['han', 'han-paren']);

function headMarks(text: string, clauses: readonly Clause[], from: number, to: number): NumberMark[] {
  const marks: NumberMark[] = [];
  for (let i = from; i < to; i++) {
    const clause = clauses[i];
    const mark = clause && readHeadMark(text, clause, clauses[i - 1]);
    if (mark && mark.style !== 'enumerated') marks.push(mark);
  }
  return marks;
}

interface RunOn {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly from: number;
  readonly to: number;
  readonly heads: readonly NumberMark[];
}

function addInnerMarks({ text, clauses, from, to, heads }: RunOn, found: NumberMark[]): void {
  const last = new Map<MarkStyle, number>();
  let head = 0;
  for (let i = from; i < to; i++) {
    const clause = clauses[i];
    if (!clause) continue;
    const own = heads[head];
    if (own?.span[0] === clause.start) {
      last.set(own.style, own.value);
      head++;
    }
    const opensSection = own?.span[0] === clause.start && SECTION_STYLES.has(own.style);
    for (let at = clause.start + 1; at < clause.end; at++) {
      const mark = markInside(text, at, clause.end) ?? (opensSection ? firstItem(text, clause, at) : null);
      if (!mark || (mark.style !== 'arabic' && mark.value !== (last.get(mark.style) ?? 0) + 1)) continue;
      // 一、 in the middle of a clause must continue: 统一、规范 would begin a numbering.
      if (mark.style === 'han' && mark.value === 1) continue;
      last.set(mark.style, mark.value);
      found.push(mark);
      at = mark.span[1] - 1;
    }
  }
}

/** 三、重点工作1.更换管道: the first item right behind the title of its section. */
const LONGEST_TITLE = 24;

function firstItem(text: string, { start, end }: Clause, at: number): NumberMark | null {
  const code = text.charCodeAt(at);
  if ((code !== 0x31 && code !== 0xff11) || at - start > LONGEST_TITLE || text.charCodeAt(at - 1) < 0x4e00)
    return null;
  const mark = readNumberMark(text, at, end);
  return mark?.style === 'arabic' && mark.span[1] > at + 1 ? mark : null;
}

function markInside(text: string, at: number, end: number): NumberMark | null {
  const code = text.charCodeAt(at);
  const bracket = code === 0xff08 || code === 0x28;
  if (!bracket && !OPENS_HAN.has(code)) return null;
  if (!bracket && NOT_BEFORE.has(text.charCodeAt(at - 1))) return null;
  if (bracket && ARTICLES.has(text.charCodeAt(at - 1))) return null;
  const mark = readNumberMark(text, at, end);
  return mark && SECTION_STYLES.has(mark.style) && text.charCodeAt(mark.span[1] - 1) !== 0x20 ? mark : null;
}

const codes = (chars: string): ReadonlySet<number> =>
  new Set(Array.from(chars, (char) => char.charCodeAt(0)));

const OPENS_HAN = codes('一二三四五六七八九十');
/** 第二、 周三、 初一、 十二、: the numeral belongs to what stands before it. */
const NOT_BEFORE = codes('第周期初高大小星每月十一二三四五六七八九百统唯专之其同任万单');
/** 第三条（一）: a paragraph of an article is being cited. */
const ARTICLES = codes('条款项第和及、至');
