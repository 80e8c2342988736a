/**
 * Which lines are headings: titles on their own line, numbered or not.
 *
 * A heading does not end like a sentence, is short, and something stands under it. Goals, objectives and themes with a number are
 * headings even when they read like a promise; numbered or bulleted lines that follow one another with nothing between are items.
 */
import type { ClauseLabel, Facet, Line, ParseContext } from '../../../types.ts';
import { readLabelWord } from '../../../layout/label-word.ts';
import { DOCUMENT_KINDS } from '../lexicon/title-words.ts';
import { readPredicate } from './read-predicate.ts';
import { readShape, type LineShape } from './line-shape.ts';

/** 1 for each heading line. */
export function findHeadings(
  context: ParseContext,
  facetsOf: (line: number) => readonly Facet[],
): Uint8Array {
  const labelled = new Set(
    context.clauses
      .filter(({ label, text }) => isOwnLabel(label) || namesLabel(text))
      .map(({ line }) => line),
  );
  // What a web page puts between the lines of a document is not seen.
  const shapes = context.lines.filter(({ aside }) => !aside).map((line) => readShape(line, context));
  const found = new Uint8Array(context.lines.length);
  shapes.forEach((shape, i) => {
    const { line } = shape;
    const { index } = line;
    const table = line.table >= 0;
    if (line.toc || (table && line.headerRow === index)) found[index] = 1;
    else if (!table && !labelled.has(index) && isHeading(shapes, i, facetsOf(index))) found[index] = 1;
  });
  return found;
}

/** Labels of one line; those of lists (Actions:) reach over the lines below. */
function isOwnLabel(label: ClauseLabel | null): boolean {
  return label !== null && label !== 'task' && label !== 'measure' && label !== 'result';
}

/** Responsible department(s): with its value on the line below. */
function namesLabel(text: string): boolean {
  if (!text.endsWith(':')) return false;
  const label = readLabelWord(text, 0, text.length);
  return label !== undefined && label !== null && isOwnLabel(label) && label !== 'number';
}

/** Words of the longest title. */
const LONGEST_TITLE = 22;
const LONGEST_PLAIN_TITLE = 12;

function isHeading(shapes: readonly LineShape[], i: number, facets: readonly Facet[]): boolean {
  const shape = shapes[i];
  if (!shape || shape.words > LONGEST_TITLE) return false;
  if (shape.words === 0) return isBareUnit(shape.line);
  if (
    isBareUnit(shapes[i - 1]?.line) &&
    shapes[i - 1]?.words === 0 &&
    (shape.closer !== '.' || shape.allCaps)
  )
    return true;
  if (shape.hash) return true;
  const head =
    i < MEMO_LINES
      ? MEMO_HEAD.exec(shape.sentence.text.slice(shape.line.start, shape.line.start + LONGEST_TITLE_TEXT))
      : null;
  if (head) return head.groups?.['subject'] !== undefined;
  if (namesFrequency(shape, facets) && shapes[i - 1]?.closer !== ':') return true;
  if (i + 1 < shapes.length && namesTime(shape, facets)) return true;
  const { line, closer } = shape;
  const style = line.mark?.style;
  if (style === 'bullet') return false;
  if (style === 'part' || style === 'chapter' || style === 'section' || style === 'article')
    return closer !== '.' || shape.words < 9;
  if (style === 'task') return isNumberedUnit(shape, facets);
  if (closer === '.' || closer === ';' || closer === ',' || closer === '!')
    return isNumberedTitleWithStop(shapes, i);
  if (isQuestionTitle(shape)) return true;
  if (closer === '?') return shape.words <= 14 && !line.mark;
  if (closer === ':')
    return shape.words <= 8 && !isConcrete(facets) && (isNominal(shape) || isCapitalTitle(shape));
  if (shape.allCaps) return true;
  if (isKnownSection(shape) || (i < TITLE_LINES && namesDocument(shape))) return true;
  const open = line.mark ? facets.filter((facet) => !isInClosingBrackets(shape, facet)) : facets;
  if (isConcrete(open)) return i < TITLE_LINES && !line.mark && shape.words >= 2 && hasOnlyYear(facets);
  return line.mark ? isNumberedTitle(shapes, i) : isPlainTitle(shapes, i);
}

/** The head of a memo, of which the subject is its title. */
const MEMO_HEAD = /^(?:to|from|cc|date|ref|reference|(?<subject>subject|re))\s{0,4}:\s/i;
const MEMO_LINES = 8;

