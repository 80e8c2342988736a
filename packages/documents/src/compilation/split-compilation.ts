/**
 * Tells the plans in a compilation (汇编) apart: one file that holds several, each with its title, its own numbering and its
 * own issuer; and the annexes of a notice from the notice.
 *
 * A title begins a new part when the numbering begins anew below it, or when the contents list of the file names it.
 */
import type { Span } from '@taizhang/compiler';
import { contentsEntry, isContentsTitle } from '../docx/contents-entry.ts';
import type { PlanDocument } from '../types.ts';
import { findIssuer } from './issuer.ts';
import { isAnnexMark, isDocumentNumber, isTitleLine, opensTitle } from './title-line.ts';

export type PartKind = 'plan' | 'annex' | 'front';

export interface CompilationPart {
  /** `front` is what stands before the first title: cover, contents, editor's note. */
  readonly kind: PartKind;
  readonly span: Span;
  readonly title: string | null;
  readonly issuer: string | null;
}

/** A plan shorter than this is an entry of a list. */
const SHORTEST_PLAN = 80;

/** One part for a file that holds one plan. The parts cover the whole text in order. */
export function splitCompilation(document: Pick<PlanDocument, 'text' | 'contents'>): CompilationPart[] {
  const lines = linesOf(document.text);
  const listed = listedTitles(lines, document);
  const starts = findStarts(lines, listed);
  const [first] = starts;
  if (!first) return [wholePart(document.text, lines, null)];
  if (starts.length === 1) return [wholePart(document.text, lines, first.title)];
  const parts = starts.map((start, index): CompilationPart => {
    const end = starts[index + 1]?.line ?? lines.length;
    const inside = lines.slice(start.line, end);
    return {
      kind: start.kind,
      span: [inside[0]?.from ?? 0, lines[end]?.from ?? document.text.length],
      title: start.title,
      issuer: findIssuer(
        start.title,
        inside.map(({ text }) => text),
      ),
    };
  });
  const before = parts[0]?.span[0] ?? 0;
  const isBlank = document.text.slice(0, before).trim() === '';
  if (isBlank && parts[0]) parts[0] = { ...parts[0], span: [0, parts[0].span[1]] };
  return isBlank ? parts : [{ kind: 'front', span: [0, before], title: null, issuer: null }, ...parts];
}

interface TextLine {
  readonly from: number;
  readonly text: string;
}

interface PartStart {
  readonly line: number;
  readonly kind: PartKind;
  readonly title: string;
}

function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(from, end);
    if (line.trim() !== '') lines.push({ from, text: line.trim() });
    from = end + 1;
  }
  return lines;
}

function wholePart(text: string, lines: readonly TextLine[], title: string | null): CompilationPart {
  return {
    kind: 'plan',
    span: [0, text.length],
    title,
    issuer: findIssuer(
      title,
      lines.map((line) => line.text),
    ),
  };
}

/** Titles that the contents list names, bare of spaces: the file's own list, or lines under 目录. */
function listedTitles(lines: readonly TextLine[], { contents }: Pick<PlanDocument, 'contents'>): Set<string> {
  const listed = new Set(contents.map(({ title }) => bare(title)));
  const start = lines.findIndex(({ text }) => isContentsTitle(text));
  if (start < 0) return listed;
  for (const { text } of lines.slice(start + 1, start + 500)) {
    const { title } = contentsEntry(text);
    // The list ends where its first entry comes again, as the title of the first plan.
    if (listed.has(bare(title)) || /[。；]$/u.test(text)) break;
    listed.add(bare(title));
  }
  return listed;
}

function findStarts(lines: readonly TextLine[], listed: ReadonlySet<string>): PartStart[] {
  const starts: PartStart[] = [];
  const inList = listLines(lines);
  for (const [index, { text }] of lines.entries()) {
    if (inList.has(index) || !(isTitleLine(text) || listed.has(bare(text)))) continue;
    const previous = starts.at(-1);
    const head = headOf(lines, index, previous?.line ?? -1);
    const title = lines
      .slice(head.title, index + 1)
      .map((line) => line.text)
      .join('');
    const isNamed = listed.has(bare(text)) || listed.has(bare(title));
    if (!isNamed && !beginsAnew(lines, index)) continue;
    if (previous && (lines[head.start]?.from ?? 0) - (lines[previous.line]?.from ?? 0) < SHORTEST_PLAN) {
      // Two titles close together are one: a heading and its long form, or a cover.
      continue;
    }
    starts.push({ line: head.start, kind: head.isAnnex ? 'annex' : 'plan', title });
  }
  return starts;
}

/** The lines of a contents list in the text. */
function listLines(lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>();
  const start = lines.findIndex(({ text }) => isContentsTitle(text));
  if (start < 0) return found;
  const seen = new Set<string>();
  for (let i = start + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    const key = bare(contentsEntry(text).title);
    if (seen.has(key) || /[。；]$/u.test(text)) break;
    seen.add(key);
    found.add(i);
  }
  // Without a second coming of an entry the list has no end that can be seen.
  return seen.size > 0 && found.size < lines.length - start - 1 ? found : new Set();
}

interface TitleHead {
  /** First line of the part: annex mark, number, issuer. */
  readonly start: number;
  /** First line of the title. */
  readonly title: number;
  readonly isAnnex: boolean;
}

/** What stands over a title and belongs to it. */
function headOf(lines: readonly TextLine[], index: number, after: number): TitleHead {
  let title = index;
  if (title - 1 > after && opensTitle(lines[title - 1]?.text ?? '')) title--;
  let start = title;
  let isAnnex = false;
  for (let i = title - 1; i > after && i >= title - 3; i--) {
    const text = lines[i]?.text ?? '';
    if (!isAnnexMark(text) && !isDocumentNumber(text)) break;
    isAnnex ||= isAnnexMark(text);
    start = i;
  }
  return { start, title, isAnnex };
}

/** Whether the first number below is a first one: 一、, 第一章, （一）, 1. */
function beginsAnew(lines: readonly TextLine[], index: number): boolean {
  for (let i = index + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (isTitleLine(text)) return false;
    const mark = NUMBERED.exec(text);
    if (mark) return FIRST.test(mark[0]);
    // A table is a plan of its own, too.
    if (text.includes('\t')) return true;
  }
  return false;
}

const NUMBERED =
  /^(?:第[一二三四五六七八九十\d]{1,3}[章条部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d))/u;
const FIRST = /^(?:第[一1][章条部]|一、|[（(]一[）)]|1[.．、])/u;

function bare(text: string): string {
  return text.replaceAll(/[\s\u3000]/g, '');
}
