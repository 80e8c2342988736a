/** What a short line without a number is, read alone: the name of a document, a date, a signature, a remark. */
import { DOCUMENT_KINDS as ENGLISH_KINDS } from '../locales/en/lexicon/title-words.ts';
import { DOCUMENT_KINDS, LETTERHEAD_ENDING } from '../locales/zh/lexicon/title-words.ts';
import { ANNEX } from './document-title.ts';

export const LineKind = {
  plain: 0,
  /** Ends in a kind of document: …工作要点（试行）. */
  named: 1,
  annex: 2,
  /** A date or a document number, a note on publication. */
  dated: 3,
  /** Stands right above a bare date. */
  signature: 4,
  /** （共30项）, （2026年1月2日）, ——subtitle. */
  remark: 5,
  /** English: a markdown heading, capitals, or few words each with a capital. */
  latinTitle: 6,
} as const;

export function kindOfLine(line: string, next: string | undefined): number {
  if (ANNEX.test(line)) return LineKind.annex;
  if (REMARK_LINE.test(line) && !PUBLICATION.test(line)) return LineKind.remark;
  if (DOCUMENT_NUMBER.test(line) || DATE.test(line) || PUBLICATION.test(line)) return LineKind.dated;
  if (line.charCodeAt(0) < 0x80 && ENGLISH_DATE.test(line)) return LineKind.dated;
  if (endsInKind(line) || namesEnglishKind(line)) return LineKind.named;
  if (next !== undefined && BARE_DATE.test(next)) return LineKind.signature;
  return isLatinTitle(line) ? LineKind.latinTitle : LineKind.plain;
}

/** （2026年1月2日） · （共30项） · ——在年会上的讲话 */
const REMARK_LINE = /^(?:[（(][^（）()]{1,40}[）)]|—{1,2}.{1,40})$/u;

/** 国发〔2018〕39号 · [2024]6号 */
const DOCUMENT_NUMBER =
  /[〔[（(【]\s{0,2}(?:19|20)\d\d\s{0,2}[〕\])）】]\s{0,2}(?:第\s{0,2})?\d{1,4}\s{0,2}号/u;

/** 2026年3月1日 · 2026年3月 · 二〇二六年三月一日 · 2026-03-01 */
const DATE =
  /^(?:(?:19|20)\d\d\s{0,2}年\s{0,2}\d{1,2}\s{0,2}月(?:\s{0,2}\d{1,2}\s{0,2}日)?|[二〇○零一九]{4}年.{1,3}月.{1,3}日|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})$/u;

/** 2026年3月1日 · 二〇二六年三月一日 */
const BARE_DATE = /^[0-9二〇○零一九]{4}\s{0,2}年.{1,5}月.{1,5}日$/u;

/** （此件公开发布） · 新华社某地2月13日电 · 发布时间：… */
const PUBLICATION = /公开发布|主动公开|依申请公开|不予公开|日电$|^(?:发布|成文|公开)(?:时间|日期)|^来源/u;

function endsInKind(line: string): boolean {
  const bare = line.replace(REMARK, '');
  if (bare.endsWith(LETTERHEAD_ENDING)) return true;
  return DOCUMENT_KINDS.some((kind) => bare.endsWith(kind));
}

/** January 12, 2026 · Adopted 12 January 2026 · June 2026; not Safety Plan, January to December 2026 */
const ENGLISH_DATE =
  /^(?:[A-Za-z]+:?\s){0,3}(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:\d{1,2},?\s)?\d{4}$/u;

/** Lakeside Strategic Plan 2026–2028 · WORK PLAN: what is left behind the kind is a year or a subtitle of few words. */
const LONGEST_ENGLISH_TITLE = 100;

function namesEnglishKind(line: string): boolean {
  const code = line.charCodeAt(0);
  // Small letters open no title; hashes may be any level of heading.
  if (code < 48 || code > 90 || line.length > LONGEST_ENGLISH_TITLE) return false;
  const last = line
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '' && !PERIOD_WORDS.has(word))
    .slice(-LAST_WORDS);
  return last.some((word) => ENGLISH_KINDS.includes(word));
}

const LAST_WORDS = 2;
/** Safety Plan, January to December 2026: what the plan's period is said with. */
const PERIOD_WORDS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'to from until through fy'
  ).split(' '),
);

/** …方案（2026—2028年） · …要点（试行） */
const REMARK = /\s{0,3}[（(][^（）()]{1,30}[）)]$/u;

const MARKDOWN = /^#{1,6}\s/u;
/** No small letters at all, or few words that all but the small ones begin with a capital. */
const CAPITALS = /^[^a-z\u0080-\uffff]{4,80}$/u;
const TITLE_CASE =
  /^[A-Z][\w'’&,-]*(?:[ :/–—-]{1,3}(?:[A-Z0-9][\w'’&,-]*|and|of|the|for|to|in|on|a|an|with|by|from|at|our|&)){0,9}$/u;

function isLatinTitle(line: string): boolean {
  if (MARKDOWN.test(line)) return true;
  if (line.length > 90 || line.charCodeAt(0) > 0x7f) return false;
  return (CAPITALS.test(line) && /[A-Z]{3}/u.test(line)) || TITLE_CASE.test(line);
}
