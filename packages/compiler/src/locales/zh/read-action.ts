/**
 * The main verb of an action clause and its object: 每季度召开一次联席会议 → 召开, 联席会议.
 *
 * Where the clause names a deliverable or mechanism, that is the object and the verb before it the verb. Elsewhere the first
 * verb that is no noun as well counts, and the phrase behind it up to the next verb, a count or the clause's end.
 */
import type { ActionReader } from '../../commitments/assemble.ts';
import { codeTable } from '../../text/code-set.ts';
import { PairTable, pairOf } from '../../text/pair-table.ts';
import type { Deliverable, Facet, Mechanism } from '../../types.ts';
import { lengthOf, valueOf } from '../../text/word-trie.ts';
import { trailingCountStart } from './facets/named-object/counts.ts';
import {
  CLAUSE_START,
  classNumber,
  groupNumber,
  HEADS_BACKWARD,
  PREPOSITION,
} from './facets/named-object/edge-words.ts';
import { findEdges, type Edges, type LeftEdge } from './facets/named-object/find-edges.ts';
import { words } from './lexicon/words.ts';

interface Action {
  readonly verb: string | null;
  readonly object: string | null;
}

/** An object longer than this says too much to stand in a table. */
const LONGEST_OBJECT = 24;

export const readAction: ActionReader = (text, facets) => {
  const edges = findEdges(text);
  const named = namedIn(facets);
  return (named && readNamed(text, edges, named)) ?? readPlain(text, edges);
};

function namedIn(facets: readonly Facet[]): Deliverable | Mechanism | undefined {
  for (const facet of facets) if (facet.facet === 'deliverable' || facet.facet === 'mechanism') return facet;
  return undefined;
}

/** The verb right before the named object, or of verbs in a row the one that says most: 制定并实施 → 制定. */
function readNamed(text: string, edges: Edges, { name }: Deliverable | Mechanism): Action | null {
  const at = text.indexOf(name);
  if (at < 0) return null;
  let governing = edges.leftCount - 1;
  while (governing >= 0 && !governs(edges.lefts[governing], at)) governing--;
  const left = governing < 0 ? undefined : edges.lefts[governing];
  if (!left || left.group === PREPOSITION) return null;
  let saying = left;
  for (let k = 1; k < governing; k++) {
    const other = edges.lefts[k];
    if (!other || other.group !== left.group || !touches(edges, other, left)) continue;
    saying = other;
    break;
  }
  return { verb: wordOf(text, saying), object: shorten(name) };
}

function governs(left: LeftEdge | undefined, at: number): boolean {
  return left !== undefined && left.at <= at && left.group !== CLAUSE_START;
}

/** Whether only verbs and links (并, 、) stand between two verbs. */
function touches(edges: Edges, from: LeftEdge, to: LeftEdge): boolean {
  let end = from.to;
  for (let l = 0; l < edges.leftCount; l++) {
    const between = edges.lefts[l];
    if (!between || between.from < from.to || between.to > to.to) continue;
    if (between.from - end > 1) return false;
    end = between.to;
  }
  return true;
}

function readPlain(text: string, edges: Edges): Action {
  let last: LeftEdge | undefined;
  let plain: LeftEdge | undefined;
  let acting: LeftEdge | undefined;
  for (let l = 0; l < edges.leftCount; l++) {
    const left = edges.lefts[l];
    if (!left || left.group === CLAUSE_START || left.group === PREPOSITION) continue;
    last = left;
    if (left.nominal || describes(text, left)) continue;
    plain ??= left;
    if (acting === undefined && !introduces(text, left)) acting = left;
  }
  const main = openingVerb(edges, plain) ?? acting ?? plain;
  if (main) {
    const object = objectBehind(text, edges, main) ?? objectBefore(text, edges, main);
    return { verb: wordOf(text, main), object };
  }
  const closes = last?.to === trailingCountStart(text, edges.start, edges.end);
  return { verb: last && closes ? wordOf(text, last) : null, object: null };
}

/** 清理规范X, 检查X: a verb that may be a noun is one at the clause's start when no other verb follows, or one at once. */
function openingVerb(edges: Edges, next: LeftEdge | undefined): LeftEdge | undefined {
  const first = edges.leftCount > 1 ? edges.lefts[1] : undefined;
  if (!first?.nominal || first.from !== edges.start) return undefined;
  return next && next.from > first.to ? undefined : first;
}

/** 逾期未完成|的…: a verb that 的 follows says which thing is meant. */
function describes(text: string, { to }: LeftEdge): boolean {
  return text.charCodeAt(to) === ITS;
}

