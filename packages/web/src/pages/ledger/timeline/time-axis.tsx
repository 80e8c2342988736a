import { Typography } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { TimeScale } from './time-scale.ts';

interface TimeAxisProps {
  readonly scale: TimeScale;
  readonly today: string;
  /** Pixels that the names take at the left. */
  readonly indent: number;
}

/** Months above the bars, and where today is. Rows say their days themselves. */
export function TimeAxis({ scale, today, indent }: TimeAxisProps) {
  const t = useWords(ledgerWords);
  const percent = (day: string): string => `${(scale.at(day) * 100).toFixed(3)}%`;
  return (
    <div
      aria-hidden="true"
      style={{
        position: 'sticky',
        top: 0,
        zIndex: 2,
        height: 32,
        paddingInlineStart: indent,
        background: 'var(--ant-color-bg-container)',
        borderBottom: '1px solid var(--ant-color-border)',
      }}
    >
      <div style={{ position: 'relative', height: '100%' }}>
        {scale.months.map((month) => (
          <Typography.Text
            key={month}
            type="secondary"
            style={{
              position: 'absolute',
              top: 6,
              paddingInlineStart: 4,
              insetInlineStart: percent(month),
              borderInlineStart: '1px solid var(--ant-color-border-secondary)',
              fontSize: 13,
              whiteSpace: 'nowrap',
            }}
          >
            {month.slice(5, 7) === '01' ? month.slice(0, 4) : month.slice(5, 7)}
          </Typography.Text>
        ))}
        <div
          title={t('today')}
          data-opens="true"
          style={{
            position: 'absolute',
            insetBlock: 0,
            insetInlineStart: percent(today),
            borderInlineStart: '2px solid var(--ant-color-primary)',
          }}
        />
      </div>
    </div>
  );
}
