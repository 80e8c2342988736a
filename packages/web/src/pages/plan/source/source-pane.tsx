/** The text as the compiler saw it, with every commitment marked where it stands. */
import type { CompiledPlan, Span } from '@taizhang/compiler';
import { useContext, useMemo, useRef, type PointerEvent, type Ref } from 'react';

import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { planWords } from '../plan-words.ts';
import { PointedContext } from '../pointed.ts';
import { useFill } from '../use-fill.ts';
import { marksWithin, type Marked } from './segments.ts';
import { SourceBlock } from './source-block.tsx';
import { textBlocks } from './text-blocks.ts';
import { commitmentMarks, facetMarks, lintMarks, type TextMark } from './text-marks.ts';
import { useSourceScroll, type SourceHandle } from './use-source-scroll.ts';

interface SourcePaneProps {
  readonly compilation: CompiledPlan;
  readonly rows: readonly CommitmentRow[];
  readonly selected: CommitmentRow | null;
  readonly onSelect: (id: string) => void;
  /** The first offset that can be seen, while the reader scrolls. */
  readonly onScroll: (offset: number) => void;
  readonly handle: Ref<SourceHandle>;
}

const NO_MARKS: readonly Marked<TextMark>[] = [];

export function SourcePane({ compilation, rows, selected, onSelect, onScroll, handle }: SourcePaneProps) {
  const t = useWords(planWords);
  const pointed = useContext(PointedContext);
  const pane = useRef<HTMLDivElement>(null);
  const height = useFill(pane);
  const { text, language } = compilation;
  const blocks = useMemo(() => textBlocks(text, compilation), [text, compilation]);
  const marksOf = useBlockMarks(blocks, rows, compilation);
  const facets = useMemo(() => (selected === null ? NO_MARKS : facetMarks(selected)), [selected]);
  useSourceScroll({ pane, handle, onScroll });
  const idAt = (target: EventTarget | null): string | null => {
    const ids =
      target instanceof Element ? target.closest<HTMLElement>('[data-ids]')?.dataset['ids'] : undefined;
    return ids?.split(' ')[0] ?? null;
  };
  return (
    <div
      ref={pane}
      className="tz-source"
      role="region"
      aria-label={t('sourceLabel')}
      tabIndex={0}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      style={{ height }}
      onPointerOver={({ target }: PointerEvent) => {
        pointed.set(idAt(target));
      }}
      onPointerLeave={() => {
        pointed.set(null);
      }}
      onClick={({ target }) => {
        // Who marks text with the mouse to copy it does not choose.
        if (window.getSelection()?.isCollapsed === false) return;
        const ids =
          target instanceof Element
            ? target.closest<HTMLElement>('[data-ids]')?.dataset['ids']?.split(' ')
            : undefined;
        if (ids === undefined) return;
        // Again on the same place: the next of those that share it.
        const next = ids[(ids.indexOf(selected?.id ?? '') + 1) % ids.length];
        if (next !== undefined) onSelect(next);
      }}
    >
      {blocks.map((block, index) => (
        <SourceBlock
          key={block.span[0]}
          text={text}
          block={block}
          marks={marksOf[index] ?? NO_MARKS}
          selected={selected !== null && touches(block.span, selected.span) ? selected.id : null}
          facets={facets.some(({ span }) => touches(block.span, span)) ? facets : NO_MARKS}
        />
      ))}
    </div>
  );
}

const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function useBlockMarks(
  blocks: readonly { readonly span: Span }[],
  rows: readonly CommitmentRow[],
  { diagnostics }: CompiledPlan,
): readonly (readonly Marked<TextMark>[])[] {
  return useMemo(() => {
    const marks = [...commitmentMarks(rows), ...lintMarks(diagnostics)].sort((a, b) => a.span[0] - b.span[0]);
    const longest = Math.max(0, ...marks.map(({ span }) => span[1] - span[0]));
    return blocks.map(({ span }) => marksWithin(span, marks, longest));
  }, [blocks, rows, diagnostics]);
}
