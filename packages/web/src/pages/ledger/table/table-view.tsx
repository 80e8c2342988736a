/** A register as a table. */
import { Flex, Grid, Skeleton, Typography } from 'antd';
import { useCallback, useDeferredValue, useMemo } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import { usePrinting } from '../../../ui/use-printing.ts';
import { useWords } from '../../../words/define-words.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { shownColumns, type ColumnChoice } from '../columns/column-list.ts';
import { fittingColumns } from '../columns/fitting-columns.ts';
import { useColumnTitle } from '../columns/use-column-title.ts';
import type { LedgerState } from '../ledger-state.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { RecordList } from '../use-record-list.ts';
import { gridRows } from './grid-rows.ts';
import { NoRecords } from './no-records.tsx';
import { PrintedTable } from './printed-table.tsx';
import { RecordGrid } from './record-grid.tsx';
import { useRoom } from './use-room.ts';

interface TableViewProps {
  readonly definition: RegisterDefinition;
  readonly state: LedgerState;
  readonly sort: string;
  readonly list: RecordList;
  readonly onChange: (changed: Partial<LedgerState>) => void;
}

/** Of the grid, left and right. Pixels. */
const BORDERS = 2;
const NONE: ReadonlyMap<string, ListedRecord> = new Map();

export function TableView({ definition, state, sort, list, onChange }: TableViewProps) {
  const t = useWords(ledgerWords);
  const title = useColumnTitle();
  const { hasMore, more, error, reload } = list;
  // The input before is answered first: rows are made in pieces, between frames.
  const records = useDeferredValue(list.records);
  const printing = usePrinting();
  const [selection, setSelection] = useKept('selection', NONE);
  const { columns: chosen, filters, group } = state;
  const columns = useMemo(() => shownColumns(definition, chosen), [definition, chosen]);
  const wide = Grid.useBreakpoint().md === true;
  const [box, room] = useRoom();
  const fitting = useMemo(
    () =>
      chosen === null && wide
        ? fittingColumns(columns, {
            room: room === null ? null : room - BORDERS,
            flexible: definition.titleField,
            sorted: [sort, group ?? sort],
          })
        : columns,
    [chosen, wide, columns, room, definition, sort, group],
  );
  const left = columns.filter((column) => !fitting.includes(column));
  const rows = useMemo(() => gridRows(records ?? [], group, definition), [records, group, definition]);
  const select = useCallback(
    (record: ListedRecord, selected: boolean): void => {
      setSelection((before) => {
        const after = new Map(before);
        if (selected) after.set(record.id, record);
        else after.delete(record.id);
        return after;
      });
    },
    [setSelection],
  );
  if (records === undefined)
    return error === null ? (
      <Skeleton active paragraph={{ rows: 10 }} title={false} />
    ) : (
      <Failure error={error} onRetry={reload} />
    );
  const none = records.length === 0;
  return (
    <Flex vertical gap={8}>
      <Failure error={error} onRetry={reload} />
      {printing && !none ? (
        <PrintedTable
          definition={definition}
          columns={columns}
          rows={rows}
          group={group}
          filters={filters}
          onOnly={() => undefined}
        />
      ) : null}
      {none ? (
        <NoRecords
          definition={definition}
          filtered={filters.length > 0}
          onClear={() => {
            onChange({ filters: [] });
          }}
        />
      ) : (
        <div ref={box} className="tz-no-print">
          <RecordGrid
            definition={definition}
            columns={fitting}
            rows={rows}
            group={group}
            filters={filters}
            onOnly={(only) => {
              onChange({ filters: only, group: null });
            }}
            sort={sort}
            onSort={(next) => {
              onChange({ sort: next, group: null });
            }}
            onWidth={(id, width) => {
              const choices = columns.map(
                (one): ColumnChoice => chosen?.find((choice) => choice.id === one.id) ?? { id: one.id },
              );
              onChange({ columns: choices.map((one) => (one.id === id ? { ...one, width } : one)) });
            }}
            selection={selection}
            onSelect={select}
            onSelectAll={(all) => {
              setSelection(all ? new Map(records.map((record) => [record.id, record])) : NONE);
            }}
            hasMore={hasMore}
            onMore={more}
            busy={list.isOld}
          />
        </div>
      )}
      {/* Also over an empty list: what was just done may have led all of it out of the filter. */}
      {selection.size > 0 ? (
        <BulkBar
          definition={definition}
          records={[...selection.values()]}
          onClear={() => {
            setSelection(NONE);
          }}
          onDone={() => {
            setSelection(NONE);
            reload();
          }}
        />
      ) : none ? null : (
        <Flex gap={16} wrap justify="space-between">
          <Typography.Text type="secondary" role="status">
            {hasMore
              ? list.isLoadingMore
                ? t('loadingMore')
                : ' '
              : t('loadedAll', { count: records.length })}
          </Typography.Text>
          {left.length === 0 ? null : (
            <Typography.Text type="secondary" className="tz-no-print">
              {t('noRoomFor', { columns: left.map(title).join(t('between')) })}
            </Typography.Text>
          )}
        </Flex>
      )}
    </Flex>
  );
}
