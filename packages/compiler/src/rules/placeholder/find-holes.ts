/**
 * Finds holes anywhere in a text, headings and tables included. One look-up a character tells where a hole could start;
 * only there a sticky pattern is tried, so the whole is linear and quick.
 */
import type { Language, Span } from '../../types.ts';

interface HolePattern {
  readonly starts: string;
  /** What may stand second; without it the pattern is tried at every start. */
  readonly next?: string;
  readonly pattern: RegExp;
}

/** What a number is followed by: before one of these a star or cross stands for a number. */
const COUNTERS =
  '次场期篇个名人件项家册份年月日号万元%％亿批所台套户类条处座例位组本门节课轮支辆间幅部种级分天周页节亩';

/** Each with an example. Sticky: tried at one place only. */
const CHINESE: readonly HolePattern[] = [
  // *次, ×月×日, XX场, x个
  { starts: '*＊×XxＸ', pattern: new RegExp(`[*＊×XxＸ]{1,4}(?=[${COUNTERS}])`, 'uy') },
  // ××单位, XX市
  { starts: '×XＸ', pattern: /(?:×{2,6}|X{2,6}|Ｘ{2,6})(?![A-Za-z0-9×XＸ])/uy },
  // ○○局, □□会议
  { starts: '○〇□', pattern: /(?:○{2,6}|□{2,6}|〇{2,6})(?=[\u4e00-\u9fff])/uy },
  // ____次
  { starts: '_＿', pattern: /[_＿]{2,20}(?=\s{0,2}[次场期篇个名件项家册万元%％])/uy },
  // 〔2026〕 号, 〔  〕5号, 〔×〕
  { starts: '〔', pattern: /〔(?:[\s×Xx*]{0,6}|\d{4})〕\s{0,4}(?:第\s{0,4})?号|〔[\s×Xx*]{0,6}〕/uy },
  // 《》
  { starts: '《', next: '》 \u3000×Xx*', pattern: /《[\s×Xx*]{0,6}》/uy },
  // （待补充）, [此处填写单位名称], 【请填写】
  {
    starts: '（(【[',
    next: '待此请填数',
    pattern:
      /[（(【[](?:待(?:定|补充?|填写?|核实|核定|确认|确定|完善|商|细化|更新)|此处[^）)】\]]{1,16}|请[^）)】\]，。]{0,6}填[^）)】\]，。]{0,8}|填写[^）)】\]，。]{0,10}|数据待[^）)】\]]{0,8})[）)】\]]/uy,
  },
  // 完成时限：待定. What stands before it is looked at afterwards.
  {
    starts: '待',
    next: '定补填核确',
    pattern: /(?:待定|待补充|待填写|待核实|待确认)(?=[。；;，,、\s）)]|$)/uy,
  },
];

const ENGLISH: readonly HolePattern[] = [
  // TBD, TODO
  { starts: 'T', pattern: /(?:TBD|TBC|TBA|TODO)(?![A-Za-z0-9])/uy },
  // XX events; not the Roman number of Part XX
  { starts: 'X', pattern: /X{2,6}(?![A-Za-z0-9])/uy },
  // ____ events
  { starts: '_', pattern: /_{3,20}(?=\s{0,2}[a-z%])/uy },
  // [insert date], <name of unit>
  {
    starts: '[<',
    pattern:
      /\[(?:insert|add|name of|date|number|amount|to be [a-z]+)[^\]\n]{0,40}\]|<(?:insert|name of|date|number|to be)[^>\n]{0,40}>/iuy,
  },
];

const PATTERNS_AT = new Map<number, readonly HolePattern[]>();
const STARTS = new Uint8Array(65_536);
for (const hole of [...CHINESE, ...ENGLISH]) {
  for (const char of hole.starts) {
    const code = char.charCodeAt(0);
    STARTS[code] = 1;
    PATTERNS_AT.set(code, [...(PATTERNS_AT.get(code) ?? []), hole]);
  }
}

/** The holes of a text, in order, not overlapping. */
export function findHoles(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (STARTS[text.charCodeAt(at)] !== 1) continue;
    const span = holeAt(text, at);
    if (!span) continue;
    if (!isMeant(text, span, language)) spans.push(span);
    at = span[1] - 1;
  }
  return spans;
}

function holeAt(text: string, at: number): Span | null {
  for (const { pattern, next } of PATTERNS_AT.get(text.charCodeAt(at)) ?? []) {
    if (next !== undefined && !next.includes(text.charAt(at + 1))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return [at, withCounter(text, pattern.lastIndex, match[0])];
  }
  return null;
}

const BLANK = /^[*＊×XxＸ_＿\s]+$/u;

function withCounter(text: string, end: number, matched: string): number {
  return BLANK.test(matched) && COUNTERS.includes(text.charAt(end)) && text.charAt(end) !== ''
    ? end + 1
    : end;
}

const WORD_BEFORE = /[A-Za-z0-9）)×*＊]$/u;
const ROMAN_BEFORE =
  /(?:part|chapter|article|annex|title|section|appendix|volume|century|group|type|phase)\s$/iu;

/** 3×4米, DX次, **粗体**, Part XX, 岗位待定: the same characters with a meaning of their own. */
function isMeant(text: string, [start, end]: Span, language: Language): boolean {
  const first = text.charAt(start);
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start);
  if (first === '待') return !STANDS_ALONE.test(before);
  if (!'*＊×XxＸT'.includes(first)) return false;
  if (WORD_BEFORE.test(before)) return true;
  if (language === 'en' && ROMAN_BEFORE.test(before)) return true;
  if (first !== '*') return false;
  // A star at the head of a line is a bullet or a footnote; a pair of stars is Markdown.
  if (before === '' || before.endsWith('\n')) return true;
  return text.startsWith('**', start) && text.slice(end, end + MARKDOWN_REACH).includes('**');
}

const LOOK_BEHIND = 12;
/** 完成时限：待定 · 时限，待定 */
const STANDS_ALONE = /(?:[：:，,、\t\n]|^)[ \u3000]{0,4}$/u;

/** How far the closing `**` of an emphasis may be. */
const MARKDOWN_REACH = 60;
