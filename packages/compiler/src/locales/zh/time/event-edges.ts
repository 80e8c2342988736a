/**
 * Finds dates that hang on an event: 活动结束后, 开学前, 汛期, 整改期间, 订立劳动合同时, 自印发之日起, 当日.
 *
 * 后, 前, 时 and 中 end countless other words (落后, 目前, 及时); each needs an event before it or the end of the clause behind it.
 */
import { CharSet } from '../../../text/char-set.ts';
import { tail } from '../../../text/tail.ts';
import type { DeadlineKind } from '../../../types.ts';
import {
  DAY_SHIFTS,
  NOT_AHEAD_OF_AFTER,
  NOT_AHEAD_OF_BEFORE,
  NOT_BEHIND_AFTER,
  NOT_BEHIND_BEFORE,
  SEASONS,
  SHORT_EVENTS,
} from '../lexicon/time-words.ts';
import { NOMINAL_VERBS, VERB_GROUP_OF } from '../lexicon/verbs.ts';
import { clauseStart } from './clause-start.ts';
import { endsInEvent } from './ends-in-event.ts';
import { phraseStart } from './phrase-start.ts';
import { seasonLength } from './seasons.ts';

export interface EventEdge {
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
}

export function findEventEdges(text: string): EventEdge[] {
  const found: EventEdge[] = [];
  const season = seasonAt(text, clauseStart(text));
  if (season) found.push(season);
  for (let at = 0; at < text.length; at++) {
    if (!STARTS_MARKER.has(text.charCodeAt(at))) continue;
    MARKER.lastIndex = at;
    const marker = MARKER.exec(text)?.[0];
    if (marker === undefined) continue;
    const edge = EDGES.get(marker)?.(text, at);
    if (edge) found.push(edge);
    at += marker.length - 1;
  }
  return found;
}

/** The marks on which a date may hang. */
const MARKER = /后|前|期间|时|中|之日起|[当次翌即隔同][日天晚周月年季]|事先/uy;
const STARTS_MARKER = new CharSet('后前期时中之当次翌即隔同事');

const EDGES: ReadonlyMap<string, (text: string, at: number) => EventEdge | null> = new Map([
  ['后', after],
  ['前', before],
  ['期间', during],
  ['时', when],
  ['中', amid],
  ['之日起', since],
  ['事先', beforehand],
  ...DAY_SHIFTS.map((word) => [word, sameDay] as const),
]);

/** Whether the clause ends at `at`, but for its punctuation. */
function endsClause(text: string, at: number): boolean {
  return at >= text.length || CLAUSE_ENDS.has(text.charCodeAt(at));
}

const CLAUSE_ENDS = new CharSet('，,。；;：:、）)');

function after(text: string, at: number): EventEdge | null {
  const next = text.charAt(at + 1);
  const long = '之以'.includes(text.charAt(at - 1)) && at > 0;
  const end = long ? at - 1 : at;
  const last = text.charAt(end - 1);
  if (end < 1 || NOT_AHEAD_OF_AFTER.includes(last) || isAftermath(text, end)) return null;
  const final = endsPhrase(text, at + 1, last);
  // 后方可 is 后 and 方可, 后方 alone a place.
  const allowed = text.startsWith('方可', at + 1) || text.startsWith('方能', at + 1);
  if (!final && !allowed && (NOT_BEHIND_AFTER.includes(next) || next === '方')) return null;
  if (/先[^，。]{1,4}$/u.test(tail(text, end, 6)) || insideQuotes(text, at)) return null;
  if (!final && !endsInEvent(text, end) && !(SHORT_EVENTS.includes(last) && clauseStart(text) === end - 1))
    return null;
  if (!final && isCompound(text, at + 1)) return null;
  if (allowed && !/[待经]/u.test(tail(text, end, PHRASE))) return null;
  if (end - phraseStart(text, end) < 1) return null;
  return { start: phraseStart(text, end), end: at + 1, kind: 'from' };
}

/** 善后, but not 完善后. */
function isAftermath(text: string, end: number): boolean {
  return text.charAt(end - 1) === '善' && !'完改'.includes(text.charAt(end - 2) || ' ');
}

/** The end of the clause, which tells less of a short word: 岗前、岗中、岗后 is a list of times of teaching. */
function endsPhrase(text: string, at: number, last: string): boolean {
  return endsClause(text, at) && text.charAt(at) !== '、' && !SHORT_EVENTS.includes(last);
}

/** 发布后评估机制, 课后服务: 后 belongs to a noun. */
function isCompound(text: string, at: number): boolean {
  return COMPOUND.test(text.slice(at, at + 4));
}

const COMPOUND = /^(?:服务|监管|评估(?!报告)|评价|管理|重建|康复|护理|恢复|保障|扶持|帮扶|跟踪|维护|延时)/u;

