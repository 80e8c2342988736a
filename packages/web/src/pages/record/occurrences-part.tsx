/** Periods of a recurring duty: one cell each, targets with their progress; a cell opens its period. */
import {
  CheckOutlined,
  ClockCircleOutlined,
  CloseOutlined,
  EyeOutlined,
  MinusOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Flex, Typography } from 'antd';
import { useState, type CSSProperties, type ReactNode } from 'react';

import { useSearchState } from '../../app/search-state.ts';
import type { RegisterDefinition } from '../../api/definition.ts';
import { occurrencesQuery, scheduleQuery, type Occurrence } from '../../api/record-parts.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { Failure } from '../../ui/failure.tsx';
import { usePeriodName } from '../../ui/field-value/use-period-name.ts';
import { lightWords } from '../../ui/light-words.ts';
import { OccurrencePanel } from '../../ui/occurrence/occurrence-panel.tsx';
import { occurrenceWords } from '../../ui/occurrence/occurrence-words.ts';
import { TargetBar } from '../../ui/occurrence/progress-part.tsx';
import { todayIso, useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { Part } from './card.tsx';
import { nearToday } from './near-today.ts';
import { cellKind, shortPeriod, type CellKind } from './cell-kind.ts';
import { recordWords } from './record-words.ts';

interface OccurrencesPartProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
}

type LegendWord =
  | 'legendDone'
  | 'legendLate'
  | 'legendMissing'
  | 'legendReported'
  | 'legendSoon'
  | 'legendOpen'
  | 'legendExcused';
interface Look {
  readonly icon: ReactNode;
  /** Of antd's tokens; empty: quiet. */
  readonly colour: string;
  readonly word: LegendWord;
}

const LOOKS: Readonly<Record<CellKind, Look>> = {
  done: { icon: <CheckOutlined />, colour: 'success', word: 'legendDone' },
  late: { icon: <WarningOutlined />, colour: 'warning', word: 'legendLate' },
  missing: { icon: <CloseOutlined />, colour: 'error', word: 'legendMissing' },
  reported: { icon: <EyeOutlined />, colour: 'primary', word: 'legendReported' },
  soon: { icon: <ClockCircleOutlined />, colour: 'info', word: 'legendSoon' },
  open: { icon: null, colour: '', word: 'legendOpen' },
  excused: { icon: <MinusOutlined />, colour: '', word: 'legendExcused' },
};
const DRAWER_WIDTH = 560;
const MOST_SHOWN = 60;

function lookOf(kind: CellKind): CSSProperties {
  const { colour } = LOOKS[kind];
  if (colour === '')
    return {
      color: 'var(--ant-color-text-secondary)',
      background: kind === 'excused' ? 'var(--ant-color-fill-tertiary)' : 'transparent',
      borderColor: 'var(--ant-color-border)',
    };
  return {
    color: `var(--ant-color-${colour})`,
    background: `var(--ant-color-${colour}-bg)`,
    borderColor: `var(--ant-color-${colour}-border)`,
  };
}

