/** Takes from a stretch of text what is no part of the name: 由315名骨干教师 → 骨干教师, 具备资质的机构 → 机构. */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { CharSet } from '../../../../text/char-set.ts';
import type { Span } from '../../../../types.ts';
import { closingOf, skipSpace, trimEnd } from './scan.ts';

// 不少于2名 | 16所 | 3家以上
const QUANTITY = new AnchoredPattern(
  /(?:不少于|不低于|至少|约|近|超过|最多|首批|第一批|每批)?(?:[0-9０-９,.]{1,7}|[一二三四五六七八九十百千两数几多]{1,3})(?:余|多|至[0-9]{1,4}|[-—~～][0-9]{1,4})?(?:万|千|百)?(?:多|余)?(?:名|家|所|个|位|支|座|户|批|组|类|间|条|对|人)(?:以上|左右)?(?:的)?/y,
);
// 每所 | 每家: kept with 每名, 每个 by use
const EACH_PLACE = new AnchoredPattern(/每(?:所|家|支|座|间)/y);
// 由 | 请 | 并由
const LEADING = new AnchoredPattern(/(?:并|由|请|与|和|及|以及|或|含|包括|其中|主要|有关方面和|所有的)/y);
const NAMES_WITH_LEADING = new AnchoredPattern(/(?:与会|和平|和田|由|及|主要负责|主要领导|主要同志)/y);
// （牵头） | (配合单位)
const ROLE_REMARK =
  /^[（(](?:主要)?(?:牵头|主责|总牵头|负责|配合|参与|协助|协办|主办|承办|参加|第一责任)[^）)]{0,8}[）)]$/;

/** The span of the name within `text[start, end)`, or null when nothing is left of it. */
export function trimName(text: string, start: number, end: number): Span | null {
  let from = skipSpace(text, start, end);
  let to = trimEnd(text, from, end);
  to = withoutRoleRemark(text, from, to);
  from = behindModifier(text, from, to);
  const leading = LEADING.endAt(text, from);
  if (leading >= 0 && to - leading >= 2) {
    if (!NAMES_WITH_LEADING.standsAt(text, from) || text.charAt(from) === '由') from = leading;
  }
  const counted = QUANTITY.endAt(text, from);
  if (counted >= 0 && to - counted >= 2) from = counted;
  const each = EACH_PLACE.endAt(text, from);
  if (each >= 0 && to - each >= 2) from = each;
  from = skipSpace(text, from, to);
  return to > from ? [from, to] : null;
}

/** What goes on with a figure and starts none. */
const POINT = new CharSet(',.');

/** Behind a quantity of people or bodies at `at`; `at` when there is none. */
export function quantityEnd(text: string, at: number, limit: number): number {
  const end = POINT.isAt(text, at) ? -1 : QUANTITY.endAt(text, at);
  return end >= 0 && end < limit ? end : at;
}

/** The role remark that closes a name, 牵头 in 保卫处（牵头）; '' when there is none. */
export function roleRemark(text: string, start: number, end: number): string {
  const to = trimEnd(text, start, end);
  for (let i = start; i < to; i++) {
    const close = closingOf(text, i, to);
    if (close < 0) continue;
    const remark = text.slice(i, close + 1);
    if (close === to - 1 && ROLE_REMARK.test(remark)) return remark;
    i = close;
  }
  return '';
}

function withoutRoleRemark(text: string, start: number, end: number): number {
  const last = text.charAt(end - 1);
  if (last !== '）' && last !== ')') return end;
  const remark = roleRemark(text, start, end);
  return remark === '' ? end : trimEnd(text, start, end - remark.length);
}

const OF = '的'.charCodeAt(0);

/** Behind the last 的 outside brackets: what stands before it describes the name. */
function behindModifier(text: string, from: number, to: number): number {
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const close = closingOf(text, i, to);
    if (close > i) i = close;
    else if (text.charCodeAt(i) === OF) start = i + 1;
  }
  return start;
}
