/** One part of a compilation as a document of its own, its offsets counted from its start. */
import type { Span } from '@taizhang/compiler';
import type { PlanDocument } from '../types.ts';
import type { CompilationPart } from './split-compilation.ts';

export function partDocument(
  document: PlanDocument,
  { span: [from, to] }: Pick<CompilationPart, 'span'>,
): PlanDocument {
  const inside = (span: Span): boolean => span[0] >= from && span[1] <= to;
  const moved = (span: Span): Span => [span[0] - from, span[1] - from];
  const withSpan = <T extends { readonly span: Span }>(items: readonly T[]): T[] =>
    items.filter(({ span }) => inside(span)).map((item) => ({ ...item, span: moved(item.span) }));
  return {
    ...document,
    text: document.text.slice(from, to),
    anchors: withSpan(document.anchors),
    headings: withSpan(document.headings),
    tables: withSpan(document.tables).map((table) => ({
      ...table,
      header: table.header ? moved(table.header) : null,
    })),
    notes: document.notes.flatMap((note) => {
      if (note.span === null) return [];
      return inside(note.span) ? [{ ...note, span: moved(note.span) }] : [];
    }),
    contents: [],
    warnings: document.warnings.flatMap((warning) => {
      if (warning.span === null) return [warning];
      return inside(warning.span) ? [{ ...warning, span: moved(warning.span) }] : [];
    }),
  };
}