export function OccurrencesPart({ record, definition }: OccurrencesPartProps) {
  const t = useWords(recordWords);
  const [all, setAll] = useState<readonly ('earlier' | 'later')[]>([]);
  const { data, error, refetch } = useQuery(occurrencesQuery(record.id));
  const schedule = useQuery(scheduleQuery(record.id));
  if (definition.schedule === undefined || (data?.length === 0 && schedule.data?.rules.length === 0))
    return null;
  const today = todayIso(new Date());
  const shown = (data ?? []).filter(({ state }) => state !== 'withdrawn');
  const counted = shown.filter(({ state }) => state !== 'excused');
  const done = counted.filter(({ state }) => state === 'done').length;
  const missing = shown.filter((one) => cellKind(one) === 'missing').length;
  const targets = (schedule.data?.targets ?? []).filter(({ occurrence }) => {
    const period = shown.find(({ id }) => id === occurrence);
    return period !== undefined && period.periodStart <= today && today <= period.periodEnd;
  });
  const near = nearToday(
    shown.map(({ periodEnd }) => periodEnd),
    today,
    MOST_SHOWN,
  );
  const [from, to] = [
    all.includes('earlier') ? 0 : near.from,
    all.includes('later') ? shown.length : near.to,
  ];
  return (
    <Part
      title={t('occurrences')}
      extra={
        shown.length === 0 ? null : (
          <Typography.Text type={missing > 0 ? 'danger' : 'secondary'}>
            {t('summary', { done, count: counted.length })}
            {missing === 0 ? '' : t('overdue', { count: missing })}
          </Typography.Text>
        )
      }
    >
      <Failure error={error} onRetry={() => void refetch()} />
      {data !== undefined && shown.length === 0 ? (
        <Typography.Text type="secondary">{t('occurrencesNone')}</Typography.Text>
      ) : null}
      {targets.map((target) => (
        <TargetBar key={target.occurrence} target={target} />
      ))}
      {from === 0 ? null : (
        <Button
          type="link"
          size="small"
          onClick={() => {
            setAll([...all, 'earlier']);
          }}
        >
          {t('earlier', { count: from })}
        </Button>
      )}
      <Strip occurrences={shown.slice(from, to)} />
      {to === shown.length ? null : (
        <Button
          type="link"
          size="small"
          onClick={() => {
            setAll([...all, 'later']);
          }}
        >
          {t('laterPeriods', { count: shown.length - to })}
        </Button>
      )}
      <Legend kinds={new Set(shown.map(cellKind))} />
      <PeriodDrawer record={record} definition={definition} occurrences={data ?? []} />
    </Part>
  );
}

function Strip({ occurrences }: { readonly occurrences: readonly Occurrence[] }) {
  const t = useWords(recordWords);
  const periodName = usePeriodName();
  const states = useWords(occurrenceWords);
  const lights = useWords(lightWords);
  const { day } = useDates();
  const [, setSearch] = useSearchState();
  return (
    <ul
      aria-label={t('strip')}
      style={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 6, margin: '8px 0', padding: 0 }}
    >
      {occurrences.map((one) => {
        const said = t('cell', {
          period: periodName(one.key),
          state: states(one.state),
          light: lights(one.timeliness),
          day: day(one.dueOn),
        });
        const kind = cellKind(one);
        return (
          <li key={one.id}>
            <button
              type="button"
              title={said}
              aria-label={said}
              onClick={() => {
                setSearch({ occurrence: one.id });
              }}
              style={{
                ...lookOf(kind),
                borderWidth: 1,
                borderStyle: 'solid',
                borderRadius: 4,
                minWidth: 40,
                height: 44,
                padding: '2px 6px',
                cursor: 'pointer',
                font: 'inherit',
                fontSize: 12,
                lineHeight: 1.4,
                display: 'flex',
                flexDirection: 'column',
                alignItems: 'center',
                justifyContent: 'center',
              }}
            >
              <span>{shortPeriod(one.key)}</span>
              <span aria-hidden>{LOOKS[kind].icon}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Legend({ kinds }: { readonly kinds: ReadonlySet<CellKind> }) {
  const t = useWords(recordWords);
  return (
    <Flex gap={14} wrap aria-label={t('legend')} role="group">
      {(Object.keys(LOOKS) as CellKind[])
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <Typography.Text key={kind} type="secondary" style={{ fontSize: 12 }}>
            <span aria-hidden style={{ ...lookOf(kind), background: 'none', marginInlineEnd: 4 }}>
              {LOOKS[kind].icon ?? '□'}
            </span>
            {t(LOOKS[kind].word)}
          </Typography.Text>
        ))}
    </Flex>
  );
}

function PeriodDrawer({
  record,
  definition,
  occurrences,
}: OccurrencesPartProps & { readonly occurrences: readonly Occurrence[] }) {
  const t = useWords(recordWords);
  const periodName = usePeriodName();
  const [search, setSearch] = useSearchState();
  const found = occurrences.find(({ id }) => id === search['occurrence']);
  const close = (): void => {
    setSearch({ occurrence: undefined });
  };
  return (
    <Drawer
      open={found !== undefined}
      onClose={close}
      size={DRAWER_WIDTH}
      title={found === undefined ? '' : t('period', { period: periodName(found.key) })}
      destroyOnHidden
    >
      {found === undefined ? null : (
        <OccurrencePanel
          key={`${found.id} ${found.state}`}
          occurrence={found}
          definition={definition}
          unit={record.unit}
        />
      )}
    </Drawer>
  );
}
