/**
 * Lines of their own without a number: titles of the document and its annexes, and plain section titles.
 *
 * The title stands above the first body text, over one line or more, among a letterhead, a document number and a date.
 * Further titles follow a signature and date, or the word 附件.
 */
import { readLabelWord } from '../layout/label-word.ts';
import { DOCUMENT_KINDS, LETTERHEAD_ENDING } from '../locales/zh/lexicon/title-words.ts';
import type { Clause } from '../types.ts';
import { ANNEX } from './document-title.ts';
import { TitleKind, Verdict } from './heading-evidence.ts';
import type { Judged } from './judge-units.ts';
import { Shape } from './title-shape.ts';
import type { DocumentParts, Unit } from './units.ts';

/** A title has at most so many lines; more short lines are a list or a form. */
const MOST_LINES = 4;

export function documentTitles(parts: DocumentParts, units: readonly Unit[], judged: Judged): void {
  for (let i = 0; i < units.length;) {
    const block = endOfBlock(parts, units, judged, i);
    if (block === i) {
      i++;
      continue;
    }
    judgeBlock(parts, { units, judged, from: i, to: block });
    i = block;
  }
}

/** The end of the run of plain short lines that starts at unit `from`; `from` itself when there is none. */
function endOfBlock(parts: DocumentParts, units: readonly Unit[], judged: Judged, from: number): number {
  let to = from;
  while (to < units.length && isPlainLine(parts, units[to], judged, to)) to++;
  return to;
}

function isPlainLine(
  { lines, clauses }: DocumentParts,
  unit: Unit | undefined,
  judged: Judged,
  i: number,
): boolean {
  if (unit?.mark !== null || judged.shape[i] !== Shape.line) return false;
  const line = lines[unit.line];
  if (!line || line.toc || line.table >= 0) return false;
  for (let k = unit.first; k < unit.end; k++) {
    const clause = clauses[k];
    if (!clause || clause.label !== null || isLabelWord(clause)) return false;
  }
  return true;
}

function isLabelWord({ text }: Clause): boolean {
  return (text.endsWith('：') || text.endsWith(':')) && readLabelWord(text, 0, text.length) !== undefined;
}

interface Block {
  readonly units: readonly Unit[];
  readonly judged: Judged;
  readonly from: number;
  readonly to: number;
}

function judgeBlock(parts: DocumentParts, block: Block): void {
  const { units, judged, from, to } = block;
  const written = (i: number): string => {
    const unit = units[i];
    return unit ? parts.text.slice(unit.start, parts.clauses[unit.titleEnd - 1]?.end ?? unit.start) : '';
  };
  const atTop = from === 0 || (from <= 2 && !judged.verdict.subarray(0, from).includes(Verdict.sure));
  const followed = to < units.length;
  let titleAt = -1;
  for (let i = from; i < to; i++) {
    const line = written(i);
    if (isDateOrNumber(line)) {
      // A date in brackets under the title is set as part of it.
      if (titleAt === i - 1 && BRACKETED.test(line)) mark(judged, i, TitleKind.document, Verdict.likely);
      continue;
    }
    const last = i === to - 1;
    const named = endsInKind(line);
    // A line right above a bare date signs, unless it names a document.
    if (!named && !atTop && !last && BARE_DATE.test(written(i + 1))) continue;
    const annex = ANNEX.test(line);
    const underTitle = titleAt >= 0 && i - titleAt < MOST_LINES;
    if (annex || (followed && (named || underTitle || (atTop && i - from < MOST_LINES)))) {
      const sure = annex || (named && line.length >= 6) || i === 0;
      mark(judged, i, TitleKind.document, sure ? Verdict.sure : Verdict.likely);
      if (titleAt < 0 || annex) titleAt = i;
    } else {
      mark(
        judged,
        i,
        TitleKind.plainLine,
        last && followed && line.length <= 20 ? Verdict.likely : Verdict.unlikely,
      );
    }
  }
}

function mark(judged: Judged, i: number, kind: number, verdict: number): void {
  judged.kind[i] = kind;
  judged.verdict[i] = verdict;
}

/** （2026年1月2日） */
const BRACKETED = /^[（(].{1,40}[）)]$/u;

/** 国发〔2018〕39号 · [2024]6号 · 2026年3月1日 · 二〇二六年三月一日 · （此件公开发布） · 新华社北京2月13日电 */
const DATE_OR_NUMBER =
  /[〔[（(【]\s{0,2}(?:19|20)\d\d\s{0,2}[〕\])）】]\s{0,2}(?:第\s{0,2})?\d{1,4}\s{0,2}号|^(?:[（(]\s{0,2})?(?:19|20)\d\d\s{0,2}年\s{0,2}\d{1,2}\s{0,2}月(?:\s{0,2}\d{1,2}\s{0,2}日)?(?:\s{0,2}[）)])?$|^[二〇○零一九]{4}年.{1,3}月.{1,3}日$|公开发布|电$|^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/u;

/** 2026年3月1日 · 二〇二六年三月一日 */
const BARE_DATE = /^[0-9二〇○零一九]{4}\s{0,2}年.{1,5}月.{1,5}日$/u;

function isDateOrNumber(line: string): boolean {
  return DATE_OR_NUMBER.test(line);
}

function endsInKind(line: string): boolean {
  const bare = line.replace(REMARK, '');
  if (bare.endsWith(LETTERHEAD_ENDING)) return true;
  for (const kind of DOCUMENT_KINDS) if (bare.endsWith(kind)) return true;
  return false;
}

/** …方案（2026—2028年） · …要点（试行） */
const REMARK = /\s{0,3}[（(][^（）()]{1,30}[）)]$/u;
