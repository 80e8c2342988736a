/**
 * Finds terms counted from something else: 3个工作日内, 两周内, 活动结束后10日内, 提前5个工作日, 限期1个月, 一个月后, 放假前一周.
 *
 * Their value is always `relative`; the event they count from belongs to the span where it stands right before.
 */
import { STARTS_NUMBER } from '../../../number/numeral-char.ts';
import { scanNumber } from '../../../number/scan-number.ts';
import { isSpace } from '../../../text/char.ts';
import { CharSet } from '../../../text/char-set.ts';
import { squeezedBefore } from '../amount/squeezed.ts';
import { tail } from '../../../text/tail.ts';
import type { DeadlineKind } from '../../../types.ts';
import { endsInEvent } from './ends-in-event.ts';
import { phraseStart } from './phrase-start.ts';

export interface Term {
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
}

export function findTerms(text: string): Term[] {
  const found: Term[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (STARTS_NUMBER[code] === 0) {
      at++;
      continue;
    }
    const end = amountEnd(text, at);
    const term = end > at ? termAt(text, at, end) : null;
    if (term) found.push(term);
    at = Math.max(term?.end ?? 0, end, at + 1);
  }
  return found;
}

const HALF = '半'.charCodeAt(0);

/** Behind the number and its unit of time; behind the number alone when no unit follows (negative: no number). */
function amountEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === HALF) return at + 1;
  const first = scanNumber(text, at);
  if (!first) return at;
  const behind = rangeSignEnd(text, first.end);
  const second = behind < 0 ? null : scanNumber(text, behind);
  return second?.end ?? first.end;
}

/** Behind the sign of range at `at`, possibly between spaces; -1 when there is none. */
function rangeSignEnd(text: string, at: number): number {
  if (at >= text.length) return -1;
  const sign = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  if (!RANGE_SIGNS.isAt(text, sign)) return -1;
  const end = sign + 1;
  return end < text.length && isSpace(text.charCodeAt(end)) ? end + 1 : end;
}

const RANGE_SIGNS = new CharSet('—–-~～至到');

function termAt(text: string, at: number, numberEnd: number): Term | null {
  if (!STARTS_UNIT.isAt(text, numberEnd)) return null;
  const unit = UNIT.exec(text.slice(numberEnd, numberEnd + 7));
  if (!unit) return null;
  const end = numberEnd + unit[0].length;
  const lead = LEAD.exec(tail(text, at, 5));
  if (lead) {
    const inner = INSIDE.exec(text.slice(end, end + 2));
    return { start: at - lead[0].length, end: end + (inner?.[0].length ?? 0), kind: 'by' };
  }
  if (at > 0 && NOT_A_TERM.includes(text.charAt(at - 1))) return null;
  return insideTerm(text, at, end, unit[0]) ?? afterTerm(text, at, end) ?? beforeEvent(text, at, end);
}

/** 个工作日, 天, 周, 个月, 小时: what a term is counted in. */
const UNIT =
  /^\s?(?:余|多)?个?半?(?:工作日|交易日|自然日|日|天|周|星期|礼拜|月(?=[内之以后前])|学期|季度|小时|钟头|分钟|秒钟?|年半?|学年)|^\s?个月/u;
/** First characters of it. */
const STARTS_UNIT = new CharSet('余多个半工交自日天周星礼月学季小钟分秒年', isSpace);
const NOT_A_TERM = '第每同整近逐';
/** 提前5个工作日, 限期1个月, 限3日内, 延期3天 */
const LEAD = /(?:提前(?:不少于|至少)?|限期(?:在)?|限时(?:在)?|限(?:在)?)$/u;
const INSIDE = /^(?:之内|以内|内(?!容|部|外|涵|控))/u;

/** 3日内; 以内 only where nothing is squeezed into it (压缩至3周以内 is a quantity). */
function insideTerm(text: string, at: number, end: number, unit: string): Term | null {
  const inside = INSIDE.exec(text.slice(end, end + 3));
  if (!inside || (unit.endsWith('月') && !unit.includes('个'))) return null;
  if (squeezedBefore(text, at) || (inside[0] === '以内' && LEADS_TO.includes(text.charAt(at - 1) || ' ')))
    return null;
  return { start: eventBefore(text, at), end: end + inside[0].length, kind: 'by' };
}

/** 以内 behind one of these bounds a length, not a term: 增加到3天以内. */
const LEADS_TO = '至到为成';

/** 一个月后, 30日之后. */
function afterTerm(text: string, at: number, end: number): Term | null {
  const after = /^(?:之后|以后|后(?![续期勤果备]))/u.exec(text.slice(end, end + 2));
  return after ? { start: eventBefore(text, at), end: end + after[0].length, kind: 'from' } : null;
}

/** 放假前|一周, 会议召开|5日前. */
function beforeEvent(text: string, at: number, end: number): Term | null {
  if (text.charAt(at - 1) === '前' && at > 2 && !NO_EVENT_BEFORE.test(tail(text, at - 1, 3))) {
    return { start: phraseStart(text, at - 1), end, kind: 'by' };
  }
  const before = /^(?:之前|以前|前(?!期|述|后))/u.exec(text.slice(end, end + 2));
  if (!before || '年月'.includes(text.charAt(at - 1) || ' ')) return null;
  const days = /[日号]$/u.test(text.slice(at, end));
  const start = phraseStart(text, at);
  // 25日前 alone is a day of the month; behind an event it counts back from it.
  return days && start >= at - 1 ? null : { start, end: end + before[0].length, kind: 'by' };
}

/** 目前, 此前, 之前; 学前三年 is a stage of schooling, 开学前三天 a term. */
const NO_EVENT_BEFORE = /(?:[目当提之以此日排位]|(?:^|[^开入放升转])学)$/u;

/** Where the event starts that the term counts from: 活动结束后|10日内, 自受理之日起|30日内, 入学|一个月内; else the term itself. */
function eventBefore(text: string, at: number): number {
  const edge = /(?:之后|以后|后|之日起|起)(?:的|，|,)?$/u.exec(tail(text, at, 5));
  if (edge) return phraseStart(text, at - edge[0].length);
  return endsInEvent(text, at) ? phraseStart(text, at) : at;
}
