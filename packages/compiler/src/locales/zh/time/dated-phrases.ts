/** Finds the dates and periods of a clause that date its action, with the words that make them an end, a start or a stretch. */
import { NUMERAL_KIND, NumeralKind } from '../../../number/numeral-char.ts';
import { CharSet } from '../../../text/char-set.ts';
import { SortedSpans } from '../../../text/sorted-spans.ts';
import { tail } from '../../../text/tail.ts';
import type { DeadlineKind, Span } from '../../../types.ts';
import { YEAR_END_NOUNS } from '../lexicon/time-words.ts';
import { clauseStart } from './clause-start.ts';
import { seasonLength } from './seasons.ts';
import { scanStretch, stretchValue, type TimeStretch } from './scan-stretch.ts';
import { deadlineValue, type TimePoint } from './time-point.ts';

export interface DatedPhrase {
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
  readonly value: string;
}

/** `counted` are the stretches that a cadence has taken (全年…12次). */
export function findDatedPhrases(text: string, counted: readonly Span[]): readonly DatedPhrase[] {
  const first = firstStart(text);
  if (first === text.length) return NOTHING;
  const taken = new SortedSpans(counted);
  const marks = { book: true, quote: true };
  const found: DatedPhrase[] = [];
  for (let at = first; at < text.length;) {
    const code = text.charCodeAt(at);
    if (!STARTS_DATE.has(code) || !mayStart(text, at)) {
      at = NUMERAL_KIND[code] === NumeralKind.digit ? behindDigits(text, at) : at + 1;
      continue;
    }
    const whole = wholeYear(text, at);
    if (whole) {
      if (!taken.overlaps(whole.start, whole.end)) found.push(whole);
      at = whole.end;
      continue;
    }
    const skip = skipQuoted(text, at, marks);
    if (skip > at) {
      at = skip;
      continue;
    }
    const stretch = isFree(text, at) ? scanStretch(text, at) : null;
    if (!stretch) {
      at = NUMERAL_KIND[code] === NumeralKind.digit ? behindDigits(text, at) : at + 1;
      continue;
    }
    const phrase = readEdges(text, stretch);
    // 上半年、下半年各一次 recurs.
    const recurs = stretch.from.half !== null && taken.overlaps(stretch.start, stretch.end);
    if (phrase && !recurs) found.push(phrase);
    at = Math.max(phrase?.end ?? 0, stretch.end);
  }
  return found;
}

const NOTHING: readonly DatedPhrase[] = [];

function firstStart(text: string): number {
  let at = 0;
  while (at < text.length && !STARTS_DATE.has(text.charCodeAt(at))) at++;
  return at;
}

/** Characters, besides numerals, that a point of time may start with. */
const STARTS_DATE = new CharSet(
  '今本明来次翌下后去上往当这同首末第全年月季学岁前“"《Q',
  (code) => (NUMERAL_KIND[code] ?? 0) !== 0,
);

/**
 * A look at what follows spares most numbers the full reading: behind a date's first number stands a unit of the calendar or
 * a sign of range, behind its first word another character of time.
 */
function mayStart(text: string, at: number): boolean {
  let end = at;
  const horizon = Math.min(text.length, at + LONGEST_NUMERAL);
  while (end < horizon && (NUMERAL_KIND[text.charCodeAt(end)] ?? 0) !== 0) end++;
  if (end === at) return BEHIND_WORD.isAt(text, at + 1) || OPENS_NAME.has(text.charCodeAt(at));
  if (end < text.length && text.charCodeAt(end) === 0x20) end++;
  return BEHIND_NUMERAL.isAt(text, end);
}

const LONGEST_NUMERAL = 8;
const BEHIND_NUMERAL = new CharSet('年月日号季期时末规”"—–―ー－-~～至到./');
const BEHIND_WORD = new CharSet('年月季个半日周末底终初中内期度下上学一二三四五六七八九十1234567890 ');
const OPENS_NAME = new CharSet('“"《');

function behindDigits(text: string, at: number): number {
  let end = at + 1;
  // A number that starts no date is no date further on either: 12026年.
  while (NUMERAL_KIND[text.charCodeAt(end)] === NumeralKind.digit) end++;
  return end;
}