/** Milestones · Governance · Our priorities: a few words, all of them the name of a kind of section. */
const SECTION_NAME =
  /^(?:our |the |key |summary of |introduction to )?(?:milestones?|governance|(?:strategic |corporate )?priorities|introduction|background|foreword|overview|vision|mission|values|objectives|aims|actions?|action plan|commitments?|next steps|context|resources|monitoring(?: and (?:review|reporting|evaluation))?|reporting|performance(?: measures| indicators)?|risks?|safety|workforce|finance|appendix(?: [a-z0-9])?|timetable|timeline|delivery plan|implementation|review|purpose|scope)$/;

/** Year 1 (2025/26) · Phase Two: 2027–2028 · Stage 3 */
const STAGE_NAME =
  /^(?:year|phase|stage) (?:\d{1,2}|one|two|three|four|five)(?:[:,]? ?[–—-]? ?\(?(?:fy ?)?20\d\d(?: ?[/–—-] ?\d{2,4})?\)?)?$/;

function isKnownSection({ sentence, words, line }: LineShape): boolean {
  if (words > 5 || line.mark !== null) return false;
  const first = sentence.start[0] ?? line.start;
  const name = sentence.text.slice(first, line.end).toLowerCase();
  return SECTION_NAME.test(name) || STAGE_NAME.test(name);
}

/** Daily · Every six months · Weekly checks: how often is done what stands under it. */
function namesFrequency({ line, sentence, words }: LineShape, facets: readonly Facet[]): boolean {
  const cadence = facets.find(({ facet }) => facet === 'cadence');
  if (!cadence || words > LONGEST_FREQUENCY || line.mark?.style === 'bullet') return false;
  return (
    cadence.span[0] === sentence.start[0] &&
    BEHIND_FREQUENCY.test(sentence.text.slice(cadence.span[1], line.end))
  );
}

/** March: · Q3 2026: when is done what stands under it. "By the end of the year:" leads in what it announces. */
function namesTime({ line }: LineShape, facets: readonly Facet[]): boolean {
  return facets.some(
    (facet) =>
      facet.facet === 'deadline' &&
      facet.kind !== 'by' &&
      facet.span[0] === line.start &&
      line.end - facet.span[1] <= 1,
  );
}

const LONGEST_FREQUENCY = 5;
const BEHIND_FREQUENCY =
  /^ ?(?:tasks|checks|jobs|duties|actions|activities|cleaning|inspections?|maintenance|routines?|work)?:?$/i;

/** Corporate Plan 2026–2030 · Strategic Plan 2026–2031: Annual Operating Plan 2026/27, at the top. */
function namesDocument({ sentence, words, finite, capitals, line }: LineShape): boolean {
  if (words < 2 || words > 14 || finite || capitals < 0.6 || line.mark !== null) return false;
  return sentence.word.some((word) => DOCUMENT_KINDS.includes(word));
}

const ASKING: ReadonlySet<string> = new Set(['how', 'what', 'why', 'where', 'who']);

/** How we will measure progress · What success looks like · Why this matters */
function isQuestionTitle({ sentence, words, line, closer }: LineShape): boolean {
  return words <= 12 && ASKING.has(sentence.word[0] ?? '') && closer !== ':' && line.mark?.style !== 'bullet';
}

/** Lines at the top where a document's own title may stand. */
const TITLE_LINES = 4;

/** A title may name the plan's years. */
function hasOnlyYear(facets: readonly Facet[]): boolean {
  return facets.every(
    (facet) => facet.facet === 'deadline' || facet.facet === 'deliverable' || facet.facet === 'owner',
  );
}

/** A figure, a frequency, a date or a person answerable makes a promise, not a title. */
function isConcrete(facets: readonly Facet[]): boolean {
  return facets.some(
    (facet) =>
      facet.facet === 'quantity' ||
      facet.facet === 'cadence' ||
      (facet.facet === 'deadline' && facet.kind === 'by'),
  );
}

/** B. Before the season (by May 15): what stands in brackets behind a numbered title is said of all below it. */
function isInClosingBrackets({ line, sentence }: LineShape, { span }: Facet): boolean {
  const { text } = sentence;
  if (text.charAt(line.end - 1) !== ')' || line.end - line.start > LONGEST_TITLE_TEXT) return false;
  return line.start + text.slice(line.start, line.end).lastIndexOf('(') < span[0];
}

const LONGEST_TITLE_TEXT = 160;

/** Goal 1: Improve access · Action 3: Publish … by June (an item, not a title). */
function isNumberedUnit({ line, sentence, closer }: LineShape, facets: readonly Facet[]): boolean {
  const noun = sentence.text.slice(line.start, line.start + 12).toLowerCase();
  if (/^(?:action|measure|step|task|milestone|target|commitment)/.test(noun))
    return !isConcrete(facets) && closer !== '.';
  return !isConcrete(facets) || closer !== '.';
}

