import { useQuery } from '@tanstack/react-query';
import { Grid, Typography } from 'antd';

import { useDirectory } from '../../api/directory.ts';
import { UnitName } from '../../ui/names.tsx';
import { todayIso, useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { overdueQuery } from './dashboard-queries.ts';
import { dashboardWords } from './dashboard-words.ts';
import type { Drill } from './drill/drill.ts';
import { Figure } from './figure.tsx';
import { BUCKETS, daysOfBucket } from './overdue-buckets.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Section } from './section.tsx';
import type { UnitScope } from './unit-scope.ts';

interface OverdueTableProps {
  readonly scope: UnitScope;
  readonly onDrill: (drill: Drill) => void;
}

/** What is late, by how long. */
export function OverdueTable({ scope, onDrill }: OverdueTableProps) {
  const t = useWords(dashboardWords);
  const { day } = useDates();
  const directory = useDirectory();
  const { data: rows, error, refetch } = useQuery(overdueQuery(scope));
  const today = todayIso(new Date());
  // A phone has room for the ladder alone: the oldest day stands under the unit.
  const roomy = Grid.useBreakpoint().sm === true;
  return (
    <Section
      title={t('overdue')}
      about={t('overdueAbout')}
      none={t('overdueNone')}
      count={rows?.length}
      error={error}
      onRetry={() => void refetch()}
    >
      <PlainTable
        caption={t('overdue')}
        {...(roomy ? { minWidth: 540 } : {})}
        figures={[1, 2, 3, 4]}
        head={[
          t(roomy ? 'unitColumn' : 'unitAndDays'),
          ...BUCKETS.map((bucket) => t(roomy ? bucket : `days_${bucket}`)),
          ...(roomy ? [t('oldest')] : []),
        ]}
        rows={(rows ?? []).map((row) => ({
          key: row.unit,
          cells: [
            <>
              <UnitName id={row.unit} />
              {roomy ? null : (
                <Typography.Text type="secondary" style={{ display: 'block', fontSize: 13 }}>
                  {t('oldestOf', { day: day(row.oldest) })}
                </Typography.Text>
              )}
            </>,
            ...BUCKETS.map((bucket) => {
              const title = t('detailOverdue', {
                unit: directory?.unit(row.unit)?.name ?? '',
                bucket: t(bucket),
              });
              const days = daysOfBucket(bucket, today);
              return (
                <Figure
                  key={bucket}
                  value={row[bucket]}
                  tone={bucket === 'over90' || bucket === 'upTo90' ? 'error' : undefined}
                  said={`${title} ${row[bucket]}`}
                  onOpen={() => {
                    onDrill({
                      title,
                      unit: row.unit,
                      units: 'own',
                      periods: { from: days.from ?? '2000-01-01', to: days.to, states: ['open', 'returned'] },
                      records: { kind: 'open', due: days },
                    });
                  }}
                />
              );
            }),
            ...(roomy ? [day(row.oldest)] : []),
          ],
        }))}
      />
    </Section>
  );
}
