/**
 * Finds the title of the document: 市图书馆2026年工作要点, over one line or several.
 *
 * A notice that passes a plan on (关于印发《…方案》的通知) has the plan's title when the plan's text follows.
 */
import { DOCUMENT_KINDS as ENGLISH_KINDS } from '../locales/en/lexicon/title-words.ts';
import { DOCUMENT_KINDS, LETTERHEAD_ENDING } from '../locales/zh/lexicon/title-words.ts';
import type { Language } from '../types.ts';
import { TitleKind, Verdict, type HeadingEvidence } from './heading-evidence.ts';
import type { DocumentParts } from './units.ts';

export interface DocumentTitle {
  readonly text: string;
  /** Its clauses, and all title lines above it. */
  readonly from: number;
  readonly to: number;
}

export interface JudgedParts extends DocumentParts {
  readonly evidence: HeadingEvidence;
  readonly language: Language;
}

export function findDocumentTitle(parts: JudgedParts): DocumentTitle | null {
  const subject = parts.language === 'en' ? memoSubject(parts) : null;
  if (subject) return subject;
  const blocks = titleBlocks(parts);
  const names = parts.language === 'en' ? namesEnglishDocument : namesDocument;
  const named = blocks.filter((block) => names(block.text));
  const first = named[0] ?? blocks.find((block) => block.from === 0);
  if (!first) return null;
  const passed = passedOn(first.text);
  if (passed === null) return first;
  const own = named.find((block) => block.from > first.from && sameTitle(block.text, passed));
  if (own) return own;
  return followedByPlan(parts, first.to) ? { ...first, text: passed } : first;
}

/** Subject: Winter opening, in the head of a memo. */
function memoSubject({ text, clauses, lines }: JudgedParts): DocumentTitle | null {
  for (const [at, { start, end }] of lines.slice(0, MEMO_LINES).entries()) {
    const subject = MEMO_SUBJECT.exec(text.slice(start, Math.min(end, start + LONGEST_SUBJECT)))?.groups?.[
      'subject'
    ];
    if (subject === undefined) continue;
    const behind = clauses.findIndex(({ line }) => line > at);
    return { text: subject.trim(), from: 0, to: behind < 0 ? clauses.length : behind };
  }
  return null;
}

const MEMO_LINES = 8;
const LONGEST_SUBJECT = 200;
const MEMO_SUBJECT = /^(?:subject|re)\s{0,4}:\s(?<subject>.{3,180})$/i;

interface Block extends DocumentTitle {
  /** Its last line. */
  readonly line: number;
}

/** Runs of title lines, joined; letterheads, document numbers and dates left out. */
function titleBlocks({ text, clauses, lines, evidence }: JudgedParts): DocumentTitle[] {
  const blocks: Block[] = [];
  for (const { index, line: at } of clauses) {
    const isTitle =
      evidence.kind[index] === TitleKind.document && (evidence.verdict[index] ?? 0) >= Verdict.likely;
    const line = lines[at];
    if (!isTitle || !line) continue;
    const block = blocks.at(-1);
    const touches = block?.to === index;
    if (block && touches && block.line === at) {
      blocks[blocks.length - 1] = { ...block, to: index + 1 };
      continue;
    }
    const written = closeUp(text.slice(line.start, line.end).replace(HASHES, ''));
    if (block && touches && !block.text.endsWith(LETTERHEAD_ENDING) && !ANNEX.test(block.text)) {
      const joined = isRemark(written) && !belongsToTitle(written) ? block.text : join(block.text, written);
      blocks[blocks.length - 1] = { text: joined, from: block.from, to: index + 1, line: at };
    } else {
      blocks.push({ text: written, from: index, to: index + 1, line: at });
    }
  }
  return blocks.filter((block) => !block.text.endsWith(LETTERHEAD_ENDING) && !ANNEX.test(block.text));
}

const HASHES = /^#{1,6}\s+/u;

/** 清 河 县 图 书 馆: letters set wide apart are one name. */
function closeUp(written: string): string {
  return SET_WIDE.test(written) ? written.replace(/\s/gu, '') : written;
}

const SET_WIDE = /^\p{Script=Han}(?:\s{1,4}\p{Script=Han}){2,30}$/u;
/** 附件 · 附件1 · 附录 on a line of its own. */
export const ANNEX = /^附[件录表]\s{0,3}[0-9一二三四五六七八九十]{0,3}[：:]?$/u;

function isRemark(written: string): boolean {
  return /^[（(].*[）)]$/u.test(written);
}

/** （2026—2028年） and （试行） are part of the title; （2026年1月2日） and （共30项） are not. */
function belongsToTitle(written: string): boolean {
  return !/\d月|^[（(]共/u.test(written);
}

function join(title: string, line: string): string {
  const latin = title.charCodeAt(title.length - 1) < 0x2000 && line.charCodeAt(0) < 0x2000;
  return latin ? `${title} ${line}` : title + line;
}

function namesDocument(title: string): boolean {
  const bare = title.replace(/\s{0,3}[（(][^（）()]{1,30}[）)]$/u, '');
  return DOCUMENT_KINDS.some((kind) => bare.endsWith(kind));
}

/** Northfield School · Safety Improvement Plan, 2026: the second of two lines at the head says what the document is. */
function namesEnglishDocument(title: string): boolean {
  return (title.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => ENGLISH_KINDS.includes(word));
}

/** 某局关于印发《某方案》的通知 → 某方案 */
const PASSES_ON =
  /关于(?:印发|转发|发布|公布|下达|实施|批转)?\s{0,2}《(?<title>.{4,100})》(?:的)?(?:通知|公告|通告|函|批复)$/u;
const PASSES_ON_BARE = /关于(?:印发|转发|发布|公布|下达|批转)\s{0,2}(?<title>[^《》]{4,100})的通知$/u;

function passedOn(title: string): string | null {
  return PASSES_ON.exec(title)?.groups?.['title'] ?? PASSES_ON_BARE.exec(title)?.groups?.['title'] ?? null;
}

function sameTitle(written: string, passed: string): boolean {
  const bare = (title: string): string => title.replace(/[\s《》（）()0-9年—–-]/gu, '');
  return bare(written).endsWith(bare(passed)) || bare(passed).endsWith(bare(written));
}

/** Whether sections follow: a bare notice has none. */
function followedByPlan({ evidence, clauses }: JudgedParts, from: number): boolean {
  for (let i = from; i < clauses.length; i++) {
    const kind = evidence.kind[i];
    if ((kind === TitleKind.numberedLine || kind === TitleKind.runIn) && evidence.verdict[i] === Verdict.sure)
      return true;
  }
  return false;
}