/** Names in book-title marks and quotes date nothing, but for “十五五”期间. */
function skipQuoted(text: string, at: number, closes: Record<'book' | 'quote', boolean>): number {
  const open = text.charAt(at);
  if (open !== '《' && open !== '“') return at;
  const kind = open === '《' ? 'book' : 'quote';
  if (open === '“' && /^“[十二三四五六七八九]{1,3}五”/u.test(text.slice(at, at + 6)) && scanStretch(text, at))
    return at;
  if (!closes[kind]) return at + 1;
  const close = text.indexOf(open === '《' ? '》' : '”', at);
  // Once a mark has no partner, none behind it has one.
  closes[kind] = close >= 0;
  return close < 0 ? at + 1 : close + 1;
}

/** 第3月's 3, 每3月's 3 and the 2 of 12月 are not where a date starts. */
function isFree(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  // 每季度末 dates what recurs, 每月末 is said by the cadence already.
  if (before === '每') return /^(?:季度?|学期)末(?!个?月)/u.test(text.slice(at, at + 5));
  if ('第隔满近逐'.includes(before)) return false;
  if (NUMERAL_KIND[text.charCodeAt(at)] === 0) return NUMERAL_KIND[text.charCodeAt(at - 1)] === 0;
  return NUMERAL_KIND[text.charCodeAt(at - 1)] === 0 && !'-—–/～~'.includes(before);
}

/** 全年推进; 年内 without a count. What is done to 全年目标任务 is not dated by it. */
function wholeYear(text: string, at: number): DatedPhrase | null {
  if (text.startsWith('全年', at)) {
    const start = clauseStart(text);
    const free = at === start || (at - start === 2 && AIMS.has(text.slice(start, at)));
    if (!free || /^(?:度|各项|目标|任务|工作|经济|的)/u.test(text.slice(at + 2, at + 4))) return null;
    return { start: at, end: at + 2, kind: 'span', value: '--01/--12' };
  }
  if (
    !text.startsWith('年内', at) ||
    (at > 0 &&
      /[\d\p{Script=Han}]/u.test(text.charAt(at - 1)) &&
      !'于在到力争计划今本当'.includes(text.charAt(at - 1)))
  )
    return null;
  return { start: at, end: at + 2, kind: 'by', value: 'year-end' };
}

const AIMS = new Set(['力争', '确保', '预计', '争取', '计划']);

function readEdges(text: string, stretch: TimeStretch): DatedPhrase | null {
  const { start, from, to } = stretch;
  // 2027年|秋季学期起: the value is the year's, the words belong together.
  const lone = to === null && (isLoneYear(from) || isThisYear(from));
  const season = lone ? seasonLength(text, stretch.end) : 0;
  // 今年|国庆前, 今年|汛期前: what hangs on an event says more than the year in front.
  const ahead = season > 0 ? BESIDE_SEASON : EVENT_AHEAD;
  if (lone && isThisYear(from) && ahead.test(text.slice(stretch.end + season, stretch.end + season + 6)))
    return null;
  const said = stretch.end + season;
  const end = said + (ABOUT.test(text.slice(said, said + 2)) ? 2 : 0);
  const lead = LEAD.exec(tail(text, start, 3))?.[0] ?? '';
  const edge = EDGE.exec(text.slice(end, end + 4))?.[0] ?? edgeAheadOfNumber(text, end);
  if (PAST.test(text.slice(end, end + 3)) || isPast(from)) return null;
  if (ATTRIBUTE.test(text.slice(end + edge.length, end + edge.length + 12))) return null;
  // 7日内, 会议召开3日前: a term, not a day of the month.
  if (to === null && isLoneDay(from) && isTerm(text, start, edge)) return null;
  if (to !== null) {
    const span = {
      start: start - (lead === '从' || lead === '自' ? 1 : 0),
      end: end + (edge === '期间' ? 2 : 0),
    };
    return { ...span, kind: 'span', value: stretchValue(stretch) };
  }
  const kind = kindOf(lead, edge);
  if (kind === 'at' && !stands(text, stretch, lead)) return null;
  return {
    start: start - (kind === 'at' ? 0 : lead.length),
    end: end + edge.length,
    kind: deadlineValue(from).includes('/') && kind === 'at' ? 'span' : kind,
    value: phraseValue(text, stretch, kind),
  };
}

function phraseValue(text: string, { start, from }: TimeStretch, kind: DeadlineKind): string {
  if (isLoneDay(from) && text.startsWith('个月', start - 2)) return 'relative';
  const value = deadlineValue(from);
  // 今年内, 本年度内 say what 年内 says.
  return kind === 'by' && value === '--01/--12' ? 'year-end' : value;
}

