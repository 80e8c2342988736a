/**
 * Finds where the named object of a clause may start and where it may end.
 *
 * Left edges stand behind verbs, behind prepositions and at the clause's start; right edges behind head nouns, behind a
 * closing quotation mark or book-title mark, and where a phrase must end. Which pair holds the object, if any, is for the
 * model to say. Nothing inside quotation marks, book-title marks or brackets is an edge.
 */
import { mayStartMark, readNumberMark } from '../../../../layout/number-mark.ts';
import { CharSet } from '../../../../text/char-set.ts';
import { lengthOf, valueOf } from '../../../../text/word-trie.ts';
import { closingOf, trimEnd } from '../owner/scan.ts';
import { skipCount, trailingCountStart } from './counts.ts';
import {
  CLAUSE_START,
  GOVERNING,
  HEADS_BACKWARD,
  HEADS_FORWARD,
  opensWord,
  PREPOSITION,
  QUOTED,
  Start,
  startsAt,
  TITLED,
} from './edge-words.ts';
import { findMarks, type PackedMark } from './marks.ts';
import { hashText } from '../../../../text/text-hash.ts';

export interface LeftEdge {
  /** Where a phrase behind this edge starts: past the count (一次, 不少于2场). */
  readonly at: number;
  /** The governing word, `[from, to)`; empty at the clause's start. */
  readonly from: number;
  readonly to: number;
  /** Number of its group; of verbs in a row (制定并实施) the one that says most. */
  readonly group: number;
  /** A verb that is a noun as often as not. */
  readonly nominal: boolean;
  /** Of the word's text. */
  readonly hash: number;
}

export interface RightEdge {
  readonly at: number;
  /** Length of the head noun that ends here, or 0. */
  readonly head: number;
  /** Number of the head's class, or 0. */
  readonly headClass: number;
  /** Whether a phrase that comes so far must end here. */
  readonly closed: boolean;
  /** Of the head's text, or of the last two characters. */
  readonly hash: number;
}

export interface Edges {
  /** Of these the first `leftCount` count. */
  readonly lefts: readonly LeftEdge[];
  readonly leftCount: number;
  /** Of these the first `rightCount` count. */
  readonly rights: readonly RightEdge[];
  readonly rightCount: number;
  /** None where all stand in brackets. */
  readonly marks: readonly PackedMark[];
  /** The clause without its number and its closing punctuation. */
  readonly start: number;
  readonly end: number;
}

/** So much of a clause is read: a longer one is no prose. */
const REACH = 240;
/** Bounds the pairs of a clause full of verbs and nouns. */
export const MOST_EDGES = 10;

/** `into`: what is found is written there, over what was; by default it holds until the next call. */
export function findEdges(text: string, into: EdgeScan = shared): Edges {
  const end = trimEnd(text, 0, Math.min(text.length, REACH));
  return into.run(text, behindMark(text, end), end);
}

function behindMark(text: string, end: number): number {
  if (!mayStartMark(text.charCodeAt(0))) return 0;
  let at = readNumberMark(text, 0, end)?.span[1] ?? 0;
  while (at < end && text.charAt(at) === ' ') at++;
  return at < end ? at : 0;
}

type Writable<Edge> = { -readonly [Key in keyof Edge]: Edge[Key] };

/**
 * Reads the edges of one clause after another, into the same objects: a plan has tens of thousands of edges, and none
 * outlives its clause.
 */
export class EdgeScan implements Edges {
  readonly lefts: Writable<LeftEdge>[] = [];
  leftCount = 0;
  readonly rights: Writable<RightEdge>[] = [];
  rightCount = 0;
  marks: readonly PackedMark[] = NO_MARKS;
  start = 0;
  end = 0;
  #text = '';

  run(text: string, start: number, end: number): Edges {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.leftCount = 0;
    this.rightCount = 0;
    this.#addLeft({ at: start, from: start, to: start, group: CLAUSE_START, nominal: false, hash: 0 });
    let behindVerb = start;
    let marked = false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const look = LOOKS[code] ?? 0;
      if (look === 0) continue;
      const sign = look & Look.sign;
      if (sign !== 0) {
        marked ||= sign !== Sign.bracket;
        const close = sign === Sign.particle ? -1 : closingOf(text, i, end);
        if (close > 0) {
          if (sign === Sign.quote) this.#addRight(close + 1, 0, QUOTED, false);
          else if (sign === Sign.title) this.#addRight(close + 1, 0, TITLED, false);
          i = close;
          continue;
        }
      }
      const starts = (look & Look.word) === 0 ? 0 : startsAt(code, i + 1 < end ? text.charCodeAt(i + 1) : 0);
      if (starts !== 0) {
        const head = (starts & Start.head) === 0 ? 0 : HEADS_FORWARD.startingAt(text, i, end);
        if ((starts & Start.verb) !== 0 && i >= behindVerb) behindVerb = this.#readVerb(i, lengthOf(head));
        if (lengthOf(head) >= 2) this.#addRight(i + lengthOf(head), lengthOf(head), valueOf(head), false);
      }
      if (code === AND && this.#joins(i)) this.#close(i);
    }
    // A trailing count (演练|12场次) ends the phrase before it.
    const tail = trailingCountStart(text, start, end);
    this.#close(tail);
    if (tail !== end) this.#close(end);
    this.marks = marked ? findMarks(text, start, end) : NO_MARKS;
    return this;
  }

