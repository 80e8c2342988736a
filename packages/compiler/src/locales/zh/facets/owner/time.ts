/**
 * Length of a time expression at a position, as far as the owner parser must skip it: 每季度, 4月底前, 2026年3月至5月,
 * 7日内, 上半年, 10月25日前. Values are the deadline and cadence parsers' business.
 */

import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { CharSet } from '../../../../text/char-set.ts';

// 每两月 | 2026年 | 4月 | 3个工作日 | 第一季度 | 全年 | 本学期
const UNIT = new AnchoredPattern(
  /(?:(?:每|第|前|近|上|下|本|当|今|明|全|去|同)(?:[0-9０-９]{1,4}|[一二三四五六七八九十两半几双单]{1,4})?|(?:[0-9０-９]{1,4}|[一二三四五六七八九十两半几双][一二三四五六七八九十两半几双单]{0,3})(?:[-—–~～至到][0-9]{1,4})?)个?(?:工作日|自然日|年度|季度|学期|学年|半年|小时|分钟|年|月份|月|旬|周|星期|天|日|季|号)(?:[一二三四五六七八九十]月|[一二三四五六日](?![一二三四五六日次]))?(?:中旬|上旬|下旬|底|初|末)?/y,
);
// 底前 | 内 | 起 | 以来 | 期间
const EDGE = new AnchoredPattern(
  /(?:之前|以前|以内|之内|以来|之后|以后|期间|前|内|后|起|中|间|至|到|、|-|—|~|～){1,2}/y,
);
const WORD = new AnchoredPattern(
  /(?:年终|年底前?|年初|年中|年末前?|年内|月底前?|月初|季末|季初|学期末|学期初|开学前|期末|上半年|下半年|春季|秋季|暑期|暑假|寒假|汛前|汛后|汛期|当年|当月|次年|次月|近期|同期|届时|会后|会前|节前|节后)/y,
);

/** Whether a time expression may start with this code unit. */
export function mayStartTime(code: number): boolean {
  return WORD.mayStart(code) || UNIT.mayStart(code);
}

/** How many characters from `at` are a time expression; 0 when none starts there. */
export function timeLength(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit) {
    const next = pieceEnd(text, i);
    if (next <= i || next > limit) break;
    i = next;
  }
  if (i === at) return 0;
  // A range or list mark with nothing behind it was no part of the time.
  while (i > at && LINKS.has(text.charCodeAt(i - 1))) i--;
  return i - at;
}

const LINKS = new CharSet('、-—~～至到');

/** Behind the word or unit of time at `at`, and the edge or link it has; -1 when none stands there. */
function pieceEnd(text: string, at: number): number {
  const word = WORD.endAt(text, at);
  const end = word >= 0 ? word : UNIT.endAt(text, at);
  return end < 0 ? end : Math.max(end, EDGE.endAt(text, end));
}
