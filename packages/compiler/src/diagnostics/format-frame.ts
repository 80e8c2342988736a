/**
 * Prints one diagnostic as a code frame:
 *
 *     plan.txt:12:8 warning TZ3004 vague-cadence
 *       “定期”没有说明多久一次；写明周期，如“每季度一次”
 *        12 | 成立领导小组，定期研究部署。
 *           |               ~~~~
 */
import type { Diagnostic, Language, LocalizedText, Severity, Span } from '../types.ts';
import { cutLine } from './cut-line.ts';
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

/** More related passages than this and the frame buries its point. */
const MAX_RELATED = 3;

export function formatFrame(diagnostic: Diagnostic, source: FrameSource, style: FrameStyle): string {
  const { palette, language } = style;
  const paint = palette[diagnostic.severity];
  const shown = diagnostic.related.slice(0, MAX_RELATED);
  const gutter = gutterWidth([diagnostic.span, ...shown.map((related) => related.span)], source);
  const rows = [
    headline(diagnostic, source, style),
    `  ${palette.strong(printable(diagnostic.message[language]))}`,
    ...excerpt(diagnostic.span, { mark: '^', paint, note: '' }, { source, style, gutter }),
  ];
  for (const related of shown) {
    const note = printable(related.message[language]);
    rows.push(
      ...excerpt(related.span, { mark: '-', paint: palette.related, note }, { source, style, gutter }),
    );
  }
  const hidden = diagnostic.related.length - shown.length;
  if (hidden > 0) rows.push(palette.faint(`${' '.repeat(gutter)} = ${moreText(hidden, language)}`));
  return rows.join('\n');
}

function headline(diagnostic: Diagnostic, source: FrameSource, { language, palette }: FrameStyle): string {
  const { line, column } = source.lines.positionOf(diagnostic.span[0]);
  const severity = palette[diagnostic.severity](SEVERITY_NAMES[diagnostic.severity][language]);
  return `${printable(source.name)}:${line + 1}:${column + 1} ${severity} ${palette.faint(`${diagnostic.code} ${diagnostic.rule}`)}`;
}

interface Underline {
  readonly mark: string;
  readonly paint: Paint;
  readonly note: string;
}

interface Surroundings {
  readonly source: FrameSource;
  readonly style: FrameStyle;
  readonly gutter: number;
}

function excerpt(span: Span, underline: Underline, { source, style, gutter }: Surroundings): string[] {
  const { line, column } = source.lines.positionOf(span[0]);
  const [start, end] = source.lines.spanOf(line);
  const number = String(line + 1).padStart(gutter);
  const room = style.width - gutter - BAR.length;
  const passage: Span = [Math.min(column, end - start), Math.max(column, Math.min(span[1], end) - start)];
  const cut = cutLine(source.text.slice(start, end), passage, room);
  const note = underline.note === '' ? '' : ` ${underline.note}`;
  const { faint } = style.palette;
  return [
    `${faint(`${number}${BAR}`)}${cut.shown}`,
    `${faint(`${' '.repeat(gutter)}${BAR}`)}${' '.repeat(cut.indent)}${underline.paint(underline.mark.repeat(cut.width) + note)}`,
  ];
}

const BAR = ' | ';
/** Keeps frames of short files aligned with each other. */
const MIN_GUTTER = 5;

function gutterWidth(spans: readonly Span[], source: FrameSource): number {
  const last = Math.max(...spans.map((span) => source.lines.positionOf(span[0]).line + 1));
  return Math.max(MIN_GUTTER, String(last).length + 2);
}

function moreText(count: number, language: Language): string {
  return language === 'zh' ? `另有 ${count} 处` : `and ${count} more`;
}
