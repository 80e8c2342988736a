/** Recurring duties by months: a sign for each period, a word for those who hear it. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Flex, Grid, Typography } from 'antd';
import type { CSSProperties } from 'react';

import { todayIso } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { cadenceQuery, type CadenceRow } from '../dashboard-queries.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { useMonthNames } from '../month-names.ts';
import { Section } from '../section.tsx';
import type { UnitScope } from '../unit-scope.ts';
import { CadenceList } from './cadence-list.tsx';
import { CADENCE_STATES } from './cadence-state.ts';
import { DutyName } from './duty-name.tsx';
import { MonthPeriods } from './month-periods.tsx';
import { Sign } from './sign.tsx';
import { byMonth } from './tally.ts';

interface CadenceGridProps {
  readonly year: number;
  readonly scope: UnitScope;
}

/** Periods of a month that are shown one by one: what is due every day would fill pages. */
const ONE_BY_ONE = { roomy: 6, narrow: 2 } as const;

export function CadenceGrid({ year, scope }: CadenceGridProps) {
  const t = useWords(dashboardWords);
  const { xl = false, md = false } = Grid.useBreakpoint();
  const query = useInfiniteQuery(cadenceQuery(year, scope));
  const rows = query.data?.pages.flatMap(({ items }) => items).filter(({ periods }) => periods.length > 0);
  const today = todayIso(new Date());
  const months = useMonthNames();
  const shownOneByOne = xl ? ONE_BY_ONE.roomy : ONE_BY_ONE.narrow;
  const view = { rows: rows ?? [], months, today, shownOneByOne };
  return (
    <Section
      flows
      title={t('cadence')}
      about={t('cadenceAbout')}
      none={t('cadenceNone')}
      count={rows?.length}
      error={query.error}
      onRetry={() => void query.refetch()}
    >
      <Legend />
      {md ? <CadenceTable {...view} /> : <CadenceList {...view} />}
      {query.hasNextPage ? (
        <Button
          className="tz-no-print"
          loading={query.isFetchingNextPage}
          style={{ marginTop: 12 }}
          onClick={() => void query.fetchNextPage()}
        >
          {t('cadenceMore')}
        </Button>
      ) : null}
    </Section>
  );
}

interface CadenceTableProps {
  readonly rows: readonly CadenceRow[];
  readonly months: readonly string[];
  readonly today: string;
  readonly shownOneByOne: number;
}

function CadenceTable({ rows, months, today, shownOneByOne }: CadenceTableProps) {
  const t = useWords(dashboardWords);
  return (
    <div tabIndex={0} role="group" aria-label={t('cadence')} style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', minWidth: 720 }}>
        <caption className="tz-hidden">{t('cadenceAbout')}</caption>
        <thead>
          <tr>
            <th scope="col" style={{ ...HEAD, textAlign: 'start', width: '24%' }}>
              {t('duty')}
            </th>
            {months.map((month) => (
              <th key={month} scope="col" style={HEAD}>
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const inMonths = byMonth(row.periods);
            // One way for the whole line: it is read along the year.
            const counted = inMonths.some((periods) => periods.length > shownOneByOne);
            return (
              <tr key={row.record}>
                <th scope="row" style={{ ...CELL, textAlign: 'start', fontWeight: 400 }}>
                  <DutyName row={row} />
                </th>
                {inMonths.map((periods, at) => (
                  <td key={at} style={{ ...CELL, textAlign: 'center' }}>
                    <MonthPeriods
                      row={row}
                      periods={periods}
                      month={months[at] ?? ''}
                      today={today}
                      counted={counted}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Legend() {
  const t = useWords(dashboardWords);
  return (
    <Flex gap="6px 14px" wrap role="group" aria-label={t('legend')} style={{ marginBottom: 10 }}>
      {CADENCE_STATES.map((state) => (
        <Flex key={state} gap={6} align="center">
          <Sign state={state} size={20} />
          <Typography.Text type="secondary">{t(`state_${state}`)}</Typography.Text>
        </Flex>
      ))}
    </Flex>
  );
}

const HEAD: CSSProperties = { fontWeight: 400, color: 'var(--ant-color-text-secondary)', padding: 4 };
const CELL: CSSProperties = {
  padding: '6px 2px',
  verticalAlign: 'middle',
  borderBottom: '1px solid var(--ant-color-border-secondary)',
};
