import { Typography } from 'antd';

import type { ListedRecord } from '../../../api/record-list.ts';
import { lightColour } from '../../../ui/light.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { madeOn, type TimeScale } from './time-scale.ts';

interface TimelineBarProps {
  readonly record: ListedRecord;
  readonly scale: TimeScale;
}

/** Full until the first due day, hollow from there to the day it was moved to. */
export function TimelineBar({ record, scale }: TimelineBarProps) {
  const t = useWords(ledgerWords);
  const { day } = useDates();
  const { dueOn, firstDueOn, title, light } = record;
  if (dueOn === null)
    return (
      <Typography.Text type="secondary" style={{ alignSelf: 'center', paddingInline: 8 }}>
        {t('timelineUndated')}
      </Typography.Text>
    );
  const made = madeOn(record.id);
  // What was put in after its day starts and ends there.
  const from = made < dueOn ? made : dueOn;
  const planned = firstDueOn !== null && firstDueOn < dueOn && firstDueOn > from ? firstDueOn : dueOn;
  const said =
    t('timelineBar', { title, from: day(from), to: day(dueOn) }) +
    (firstDueOn === null || firstDueOn === dueOn ? '' : t('timelineMoved', { first: day(firstDueOn) }));
  const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;
  const colour = lightColour(light);
  return (
    <div role="img" aria-label={said} title={said} style={{ position: 'relative' }}>
      <div
        style={{
          position: 'absolute',
          top: 'calc(50% - 6px)',
          height: 12,
          minWidth: 6,
          borderRadius: 3,
          boxSizing: 'border-box',
          insetInlineStart: percent(scale.at(from)),
          width: percent(scale.at(dueOn) - scale.at(from)),
          border: `1.5px solid ${colour}`,
        }}
      />
      <div
        style={{
          position: 'absolute',
          top: 'calc(50% - 6px)',
          height: 12,
          minWidth: 6,
          borderRadius: 3,
          insetInlineStart: percent(scale.at(from)),
          width: percent(scale.at(planned) - scale.at(from)),
          boxSizing: 'border-box',
          border: `1.5px solid ${colour}`,
          background: `color-mix(in srgb, ${colour} 55%, var(--ant-color-bg-container))`,
        }}
      />
    </div>
  );
}
