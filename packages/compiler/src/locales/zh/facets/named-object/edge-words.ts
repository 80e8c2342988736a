/** The words that open and close a named object, as tries: governing verbs and prepositions before it, head nouns at its end. */
import { WordTrie } from '../../../../text/word-trie.ts';
import { GOVERNORS, type Governor } from '../../lexicon/governors.ts';
import { HEAD_CLASSES, type HeadClass } from '../../lexicon/heads.ts';
import { words } from '../../lexicon/words.ts';
import { NOMINAL_VERBS, VERB_GROUPS, type VerbGroup } from '../../lexicon/verbs.ts';

/** 将X纳入…, 对X开展…, 凭X出场: the phrase behind them is no object, but may be what is named. */
const PREPOSITIONS = words('将 把 对 以 凭 向 按照 依据 根据 依托 围绕 针对 通过 结合 利用 运用');

/** Groups by number: the governors first, so that a smaller number says more of the object; 0 is none. */
const GROUPS: readonly (readonly string[])[] = [
  ...Object.values(GOVERNORS),
  ...Object.values(VERB_GROUPS),
  PREPOSITIONS,
];
/** Number of a group of governors. */
export function governorNumber(name: Governor): number {
  return GROUPS.indexOf(GOVERNORS[name]) + 1;
}
/** Number of a verb group. */
export function groupNumber(group: VerbGroup): number {
  return GROUPS.indexOf(VERB_GROUPS[group]) + 1;
}
export const PREPOSITION = GROUPS.length;
/** Not a word but the clause's start. */
export const CLAUSE_START = GROUPS.length + 1;

const CLASSES: readonly (readonly string[])[] = Object.values(HEAD_CLASSES);
/** Number of a head class. */
export function classNumber(name: HeadClass): number {
  return CLASSES.indexOf(HEAD_CLASSES[name]) + 1;
}

/** Not a word but a closing quotation mark or book-title mark. */
export const QUOTED = CLASSES.length + 1;
export const TITLED = CLASSES.length + 2;

const GOVERNORS_BY_WORD = GROUPS.flatMap((group, at) =>
  group.map((word) => [word, (at + 1) * 2 + (NOMINAL_VERBS.has(word) ? 1 : 0)] as const),
);
/** Value: `group * 2`, plus 1 for a verb that is a noun as often as not. */
export const GOVERNING = new WordTrie(GOVERNORS_BY_WORD, 'forward');

const HEADS = CLASSES.flatMap((members, at) => members.map((word) => [word, at + 1] as const));
export const HEADS_FORWARD = new WordTrie(HEADS, 'forward');
export const HEADS_BACKWARD = new WordTrie(HEADS, 'backward');

/** 不少于2次, 至少一次: what may stand before a count. */
const COUNT_LEADS = words('不少于 不低于 不得少于 不得低于 至少 最少 不超过 超过 超 约 近 各').map(
  (word) => [word, 0] as const,
);
export const COUNT_LEADS_FORWARD = new WordTrie(COUNT_LEADS, 'forward');
export const COUNT_LEADS_BACKWARD = new WordTrie(COUNT_LEADS, 'backward');

/** Which tries may hold a word that starts with two characters: spares most places of a clause both look-ups. */
export const Start = { head: 1, verb: 2 } as const;

const STARTS = new Uint8Array(65_536);
/** By code unit whether any word starts with it, and whether a verb is no more than it. */
const Opens = { pair: 1, verb: 2 } as const;
const OPENS = new Uint8Array(65_536);
for (const [word] of HEADS) noteStart(word, Start.head);
for (const [word] of GOVERNORS_BY_WORD) noteStart(word, Start.verb);

/** Whether a word of the tries starts with this code unit, heads of one character aside. */
export function opensWord(code: number): boolean {
  return OPENS[code] !== 0;
}

/** Bits of `Start` for a place with these two code units; a set bit may be wrong, an unset one is not. */
export function startsAt(first: number, second: number): number {
  return (STARTS[pairOf(first, second)] ?? 0) | ((OPENS[first] ?? 0) & Opens.verb);
}

function noteStart(word: string, bit: number): void {
  const first = word.charCodeAt(0);
  const pair = pairOf(first, word.charCodeAt(1));
  // A head of one character counts at the end of a phrase only; there it is looked up backwards.
  const single = word.length === 1;
  if (single && bit !== Start.verb) return;
  if (!single) STARTS[pair] = (STARTS[pair] ?? 0) | bit;
  OPENS[first] = (OPENS[first] ?? 0) | (single ? Opens.verb : Opens.pair);
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}
