/** The periods of a duty in one month: a sign for each; where they are many, how many stand how. */
import { Link } from '@tanstack/react-router';
import { Flex } from 'antd';

import { usePeriodName } from '../../../ui/field-value/use-period-name.ts';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import type { CadenceRow } from '../dashboard-queries.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { cadenceState } from './cadence-state.ts';
import { Sign } from './sign.tsx';
import { tally } from './tally.ts';

interface MonthPeriodsProps {
  readonly row: CadenceRow;
  readonly periods: CadenceRow['periods'];
  /** "3月", "Mar". */
  readonly month: string;
  readonly today: string;
  /** Counted instead of shown one by one. */
  readonly counted: boolean;
}

export function MonthPeriods({ row, periods, month, today, counted }: MonthPeriodsProps) {
  if (periods.length === 0) return null;
  if (counted) return <Counted row={row} periods={periods} month={month} today={today} />;
  return (
    <Flex gap={3} wrap justify="center">
      {periods.map((period) => (
        <Period key={period.id} record={row.record} period={period} today={today} />
      ))}
    </Flex>
  );
}

function Counted({ row, periods, month, today }: Omit<MonthPeriodsProps, 'counted'>) {
  const t = useWords(dashboardWords);
  const counts = tally(periods, today);
  const said = counts.map(({ state, count }) => t('countedState', { state: t(`state_${state}`), count }));
  const all = t('countedSaid', { month, states: said.join(t('between')) });
  return (
    <Link
      to="/records/$record"
      params={{ record: row.record }}
      preload={false}
      aria-label={all}
      title={all}
      style={{
        display: 'inline-grid',
        gridTemplateColumns: 'auto auto',
        gap: '3px 5px',
        alignItems: 'center',
        justifyItems: 'end',
        minHeight: 24,
        color: 'inherit',
        textDecoration: 'none',
      }}
    >
      {counts.map(({ state, count }) => (
        <CountOf key={state} state={state} count={count} />
      ))}
    </Link>
  );
}

const CountOf = ({ state, count }: ReturnType<typeof tally>[number]) => (
  <>
    <Sign state={state} size={20} />
    <span>{count}</span>
  </>
);

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
      style={{ display: 'inline-flex', textDecoration: 'none' }}
    >
      <Sign state={state} />
    </Link>
  );
}
