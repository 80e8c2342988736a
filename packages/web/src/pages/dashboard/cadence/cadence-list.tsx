/** Recurring duties on a phone: each with its months in two short lines, so that nothing scrolls sideways. */
import { Typography } from 'antd';

import type { CadenceRow } from '../dashboard-queries.ts';
import { DutyName } from './duty-name.tsx';
import { MonthPeriods } from './month-periods.tsx';
import { byMonth } from './tally.ts';

interface CadenceListProps {
  readonly rows: readonly CadenceRow[];
  readonly months: readonly string[];
  readonly today: string;
  /** More periods than this in a month are counted. */
  readonly shownOneByOne: number;
}

export function CadenceList({ rows, months, today, shownOneByOne }: CadenceListProps) {
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.map((row) => (
        <li
          key={row.record}
          style={{ paddingBlock: 10, borderTop: '1px solid var(--ant-color-border-secondary)' }}
        >
          <DutyName row={row} />
          <div
            style={{
              display: 'grid',
              gridTemplateColumns: 'repeat(auto-fill, minmax(48px, 1fr))',
              gap: '8px 4px',
              marginTop: 8,
            }}
          >
            {byMonth(row.periods).map((periods, at) =>
              periods.length === 0 ? null : (
                <div key={at} style={{ textAlign: 'center' }}>
                  <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
                    {months[at]}
                  </Typography.Text>
                  <MonthPeriods
                    row={row}
                    periods={periods}
                    month={months[at] ?? ''}
                    today={today}
                    counted={periods.length > shownOneByOne}
                  />
                </div>
              ),
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
