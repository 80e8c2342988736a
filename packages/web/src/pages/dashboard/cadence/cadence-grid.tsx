/** Recurring duties by months: a sign for each period, a word for those who hear it. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Flex, Typography } from 'antd';
import type { CSSProperties } from 'react';

import { usePreferences } from '../../../preferences/preferences.ts';
import { usePeriodName } from '../../../ui/field-value/use-period-name.ts';
import { UnitName } from '../../../ui/names.tsx';
import { todayIso, useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { cadenceQuery, type CadenceRow } from '../dashboard-queries.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { Section } from '../section.tsx';
import { CADENCE_STATES, cadenceState, type CadenceState } from './cadence-state.ts';

interface CadenceGridProps {
  readonly year: number;
  readonly unit: string | undefined;
}

export function CadenceGrid({ year, unit }: CadenceGridProps) {
  const t = useWords(dashboardWords);
  const { language } = usePreferences();
  const query = useInfiniteQuery(cadenceQuery(year, unit));
  const rows = query.data?.pages.flatMap(({ items }) => items).filter(({ periods }) => periods.length > 0);
  const today = todayIso(new Date());
  const months = Array.from({ length: 12 }, (_, at) =>
    language === 'zh'
      ? t('month', { month: at + 1 })
      : new Date(Date.UTC(2026, at, 1)).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' }),
  );
  return (
    <Section
      title={t('cadence')}
      about={t('cadenceAbout')}
      none={t('cadenceNone')}
      count={rows?.length}
      error={query.error}
      onRetry={() => void query.refetch()}
    >
      <Legend />
      <div
        className="tz-print-year"
        tabIndex={0}
        role="group"
        aria-label={t('cadence')}
        style={{ overflowX: 'auto' }}
      >
        <table style={{ borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', minWidth: 1120 }}>
          <caption className="tz-hidden">{t('cadenceAbout')}</caption>
          <thead>
            <tr>
              <th scope="col" style={{ ...HEAD, textAlign: 'start', width: 272 }}>
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
            {(rows ?? []).map((row) => (
              <Duty key={row.record} row={row} today={today} />
            ))}
          </tbody>
        </table>
      </div>
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

function Duty({ row, today }: { readonly row: CadenceRow; readonly today: string }) {
  return (
    <tr>
      <th scope="row" style={{ ...CELL, textAlign: 'start', fontWeight: 400 }}>
        <Link to="/records/$record" params={{ record: row.record }}>
          {row.title}
        </Link>
        <div>
          <Typography.Text type="secondary" style={{ fontSize: 13 }}>
            <UnitName id={row.unit} />
          </Typography.Text>
        </div>
      </th>
      {Array.from({ length: 12 }, (_, at) => (
        <td key={at} style={CELL}>
          <Flex gap={3} wrap justify="center">
            {row.periods
              .filter(({ dueOn }) => Number(dueOn.slice(5, 7)) === at + 1)
              .map((period) => (
                <Period key={period.id} record={row.record} period={period} today={today} />
              ))}
          </Flex>
        </td>
      ))}
    </tr>
  );
}

interface PeriodProps {
  readonly record: string;
  readonly period: CadenceRow['periods'][number];
  readonly today: string;
}

function Period({ record, period, today }: PeriodProps) {
  const t = useWords(dashboardWords);
  const name = usePeriodName();
  const { day } = useDates();
  const state = cadenceState(period, today);
  const said = t('periodSaid', {
    period: name(period.key),
    state: t(`state_${state}`),
    day: day(period.dueOn),
  });
  return (
    <Link
      to="/records/$record"
      params={{ record }}
      preload={false}
      aria-label={said}
      title={said}
      style={{ textDecoration: 'none' }}
    >
      <Sign state={state} />
    </Link>
  );
}

const COLOURS: Readonly<Record<CadenceState, string>> = {
  kept: 'var(--ant-color-success)',
  late: 'var(--ant-color-warning)',
  reported: 'var(--ant-color-info)',
  excused: 'var(--ant-color-text-tertiary)',
  overdue: 'var(--ant-color-error)',
  open: 'var(--ant-color-text-tertiary)',
};

function Sign({ state }: { readonly state: CadenceState }) {
  const t = useWords(dashboardWords);
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        width: 24,
        height: 24,
        borderRadius: 4,
        fontSize: 13,
        fontWeight: 600,
        lineHeight: 1,
        color: COLOURS[state],
        border: `1.5px ${state === 'open' || state === 'excused' ? 'dashed' : 'solid'} ${COLOURS[state]}`,
      }}
    >
      {t(`sign_${state}`)}
    </span>
  );
}

function Legend() {
  const t = useWords(dashboardWords);
  return (
    <Flex gap={14} wrap role="group" aria-label={t('legend')} style={{ marginBottom: 10 }}>
      {CADENCE_STATES.map((state) => (
        <Flex key={state} gap={6} align="center">
          <Sign state={state} />
          <Typography.Text type="secondary">{t(`state_${state}`)}</Typography.Text>
        </Flex>
      ))}
    </Flex>
  );
}

const HEAD: CSSProperties = { fontWeight: 400, color: 'var(--ant-color-text-secondary)', padding: 4 };
const CELL: CSSProperties = {
  padding: '6px 4px',
  verticalAlign: 'middle',
  borderBottom: '1px solid var(--ant-color-border-secondary)',
};
