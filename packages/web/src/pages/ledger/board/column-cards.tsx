import { Button, Skeleton, Typography } from 'antd';
import { useDeferredValue, useState, type CSSProperties } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { useRecordList } from '../use-record-list.ts';
import { BoardCard } from './board-card.tsx';

interface ColumnCardsProps {
  readonly definition: RegisterDefinition;
  /** Of the column. */
  readonly name: string;
  readonly filters: readonly Filter[];
  readonly onMove: (record: ListedRecord) => void;
}

/** A column grows by so many cards. */
const STEP = 30;
/** Where few columns have cards, theirs stand side by side. */
const CARDS: CSSProperties = {
  display: 'grid',
  gap: 8,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 236px), 1fr))',
  listStyle: 'none',
  margin: 0,
  padding: 0,
};
const NO_FIELDS: readonly string[] = [];

export function ColumnCards({ definition, name, filters, onMove }: ColumnCardsProps) {
  const t = useWords(ledgerWords);
  const [shown, setShown] = useState(STEP);
  const sort = definition.dueField === undefined ? '-updatedAt' : 'dueOn';
  const list = useRecordList({ register: definition.id, filters, sort, fields: NO_FIELDS });
  const { hasMore, more, isLoadingMore, error, reload } = list;
  // Columns fill one after the other, between frames.
  const records = useDeferredValue(list.records);
  const cards = records?.slice(0, shown) ?? [];
  return (
    <div
      role="group"
      tabIndex={0}
      aria-label={name}
      style={{ overflowY: 'auto', padding: '2px 8px 8px', flex: 1, outlineOffset: -2 }}
    >
      <Failure error={error} onRetry={reload} />
      {records === undefined && error === null ? <Skeleton active title={false} /> : null}
      {cards.length > 0 ? (
        <ul style={CARDS}>
          {cards.map((record) => (
            <li key={record.id}>
              <BoardCard record={record} onMove={onMove} />
            </li>
          ))}
        </ul>
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
  );
}
