/** Every place of a plan that bears a number: headings, list items, 一是…二是… within a paragraph. */
import type { Heading, NumberMark } from '../types.ts';
import { mayStartMark, readNumberMark } from '../layout/number-mark.ts';
import { printNumeral } from '../number/print-numeral.ts';
import type { LintPlan } from './lint-plan.ts';

export interface NumberedPlace {
  readonly mark: NumberMark;
  /** The heading whose number this is, or null for a list item. */
  readonly heading: Heading | null;
  /** Id of the heading that it stands under, or `''`. */
  readonly under: string;
  /** Index of its line. */
  readonly line: number;
}

/** The numbered places outside the table of contents, in order of the text. */
export function numberedPlaces(plan: Omit<LintPlan, 'numbered'>): NumberedPlace[] {
  const headings = plan.outline.filter((heading) => !heading.toc);
  const starts = new Set(headings.map((heading) => heading.span[0]));
  const places: NumberedPlace[] = [];
  for (const heading of headings) {
    const mark = readNumberMark(plan.text, heading.span[0], heading.span[1]);
    if (!mark || mark.style === 'bullet') continue;
    places.push({ mark, heading, under: heading.parent ?? '', line: plan.lineAt(heading.span[0]) });
  }
  for (const { span, role, heading } of plan.clauses) {
    if (role === 'heading' || starts.has(span[0]) || !mayStartMark(plan.text.charCodeAt(span[0]))) continue;
    const mark = readNumberMark(plan.text, span[0], span[1]);
    if (!mark || mark.style === 'bullet' || !mayStandHere(mark, plan, span[0])) continue;
    const line = plan.lineAt(span[0]);
    if (plan.lines[line]?.toc === true) continue;
    places.push({ mark, heading: null, under: heading ?? '', line });
  }
  return places.sort((a, b) => a.mark.span[0] - b.mark.span[0]);
}

/** 一是 and ① count clauses anywhere; other marks number lines and sentences. */
function mayStandHere(mark: NumberMark, plan: Omit<LintPlan, 'numbered'>, offset: number): boolean {
  if (mark.style === 'enumerated' || mark.style === 'circled') return true;
  const line = plan.lines[plan.lineAt(offset)];
  if (line?.start === offset) return true;
  return SENTENCE_ENDS.includes(plan.text.charAt(offset - 1)) && mark.style !== 'letter';
}

const SENTENCE_ENDS = '。；;！？';

const NUMERAL = /[〇零一二三四五六七八九十百]+|\d+(?=\D*$)/u;

/** A mark with another number, in the same script: （三） with 2 → （二）; 1.3 with 2 → 1.2. Null where there is none. */
export function renumber(mark: string, value: number): string | null {
  const code = mark.charCodeAt(0);
  for (const [first, count] of SYMBOL_RUNS) {
    if (code >= first && code < first + count) {
      return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) + mark.slice(1) : null;
    }
  }
  if (!NUMERAL.test(mark)) return null;
  return mark.replace(NUMERAL, (numeral) =>
    numeral.charCodeAt(0) < 0x80 ? String(value) : printNumeral(value),
  );
}

/** ① ⑴ ⒈ ㈠: first code and how many there are. */
const SYMBOL_RUNS: readonly (readonly [first: number, count: number])[] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2488, 20],
  [0x3220, 10],
];
