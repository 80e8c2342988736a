/** How well this year and the next are known, and the organisation's own days. */
import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Flex, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';

import { calendarYearQuery } from '../../api/calendar.ts';
import { useMay } from '../../api/me.ts';
import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { calendarWords } from './calendar-words.ts';
import { NoticeDialog } from './notice-dialog.tsx';
import { OwnDaysList } from './own-days-list.tsx';

interface WorkingCalendarProps {
  readonly thisYear: number;
}

export function WorkingCalendar({ thisYear }: WorkingCalendarProps) {
  const t = useWords(calendarWords);
  const [entering, setEntering] = useState<number | null>(null);
  return (
    <Flex vertical gap={16}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <Flex gap={12} wrap>
        {[thisYear, thisYear + 1].map((year) => (
          <YearCard
            key={year}
            year={year}
            onEnter={() => {
              setEntering(year);
            }}
          />
        ))}
      </Flex>
      <OwnDaysList />
      {entering === null ? null : (
        <NoticeDialog
          year={entering}
          onClose={() => {
            setEntering(null);
          }}
        />
      )}
    </Flex>
  );
}

const COLOURS = { official: 'success', estimated: 'warning', missing: 'error' } as const;

function YearCard({ year, onEnter }: { readonly year: number; readonly onEnter: () => void }) {
  const t = useWords(calendarWords);
  const may = useMay();
  const { data, error, refetch } = useQuery(calendarYearQuery(year));
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <Card size="small" style={{ flex: '1 1 260px', maxWidth: 460 }}>
      {data === undefined ? (
        <Skeleton active title={false} paragraph={{ rows: 2 }} />
      ) : (
        <>
          <Flex justify="space-between" align="center" gap={8} style={{ marginBottom: 8 }}>
            <Typography.Text strong style={{ fontSize: 16 }}>
              {t('year', { year })}
            </Typography.Text>
            <Tag
              color={COLOURS[data.status]}
              icon={data.status === 'official' ? <CheckCircleFilled /> : <ExclamationCircleFilled />}
            >
              {t(data.status)}
            </Tag>
          </Flex>
          <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
            {data.status === 'official'
              ? t('officialWhy', { notice: data.notice ?? '' })
              : t(`${data.status}Why`)}
          </Typography.Paragraph>
          {may('calendar.write') ? (
            <Button size="small" onClick={onEnter}>
              {data.status === 'official' ? t('importAgain') : t('import')}
            </Button>
          ) : null}
        </>
      )}
    </Card>
  );
}
