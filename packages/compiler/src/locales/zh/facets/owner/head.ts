/**
 * The head of a name: what its last characters make of it. 市水利局 ends like a body, 分管副校长 like a post, 全部 like
 * nothing. Names are read backwards from a possible end, so no segmentation of the text is needed.
 */
import { CharSet } from '../../../../text/char-set.ts';
import { lengthOf, valueOf, WordTrie } from '../../../../text/word-trie.ts';
import { GROUPS, NO_PLACES, PLACE_ENDINGS } from '../../lexicon/groups.ts';
import { BODY_ENDINGS, NO_BODIES, SHORT_ENDINGS } from '../../lexicon/organisations.ts';
import { NO_PEOPLE, PEOPLE_ENDINGS, POST_ENDINGS, SHORT_POST_ENDINGS } from '../../lexicon/people.ts';

export const Head = { none: 0, body: 1, short: 2, post: 3, people: 4, group: 5, place: 6 } as const;
export type HeadKind = (typeof Head)[keyof typeof Head];

/** What stands at the end of a name: its kind and how many characters the ending has. */
export interface NameHead {
  readonly kind: HeadKind;
  readonly length: number;
}

const NO_HEAD: NameHead = { kind: Head.none, length: 0 };
const KINDS = Object.values(Head);

const ENDINGS = new WordTrie(
  [
    ...[...NO_BODIES, ...NO_PEOPLE, ...NO_PLACES].map((word) => [word, Head.none] as const),
    ...GROUPS.map((word) => [word, Head.group] as const),
    ...BODY_ENDINGS.map((word) => [word, Head.body] as const),
    ...POST_ENDINGS.map((word) => [word, Head.post] as const),
    ...PEOPLE_ENDINGS.map((word) => [word, Head.people] as const),
    ...PLACE_ENDINGS.map((word) => [word, Head.place] as const),
    ...[...SHORT_ENDINGS].map((word) => [word, Head.short] as const),
    ...[...SHORT_POST_ENDINGS].map((word) => [word, Head.people] as const),
  ],
  'backward',
);

/** All results there can be, made once: a head is asked for at every character. */
const HEADS: readonly (readonly NameHead[])[] = KINDS.map((kind) =>
  Array.from({ length: 32 }, (_, length) => ({ kind, length })),
);

/** The head of the name `text[from, end)`. */
export function headOf(text: string, from: number, end: number): NameHead {
  const match = ENDINGS.endingAt(text, end, from);
  if (match === 0) return NO_HEAD;
  const kind = valueOf(match);
  const length = lengthOf(match);
  // A single closing character needs a name before it, and 3处, 两站 are counts.
  if (length === 1 && (end - from < 2 || COUNTS.has(text.charCodeAt(end - 2)))) return NO_HEAD;
  return HEADS[kind]?.[length] ?? NO_HEAD;
}

const COUNTS = new CharSet('0123456789一二三四五六七八九十百千万两几数多每首');
