import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Typography } from 'antd';

import { PersonName, UnitName } from '../../ui/names.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { movedQuery } from './dashboard-queries.ts';
import { dashboardWords } from './dashboard-words.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Section } from './section.tsx';
import type { UnitScope } from './unit-scope.ts';

/** Whose day was moved: first, now, how often, by whom. */
export function MovedTable({ scope }: { readonly scope: UnitScope }) {
  const t = useWords(dashboardWords);
  const { day } = useDates();
  const { data, error, refetch } = useQuery(movedQuery(scope));
  return (
    <Section
      flows
      title={t('moved')}
      about={t('movedAbout')}
      none={t('movedNone')}
      count={data?.length}
      error={error}
      onRetry={() => void refetch()}
    >
      <PlainTable
        caption={t('moved')}
        minWidth={620}
        figures={[3]}
        head={[t('duty'), t('firstDue'), t('nowDue'), t('times'), t('movedBy')]}
        rows={(data ?? []).map((row) => {
          const by = row.moves.at(-1)?.by ?? null;
          return {
            key: row.record,
            cells: [
              <>
                <Link to="/records/$record" params={{ record: row.record }}>
                  {row.title}
                </Link>
                <div style={{ fontWeight: 400 }}>
                  <Typography.Text type="secondary">
                    <UnitName id={row.unit} />
                  </Typography.Text>
                </div>
              </>,
              day(row.firstDueOn),
              day(row.dueOn),
              row.times,
              by === null ? t('system') : <PersonName id={by} />,
            ],
          };
        })}
      />
    </Section>
  );
}
