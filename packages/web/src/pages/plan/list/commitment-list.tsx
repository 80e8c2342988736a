/** The commitments found, drawn only as far as they can be seen: six hundred scroll as smoothly as six. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button, Empty } from 'antd';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';

import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { planWords } from '../plan-words.ts';
import { useFill } from '../use-fill.ts';
import { CommitmentItem } from './commitment-item.tsx';

export interface ListHandle {
  /** Brings a row into sight; with `focus` the keyboard stands on it. */
  readonly show: (id: string, focus: boolean) => void;
  /** The row nearest to an offset of the text at the top. */
  readonly follow: (offset: number) => void;
}

interface CommitmentListProps {
  readonly rows: readonly CommitmentRow[];
  readonly selected: string | null;
  readonly marked: ReadonlySet<string>;
  readonly mayDecide: boolean;
  readonly onSelect: (id: string) => void;
  readonly onMark: (id: string) => void;
  readonly onShowAll: () => void;
  /** The first row that can be seen, while the reader scrolls. */
  readonly onScroll: (row: CommitmentRow) => void;
  readonly handle: Ref<ListHandle>;
}

const TYPICAL = 66;

export function CommitmentList(props: CommitmentListProps) {
  const { rows, selected, marked, mayDecide, onSelect, onMark, onShowAll, onScroll, handle } = props;
  const t = useWords(planWords);
  const pane = useRef<HTMLDivElement>(null);
  const height = useFill(pane);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it gives is used in this very drawing
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => TYPICAL,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  useImperativeHandle(handle, () => ({
    show: (id, focus) => {
      const index = rows.findIndex((row) => row.id === id);
      if (index < 0) return;
      virtual.scrollToIndex(index, { align: 'auto' });
      // The row opens as it is chosen: only then is it known how tall it is.
      requestAnimationFrame(() => {
        if (focus) focusRow(pane.current, id);
        requestAnimationFrame(() => {
          bringIntoSight(pane.current, id);
        });
      });
    },
    follow: (offset) => {
      const index = rows.findIndex(({ span }) => span[1] > offset);
      if (index >= 0) virtual.scrollToIndex(index, { align: 'start' });
    },
  }));
  const first = virtual.getVirtualItems().find(({ end }) => end > (virtual.scrollOffset ?? 0))?.index;
  const firstRow = first === undefined ? undefined : rows[first];
  useEffect(() => {
    if (firstRow !== undefined) onScroll(firstRow);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told when another row is the first, not when the hearer changes
  }, [firstRow]);
  if (rows.length === 0)
    return (
      <div ref={pane} className="tz-list" style={{ height, padding: 32 }}>
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noneShown')}>
          <Button onClick={onShowAll}>{t('showAll')}</Button>
        </Empty>
      </div>
    );
  return (
    <div ref={pane} className="tz-list" style={{ height }} tabIndex={-1}>
      <div
        role="list"
        aria-label={t('listLabel')}
        style={{ height: virtual.getTotalSize(), position: 'relative' }}
      >
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtual.measureElement}
              style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
            >
              <CommitmentItem
                row={row}
                selected={row.id === selected}
                marked={marked.has(row.id)}
                mayDecide={mayDecide}
                onSelect={onSelect}
                onMark={onMark}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function focusRow(pane: HTMLElement | null, id: string): void {
  pane?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

function bringIntoSight(pane: HTMLElement | null, id: string): void {
  const row = pane?.querySelector(`[data-row="${CSS.escape(id)}"]`)?.closest('.tz-row');
  if (pane === null || row === null || row === undefined) return;
  const outer = pane.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  const below = inner.bottom - outer.bottom;
  if (below > 0) pane.scrollTop += Math.min(below + 4, inner.top - outer.top);
  else if (inner.top < outer.top) pane.scrollTop += inner.top - outer.top;
}
