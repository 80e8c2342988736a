import { useQuery } from '@tanstack/react-query';
import { Card, Flex, Skeleton, Typography } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { inTimeShare, sumOf } from './completion/heat.ts';
import { completionQuery, yearOf } from './dashboard-queries.ts';
import { dashboardWords } from './dashboard-words.ts';
import type { Drill, PeriodState } from './drill/drill.ts';
import type { UnitScope } from './unit-scope.ts';

interface SummaryProps {
  readonly year: number;
  readonly scope: UnitScope;
  readonly today: string;
  readonly onDrill: (drill: Drill) => void;
}

type Name = 'due' | 'done' | 'inTime' | 'overdue' | 'reported';

/** The year in five figures, each with what it counts. */
export function Summary({ year, scope, today, onDrill }: SummaryProps) {
  const t = useWords(dashboardWords);
  const { data } = useQuery(completionQuery(year, scope));
  if (data === undefined) return <Skeleton active paragraph={{ rows: 1 }} title={false} />;
  const sum = sumOf(data);
  const share = inTimeShare(sum);
  const { from, to } = yearOf(year);
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  const open = (name: Name, states: readonly PeriodState[], until = to): void => {
    onDrill({
      title: t('detailSum', { what: t(`sum_${name}`) }),
      ...scope,
      periods: { from, to: until, states },
      records: null,
    });
  };
  const figures: readonly {
    readonly name: Name;
    readonly value: string;
    readonly open: () => void;
  }[] = [
    {
      name: 'due',
      value: String(sum.total),
      open: () => open('due', ['open', 'returned', 'reported', 'done', 'excused']),
    },
    { name: 'done', value: String(sum.done), open: () => open('done', ['done']) },
    {
      name: 'inTime',
      value: share === null ? '–' : `${Math.round(share * 100)}%`,
      open: () => open('inTime', ['done']),
    },
    {
      name: 'overdue',
      value: String(sum.overdue),
      open: () => open('overdue', ['open', 'returned'], yesterday < to ? yesterday : to),
    },
    { name: 'reported', value: String(sum.reported), open: () => open('reported', ['reported']) },
  ];
  return (
    <Flex gap={12} wrap>
      {figures.map((figure) => (
        <Card
          key={figure.name}
          size="small"
          style={{ flex: '1 1 104px' }}
          styles={{ body: { height: '100%', padding: 0 } }}
        >
          <button
            type="button"
            onClick={figure.open}
            style={{
              display: 'flex',
              flexDirection: 'column',
              justifyContent: 'space-between',
              width: '100%',
              height: '100%',
              border: 0,
              padding: '12px clamp(10px, 1.2vw, 16px)',
              background: 'transparent',
              color: 'inherit',
              font: 'inherit',
              textAlign: 'start',
              cursor: 'pointer',
            }}
          >
            <Typography.Text type="secondary">{t(`sum_${figure.name}`)}</Typography.Text>
            <div
              style={{
                fontSize: 26,
                fontWeight: 600,
                lineHeight: 1.3,
                fontVariantNumeric: 'tabular-nums',
                color: figure.name === 'overdue' && sum.overdue > 0 ? 'var(--ant-color-error)' : undefined,
              }}
            >
              {figure.value}
            </div>
          </button>
        </Card>
      ))}
    </Flex>
  );
}
