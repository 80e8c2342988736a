/**
 * Finds who issued the document: from the name at the head of its title, the signature above its date, its letterhead, or
 * its document number, in this order.
 */
import { BODY_ENDINGS, NO_BODIES, SHORT_ENDINGS } from '../locales/zh/lexicon/organisations.ts';
import { NUMBER_CODES } from '../locales/zh/lexicon/document-numbers.ts';
import { LETTERHEAD_ENDING } from '../locales/zh/lexicon/title-words.ts';
import type { DocumentTitle, JudgedParts } from './document-title.ts';

export interface TitledParts extends JudgedParts {
  readonly title: DocumentTitle | null;
}

export function findIssuer(parts: TitledParts): string | null {
  const title = parts.title?.text ?? '';
  if (parts.language === 'en') return ownLine(parts) ?? englishIssuer(title) ?? lineBelow(parts);
  return (
    issuerOfTitle(title) ??
    signature(parts) ??
    letterhead(parts) ??
    issuerOfNumber(parts) ??
    issuerOfCard(parts)
  );
}

/** 市水务局关于… · 市图书馆2026年工作要点 · 滨江大学2026年度…: what stands before 关于 or the year, when it names a body. */
const BEFORE_TOPIC =
  /^(?<name>[^0-9（(《]{2,40}?)(?:关于|印发|转发|\s{0,2}(?:20|19)\d\d|\s{0,2}二[〇○零]|“?十[三四五六]五|[一二三四五]年|第[一二三四])/u;

/** 2026年市供水行业协会工作计划 */
const YEAR_FIRST = /^(?:20\d\d|二[〇○零][一二三四五六七八九〇○零]{2})年度?\s{0,2}/u;

function issuerOfTitle(title: string): string | null {
  const written = title.replace(YEAR_FIRST, '');
  const name = BEFORE_TOPIC.exec(written)?.groups?.['name']?.trim();
  if (name !== undefined) return isBody(name) ? name : bodyAtStart(name);
  return bodyAtStart(written);
}

/** 市中心医院安全生产工作方案: the longest body name that the title starts with. */
function bodyAtStart(title: string): string | null {
  for (let length = Math.min(title.length - 4, 30); length >= 4; length--) {
    const name = title.slice(0, length);
    if (LONG_ENDINGS.some((ending) => name.endsWith(ending) && name.length > ending.length)) return name;
  }
  return null;
}

/** Endings that no other word of a title has: 部门, 项目部 and the like name no issuer. */
const LONG_ENDINGS: readonly string[] = [
  '人民政府',
  '人民政府办公厅',
  '人民政府办公室',
  '委员会',
  '办公厅',
  '图书馆',
  '博物馆',
  '文化馆',
  '档案馆',
  '大学',
  '学院',
  '医院',
  '中学',
  '小学',
  '幼儿园',
  '公司',
  '集团',
  '集团公司',
  '管理局',
  '教育局',
  '水务局',
  '水利局',
  '卫健委',
  '卫生健康委',
  '应急管理局',
  '财政局',
  '民政局',
  '街道办事处',
  '管委会',
  '协会',
  '研究院',
  '研究所',
  '总工会',
];

/** Whether the whole name reads as the name of a body. */
function isBody(name: string): boolean {
  if (/[，。；：、]/u.test(name) && !name.includes('、')) return false;
  if (NO_BODY_SET.has(name.slice(-2))) return false;
  if (SCHOOL.test(name) || BODY_ENDINGS.some((ending) => name.endsWith(ending))) return true;
  return (
    name.length >= 3 &&
    (SHORT_ENDINGS.includes(name.charAt(name.length - 1)) || name.endsWith('委') || name.endsWith('会'))
  );
}

/** 青河一中 · 城关二小 · 市实验幼 */
const SCHOOL = /.(?:第?[一二三四五六七八九十]{1,2}|实验|附)[中小幼]$/u;

const NO_BODY_SET: ReadonlySet<string> = new Set(NO_BODIES);

/** 2026年3月1日 · 二〇二六年三月一日 */
const DATE_LINE = /^[0-9二〇○零一九]{4}\s{0,2}年.{1,6}月.{1,6}日$/u;
const LONGEST_NAME = 40;

/** The line, or lines, right above a line that is a date. The last date signs, unless another document follows it. */
function signature({ text, lines, title, clauses }: TitledParts): string | null {
  const titleLine = clauses[title?.from ?? 0]?.line ?? 0;
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i];
    const above = lines[i - 1];
    if (!line || !above || line.end - line.start > 24 || above.end - above.start > LONGEST_NAME) continue;
    if (!DATE_LINE.test(text.slice(line.start, line.end))) continue;
    const name = text.slice(above.start, above.end).trim();
    if (i - 1 !== titleLine && isBody(name)) return name;
  }
  return null;
}

