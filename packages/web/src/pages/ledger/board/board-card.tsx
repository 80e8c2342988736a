import { SwapOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Card, Flex, Typography } from 'antd';
import { memo } from 'react';

import type { ListedRecord } from '../../../api/record-list.ts';
import { Light } from '../../../ui/light.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { setDragged } from './dragged-record.ts';

interface BoardCardProps {
  readonly record: ListedRecord;
  readonly onMove: (record: ListedRecord) => void;
}

export const BoardCard = memo(function BoardCard({ record, onMove }: BoardCardProps) {
  const t = useWords(ledgerWords);
  const { day } = useDates();
  return (
    <Card
      size="small"
      draggable
      style={{ cursor: 'grab' }}
      styles={{ body: { padding: 10 } }}
      onDragStart={() => {
        setDragged(record);
      }}
      onDragEnd={() => {
        setDragged(null);
      }}
    >
      <Flex vertical gap={6}>
        <Link
          to="/records/$record"
          params={{ record: record.id }}
          draggable={false}
          style={{ color: 'var(--ant-color-text)' }}
        >
          {record.title}
        </Link>
        <Typography.Text type="secondary" style={{ fontSize: 13 }}>
          <UnitName id={record.unit} />
          {record.dueOn === null ? '' : ` · ${day(record.dueOn)}`}
        </Typography.Text>
        <Flex justify="space-between" align="center">
          <Light timeliness={record.timeliness} light={record.light} />
          <Button
            size="small"
            type="text"
            icon={<SwapOutlined />}
            aria-label={t('boardMoveOf', { title: record.title })}
            onClick={() => {
              onMove(record);
            }}
          >
            {t('boardMove')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
});
