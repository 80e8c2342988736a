import { useQuery } from '@tanstack/react-query';

import { useDirectory } from '../../api/directory.ts';
import { UnitName } from '../../ui/names.tsx';
import { useWords } from '../../words/define-words.ts';
import { burdenQuery, yearOf } from './dashboard-queries.ts';
import { dashboardWords } from './dashboard-words.ts';
import type { Drill } from './drill/drill.ts';
import { Figure } from './figure.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Section } from './section.tsx';
import type { UnitScope } from './unit-scope.ts';

interface BurdenTableProps {
  readonly year: number;
  readonly scope: UnitScope;
  readonly onDrill: (drill: Drill) => void;
}

/** What the ledger asks of each unit. */
export function BurdenTable({ year, scope, onDrill }: BurdenTableProps) {
  const t = useWords(dashboardWords);
  const directory = useDirectory();
  const { data: rows, error, refetch } = useQuery(burdenQuery(year, scope));
  return (
    <Section
      flows
      title={t('burden')}
      about={t('burdenAbout')}
      none={t('burdenNone')}
      count={rows?.length}
      error={error}
      onRetry={() => void refetch()}
    >
      <PlainTable
        caption={t('burden')}
        figures={[1, 2, 3]}
        head={[t('unitColumn'), t('reports'), t('files'), t('fields')]}
        rows={(rows ?? []).map((row) => {
          const title = t('detailBurden', { unit: directory?.unit(row.unit)?.name ?? '' });
          const figure = (what: 'reports' | 'files' | 'fields') => (
            <Figure
              key={what}
              value={row[what]}
              said={`${title} ${t(what)} ${row[what]}`}
              onOpen={() => {
                onDrill({ title, unit: row.unit, units: 'own', ...asked(year) });
              }}
            />
          );
          return {
            key: row.unit,
            cells: [
              <UnitName key="unit" id={row.unit} />,
              figure('reports'),
              figure('files'),
              figure('fields'),
            ],
          };
        })}
      />
    </Section>
  );
}

/** What is asked of a unit in a year: its periods, and records that are reported on once. */
const asked = (year: number): Pick<Drill, 'periods' | 'records'> => ({
  periods: { ...yearOf(year), states: ['open', 'returned', 'reported', 'done', 'excused'] },
  records: { kind: 'open', due: yearOf(year) },
});
