import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';

import { useDirectory } from '../../api/directory.ts';
import { UnitName } from '../../ui/names.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { silentQuery } from './dashboard-queries.ts';
import { dashboardWords } from './dashboard-words.ts';
import type { Drill } from './drill/drill.ts';
import { Figure } from './figure.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Section } from './section.tsx';
import type { UnitScope } from './unit-scope.ts';

export const SILENT_DAYS = [7, 14, 30, 60] as const;

interface SilentTableProps {
  readonly scope: UnitScope;
  readonly days: number;
  readonly onDays: (days: number) => void;
  readonly onDrill: (drill: Drill) => void;
}

/** Units of which nothing was heard. */
export function SilentTable({ scope, days, onDays, onDrill }: SilentTableProps) {
  const t = useWords(dashboardWords);
  const { moment } = useDates();
  const directory = useDirectory();
  const { data: rows, error, refetch } = useQuery(silentQuery(days, scope));
  return (
    <Section
      title={t('silent')}
      about={t('silentAbout')}
      none={t('silentNone')}
      count={rows?.length}
      error={error}
      onRetry={() => void refetch()}
      extra={
        <Select
          aria-label={t('silentDays')}
          value={days}
          options={SILENT_DAYS.map((count) => ({ value: count, label: t('daysOf', { count }) }))}
          onChange={onDays}
        />
      }
    >
      <PlainTable
        caption={t('silent')}
        figures={[1]}
        head={[t('unitColumn'), t('open'), t('lastAt')]}
        rows={(rows ?? []).map((row) => {
          const title = t('detailSilent', { unit: directory?.unit(row.unit)?.name ?? '' });
          return {
            key: row.unit,
            cells: [
              <UnitName key="unit" id={row.unit} />,
              <Figure
                key="open"
                value={row.open}
                said={`${title} ${row.open}`}
                onOpen={() => {
                  onDrill({
                    title,
                    unit: row.unit,
                    units: 'own',
                    periods: null,
                    records: { kind: 'open', due: null },
                  });
                }}
              />,
              row.lastAt === null ? t('never') : moment(row.lastAt),
            ],
          };
        })}
      />
    </Section>
  );
}
