/**
 * Finds recurrences said in passing: 月度提醒、季度研判、半年督查、年度考核; 周调度、月通报; 月度、季度、年度评估.
 *
 * The period words are everyday nouns (年度计划, 季度末), so each form needs company: an activity that recurs right behind it, a
 * second period beside it, or a verb that sets it up.
 */
import { SortedSpans } from '../../../text/sorted-spans.ts';
import { CharSet } from '../../../text/char-set.ts';
import { tail } from '../../../text/tail.ts';
import { PERIOD_UNITS, RECURRING_ACTIVITIES, SETS_UP } from '../lexicon/periods.ts';
import type { PeriodWord } from './period-words.ts';

interface Item {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** A period and an activity (月调度), not a period joined to the next one (月度、季度…). */
  readonly activity: boolean;
  readonly short: boolean;
}

/** `found` and the short forms between them, in order. */
export function findShortForms(text: string, found: readonly PeriodWord[]): readonly PeriodWord[] {
  const items = readItems(text, found);
  if (items.length === 0) return found;
  const active = new Set(items.filter((item) => hasActivity(text, item)).map(({ name }) => name));
  const kept = items.filter(
    (item, index) =>
      isMeant(text, item, { active, last: index + 1 === items.length, alone: items.length === 1 }) &&
      !isQuotedName(text, item),
  );
  if (kept.length === 0) return found;
  const words = kept.map(({ start, end, name }): PeriodWord => {
    const unit = PERIOD_UNITS[name];
    return { start, end, per: unit?.per ?? 'month', every: unit?.length ?? 1, count: 'never', detail: {} };
  });
  return [...found, ...words].sort((a, b) => a.start - b.start);
}

/** 月度提醒, 周调度, and 月度 before 、季度. */
const ITEM =
  /(?:(月度|季度|半年度|半年|年度|周度)|([日周旬月季年])(?![度内底末初终中份日月前后起均间期]))([、和及与](?=(?:半?年|季|月|周)度?)|\p{Script=Han}{2})/uy;

const OPENS_ITEM = new CharSet('日周旬月季年半');

function readItems(text: string, found: readonly PeriodWord[]): readonly Item[] {
  let items: Item[] | null = null;
  let taken: SortedSpans | null = null;
  for (let at = 0; at < text.length; at++) {
    if (!OPENS_ITEM.has(text.charCodeAt(at))) continue;
    ITEM.lastIndex = at;
    const match = ITEM.exec(text);
    if (match === null) continue;
    taken ??= new SortedSpans(found.map(({ start, end }) => [start, end] as const));
    const item = taken.overlaps(at, at + 1) ? null : itemOf(text, match);
    if (item !== null) (items ??= []).push(item);
    at += match[0].length - 1;
  }
  return items ?? NO_ITEMS;
}

const NO_ITEMS: readonly Item[] = [];

function itemOf(
  text: string,
  { 0: whole, 1: long, 2: short, 3: rest = '', index: start }: RegExpExecArray,
): Item | null {
  const name = long ?? short ?? '';
  const activity = rest.length === 2;
  if (
    activity &&
    !RECURRING_ACTIVITIES.has(rest) &&
    (long !== undefined || !(opens(text, start) || setsUp(text, start)))
  )
    return null;
  if (!startsFreely(text, start, long !== undefined)) return null;
  const end = start + (activity ? whole.length : name.length);
  return { start, end, name, activity, short: long === undefined };
}

/** A single character must open its phrase or follow a verb that sets it up; 本月, 3月, 上季度 and 工作日 are dates. */
function startsFreely(text: string, at: number, long: boolean): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  if (long) return !/[\d一二三四上下本每当该第个两首前后度同各全\d]/u.test(before);
  return opens(text, at) || setsUp(text, at) || RECURRING_ACTIVITIES.has(text.slice(Math.max(0, at - 2), at));
}

function opens(text: string, at: number): boolean {
  return at === 0 || OPENS.has(text.charCodeAt(at - 1));
}

const OPENS = new CharSet('、，,“‘（(：:；;');

function setsUp(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return SETS_UP.includes(before);
}

interface Company {
  /** Periods with an activity in the same clause. */
  readonly active: ReadonlySet<string>;
  readonly last: boolean;
  readonly alone: boolean;
}

function isMeant(text: string, item: Item, { active, last, alone }: Company): boolean {
  if (!item.activity) return !last;
  const listed = active.size > (active.has(item.name) ? 1 : 0);
  if (listed) return true;
  if (!RECURRING_ACTIVITIES.has(text.slice(item.end - 2, item.end))) return false;
  if (item.name === '年度' || item.name === '半年' || item.name === '年') return !alone;
  return item.short ? setsUp(text, skipQuote(text, item.start)) : true;
}

function hasActivity(text: string, item: Item): boolean {
  return !item.activity || RECURRING_ACTIVITIES.has(text.slice(item.end - 2, item.end));
}

function skipQuote(text: string, at: number): number {
  return text.charAt(at - 1) === '“' ? at - 1 : at;
}

/** “月调度、季督查、年评估”机制: in single characters and quotes it is the mechanism's name. */
function isQuotedName(text: string, item: Item): boolean {
  if (!item.short) return false;
  const open = tail(text, item.start + 1, QUOTED).lastIndexOf('“');
  const behind = text.slice(item.start, item.start + QUOTED + 12);
  const close = open < 0 ? -1 : behind.indexOf('”');
  return (
    close > 0 && /^的?[^，。、]{0,4}(?:机制|制度|体系|模式|工作法)/u.test(behind.slice(close + 1, close + 10))
  );
}

/** How long a quoted list of short forms may be. */
const QUOTED = 40;
