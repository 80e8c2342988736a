/** Looks up what a label word or a column name says: 责任单位 → do, Target date → deadline. */
import type { Label } from '../types.ts';
import { HEADER_PARTS as ENGLISH_PARTS, LABELS as ENGLISH } from '../locales/en/lexicon/labels.ts';
import { HEADER_PARTS, LABELS as CHINESE } from '../locales/zh/lexicon/labels.ts';
import { isSpace } from '../text/char.ts';

/** No label word is longer; a longer text is not looked at. */
const LONGEST = 28;

/**
 * What the word `text[from, to)` says as a label, `null` for a known word that says nothing about commitments, and
 * `undefined` for anything else. Spaces, brackets round it and a colon behind it do not count.
 */
export function readLabelWord(text: string, from: number, to: number): Label | null | undefined {
  const word = bareWord(text, from, to);
  if (word === '') return undefined;
  return word.charCodeAt(0) < 0x80 ? ENGLISH.get(singular(word.toLowerCase())) : CHINESE.get(word);
}

/** responsible department(s) → responsible department */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('(s') ? word.slice(0, -2) : word;
}

/** The same for a cell of a table's header, where names made of known parts count too: 市级责任部门 → do. */
export function readColumnName(text: string, from: number, to: number): Label | null | undefined {
  const exact = readLabelWord(text, from, to);
  if (exact !== undefined) return exact;
  if (text.charCodeAt(from) < 0x80) return readEnglishColumn(text, from, to);
  if (to - from > LONGEST) return undefined;
  const word = bareWord(text, from, to);
  for (const [part, label] of HEADER_PARTS) if (word.includes(part)) return label;
  return undefined;
}

/** A name has at most so many words besides years and brackets. */
const MOST_WORDS = 6;
const LONGEST_ENGLISH = 60;
/** Target 2026/27 · Lead officer(s) · Action (how we will do it) */
const REMARKS = /\([^()]{0,30}\)|\b(?:19|20)\d\d(?:[/–-]\d{2,4})?|[*:?]/g;

function readEnglishColumn(text: string, from: number, to: number): Label | null | undefined {
  if (to - from > LONGEST_ENGLISH) return undefined;
  const name = text.slice(from, to).toLowerCase().replaceAll(REMARKS, ' ').trim().replaceAll(/\s+/g, ' ');
  const exact = ENGLISH.get(name);
  if (exact !== undefined || name.split(' ').length > MOST_WORDS) return exact;
  for (const [part, label] of ENGLISH_PARTS) if (part.test(name)) return label;
  return undefined;
}

function bareWord(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isTrimmed(text.charCodeAt(start))) start++;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  if (end - start > LONGEST || end === start) return '';
  const word = text.slice(start, end);
  // Only Chinese words lose inner spaces (责 任 单 位).
  return word.charCodeAt(0) >= 0x80 && INNER_SPACE.test(word) ? word.replaceAll(INNER_SPACES, '') : word;
}

const INNER_SPACE = /[\s\u3000]/u;
const INNER_SPACES = /[\s\u3000]/gu;

function isTrimmed(code: number): boolean {
  return isSpace(code) || TRIMMED.has(code);
}

const TRIMMED: ReadonlySet<number> = new Set(
  Array.from('：:【】〔〕[]（）()*“”', (char) => char.charCodeAt(0)),
);
