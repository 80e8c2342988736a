/** Prints the lint of several files: frames by file, long runs of one rule cut short, and a summary line. */
import type { Diagnostic, Language, Severity } from '../types.ts';
import { formatFrame, SEVERITY_NAMES, type FrameStyle } from './format-frame.ts';
import { indexLines } from './line-index.ts';
import { PLAIN } from './palette.ts';
import { printable } from './printable.ts';

/** A file with what the lint says of it. */
export interface LintedFile {
  readonly name: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReportStyle extends Partial<FrameStyle> {
  /** Frames shown of one rule in one file; the rest is counted. `Infinity` shows all. Default 5. */
  readonly maxPerRule?: number;
  /** How to see what was not shown, such as `--all`. */
  readonly showAll?: string;
}

const DEFAULT_MAX_PER_RULE = 5;
const DEFAULT_WIDTH = 100;

export function formatReport(files: readonly LintedFile[], style: ReportStyle = {}): string {
  const frames: FrameStyle = {
    language: style.language ?? 'zh',
    palette: style.palette ?? PLAIN,
    width: style.width ?? DEFAULT_WIDTH,
  };
  const limit = { max: style.maxPerRule ?? DEFAULT_MAX_PER_RULE, showAll: style.showAll };
  const blocks = files.flatMap((file) => formatFile(file, frames, limit));
  return [...blocks, summary(files, frames)].join('\n\n') + '\n';
}

interface Limit {
  readonly max: number;
  readonly showAll: string | undefined;
}

function formatFile(file: LintedFile, style: FrameStyle, limit: Limit): string[] {
  const source = { name: file.name, text: file.text, lines: indexLines(file.text) };
  const shown = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of file.diagnostics) {
    const count = (shown.get(diagnostic.rule) ?? 0) + 1;
    shown.set(diagnostic.rule, count);
    if (count <= limit.max) blocks.push(formatFrame(diagnostic, source, style));
  }
  const hidden = [...shown].filter(([, count]) => count > limit.max);
  if (hidden.length > 0) {
    const parts = hidden.map(([rule, count]) => `${rule} ${count - limit.max}`);
    blocks.push(style.palette.faint(`${printable(file.name)}: ${hiddenText(parts, limit, style.language)}`));
  }
  return blocks;
}

function hiddenText(parts: readonly string[], { showAll }: Limit, language: Language): string {
  if (language === 'zh') {
    return `同类问题未逐条显示：${parts.join('，')}${showAll === undefined ? '' : `；用 ${showAll} 显示全部`}`;
  }
  return `not shown, more of the same: ${parts.join(', ')}${showAll === undefined ? '' : `; ${showAll} shows all`}`;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(files: readonly LintedFile[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const file of files) for (const diagnostic of file.diagnostics) counts[diagnostic.severity]++;
  return counts;
}

function summary(files: readonly LintedFile[], { language, palette }: FrameStyle): string {
  const counts = countSeverities(files);
  const total = counts.error + counts.warning + counts.info;
  if (total === 0) {
    return language === 'zh'
      ? `${files.length} 个文件，没有发现问题`
      : `${plural(files.length, 'file')}, no problems found`;
  }
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => palette[severity](countText(severity, counts[severity], language)));
  return language === 'zh'
    ? `${files.length} 个文件，${total} 个问题：${parts.join('，')}`
    : `${plural(files.length, 'file')}, ${plural(total, 'problem')}: ${parts.join(', ')}`;
}

function countText(severity: Severity, count: number, language: Language): string {
  if (language === 'zh') return `${count} 个${SEVERITY_NAMES[severity].zh}`;
  return severity === 'info' ? `${count} info` : plural(count, severity);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
