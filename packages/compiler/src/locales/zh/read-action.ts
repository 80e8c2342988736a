/**
 * The main verb of an action clause and its object: 每季度召开一次联席会议 → 召开, 联席会议.
 *
 * Where the clause names a deliverable or mechanism, that is the object and the verb before it the verb. Elsewhere the first
 * verb that is no noun as well counts, and the phrase behind it up to the next verb, a count or the clause's end.
 */
import type { ActionReader } from '../../commitments/assemble.ts';
import type { Facet } from '../../types.ts';
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
  const named = facets.find((facet) => facet.facet === 'deliverable' || facet.facet === 'mechanism');
  return (named && readNamed(text, edges, named)) ?? readPlain(text, edges);
};

/** The verb right before the named object, or of verbs in a row the one that says most: 制定并实施 → 制定. */
function readNamed(text: string, edges: Edges, named: Facet): Action | null {
  if (!('name' in named)) return null;
  const at = text.indexOf(named.name);
  const governing = edges.lefts.findLastIndex(
    ({ group, at: behind }) => behind <= at && group !== CLAUSE_START,
  );
  const left = edges.lefts[governing];
  if (at < 0 || !left || left.group === PREPOSITION) return null;
  const saying = edges.lefts
    .slice(1, governing + 1)
    .find((other) => other.group === left.group && touches(edges, other, left));
  return { verb: wordOf(text, saying ?? left), object: shorten(named.name) };
}

/** Whether only verbs and links (并, 、) stand between two verbs. */
function touches(edges: Edges, from: LeftEdge, to: LeftEdge): boolean {
  let end = from.to;
  for (const { from: start, to: stop } of edges.lefts) {
    if (start < from.to || stop > to.to) continue;
    if (start - end > 1) return false;
    end = stop;
  }
  return true;
}

function readPlain(text: string, edges: Edges): Action {
  const verbs = edges.lefts.filter(({ group }) => group !== CLAUSE_START && group !== PREPOSITION);
  const plain = verbs.filter((verb) => !verb.nominal && !describes(text, verb));
  const main = openingVerb(edges, plain) ?? plain.find((verb) => !introduces(text, verb)) ?? plain[0];
  if (main) {
    const object = objectBehind(text, edges, main) ?? objectBefore(text, edges, main);
    return { verb: wordOf(text, main), object };
  }
  const last = verbs.at(-1);
  const closes = last?.to === trailingCountStart(text, edges.start, edges.end);
  return { verb: last && closes ? wordOf(text, last) : null, object: null };
}

/** 清理规范X, 检查X: a verb that may be a noun is one at the clause's start when no other verb follows, or one at once. */
function openingVerb(edges: Edges, plain: readonly LeftEdge[]): LeftEdge | undefined {
  const first = edges.lefts[1];
  if (!first?.nominal || first.from !== edges.start) return undefined;
  const next = plain[0];
  return next && next.from > first.to ? undefined : first;
}

/** 逾期未完成|的…: a verb that 的 follows says which thing is meant. */
function describes(text: string, { to }: LeftEdge): boolean {
  return text.charAt(to) === '的';
}

/** 会同 and 牵头 say who acts, 坚决 and 优先 how: not what is done. */
function introduces(text: string, verb: LeftEdge): boolean {
  return verb.group === JOINING || INTRODUCTIONS.has(wordOf(text, verb));
}

/** The phrase behind a verb: to where it must end, or to a verb that people named by it carry out (派出技术人员|驻点). */
function objectBehind(text: string, edges: Edges, verb: LeftEdge): string | null {
  const tail = trailingCountStart(text, edges.start, edges.end);
  let end = tail > verb.at ? tail : edges.end;
  for (const right of edges.rights)
    if (right.closed && right.at > verb.at + 1 && right.at < end) end = right.at;
  const acting = edges.lefts.find(
    (next) => next.from > verb.at && next.from < end && !next.nominal && actsAfter(text, verb, next),
  );
  return phrase(text.slice(verb.at, acting?.from ?? end));
}

function actsAfter(text: string, verb: LeftEdge, next: LeftEdge): boolean {
  return verb.group === CAUSATIVE || valueOf(HEADS_BACKWARD.endingAt(text, next.from, verb.at)) === PEOPLE;
}

/** 将X纳入考核, 对X予以公布: the phrase behind the preposition is what the verb acts on. */
function objectBefore(text: string, edges: Edges, verb: LeftEdge): string | null {
  const preposition = edges.lefts.findLast(
    (left) => left.group === PREPOSITION && left.to <= verb.from && FRONTING.has(wordOf(text, left)),
  );
  return preposition ? phrase(text.slice(preposition.to, verb.from)) : null;
}

function phrase(text: string): string | null {
  const trimmed = (COUNTED.exec(text)?.groups?.['thing'] ?? text).replace(ADVERBIAL_END, '');
  return trimmed.length < 2 || trimmed.startsWith('后') || BARE_COUNT.test(trimmed) ? null : shorten(trimmed);
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
const INTRODUCTIONS: ReadonlySet<string> = new Set(
  words(`
    牵头 负责 主持 带队 带头 分管 主管 组织 指导 协助 监督 安排
    坚决 坚定 严格 严肃 从严 努力 力争 力求 力促 着力 致力 优先 先行 提前 集中 轮流`),
);
const FRONTING: ReadonlySet<string> = new Set(words('将 把 对'));
/** Adverbs and links at the end of a phrase that a verb cut off: 隐患逐一|整改. */
const ADVERBIAL_END =
  /(?:并|和|与|及|以及|逐一|逐项|逐条|全部|统一|定期|及时|按时|按期|予以|进行|须|应|要|的|，|、)$/u;
/** 水站|12个、改造5个: the object of a verb ends at its count. */
const COUNTED = /^(?<thing>[^、\d*]{2,30})[\d*]{1,9}\p{Script=Han}{1,2}、/u;
/** 3次, 5人, 95%. */
const BARE_COUNT = /^[\d.一二三四五六七八九十百千万*]+(?:%|％|\p{Script=Han}{0,2})$/u;
