import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Skeleton, Typography } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';

import type { RegisterDefinition, Stage } from '../../../api/definition.ts';
import { recordCountQuery, type Filter, type ListedRecord } from '../../../api/record-list.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { ledgerWords } from '../ledger-words.ts';
import { useRecordList } from '../use-record-list.ts';
import { BoardCard } from './board-card.tsx';
import { draggedRecord } from './dragged-record.ts';

interface BoardColumnProps {
  readonly definition: RegisterDefinition;
  readonly stage: Stage;
  /** Without those of the stage. */
  readonly filters: readonly Filter[];
  readonly onMove: (record: ListedRecord) => void;
  readonly onDrop: (record: ListedRecord) => void;
}

/** A column grows by so many cards. */
const STEP = 30;

export function BoardColumn({ definition, stage, filters, onMove, onDrop }: BoardColumnProps) {
  const t = useWords(ledgerWords);
  const label = useLabel();
  const [shown, setShown] = useState(STEP);
  const [over, setOver] = useState(false);
  const all = useMemo<readonly Filter[]>(
    () => [...filters, { field: 'stage', is: 'is', value: stage.id }],
    [filters, stage.id],
  );
  const sort = definition.dueField === undefined ? '-updatedAt' : 'dueOn';
  const {
    records: found,
    hasMore,
    more,
    isLoadingMore,
    error,
    reload,
  } = useRecordList({
    register: definition.id,
    filters: all,
    sort,
    fields: NO_FIELDS,
  });
  // Columns fill one after the other, between frames.
  const records = useDeferredValue(found);
  const { data: count } = useQuery(recordCountQuery(definition.id, all));
  const cards = records?.slice(0, shown) ?? [];
  return (
    <Flex
      vertical
      component="section"
      aria-label={label(stage.label)}
      style={{
        width: 264,
        flex: 'none',
        borderRadius: 'var(--ant-border-radius-lg)',
        background: over ? 'var(--ant-control-item-bg-active)' : 'var(--ant-color-fill-tertiary)',
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const record = draggedRecord();
        if (record !== null) onDrop(record);
      }}
    >
      <Flex gap={8} align="baseline" style={{ padding: '10px 12px 6px' }}>
        <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
          {label(stage.label)}
        </Typography.Title>
        <Typography.Text type="secondary">
          {count === undefined ? '' : count.more ? `${count.count}+` : count.count}
        </Typography.Text>
      </Flex>
      <div
        role="group"
        tabIndex={0}
        aria-label={label(stage.label)}
        style={{ overflowY: 'auto', padding: '2px 8px 8px', flex: 1, outlineOffset: -2 }}
      >
        <Failure error={error} onRetry={reload} />
        {records === undefined && error === null ? <Skeleton active title={false} /> : null}
        {cards.length > 0 ? (
          <Flex vertical gap={8} component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {cards.map((record) => (
              <li key={record.id}>
                <BoardCard record={record} onMove={onMove} />
              </li>
            ))}
          </Flex>
        ) : null}
        {records?.length === 0 ? (
          <Typography.Text type="secondary" style={{ paddingInline: 4 }}>
            {t('boardEmpty')}
          </Typography.Text>
        ) : null}
        {hasMore || (records?.length ?? 0) > shown ? (
          <Button
            type="link"
            loading={isLoadingMore}
            onClick={() => {
              setShown(shown + STEP);
              if ((records?.length ?? 0) < shown + STEP) more();
            }}
          >
            {t('boardMore')}
          </Button>
        ) : null}
      </div>
    </Flex>
  );
}

const NO_FIELDS: readonly string[] = [];
