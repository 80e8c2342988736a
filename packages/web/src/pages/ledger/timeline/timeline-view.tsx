/** Bars from registration to the due day, the earliest due first. Only rows in sight are in the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Empty, Flex, Grid, Skeleton, Typography } from 'antd';
import { useDeferredValue, useEffect, useMemo, useRef, type CSSProperties } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';
import { Failure } from '../../../ui/failure.tsx';
import { LightIcon } from '../../../ui/light.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';
import { useOpensAt } from '../../../ui/use-opens-at.ts';
import { todayIso } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { useRegisterLive } from '../use-register-live.ts';
import { useRecordList } from '../use-record-list.ts';
import { TimeAxis } from './time-axis.tsx';
import { madeOn, timeScale } from './time-scale.ts';
import { TimelineBar } from './timeline-bar.tsx';

interface TimelineViewProps {
  readonly definition: RegisterDefinition;
  readonly filters: readonly Filter[];
}

const ROW = 36;
/** On a phone the title stands over its bar. */
const TALL_ROW = 58;
const NAME_WIDTH = 340;
const NO_FIELDS: readonly string[] = [];

export function TimelineView({ definition, filters }: TimelineViewProps) {
  const t = useWords(ledgerWords);
  useRegisterLive(definition.id);
  const wide = Grid.useBreakpoint().md === true;
  const scroller = useRef<HTMLDivElement>(null);
  const today = todayIso(new Date());
  const list = useRecordList({ register: definition.id, filters, sort: 'dueOn', fields: NO_FIELDS });
  const { hasMore, more, error, reload } = list;
  const records = useDeferredValue(list.records);
  const scale = useMemo(() => timeScale((records ?? []).flatMap(daysOf), today), [records, today]);
  const height = wide ? ROW : TALL_ROW;
  const virtual = useVirtualizer({
    count: records?.length ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 4,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);
  const end = virtual.range?.endIndex ?? 0;
  const loaded = records?.length ?? 0;
  useEffect(() => {
    if (hasMore && end > loaded - 50) more();
  }, [hasMore, end, loaded, more]);
  useOpensAt(scroller, loaded > 0);
  if (records === undefined)
    return error === null ? <Skeleton active title={false} /> : <Failure error={error} onRetry={reload} />;
  if (records.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noneTitle')} />;
  const name = wide ? NAME_WIDTH : 0;
  const line = Math.max(wide ? 480 : 320, scale.months.length * (wide ? 56 : 44));
  return (
    <Flex vertical gap={8}>
      <Typography.Text type="secondary">{t('timelineAbout')}</Typography.Text>
      <Failure error={error} onRetry={reload} />
      <div ref={scroller} role="group" tabIndex={0} aria-label={t('timelineLabel')} style={FRAME}>
        <div style={{ minWidth: name + line }}>
          <TimeAxis scale={scale} today={today} indent={name} />
          <div role="list" style={{ position: 'relative', height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const record = records[index];
              if (record === undefined) return null;
              return (
                <div
                  key={record.id}
                  role="listitem"
                  aria-setsize={hasMore ? -1 : loaded}
                  aria-posinset={index + 1}
                  style={{
                    ...LINE,
                    height,
                    transform: `translateY(${start}px)`,
                    ...(wide ? { gridTemplateColumns: `${name}px 1fr` } : { gridTemplateRows: '30px 1fr' }),
                  }}
                >
                  <Flex
                    align="center"
                    gap={6}
                    style={wide ? NAME : { ...NAME, maxWidth: 'calc(100vw - 28px)' }}
                  >
                    <LightIcon timeliness={record.timeliness} light={record.light} />
                    <RecordLink
                      record={record.id}
                      title={record.title}
                      style={{ ...CUT, color: 'var(--ant-color-text)' }}
                    >
                      {record.title}
                    </RecordLink>
                  </Flex>
                  <TimelineBar record={record} scale={scale} />
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </Flex>
  );
}

const daysOf = ({ id, dueOn, firstDueOn }: ListedRecord): readonly string[] =>
  [madeOn(id), dueOn, firstDueOn].filter((day) => day !== null);

const CUT: CSSProperties = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };
const FRAME: CSSProperties = {
  height: 'max(360px, calc(100vh - 268px))',
  overflow: 'auto',
  border: '1px solid var(--ant-color-border-secondary)',
  borderRadius: 'var(--ant-border-radius-lg)',
  background: 'var(--ant-color-bg-container)',
};
const LINE: CSSProperties = {
  position: 'absolute',
  insetInline: 0,
  top: 0,
  display: 'grid',
  borderBottom: '1px solid var(--ant-color-border-secondary)',
};
const NAME: CSSProperties = {
  minWidth: 0,
  paddingInline: 10,
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 1,
  background: 'var(--ant-color-bg-container)',
};