/** 会同 and 牵头 say who acts, 坚决 and 优先 how: not what is done. */
function introduces(text: string, verb: LeftEdge): boolean {
  if (verb.group === JOINING) return true;
  const { from, to } = verb;
  return to === from + 2 && INTRODUCTIONS.get(pairOf(text.charCodeAt(from), text.charCodeAt(from + 1))) !== 0;
}

/** The phrase behind a verb: to where it must end, or to a verb that people named by it carry out (派出技术人员|驻点). */
function objectBehind(text: string, edges: Edges, verb: LeftEdge): string | null {
  const tail = trailingCountStart(text, edges.start, edges.end);
  let end = tail > verb.at ? tail : edges.end;
  for (let r = 0; r < edges.rightCount; r++) {
    const right = edges.rights[r];
    if (right?.closed && right.at > verb.at + 1 && right.at < end) end = right.at;
  }
  for (let l = 0; l < edges.leftCount; l++) {
    const next = edges.lefts[l];
    if (!next || next.from <= verb.at || next.nominal) continue;
    if (next.from >= end) break;
    if (actsAfter(text, verb, next)) return phrase(text.slice(verb.at, next.from));
  }
  return phrase(text.slice(verb.at, end));
}

function actsAfter(text: string, verb: LeftEdge, next: LeftEdge): boolean {
  return verb.group === CAUSATIVE || valueOf(HEADS_BACKWARD.endingAt(text, next.from, verb.at)) === PEOPLE;
}

/** 将X纳入考核, 对X予以公布: the phrase behind the preposition is what the verb acts on. */
function objectBefore(text: string, edges: Edges, verb: LeftEdge): string | null {
  for (let k = edges.leftCount - 1; k >= 0; k--) {
    const left = edges.lefts[k];
    if (left?.group === PREPOSITION && left.to <= verb.from && FRONTING.has(wordOf(text, left)))
      return phrase(text.slice(left.to, verb.from));
  }
  return null;
}

function phrase(text: string): string | null {
  const thing = text.includes('、') ? COUNTED.exec(text)?.groups?.['thing'] : undefined;
  const trimmed = withoutAdverb(thing ?? text);
  return trimmed.length < 2 || trimmed.startsWith('后') || BARE_COUNT.test(trimmed) ? null : shorten(trimmed);
}

function withoutAdverb(text: string): string {
  return text !== '' && ADVERBIAL_LAST[text.charCodeAt(text.length - 1)] === 1
    ? text.replace(ADVERBIAL_END, '')
    : text;
}

/** Of a long phrase the part behind its last 的, or its head noun alone, or nothing. */
function shorten(text: string): string | null {
  if (text.length <= LONGEST_OBJECT) return text;
  const behind = text.slice(text.lastIndexOf('的') + 1);
  if (behind.length >= 2 && behind.length <= LONGEST_OBJECT) return behind;
  const head = lengthOf(HEADS_BACKWARD.endingAt(text, text.length, 0));
  return head >= 2 ? text.slice(-head) : null;
}

function wordOf(text: string, { from, to }: LeftEdge): string {
  return text.slice(from, to);
}

const JOINING = groupNumber('join');
const CAUSATIVE = groupNumber('causative');
const PEOPLE = classNumber('people');
const INTRODUCTIONS = new PairTable(
  words(`
    牵头 负责 主持 带队 带头 分管 主管 组织 指导 协助 监督 安排
    坚决 坚定 严格 严肃 从严 努力 力争 力求 力促 着力 致力 优先 先行 提前 集中 轮流`).map((word) => [
    word,
    1,
  ]),
);
const ITS = '的'.charCodeAt(0);
const FRONTING: ReadonlySet<string> = new Set(words('将 把 对'));
/** Adverbs and links at the end of a phrase that a verb cut off: 隐患逐一|整改. */
const ADVERBIAL_END =
  /(?:并|和|与|及|以及|逐一|逐项|逐条|全部|统一|定期|及时|按时|按期|予以|进行|须|应|要|的|，|、)$/u;
/** The last characters of these. */
const ADVERBIAL_LAST = codeTable('并和与及一项条部定时期以行须应要的，、');
/** 水站|12个、改造5个: the object of a verb ends at its count. */
const COUNTED = /^(?<thing>[^、\d*]{2,30})[\d*]{1,9}\p{Script=Han}{1,2}、/u;
/** 3次, 5人, 95%. */
const BARE_COUNT = /^[\d.一二三四五六七八九十百千万*]+(?:%|％|\p{Script=Han}{0,2})$/u;
