/**
 * Cuts a list of names into its members: 教务处、各学院及现代教育技术中心 → three names, 教育、公安等部门 → one.
 *
 * The list comma 、 divides always; 和, 与, 或 divide only where both sides are names, so that 文化和旅游部 and
 * 有关部门和单位 stay whole. Members without a head of their own share that of the next: 消防、电力企业 is one name.
 */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { CharSet } from '../../../../text/char-set.ts';
import type { Span } from '../../../../types.ts';
import { Head } from './head.ts';
import { headBefore } from './noun-phrase.ts';
import { closingOf } from './scan.ts';
import { trimName } from './trim-name.ts';

/** With `strict` the text is nothing but names (a label's value, an owner bracket): each member counts, whatever its head. */
export function splitNames(text: string, from: number, to: number, strict: boolean): Span[] {
  const members = divide(text, from, to);
  const each = strict ? !sharesHead(text, members) : areShortNames(text, members);
  const names: Span[] = [];
  let pending = -1;
  members.forEach(([start, end], index) => {
    const others = othersAt(text, start, end);
    const stop = others < 0 ? end : others;
    const headed = pending < 0 && headBefore(text, start, stop).kind !== Head.none && stop - start > 1;
    if (others >= 0) {
      if (headed || (each && others > start)) addDivided(text, start, others, names);
      else if (others > start) add(text, pending < 0 ? start : pending, end, names);
      pending = -1;
    } else if (pending < 0 && sharesPost(text, members, index)) {
      pending = start;
    } else if (each || index === members.length - 1) {
      addDivided(text, pending < 0 ? start : pending, end, names);
    } else if (headed && !continuesRegion(text, [start, end], members[index + 1])) {
      addDivided(text, start, end, names);
    } else if (
      pending >= 0 &&
      headBefore(text, start, end).kind !== Head.none &&
      !continuesRegion(text, [start, end], members[index + 1])
    ) {
      add(text, pending, end, names);
      pending = -1;
    } else if (pending < 0) pending = start;
  });
  return names;
}

const SEPARATORS = new CharSet('、，,；;/／\t');
const AND = '及'.charCodeAt(0);
const AS_WELL = '以'.charCodeAt(0);
const OTHERS = '等'.charCodeAt(0);

/** Members between list commas, and at 及 or 以及 behind a name. */
function divide(text: string, from: number, to: number): Span[] {
  const members: Span[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const close = closingOf(text, i, to);
    if (close > i) {
      i = close;
      continue;
    }
    const code = text.charCodeAt(i);
    const width = code === AND ? 1 : code === AS_WELL && i + 1 < to && text.charCodeAt(i + 1) === AND ? 2 : 0;
    if (width > 0 && dividesNames(text, [start, i], [i + width, to])) {
      members.push([start, i]);
      start = i + width;
      i += width - 1;
    } else if (SEPARATORS.has(code)) {
      members.push([start, i]);
      start = i + 1;
    }
  }
  members.push([start, to]);
  return members.filter(([a, b]) => text.slice(a, b).trim() !== '');
}

// 中等 | 高等 | 同等: words that hold 等
const NOT_OTHERS_BEFORE = new CharSet('中高初同平对均优劣不相何上下');
const NOT_OTHERS_AFTER = new CharSet('级待候次于式额同');

/** Where 等 closes an open list within a member (公安等部门, 高校等共建); -1 when it does not. */
function othersAt(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== OTHERS) continue;
    if (i > start && NOT_OTHERS_BEFORE.has(text.charCodeAt(i - 1))) continue;
    if (i + 1 < end && NOT_OTHERS_AFTER.has(text.charCodeAt(i + 1))) continue;
    return i;
  }
  return -1;
}

/** Fields are short: 卫生健康. A longer member without a head is a name the lexicon does not know. */
const MAX_FIELD = 6;

/** 教育、公安等部门: some of the members before 等 have no head and need the one behind it. */
function sharesHead(text: string, members: readonly Span[]): boolean {
  const last = members.findIndex(([start, end]) => othersAt(text, start, end) > start);
  const [start, end] = (last < 0 ? undefined : members[last]) ?? [0, 0];
  if (last < 0 || othersAt(text, start, end) + 1 >= end) return false;
  return members.slice(0, last + 1).some(([from, to], index) => {
    const stop = index === last ? othersAt(text, from, to) : to;
    return stop - from <= MAX_FIELD && headBefore(text, from, stop).kind === Head.none;
  });
}

