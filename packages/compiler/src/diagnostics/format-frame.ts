/**
 * Prints one diagnostic as a code frame:
 *
 *     plan.txt:12:8 warning TZ3004 vague-cadence
 *       “定期”没有说明多久一次；写明周期，如“每季度一次”
 *        12 | 成立领导小组，定期研究部署。
 *           |               ^^^^
 */
import type { Diagnostic, Language, LocalizedText, RelatedSpan, Severity, Span } from '../types.ts';
import { cutLine, type CutLine } from './cut-line.ts';
import type { LineIndex } from './line-index.ts';
import type { Paint, Palette } from './palette.ts';
import { printable } from './printable.ts';

export interface FrameSource {
  readonly name: string;
  readonly text: string;
  readonly lines: LineIndex;
}

export interface FrameStyle {
  readonly language: Language;
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
}

export const SEVERITY_NAMES: Readonly<Record<Severity, LocalizedText>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

/** More excerpts than this and the frame buries its point. */
const MAX_RELATED = 3;

export function formatFrame(diagnostic: Diagnostic, source: FrameSource, style: FrameStyle): string {
  const { palette, language } = style;
  const gutter = gutterWidth(diagnostic, source);
  const around = { source, style, gutter };
  const main = cutAround(diagnostic.span, around);
  const marks: Mark[] = [{ ...main.cut, mark: '^', paint: palette[diagnostic.severity] }];
  const elsewhere: RelatedSpan[] = [];
  for (const related of diagnostic.related) {
    const place = placeIn(main, related.span, source);
    if (place) marks.push({ ...place, mark: '-', paint: palette.related });
    else elsewhere.push(related);
  }
  // More of a line that is shown already would only repeat it.
  const others = elsewhere.filter(({ span }) => source.lines.positionOf(span[0]).line !== main.line);
  const shown = (others.length > 0 ? others : elsewhere.slice(0, 1)).slice(0, MAX_RELATED);
  const hidden = elsewhere.length - shown.length;
  return [
    headline(diagnostic, source, style),
    `  ${palette.strong(printable(diagnostic.message[language]))}`,
    ...excerpt(main, marks, around),
    ...shown.flatMap((related) => relatedExcerpt(related, around)),
    ...(hidden > 0 ? [palette.faint(`${' '.repeat(gutter)} = ${moreText(hidden, language)}`)] : []),
  ].join('\n');
}

function headline(diagnostic: Diagnostic, source: FrameSource, { language, palette }: FrameStyle): string {
  const { line, column } = source.lines.positionOf(diagnostic.span[0]);
  const severity = palette[diagnostic.severity](SEVERITY_NAMES[diagnostic.severity][language]);
  const rule = palette.faint(`${diagnostic.code} ${diagnostic.rule}`);
  return `${printable(source.name)}:${line + 1}:${column + 1} ${severity} ${rule}`;
}

interface Surroundings {
  readonly source: FrameSource;
  readonly style: FrameStyle;
  readonly gutter: number;
}

interface CutPassage {
  readonly line: number;
  readonly cut: CutLine;
  /** Words behind the underline. */
  readonly note?: string;
}

interface Mark {
  readonly indent: number;
  readonly width: number;
  readonly mark: string;
  readonly paint: Paint;
}

function cutAround(span: Span, { source, style, gutter }: Surroundings): CutPassage {
  const { line, column } = source.lines.positionOf(span[0]);
  const [start, end] = source.lines.spanOf(line);
  const from = Math.min(column, end - start);
  const to = Math.max(from, Math.min(span[1], end) - start);
  return { line, cut: cutLine(source.text.slice(start, end), [from, to], style.width - gutter - BAR.length) };
}

/** Where a related passage stands in the row already shown, if it does. */
function placeIn(main: CutPassage, span: Span, { lines }: FrameSource): ReturnType<CutLine['locate']> {
  const { line, column } = lines.positionOf(span[0]);
  return line === main.line ? main.cut.locate([column, column + span[1] - span[0]]) : null;
}

function relatedExcerpt(related: RelatedSpan, around: Surroundings): string[] {
  const passage = cutAround(related.span, around);
  const { palette, language } = around.style;
  const mark = { ...passage.cut, mark: '-', paint: palette.related };
  return excerpt({ ...passage, note: printable(related.message[language]) }, [mark], around);
}

function excerpt(
  { line, cut, note = '' }: CutPassage,
  marks: readonly Mark[],
  around: Surroundings,
): string[] {
  const { gutter, style } = around;
  const { faint, related } = style.palette;
  const number = String(line + 1).padStart(gutter);
  const underline = drawMarks(marks) + (note === '' ? '' : ` ${related(note)}`);
  return [`${faint(number + BAR)}${cut.shown}`, `${faint(' '.repeat(gutter) + BAR)}${underline}`];
}

/** Left to right; where two overlap the first one drawn (the finding itself) stays. */
function drawMarks(marks: readonly Mark[]): string {
  let row = '';
  let at = 0;
  for (const { indent, width, mark, paint } of [...marks].sort((a, b) => a.indent - b.indent)) {
    const skipped = Math.max(0, at - indent);
    if (skipped >= width) continue;
    row += ' '.repeat(Math.max(0, indent - at)) + paint(mark.repeat(width - skipped));
    at = indent + width;
  }
  return row;
}

const BAR = ' | ';
/** Keeps frames of short files aligned with each other. */
const MIN_GUTTER = 5;

function gutterWidth({ span, related }: Diagnostic, { lines }: FrameSource): number {
  let last = lines.positionOf(span[0]).line;
  for (const { span: other } of related) last = Math.max(last, lines.positionOf(other[0]).line);
  return Math.max(MIN_GUTTER, String(last + 1).length + 2);
}

function moreText(count: number, language: Language): string {
  return language === 'zh' ? `另有 ${count} 处` : `and ${count} more`;
}
