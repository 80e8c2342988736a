import { Button, Flex, Popover, Typography } from 'antd';

import type { ListedRecord } from '../../../api/record-list.ts';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { DueLine } from './due-line.tsx';
import { monthGrid } from './month-grid.ts';

export interface MonthProps {
  readonly month: string;
  readonly today: string;
  readonly byDay: ReadonlyMap<string, readonly ListedRecord[]>;
  readonly label: string;
}

/** A day shows so many; the rest opens. */
const SHOWN = 3;

export function MonthTable({ month, today, byDay, label }: MonthProps) {
  const t = useWords(ledgerWords);
  return (
    <table aria-label={label} style={{ width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' }}>
      <thead>
        <tr>
          {t('weekdays')
            .split(',')
            .map((day) => (
              <th key={day} scope="col" style={{ ...CELL, height: 'auto', padding: 6, textAlign: 'start' }}>
                <Typography.Text type="secondary">{day}</Typography.Text>
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {monthGrid(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) =>
              day === null ? (
                <td key={`no ${at}`} style={{ ...CELL, background: 'transparent' }} />
              ) : (
                <td key={day} style={CELL}>
                  <Day day={day} isToday={day === today} records={byDay.get(day) ?? []} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: string;
  readonly isToday: boolean;
  readonly records: readonly ListedRecord[];
}

function Day({ day, isToday, records }: DayProps) {
  const t = useWords(ledgerWords);
  const dates = useDates();
  const rest = records.length - SHOWN;
  return (
    <Flex vertical gap={2}>
      <time
        dateTime={day}
        aria-label={dates.day(day)}
        {...(isToday ? { 'aria-current': 'date' as const } : {})}
      >
        <Typography.Text strong={isToday} type={isToday ? undefined : 'secondary'}>
          {Number(day.slice(8))}
          {isToday ? ` ${t('today')}` : ''}
        </Typography.Text>
      </time>
      {records.slice(0, SHOWN).map((record) => (
        <DueLine key={record.id} record={record} />
      ))}
      {rest > 0 ? (
        <Popover
          trigger="click"
          title={dates.day(day)}
          content={
            <Flex vertical gap={4} style={{ width: 320, maxHeight: 360, overflowY: 'auto' }}>
              {records.map((record) => (
                <DueLine key={record.id} record={record} />
              ))}
            </Flex>
          }
        >
          <Button type="link" size="small" style={{ alignSelf: 'flex-start', padding: 0 }}>
            {t('dayMore', { count: rest })}
          </Button>
        </Popover>
      ) : null}
    </Flex>
  );
}

const CELL = {
  border: '1px solid var(--ant-color-border-secondary)',
  height: 96,
  padding: 4,
  verticalAlign: 'top',
  background: 'var(--ant-color-bg-container)',
} as const;