function before(text: string, at: number): EventEdge | null {
  const next = text.charAt(at + 1);
  const long = '之以'.includes(text.charAt(at - 1)) && at > 0;
  const end = long ? at - 1 : at;
  const last = text.charAt(end - 1);
  const event = endsInEvent(text, end);
  if (end < 1 || (!event && NOT_AHEAD_OF_BEFORE.includes(last)) || /[及\d]$/u.test(last)) return null;
  // 春节前后.
  if (next === '后' && event && (leadsVerb(text, at + 2) || endsClause(text, at + 2)))
    return { start: phraseStart(text, end), end: at + 2, kind: 'at' };
  if (NOT_BEHIND_BEFORE.includes(next) && next !== '') return null;
  if (insideQuotes(text, at) || /[\d一二三四五六七八九十]/u.test(next)) return null;
  const final = endsPhrase(text, at + 1, last);
  const short = SHORT_EVENTS.includes(last) && phraseStart(text, end) === end - 1;
  if (!final && !event && !short) return null;
  if (!final && isCompound(text, at + 1)) return null;
  // 岗前培训 is a name, 汛前完成 an action with its date.
  if (short && !final && (!leadsVerb(text, at + 1) || NOMINAL_VERBS.has(text.slice(at + 1, at + 3))))
    return null;
  return { start: phraseStart(text, end), end: at + 1, kind: 'by' };
}

function during(text: string, at: number): EventEdge | null {
  if (at < 2 || /(?:做好|加强|强化|抓好|保障)[^，。]{1,12}$/u.test(tail(text, at, PHRASE))) return null;
  return { start: quotedStart(text, at), end: at + 2, kind: 'span' };
}

/** “世界水日”“中国水周”期间: the names belong to the phrase. */
function quotedStart(text: string, end: number): number {
  if (text.charAt(end - 1) !== '”') return phraseStart(text, end);
  const names = /(?:“[^“”]{1,20}”[、和]?){1,6}$/u.exec(tail(text, end, NAMES));
  return end - (names?.[0].length ?? 0);
}

/** How far back several names in quotes reach. */
const NAMES = 120;
/** How far back the words that govern a phrase may stand. */
const PHRASE = 24;

/** …时， at the end of its clause; 及时, 同时, 届时 are adverbs. */
function when(text: string, at: number): EventEdge | null {
  if (!endsClause(text, at + 1) || at < 4 || text.charAt(at + 1) === '、') return null;
  const adverb = NOT_AHEAD_OF_WHEN.includes(text.charAt(at - 1)) && text.charAt(at - 2) !== '合';
  if (adverb || insideQuotes(text, at)) return null;
  return { start: phraseStart(text, at), end: at + 1, kind: 'at' };
}

const NOT_AHEAD_OF_WHEN = '及同届平即实临适限准按随有小课学工农历暂顿战当何那此这费耗用省计定不一天延超守';

/** 活动中，: a clause of its own. */
function amid(text: string, at: number): EventEdge | null {
  const start = clauseStart(text);
  if (!endsClause(text, at + 1) || at - start < 2 || at - start > 4 || !endsInEvent(text, at)) return null;
  return { start, end: at + 1, kind: 'at' };
}

function since(text: string, at: number): EventEdge | null {
  return { start: phraseStart(text, at), end: at + 3, kind: 'from' };
}

function beforehand(text: string, at: number): EventEdge | null {
  return at === clauseStart(text) ? { start: at, end: at + 2, kind: 'by' } : null;
}

/** 当日报告, 当天处置: a verb follows; before a noun the word is its attribute (当日客流, 当年项目). */
function sameDay(text: string, at: number): EventEdge | null {
  return leadsVerb(text, at + 2) ? { start: at, end: at + 2, kind: 'at' } : null;
}

/** Whether an action follows: a verb that is not a noun as often (当天检查 is both, and dates the checking). */
function leadsVerb(text: string, at: number): boolean {
  const word = text.slice(at, at + 2);
  return VERB_GROUP_OF.has(word) || VERBS_OF_THE_DAY.has(word) || /^[须应要必]/u.test(word);
}

const VERBS_OF_THE_DAY = new Set([
  '注销',
  '清退',
  '清零',
  '上报',
  '送达',
  '扣除',
  '扣减',
  '办理',
  '到位',
  '告知',
  '通知',
  '组织',
]);

/** 汛期, 暑期, 秋季学期: at the start of the clause, with an action behind. */
function seasonAt(text: string, at: number): EventEdge | null {
  const length = seasonLength(text, at);
  if (length === 0) return null;
  const end = at + length;
  const kind = SEASONS[text.slice(at, end)] ?? 'at';
  if (text.charAt(end) === '起') return { start: at, end: end + 1, kind: 'from' };
  if (/^(?:期间|[前后来]|之前|之后)/u.test(text.slice(end, end + 2))) return null;
  if (endsClause(text, end)) return { start: at, end, kind };
  const week = /^开学第[一二三]周/u.exec(text.slice(end, end + 5));
  if (week) return { start: at, end: end + 5, kind: 'at' };
  const word = text.slice(end, end + 2);
  return (VERB_GROUP_OF.has(word) && !(NOMINAL_VERBS.has(word) && text.charAt(end + 2) !== '')) ||
    /^(?:[实加集派更严全]|及时)/u.test(word)
    ? { start: at, end, kind }
    : null;
}

/** Whether `at` stands between quotes or book-title marks that are no further apart than a name is long. */
function insideQuotes(text: string, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - QUOTED); back--) {
    const char = text.charAt(back);
    if (char === '”' || char === '》') return false;
    if (char !== '“' && char !== '《') continue;
    return text.slice(at, at + QUOTED).includes(char === '“' ? '”' : '》');
  }
  return false;
}

const QUOTED = 60;