  /** Adds the edge behind a verb or preposition that starts at `i`; returns where the next may start. */
  #readVerb(i: number, headLength: number): number {
    const text = this.#text;
    const match = GOVERNING.startingAt(text, i, this.end);
    const length = lengthOf(match);
    // 实施 in 实施方案, 培训 in 培训班: a noun that starts with a verb is no predicate.
    if (match === 0 || headLength > length) return i;
    const group = valueOf(match) >> 1;
    const to = i + length;
    // 签约率, 阅读量, 设计院; 采购、差旅等制度: so are these.
    if (to < this.end && MAKES_NOUN.has(text.charCodeAt(to))) return to;
    // A verb of one character is as often part of a word (有关, 报告会, 开学) unless something frees it.
    if (length === 1 && group !== PREPOSITION && i > this.start && !FREES.has(text.charCodeAt(i - 1)))
      return i;
    if (this.leftCount >= MOST_EDGES) return to;
    const last = this.lefts[this.leftCount - 1];
    const nominal = (valueOf(match) & 1) === 1;
    const chained =
      last !== undefined && last.group < Math.min(group, PREPOSITION) && this.#inRow(last.to, i);
    this.#addLeft({
      at: skipCount(text, to, this.end),
      from: i,
      to,
      group: chained ? last.group : group,
      nominal,
      hash: hashText(text, i, to),
    });
    return to;
  }

  /** Whether verbs that end at `to` and start at `from` stand in a row: 制定出台, 制定并实施. */
  #inRow(to: number, from: number): boolean {
    return from === to || (from === to + 1 && LINKS.has(this.#text.charCodeAt(to)));
  }

  /** Whether 并 at `i` joins two clauses rather than standing in a word. */
  #joins(i: number): boolean {
    const text = this.#text;
    return (
      i > this.start + 2 &&
      i + 1 < text.length &&
      !BEHIND_BING.has(text.charCodeAt(i + 1)) &&
      !BEFORE_BING.has(text.charCodeAt(i - 1))
    );
  }

  /** A phrase must end at `at`, or before 等 when that stands there. */
  #close(at: number): void {
    const stop = at > 0 && this.#text.charCodeAt(at - 1) === OTHERS ? at - 1 : at;
    for (let k = this.rightCount - 1; k >= 0; k--) {
      const known = this.rights[k];
      if (known?.at !== stop) continue;
      known.closed = true;
      return;
    }
    const head = HEADS_BACKWARD.endingAt(this.#text, stop, this.start);
    this.#addRight(stop, lengthOf(head), valueOf(head), true);
  }

  #addLeft({ at, from, to, group, nominal, hash }: LeftEdge): void {
    const edge = this.lefts[this.leftCount] ?? (this.lefts[this.leftCount] = { ...NO_LEFT });
    edge.at = at;
    edge.from = from;
    edge.to = to;
    edge.group = group;
    edge.nominal = nominal;
    edge.hash = hash;
    this.leftCount++;
  }

  #addRight(at: number, head: number, headClass: number, closed: boolean): void {
    const last = this.rightCount > 0 ? this.rights[this.rightCount - 1] : undefined;
    // A head that runs on past the end of the last one takes its place: 通知 in 通知书, 工作 in 作风.
    if (last && head > 0 && last.head > 0 && last.at < at && last.at > at - head) this.rightCount--;
    else if (last && last.at >= at) return;
    else if (this.rightCount >= MOST_EDGES) return;
    const edge = this.rights[this.rightCount] ?? (this.rights[this.rightCount] = { ...NO_RIGHT });
    edge.at = at;
    edge.head = head;
    edge.headClass = headClass;
    edge.closed = closed;
    edge.hash = hashText(this.#text, at - Math.max(head, 2), at);
    this.rightCount++;
  }
}

const NO_LEFT: LeftEdge = { at: 0, from: 0, to: 0, group: 0, nominal: false, hash: 0 };
const NO_RIGHT: RightEdge = { at: 0, head: 0, headClass: 0, closed: false, hash: 0 };
const NO_MARKS: readonly PackedMark[] = [];

/** Signs that the scan looks at; 的 and 、 are noted only. */
const Sign = { bracket: 1, quote: 2, title: 3, particle: 4 } as const;
const AND = '并'.charCodeAt(0);
const OTHERS = '等'.charCodeAt(0);

/** By code unit why the scan stops there: for a sign, and because a word may start or 并 stands there. Most are passed over. */
const Look = { sign: 7, word: 8 } as const;
const LOOKS = new Uint8Array(65_536);
for (let code = 0; code < LOOKS.length; code++) if (code === AND || opensWord(code)) LOOKS[code] = Look.word;
function noteSigns(chars: string, sign: number): void {
  for (let i = 0; i < chars.length; i++)
    LOOKS[chars.charCodeAt(i)] = (LOOKS[chars.charCodeAt(i)] ?? 0) | sign;
}
noteSigns('(（', Sign.bracket);
noteSigns('“「', Sign.quote);
noteSigns('《', Sign.title);
noteSigns('的、', Sign.particle);

/** 并举 并轨 并存 并联 并购 并行; 合并 兼并 一并. */
const BEHIND_BING = new CharSet('举轨存联购行');
const BEFORE_BING = new CharSet('合兼一');
const MAKES_NOUN = new CharSet('率量性者类型院、');
const FREES = new CharSet('并须应要可、后');
const LINKS = new CharSet('并和、及或');

const shared = new EdgeScan();
