/** The table of a register: only the rows in sight are in the page, however many there are. */
import { useNavigate } from '@tanstack/react-router';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { Grid } from 'antd';
import { useCallback, useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import type { Column } from '../columns/column-list.ts';
import { ledgerWords } from '../ledger-words.ts';
import { GridHeader, type GridHeaderProps } from './grid-header.tsx';
import { RecordCard, RecordRow, Row } from './grid-row.tsx';
import type { GridRow } from './grid-rows.ts';
import { CARD_HEIGHT, HEADER_HEIGHT, ROW_HEIGHT, templateOf, widthOf } from './grid-style.ts';
import { GroupHeading } from './group-heading.tsx';
import { useCells } from './use-cells.tsx';
import './grid.css';

interface RecordGridProps extends Pick<GridHeaderProps, 'sort' | 'onSort' | 'onWidth' | 'onSelectAll'> {
  readonly definition: RegisterDefinition;
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
  readonly group: string | null;
  readonly filters: readonly Filter[];
  readonly onOnly: (filters: readonly Filter[]) => void;
  readonly selection: ReadonlyMap<string, ListedRecord>;
  readonly onSelect: (record: ListedRecord, selected: boolean) => void;
  /** Whether more can be loaded; asked for before the last row is reached. */
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** What is shown answers the question before: the next answer is on its way. */
  readonly busy: boolean;
}

/** So many rows before the end, the next page is asked for. */
const AHEAD = 200;
/** Rows beyond the edge: each is made with every turn of the wheel, seen or not. */
const OVERSCAN = 4;

export function RecordGrid(props: RecordGridProps) {
  const { definition, columns, rows, selection, onSelect, hasMore, onMore, busy } = props;
  const t = useWords(ledgerWords);
  const label = useLabel();
  const wide = Grid.useBreakpoint().md === true;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive, back] = useKept('row', 0);
  const height = wide ? ROW_HEIGHT : CARD_HEIGHT;
  const rangeExtractor = useCallback(
    // The row that has the focus stays in the page, else the focus would be lost.
    (range: Range) => [...new Set([...defaultRangeExtractor(range), Math.min(active, rows.length - 1)])],
    [active, rows.length],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    // The heading of a group is as low as ever, also among cards.
    estimateSize: (index) => (rows[index]?.kind === 'group' ? ROW_HEIGHT : height),
    overscan: OVERSCAN,
    rangeExtractor,
  });
  const groups = props.group === null ? null : rows;
  useEffect(() => {
    virtual.measure();
  }, [virtual, height, groups]);
  const items = virtual.getVirtualItems();
  const end = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && end > rows.length - AHEAD) onMore();
  }, [hasMore, end, rows.length, onMore]);
  const drawn = items.length > 0;
  useEffect(() => {
    // Whoever comes back from a record goes on from its row, unless something beside the table has the focus.
    if (back && drawn && document.activeElement?.contains(scroller.current) === true)
      focusRow(scroller.current, active);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as the rows are there
  }, [drawn]);
  const keys = useGridKeys({
    scroller,
    rows,
    active,
    setActive,
    onSelect,
    selection,
    scrollTo: (index) => {
      const { scrollOffset, scrollRect } = virtual;
      if (scrollOffset === null || scrollRect === null) return;
      const seen = scrollRect.height - (wide ? HEADER_HEIGHT : 0);
      // From what is known of the last frame: to ask the page would make it lay itself out first.
      const { start, end } = virtual.measurementsCache[index] ?? { start: 0, end: 0 };
      const next = Math.min(start, Math.max(end - seen, scrollOffset));
      if (next !== scrollOffset) scroller.current?.scrollTo({ top: next });
    },
  });
  const write = useCells(definition);
  const template = templateOf(columns, definition.titleField);
  const width = wide ? widthOf(columns, definition.titleField) : 0;
  const loaded = rows.length;
  return (
    <div
      ref={scroller}
      role="grid"
      className={busy ? 'tz-grid tz-busy' : 'tz-grid'}
      aria-busy={busy}
      aria-label={t('tableLabel', { register: label(definition.label), count: loaded })}
      aria-rowcount={hasMore ? -1 : loaded + 1}
      aria-multiselectable="true"
      style={{ '--tz-columns': template } as CSSProperties}
      onKeyDown={keys}
      onFocus={({ target }) => {
        const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
        if (index !== undefined) setActive(Number(index));
      }}
    >
      <div role="rowgroup" style={{ position: 'sticky', top: 0, zIndex: 2, minWidth: width }}>
        {wide ? (
          <GridHeader {...props} selected={selectedOf(rows, selection)} />
        ) : (
          <div role="row" className="tz-hidden">
            <span role="columnheader">{label(definition.label)}</span>
          </div>
        )}
      </div>
      <div role="rowgroup" style={{ position: 'relative', height: virtual.getTotalSize(), minWidth: width }}>
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { index, start, active: index === Math.min(active, loaded - 1) };
          if (row.kind === 'group')
            return (
              <Row key={key} {...place} look="tz-grid-group">
                <div role="gridcell" style={{ height: '100%' }}>
                  <GroupHeading {...props} group={props.group ?? ''} value={row.value} />
                </div>
              </Row>
            );
          const { record } = row;
          const shown = { ...place, record, definition, selected: selection.has(record.id), onSelect };
          return wide ? (
            <RecordRow key={key} {...shown} columns={columns} write={write} />
          ) : (
            <RecordCard key={key} {...shown} />
          );
        })}
      </div>
    </div>
  );
}

interface GridKeys extends Pick<RecordGridProps, 'rows' | 'onSelect' | 'selection'> {
  readonly scroller: { readonly current: HTMLDivElement | null };
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly scrollTo: (index: number) => void;
}

/** Arrow keys move from row to row, space selects, Enter opens. Keys of buttons and boxes inside are theirs. */
function useGridKeys({ scroller, rows, active, setActive, onSelect, selection, scrollTo }: GridKeys) {
  const navigate = useNavigate();
  const focusWanted = useRef(false);
  useEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    focusRow(scroller.current, active);
  }, [scroller, active]);
  return (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = event.target as HTMLElement;
    if (target.getAttribute('role') !== 'row' || target.dataset['index'] === undefined) return;
    const row = rows[active];
    if (row?.kind === 'record' && event.key === 'Enter')
      void navigate({ to: '/records/$record', params: { record: row.record.id } });
    else if (row?.kind === 'record' && event.key === ' ') onSelect(row.record, !selection.has(row.record.id));
    else {
      const step = STEPS[event.key]?.(active, rows.length);
      if (step === undefined) return;
      const next = Math.max(0, Math.min(rows.length - 1, step));
      focusWanted.current = true;
      setActive(next);
      scrollTo(next);
    }
    event.preventDefault();
  };
}

const focusRow = (grid: HTMLElement | null, index: number): void => {
  grid?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
};

const PAGE_ROWS = 15;
const STEPS: Readonly<Record<string, (active: number, rows: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active) => active + PAGE_ROWS,
  PageUp: (active) => active - PAGE_ROWS,
  Home: () => 0,
  End: (_, rows) => rows - 1,
};

function selectedOf(
  rows: readonly GridRow[],
  selection: ReadonlyMap<string, ListedRecord>,
): GridHeaderProps['selected'] {
  if (selection.size === 0) return 'none';
  return selection.size >= rows.filter(({ kind }) => kind === 'record').length ? 'all' : 'some';
}