/** 到, 截至, 自, 不迟于 right before the date. */
const LEAD = /(?:截止到|截止|截至|不[早晚迟]于|[早先]于|最[迟晚]|[到至自从])$/u;
/** 前, 之前, 内, 起, 后, 期间 right behind it; not 前期, 内容, 后续, 起草. */
const EDGE =
  /^(?:之前|以前|前(?![期沿提后三两四]|\d)|之内|以内|内(?![容部外涵控])|起(?![草步点来])|开始|以后|之后|后(?![续期勤果])|期间|为?止)/u;
/** 国庆前, 春节期间, 入冬后 */
const EVENT_AHEAD =
  /^(?:元旦|春节|清明|“?五一”?|端午|中秋|“?十一”?|国庆|[入立][春夏秋冬汛]|开学|放假)(?:节|假期|长假)?(?:之?前|之?后|期间)/u;
const BESIDE_SEASON = /^之?[前后]/u;

/** 5月8日左右, 9月中旬前后: about then. */
const ABOUT = /^(?:左右|前后)/u;

/** 9月1日前8所学校, but not 1月前8天, 2025年前5名. */
function edgeAheadOfNumber(text: string, end: number): string {
  if (!'日号底末旬'.includes(text.charAt(end - 1))) return '';
  return AHEAD_OF_NUMBER.test(text.slice(end, end + 8)) ? '前' : '';
}

const AHEAD_OF_NUMBER = /^前[\d三两四]+(?!\d|个?(?:工作日|小时|分钟|月|周|星期|季度)|[天日年])/u;
/** 2023年及以前, 1978年以来, 3月以来: the past. */
const PAST = /^(?:及?以来|及以前|及之前|来)/u;

/** 2000年底前|建成的小区, 2026年|印发的规划: the date is the noun's, not the action's. */
const ATTRIBUTE =
  /^(?:已|新|所|已经)?(?:建成|竣工|投用|投产|交付|出台|印发|发布|颁布|公布|成立|设立|签订|签署|毕业|入职|入学|参加工作|出生|形成|购置|取得|获批|批准|登记|注册)(?:并[\p{Script=Han}]{2,4})?的/u;

function kindOf(lead: string, edge: string): DeadlineKind {
  if (edge === '期间') return 'span';
  if (/前|内|止/u.test(edge)) return 'by';
  if (edge !== '' || lead === '自' || lead === '从') return 'from';
  return lead === '' ? 'at' : 'by';
}

function isTerm(text: string, start: number, edge: string): boolean {
  if (/^(?:之|以)?[内后]/u.test(edge)) return true;
  return (
    /前/u.test(edge) && start > clauseStart(text) && !/(?:月的?|[于在、和及：:])$/u.test(tail(text, start, 8))
  );
}

function isLoneDay({ day, month, monthShift }: TimePoint): boolean {
  return day !== null && month === null && monthShift === null;
}

function isLoneYear({ year, half, quarter, month, part }: TimePoint): boolean {
  return year !== null && half === null && quarter === null && month === null && part === null;
}

/** 今年, with nothing nearer. */
function isThisYear({ yearShift, half, quarter, month, monthShift, day, part, bare }: TimePoint): boolean {
  return (
    yearShift === 0 && [half, quarter, month, monthShift, day, part, bare].every((named) => named === null)
  );
}

function isPast({ yearShift }: TimePoint): boolean {
  return yearShift !== null && yearShift < 0;
}

/** Whether a date without an edge dates the action: a lone year must lead its clause, a lone day needs its month. */
function stands(text: string, { start, end, from }: TimeStretch, lead: string): boolean {
  const first = clauseStart(text);
  if (from.bare !== null) return bareStands(text, start, end, first);
  if (from.monthShift !== null && from.day === null && from.part === null) return false;
  const lone = from.month === null && from.quarter === null && from.half === null && from.part === null;
  if (!lone) return from.half === null || text.charAt(start - 1) !== '、';
  if (from.day !== null) return /每月的?$/u.test(tail(text, start, 8));
  return start === first || lead !== '' || LEADS_YEAR.test(tail(text, start, 8));
}

const LEADS_YEAR = /(?:力争|确保|计划|预计|争取|[在于、和，,：:])$/u;

/** 年终编制报告, 各中心年初发布; not 纳入年终考核, 列入年初预算. */
function bareStands(text: string, start: number, end: number, first: number): boolean {
  const word = text.slice(end, end + 2);
  if (YEAR_END_NOUNS.has(word)) return false;
  // Of 每 only 季度末 and 学期末 come here: see isFree.
  if (start === first || text.charAt(start - 1) === '每') return true;
  return !/(?:纳入|列入|作为|完成|做好|参加|的|半|上|本)$/u.test(tail(text, start, 8));
}
