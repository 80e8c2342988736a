import { Flex, Typography } from 'antd';

import { useDates } from '../../../words/dates.ts';
import { DueLine } from './due-line.tsx';
import type { MonthProps } from './month-table.tsx';

/** Only the days on which something is due. */
export function MonthList({ byDay, label }: MonthProps) {
  const { day } = useDates();
  return (
    <Flex vertical gap={16} role="group" aria-label={label}>
      {[...byDay].map(([date, records]) => (
        <section key={date}>
          <Typography.Title level={3} style={{ fontSize: 15, margin: '0 0 4px' }}>
            {day(date)}
          </Typography.Title>
          <Flex vertical gap={6}>
            {records.map((record) => (
              <DueLine key={record.id} record={record} />
            ))}
          </Flex>
        </section>
      ))}
    </Flex>
  );
}
