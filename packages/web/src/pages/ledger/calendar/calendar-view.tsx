/** What falls due in a month, day by day; on a phone as a list of its days. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Flex, Grid, Skeleton, Typography } from 'antd';
import { useDeferredValue, useMemo } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { todayIso, useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { monthOf } from '../ledger-state.ts';
import { ledgerWords } from '../ledger-words.ts';
import { useRegisterLive } from '../use-register-live.ts';
import { MonthList } from './month-list.tsx';
import { MonthTable } from './month-table.tsx';
import { monthAfter } from './month-grid.ts';
import { MOST_IN_MONTH, monthRecordsQuery } from './month-records.ts';

interface CalendarViewProps {
  readonly definition: RegisterDefinition;
  readonly filters: readonly Filter[];
}

export function CalendarView({ definition, filters }: CalendarViewProps) {
  const t = useWords(ledgerWords);
  useRegisterLive(definition.id);
  const wide = Grid.useBreakpoint().md === true;
  const [search, setSearch] = useSearchState();
  const today = todayIso(new Date());
  const month = monthOf(search, today);
  const { data: found, error, refetch } = useQuery(monthRecordsQuery(definition.id, filters, month));
  const data = useDeferredValue(found);
  const byDay = useMemo(() => daysOf(data?.records ?? []), [data]);
  const title = useDates().month(month);
  const go = (to: string): void => {
    setSearch({ month: to === today.slice(0, 7) ? undefined : to });
  };
  const shown = { month, byDay, today, label: t('calendarLabel', { month: title }) };
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={8}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('prevMonth')}
          onClick={() => {
            go(monthAfter(month, -1));
          }}
        />
        <Typography.Title level={2} style={{ fontSize: 17, margin: 0, minWidth: 112, textAlign: 'center' }}>
          {title}
        </Typography.Title>
        <Button
          icon={<RightOutlined />}
          aria-label={t('nextMonth')}
          onClick={() => {
            go(monthAfter(month, 1));
          }}
        />
        <Button
          onClick={() => {
            go(today.slice(0, 7));
          }}
        >
          {t('thisMonth')}
        </Button>
      </Flex>
      <Failure error={error} onRetry={() => void refetch()} />
      {data?.cut === true ? (
        <Alert type="warning" showIcon title={t('calendarCut', { count: MOST_IN_MONTH })} />
      ) : null}
      {data === undefined ? (
        error === null ? (
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        ) : null
      ) : wide ? (
        <MonthTable {...shown} />
      ) : data.records.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('calendarNone')} />
      ) : (
        <MonthList {...shown} />
      )}
    </Flex>
  );
}

function daysOf(records: readonly ListedRecord[]): ReadonlyMap<string, readonly ListedRecord[]> {
  const days = new Map<string, ListedRecord[]>();
  for (const record of records) {
    if (record.dueOn === null) continue;
    const day = days.get(record.dueOn);
    if (day === undefined) days.set(record.dueOn, [record]);
    else day.push(record);
  }
  return days;
}