/** Objective 1.1 on a line of its own: its title is the next line. */
function isBareUnit(line: Line | undefined): boolean {
  const style = line?.mark?.style;
  return style === 'task' || style === 'part' || style === 'chapter' || style === 'section';
}

/** Promote Lifelong Learning: */
function isCapitalTitle({ capitals, finite, words, sentence }: LineShape): boolean {
  return capitals >= 0.7 && words >= 2 && !finite && !sentence.word.includes('we');
}

/** No verb of its own, no "we". */
function isNominal({ sentence, finite }: LineShape): boolean {
  if (finite || sentence.word.includes('we')) return false;
  const { form } = readPredicate(sentence);
  return form === 'nominal' || form === 'gerund';
}

function isVerbal({ sentence }: LineShape): boolean {
  return readPredicate(sentence).form === 'imperative';
}

/** "1. Collection." alone on its line with text below it: rare, but minutes and circulars do it. */
function isNumberedTitleWithStop(shapes: readonly LineShape[], i: number): boolean {
  const shape = shapes[i];
  return (
    shape?.closer === '.' &&
    shape.words <= 5 &&
    shape.line.mark !== null &&
    !shape.finite &&
    !isVerbal(shape) &&
    shape.capitals > 0.8
  );
}

/** 1. Collection · 2.1 Improving access: an item when the next of its kind follows at once, a title when text does. */
function isNumberedTitle(shapes: readonly LineShape[], i: number): boolean {
  const shape = shapes[i];
  const mark = shape?.line.mark;
  if (!shape || !mark) return false;
  const next = shapes[i + 1];
  const sibling = next?.line.mark?.style === mark.style && next.line.mark.depth === mark.depth;
  const before = shapes[i - 1]?.line.mark;
  const listed =
    sibling ||
    (before?.style === mark.style && before.depth === mark.depth && before.value === mark.value - 1);
  if (!next) return false;
  if (listed) return mark.style === 'roman' && shape.capitals > 0.8 && shape.words <= 6 && !isVerbal(shape);
  if (isVerbal(shape) && shape.words > 14) return false;
  return !shape.finite || shape.words <= 8;
}

/** A short line without a stop: in capitals, or above longer text, a list or another heading. */
function isPlainTitle(shapes: readonly LineShape[], i: number): boolean {
  const shape = shapes[i];
  if (!shape) return false;
  const first = shape.sentence.text.charCodeAt(shape.sentence.start[0] ?? 0);
  const opensLower = first >= 97 && first <= 122;
  if (opensLower || shape.line.table >= 0) return false;
  if (i === 0) return !shape.finite || shape.capitals >= 0.6;
  const next = shapes[i + 1];
  if (!next) return false;
  if (shape.gap && (next.gap || next.line.table >= 0) && shape.words <= 10 && isNominal(shape)) return true;
  if (shape.words > LONGEST_PLAIN_TITLE) return shape.capitals > 0.85 && !shape.finite;
  if (shape.capitals >= 0.7 && shape.words <= 9 && !isRunOfShortLines(shapes, i)) return true;
  if (isVerbal(shape) && shape.words >= 4) return followsText(next, shape) && !isRunOfShortLines(shapes, i);
  return followsText(next, shape) && (!shape.finite || shape.words <= 8) && !isRunOfShortLines(shapes, i);
}

/** What stands under a title is longer than it, or a list, or a title in turn. */
function followsText(next: LineShape, shape: LineShape): boolean {
  return (
    next.line.mark !== null ||
    next.words > shape.words + 3 ||
    next.allCaps ||
    next.hash ||
    next.closer === '.' ||
    next.closer === ':' ||
    next.line.table >= 0
  );
}

/** Three short lines without stops in a row are a list that lost its bullets. */
function isRunOfShortLines(shapes: readonly LineShape[], i: number): boolean {
  let run = 1;
  for (let k = i - 1; k >= 0 && k > i - 3 && isShort(shapes[k]) && shapes[k + 1]?.gap === false; k--) run++;
  for (let k = i + 1; k < i + 3 && isShort(shapes[k]) && shapes[k]?.gap === false; k++) run++;
  return run >= 3;
}

function isShort(shape: LineShape | undefined): boolean {
  if (!shape || shape.line.mark || shape.line.table >= 0 || shape.hash || shape.allCaps) return false;
  return shape.words <= LONGEST_PLAIN_TITLE && /[a-z0-9)]/i.test(shape.closer);
}

/** Whether a line is an item of a list. */
export function isItem(line: Line): boolean {
  const style = line.mark?.style;
  return style !== undefined && style !== 'part' && style !== 'chapter' && style !== 'section';
}
