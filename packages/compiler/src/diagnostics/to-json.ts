/** The lint of several files as data, with lines and columns for tools that do not count offsets. */
import type { Diagnostic } from '../types.ts';
import { countSeverities, type LintedFile, type SeverityCounts } from './format-report.ts';
import { indexLines, type LineIndex, type Position } from './line-index.ts';

/** One-based, columns in UTF-16 code units, end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface LintReport {
  readonly schema: 'taizhang.lint/1';
  readonly files: readonly {
    readonly name: string;
    readonly diagnostics: readonly (Diagnostic & { readonly region: Region })[];
  }[];
  readonly summary: SeverityCounts;
}

export function toLintReport(files: readonly LintedFile[]): LintReport {
  return {
    schema: 'taizhang.lint/1',
    files: files.map(({ name, text, diagnostics }) => {
      const lines = indexLines(text);
      return {
        name,
        diagnostics: diagnostics.map((diagnostic) => ({
          ...diagnostic,
          region: regionOf(diagnostic.span, lines),
        })),
      };
    }),
    summary: countSeverities(files),
  };
}

export function regionOf(span: readonly [number, number], lines: LineIndex): Region {
  const start: Position = lines.positionOf(span[0]);
  const end: Position = lines.positionOf(Math.max(span[0], span[1]));
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}