/** 某某局文件 as the first line. */
function letterhead({ text, lines }: TitledParts): string | null {
  const line = lines.find(({ aside }) => !aside);
  if (!line || line.end - line.start > LONGEST_NAME) return null;
  const written = text.slice(line.start, line.end).replaceAll(/\s/gu, '');
  return written.endsWith(LETTERHEAD_ENDING) && written.length > 4
    ? written.slice(0, -LETTERHEAD_ENDING.length)
    : null;
}

/** Lines in which a document number may stand. */
const TOP_LINES = 6;

function issuerOfNumber({ text, lines }: TitledParts): string | null {
  for (const line of lines.filter(({ aside }) => !aside).slice(0, TOP_LINES)) {
    if (line.end - line.start > LONGEST_NAME) continue;
    const written = text.slice(line.start, line.end);
    for (const [code, issuer] of NUMBER_CODES) {
      if (written.startsWith(code) && '〔[（('.includes(written.charAt(code.length))) return issuer;
    }
  }
  return null;
}

/** 发布机构：市卫生健康局 on the index card that a web page puts above a document. */
const CARD =
  /(?:发布机构|发布单位|发布部门|发文机关|发文机构|制发机关|公开主体)\s{0,3}[:：\t\]】]\s{0,3}(?<name>[^\s:：]{3,40})/u;

function issuerOfCard({ text, lines }: TitledParts): string | null {
  for (const line of lines) {
    if (!line.aside) continue;
    const name = CARD.exec(text.slice(line.start, line.end))?.groups?.['name'];
    if (name !== undefined && isBody(name)) return name;
  }
  return null;
}

/** `Linhu City Library: Work Plan 2026` · `Linhu City Library Strategic Plan 2026–2028` */
const ENGLISH_PLAN =
  /^(?<name>.{3,80}?)(?:'s)?(?::| [–—-] |\s(?:(?:19|20)\d\d\b|(?:Annual|Strategic|Work|Action|Business|Operational|Corporate|Implementation|Service|Improvement)\s+(?:\w+\s+){0,2}(?:Plan|Report|Programme|Program|Strategy)\b))/iu;

/** Northfield School on a line of its own above Safety Plan 2026. */
function ownLine({ title, text, lines, clauses }: TitledParts): string | null {
  const line = title ? lines[clauses[title.from]?.line ?? -1] : undefined;
  if (!title || !line) return null;
  const name = text.slice(line.start, line.end);
  const rest = title.text.startsWith(name) ? title.text.slice(name.length).trim() : '';
  return rest !== '' &&
    /^[A-Z][\w'’&., -]{2,79}$/u.test(name) &&
    !PLAN_WORD.test(name) &&
    PLAN_WORD.test(rest)
    ? name
    : null;
}

/** Work Plan 2026, and below it: Department of Environmental Health. */
function lineBelow({ title, text, lines, clauses }: TitledParts): string | null {
  const at = title ? clauses[title.to - 1]?.line : undefined;
  const line = at === undefined ? undefined : lines[at + 1];
  if (!line || line.mark || line.end - line.start > LONGEST_BODY) return null;
  const name = text.slice(line.start, line.end);
  return ENGLISH_BODY.test(name) ? name : null;
}

const LONGEST_BODY = 70;
/** Department of …, … City Council: every word of weight with a capital, and one that says what kind of body. */
const ENGLISH_BODY =
  /^(?:The )?(?=.*\b(?:Department|Office|Ministry|Bureau|Agency|Division|Directorate|Council|Board|Authority|Trust|University|College|School|Academy|Hospital|Library|Libraries|Service|Services|Committee|Commission|Association|Institute|Foundation|District|County|City|Society)\b)[A-Z][\w'’.&-]*(?:,? (?:of|for|and|the|&|in|[A-Z][\w'’.&-]*))*$/u;

function englishIssuer(title: string): string | null {
  const name = ENGLISH_PLAN.exec(title)?.groups?.['name']?.trim().replace(PLAN_KIND, '');
  return name !== undefined && /^[A-Z]/u.test(name) && !CODE.test(name) && !PLAN_WORD.test(name)
    ? name
    : null;
}

/** Riverside Academy|School Improvement Plan: of a name that goes on into the plan's. */
const PLAN_KIND = /(?<=\b(?:Academy|College|School|University|Primary|High|Trust)) School$/u;
/** LIB-6 Library …: the number of a programme. */
const CODE = /^[A-Z]{2,6}-?\d/u;
const PLAN_WORD = /\b(?:Plan|Strategy|Report|Programme|Program|Annual|Strategic)\b/iu;
