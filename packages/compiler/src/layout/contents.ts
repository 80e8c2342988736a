/**
 * Finds the lines of tables of contents, so that no heading is counted twice.
 *
 * Entries are short lines without closing punctuation that end in leader dots and a page number (一、总体要求……3), or whose
 * whole title comes again further down. They count as a table of contents behind a line 目录, or when at least three
 * stand together, numbered, near the start of the text.
 */
import type { Line } from '../types.ts';
import { isSpace } from '../text/char.ts';

/** Longer lines are never entries of a contents list. */
const LONGEST_ENTRY = 80;
/** So many numbered titles together that come again are no accident. */
const SHORTEST_RUN = 3;
/** An unannounced table of contents opens the document: only titles, number and date, unmarked, stand before it. */
const LAST_START = 12;

/** Sets `toc` in `lines` (replaces the entries). */
export function findContents(text: string, lines: Line[]): void {
  const titles = new Titles(text, lines);
  let opening = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.end - line.start > LONGEST_ENTRY) continue;
    const announced = isContentsTitle(text, line);
    if (!announced && !(opening && i < LAST_START && line.mark) && !hasLeader(text, line)) continue;
    opening = false;
    const first = announced ? i + 1 : i;
    const end = endOfEntries(text, { lines, titles, first, announced });
    if (end - first < (announced ? 1 : SHORTEST_RUN)) continue;
    for (let k = i; k < end; k++) {
      const entry = lines[k];
      if (entry) lines[k] = { ...entry, toc: true };
    }
    i = end - 1;
  }
}

interface Run {
  readonly lines: readonly Line[];
  readonly titles: Titles;
  readonly first: number;
  readonly announced: boolean;
}

/** The line behind the run of entries that starts at `first`. */
function endOfEntries(text: string, run: Run): number {
  const { lines, titles, first, announced } = run;
  let end = first;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || line.end - line.start > LONGEST_ENTRY || CLOSING.has(text.charAt(line.end - 1))) break;
    if (hasLeader(text, line)) continue;
    if (!announced && !line.mark) break;
    // The body begins where a title comes for the last time.
    if (titles.last(end) <= end) break;
  }
  // A title that comes again inside the run only is a list that repeats itself.
  let kept = first;
  while (kept < end && (titles.last(kept) >= end || hasLeader(text, lines[kept]))) kept++;
  return kept;
}

const CLOSING = new Set('。；;，,：:！？');

/** Where each title comes for the last time; built when first asked for, since few documents have contents. */
class Titles {
  readonly #text: string;
  readonly #lines: readonly Line[];
  #lastOf: Map<string, number> | null = null;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** The last line with the title of line `index`, or -1. */
  last(index: number): number {
    const line = this.#lines[index];
    if (!line) return -1;
    return this.#all().get(titleKey(this.#text, line)) ?? -1;
  }

  #all(): Map<string, number> {
    if (this.#lastOf) return this.#lastOf;
    const all = new Map<string, number>();
    for (const line of this.#lines) {
      if (line.mark === null && line.end - line.start > LONGEST_ENTRY) continue;
      const key = titleKey(this.#text, line);
      if (key !== '') all.set(key, line.index);
    }
    this.#lastOf = all;
    return all;
  }
}

/** The title of a line with its number, bare of spaces and page numbers; of a run-in title, its first sentence. */
function titleKey(text: string, line: Line): string {
  const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST_ENTRY));
  const stop = written.indexOf('。');
  return (stop < 0 ? written : written.slice(0, stop)).replace(LEADER, '').replaceAll(SPACES, '');
}

const SPACES = /[\s\u3000]+/gu;
/** 一、总体要求……3 · 一、总体要求	3 · 1. Introduction .... 3 */
const LEADER = /(?:\.{3,}|…{1,}|·{3,}|⋯+|_{4,}|-{4,}|\t| {2})[.…· ]{0,99}[（(]?\d{1,4}[）)]?$/u;

function hasLeader(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > 2 * LONGEST_ENTRY) return false;
  const last = text.charCodeAt(line.end - 1);
  if (!(last >= 48 && last <= 57) && last !== 0x29 && last !== 0xff09) return false;
  return LEADER.test(text.slice(line.start, line.end));
}

const CONTENTS_TITLES = new Set(['目录', '目次', 'contents', 'tableofcontents']);

function isContentsTitle(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.start);
  if (line.end - line.start > 24 || (code !== 0x76ee && (code | 32) !== 0x63 && (code | 32) !== 0x74))
    return false;
  let word = '';
  for (let i = line.start; i < line.end; i++) if (!isSpace(text.charCodeAt(i))) word += text.charAt(i);
  return CONTENTS_TITLES.has(word.toLowerCase());
}
