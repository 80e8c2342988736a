import { useQuery } from '@tanstack/react-query';
import { Flex, Typography } from 'antd';
import { useMemo, useState } from 'react';

import type { RegisterDefinition, Stage } from '../../../api/definition.ts';
import { recordCountQuery, type Filter, type ListedRecord } from '../../../api/record-list.ts';
import { useLabel } from '../../../words/label.ts';
import { ColumnCards } from './column-cards.tsx';
import { draggedRecord } from './dragged-record.ts';
import { stageFilters } from './use-empty-stages.ts';

interface BoardColumnProps {
  readonly definition: RegisterDefinition;
  readonly stage: Stage;
  /** Without those of the stage. */
  readonly filters: readonly Filter[];
  /** Without cards: its name alone, on its side; cards can be dropped on it all the same. */
  readonly folded: boolean;
  /** The first that has cards. */
  readonly first: boolean;
  readonly onMove: (record: ListedRecord) => void;
  readonly onDrop: (record: ListedRecord) => void;
}

export function BoardColumn(props: BoardColumnProps) {
  const { definition, stage, filters, folded, first, onMove, onDrop } = props;
  const label = useLabel();
  const [over, setOver] = useState(false);
  const all = useMemo(() => stageFilters(filters, stage.id), [filters, stage.id]);
  const { data: count } = useQuery(recordCountQuery(definition.id, all));
  return (
    <Flex
      vertical
      component="section"
      aria-label={label(stage.label)}
      data-opens={first}
      style={{
        // Where few columns have cards, they share the room.
        ...(folded ? { flex: '0 0 40px' } : { flex: '1 0 264px' }),
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
      <Flex
        gap={8}
        align="baseline"
        style={folded ? { padding: 10, writingMode: 'vertical-rl' } : { padding: '10px 12px 6px' }}
      >
        <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
          {label(stage.label)}
        </Typography.Title>
        <Typography.Text type="secondary">
          {count === undefined ? '' : count.more ? `${count.count}+` : count.count}
        </Typography.Text>
      </Flex>
      {folded ? null : (
        <ColumnCards definition={definition} name={label(stage.label)} filters={all} onMove={onMove} />
      )}
    </Flex>
  );
}
