/** The heading row of the table: sorting, and widths by dragging (by keyboard in the list of columns). */
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { CSSProperties, PointerEvent } from 'react';

import { useWords } from '../../../words/define-words.ts';
import { NARROWEST, WIDEST, type Column } from '../columns/column-list.ts';
import { useColumnTitle } from '../columns/use-column-title.ts';
import { ledgerWords } from '../ledger-words.ts';
import { cellStyle, HEADER_HEIGHT } from './grid-style.ts';

export interface GridHeaderProps {
  readonly columns: readonly Column[];
  /** What the rows are sorted by now, as the API says it. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onWidth: (column: string, width: number) => void;
  readonly selected: 'none' | 'some' | 'all';
  readonly onSelectAll: (all: boolean) => void;
}

export function GridHeader(props: GridHeaderProps) {
  const { columns, selected, onSelectAll } = props;
  const t = useWords(ledgerWords);
  return (
    <div role="row" aria-rowindex={1} style={HEADER}>
      <div role="columnheader" style={cellStyle}>
        <Checkbox
          aria-label={t('selectLoaded')}
          checked={selected === 'all'}
          indeterminate={selected === 'some'}
          onChange={({ target }) => {
            onSelectAll(target.checked);
          }}
        />
      </div>
      {columns.map((column) => (
        <Heading key={column.id} column={column} {...props} />
      ))}
    </div>
  );
}

function Heading({ column, sort, onSort, onWidth }: GridHeaderProps & { readonly column: Column }) {
  const t = useWords(ledgerWords);
  const title = useColumnTitle()(column);
  const by = column.sort;
  const sorted = by === null ? null : sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : null;
  return (
    <div
      role="columnheader"
      style={{ ...cellStyle, position: 'relative', paddingInlineEnd: 12 }}
      {...(by === null ? {} : { 'aria-sort': sorted ?? 'none' })}
    >
      {by === null ? (
        <span style={TITLE}>{title}</span>
      ) : (
        <Button
          type="text"
          size="small"
          title={t('sortBy', { column: title })}
          style={{ ...TITLE, paddingInline: 4, marginInlineStart: -4, maxWidth: '100%' }}
          onClick={() => {
            onSort(sorted === 'ascending' ? `-${by}` : by);
          }}
        >
          <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{title}</span>
          {sorted === 'ascending' ? <CaretUpOutlined /> : null}
          {sorted === 'descending' ? <CaretDownOutlined /> : null}
        </Button>
      )}
      <span
        aria-hidden="true"
        style={HANDLE}
        onPointerDown={(event) => startResize(event, column.id, onWidth)}
      />
    </div>
  );
}

/** Follows the pointer until it is let go; the width is told as it changes. */
function startResize(
  event: PointerEvent<HTMLElement>,
  column: string,
  onWidth: GridHeaderProps['onWidth'],
): void {
  event.preventDefault();
  const handle = event.currentTarget;
  const start = event.clientX;
  const width = handle.parentElement?.getBoundingClientRect().width ?? 0;
  let last = width;
  const move = ({ clientX }: { readonly clientX: number }): void => {
    last = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width + clientX - start)));
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener(
    'pointerup',
    () => {
      handle.removeEventListener('pointermove', move);
      if (last !== width) onWidth(column, last);
    },
    { once: true },
  );
}

const HEADER: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'var(--tz-columns)',
  position: 'sticky',
  top: 0,
  zIndex: 2,
  height: HEADER_HEIGHT,
  background: 'var(--ant-color-fill-quaternary)',
  backgroundColor: 'var(--ant-color-bg-container)',
  borderBottom: '1px solid var(--ant-color-border-secondary)',
};
const TITLE: CSSProperties = { fontWeight: 600, whiteSpace: 'nowrap' };
const HANDLE: CSSProperties = {
  position: 'absolute',
  insetBlock: 8,
  insetInlineEnd: 0,
  width: 9,
  cursor: 'col-resize',
  touchAction: 'none',
  borderInlineEnd: '1px solid var(--ant-color-border-secondary)',
};