/** 各乡镇、各部门主要负责人: general bodies whose people are named once, at the list's end. */
function sharesPost(text: string, members: readonly Span[], index: number): boolean {
  const [member, last] = [members[index], members[members.length - 1]];
  if (!member || !last || index === members.length - 1) return false;
  if (text.charAt(member[0]) !== '各' || text.charAt(last[0]) !== '各') return false;
  const { kind } = headBefore(text, member[0], member[1]);
  return kind !== Head.post && kind !== Head.people && headBefore(text, last[0], last[1]).kind === Head.post;
}

/** 杭州、宁波、温州: proper names of two or three characters need no head. */
function areShortNames(text: string, members: readonly Span[]): boolean {
  return (
    members.length > 1 && members.every(([a, b]) => b - a >= 2 && b - a <= 3 && othersAt(text, a, b) < 0)
  );
}

// 直辖市人民政府 | 乡镇政府: the members before it (各省、自治区) mean its government too
const REGION_BODY =
  /(?:自治区|直辖市|省|市|县|区|州|盟|旗|乡镇|乡|镇|街道)(?:人民)?(?:政府|党委|有关部门|相关部门|$)/y;
const BARE_REGION = /(?:自治区|直辖市|自治州|自治县|[省市县区州盟旗乡镇])$/y;

/** 各省、自治区、直辖市人民政府: a region whose body is named once, at the list's end. */
function continuesRegion(text: string, [start, end]: Span, next: Span | undefined): boolean {
  const { kind } = headBefore(text, start, end);
  const region = kind === Head.place || kind === Head.group;
  return region && '省市县区州盟旗乡镇'.includes(text.charAt(end - 1)) && isRegionOf(text, next);
}

function isRegionOf(text: string, next: Span | undefined): boolean {
  if (!next) return false;
  REGION_BODY.lastIndex = next[0];
  if (REGION_BODY.test(text) && REGION_BODY.lastIndex <= next[1]) return true;
  BARE_REGION.lastIndex = 0;
  const member = text.slice(next[0], next[1]);
  return BARE_REGION.test(member);
}

function addDivided(text: string, start: number, end: number, names: Span[]): void {
  let from = start;
  for (let i = start + 1; i < end - 1; i++) {
    const close = closingOf(text, i, end);
    if (close > i) i = close;
    else if (JOINS.has(text.charCodeAt(i)) && dividesNames(text, [from, i], [i + 1, end])) {
      add(text, from, i, names);
      from = i + 1;
    }
  }
  add(text, from, end, names);
}

const JOINS = new CharSet('和与或暨');

// 部门 | 单位: as a whole right side it only widens the left one (各有关部门和单位, 地区和部门主要负责人)
const WIDENING = new AnchoredPattern(
  /(?:部门|单位|机构|个人|人员|地区|组织|地方|行业|企业|有关人员)(?:主要|分管)?(?:负责人|负责同志|领导)?/y,
);

/** The right side of a conjunction is looked at no further than this. */
const MAX_NAME = 60;

/** Whether a conjunction between these two stretches stands between two names. */
function dividesNames(text: string, [from, at]: Span, [behind, to]: Span): boolean {
  const left = headBefore(text, from, at);
  if (left.kind === Head.none || at - from < 2) return false;
  const horizon = Math.min(to, behind + MAX_NAME);
  let end = behind;
  while (end < horizon && !SEPARATORS.has(text.charCodeAt(end))) end++;
  const others = othersAt(text, behind, end);
  const right = headBefore(text, behind, others < 0 ? end : others);
  if (right.kind === Head.none && others < 0) return false;
  if (WIDENING.endAt(text, behind) === end) return false;
  return left.kind !== Head.place || right.kind === Head.place || text.charAt(from) === '各';
}

function add(text: string, start: number, end: number, names: Span[]): void {
  const span = trimName(text, start, end);
  if (span) names.push(span);
}
