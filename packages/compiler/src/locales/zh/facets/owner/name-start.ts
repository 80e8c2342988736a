/**
 * Where a name can start: not on a predicate (支持|开展…), unless the verb belongs to the name (接诊医师, 使用单位) or opens a
 * relative clause before it (具备资质的|机构).
 */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { CharSet } from '../../../../text/char-set.ts';
import { isDigit } from '../../../../text/char.ts';
import { WordTrie } from '../../../../text/word-trie.ts';
import { RELATIVE_VERBS } from '../../lexicon/predicates.ts';
import { bindsTo, namesItself, opensName } from './bound-head.ts';
import { Opener, openerAt, openerKind, openerLength } from './opener.ts';
import { indexWithin } from './scan.ts';
import { quantityEnd } from './trim-name.ts';

const RELATIVE = new WordTrie(
  RELATIVE_VERBS.map((word) => [word, 1] as const),
  'forward',
);

/** Where the name behind `at` starts, or -1 when a predicate stands there. */
export function startOfName(text: string, at: number, limit: number): number {
  const from = quantityEnd(text, at, limit);
  if (NEVER_FIRST.standsAt(text, from)) return -1;
  const match = openerAt(text, from, limit);
  const kind = openerKind(match);
  if (kind === Opener.none) return from;
  if (namesItself(text, from, limit) && describesName(text, from + openerLength(match), limit)) return from;
  if (RELATIVE.startingAt(text, from, limit) !== 0) {
    const of = relativeEnd(text, from, limit);
    if (of > 0) return plainStart(text, of, limit);
  }
  return plainStart(text, from, limit);
}

function plainStart(text: string, from: number, limit: number): number {
  const match = openerAt(text, from, limit);
  const kind = openerKind(match);
  if (kind === Opener.none) return from;
  if (kind === Opener.time) return -1;
  if (namesItself(text, from, limit))
    return describesName(text, from + openerLength(match), limit) ? from : -1;
  if (openerLength(match) === 1) return PREDICATES.isAt(text, from) ? -1 : from;
  const end = from + openerLength(match);
  if (kind === Opener.nominal && text.charAt(end) === '、') return from;
  return opensName(text, end, limit, kind) ? from : -1;
}

/** 接诊|医师; but 研究|整改经费 and 帮扶|4家企业 have an object. */
function describesName(text: string, at: number, limit: number): boolean {
  if (isDigit(text.charCodeAt(at))) return false;
  const match = openerAt(text, at, limit);
  const kind = openerKind(match);
  if (kind !== Opener.nominal && kind !== Opener.verb) return true;
  return bindsTo(text, at + openerLength(match), limit);
}

// 包括参与… | 参与|新馆讲解 | 逐站 | 其职工 | 分6组 | 报局办公室 | 一次培训
const NEVER_FIRST = new AnchoredPattern(
  /(?:[（(【《]|包[括含]|参[与加](?!单位|部门|科室|人|者|方|各|企业|学校|学生)|逐|其(?!他|它|余)|分(?!管|公司|局|馆|中心|会|校|支|院|店|厂|行|队|部|社|园|所|站)|下(?!属|级|辖|沉)|遇|和|及|或|报(?!社|业|刊|纸)|等|的|所(?!在|属|有)|[0-9一二三四五六七八九十两]{1,2}[次场期轮届堂节项])/y,
);
/** One-character openers that no name starts with. */
const PREDICATES = new CharSet(
  '为是有占达要应须需可将均都也还已正在未仍拟对向把将于从到赴以按给与跟被使令由随因除供让来每又才仅凡若如共超就',
);
/** Relative clauses longer than this are not looked through. */
const MAX_RELATIVE = 45;

/** Behind the 的 that closes a relative clause; -1 when there is none near. */
function relativeEnd(text: string, from: number, limit: number): number {
  const of = indexWithin(text, '的', from + 1, Math.min(limit - 1, from + MAX_RELATIVE));
  // 申请与…的机构合作: the other side is no part of a relative clause.
  return of > 0 && indexWithin(text, '与', from, of) < 0 ? of + 1 : -1;
}
