/** Units by months: colour for the eye, figures for everybody. */
import { useQuery } from '@tanstack/react-query';
import { useRef, type CSSProperties } from 'react';

import { useDirectory } from '../../../api/directory.ts';
import { UnitName } from '../../../ui/names.tsx';
import { useOpensAt } from '../../../ui/use-opens-at.ts';
import { todayIso } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { completionQuery } from '../dashboard-queries.ts';
import { dashboardWords } from '../dashboard-words.ts';
import type { Drill } from '../drill/drill.ts';
import { useMonthNames } from '../month-names.ts';
import { Section } from '../section.tsx';
import type { UnitScope } from '../unit-scope.ts';
import { heatOf, heatRows, sumOf, type Counts, type HeatRow } from './heat.ts';
import { monthDays } from './month-days.ts';

interface HeatMapProps {
  readonly year: number;
  readonly scope: UnitScope;
  readonly onDrill: (drill: Drill) => void;
}

export function HeatMap({ year, scope, onDrill }: HeatMapProps) {
  const t = useWords(dashboardWords);
  const directory = useDirectory();
  const months = useMonthNames();
  const chosen = directory?.unit(scope.unit ?? '')?.name;
  const together = chosen === undefined ? t('allUnits') : t('withBelow', { unit: chosen });
  const { data, error, refetch } = useQuery(completionQuery(year, scope));
  const pane = useRef<HTMLDivElement>(null);
  useOpensAt(pane, data !== undefined);
  const now = todayIso(new Date()).slice(0, 7);
  const order = directory?.units.map(({ id }) => id) ?? [];
  const rows = data === undefined ? undefined : heatRows(data, order);
  const monthName = (at: number): string => months[at] ?? '';
  const all: HeatRow | undefined =
    rows === undefined || rows.length < 2
      ? undefined
      : {
          unit: '',
          months: Array.from({ length: 12 }, (_, at) => {
            const counts = rows.map(({ months }) => months[at]).filter((one) => one != null);
            return counts.length === 0 ? null : sumOf(counts);
          }),
          sum: sumOf(rows.map(({ sum }) => sum)),
        };
  const open = (row: HeatRow, at: number | null): void => {
    const name = row.unit === '' ? together : (directory?.unit(row.unit)?.name ?? '');
    const month = at === null ? t('wholeYear') : monthName(at);
    const days = at === null ? { from: `${year}-01-01`, to: `${year}-12-31` } : monthDays(year, at + 1);
    onDrill({
      title: t('detailCell', { unit: name, month }),
      ...(row.unit === '' ? scope : { unit: row.unit, units: 'own' }),
      periods: { ...days, states: ['open', 'returned', 'reported', 'done', 'excused'] },
      records: null,
    });
  };
  const cells = (row: HeatRow) => [
    ...row.months.map((counts, at) => (
      <Cell
        key={at}
        counts={counts}
        said={(one) =>
          t('cellSaid', {
            unit: row.unit === '' ? together : (directory?.unit(row.unit)?.name ?? ''),
            month: monthName(at),
            ...one,
          })
        }
        onOpen={() => {
          open(row, at);
        }}
      />
    )),
    <Cell
      key="sum"
      counts={row.sum}
      said={(one) =>
        t('cellSaid', {
          unit: row.unit === '' ? together : (directory?.unit(row.unit)?.name ?? ''),
          month: t('wholeYear'),
          ...one,
        })
      }
      onOpen={() => {
        open(row, null);
      }}
    />,
  ];
  return (
    <Section
      title={t('completion')}
      about={t('completionAbout')}
      none={t('completionNone')}
      count={rows?.length}
      error={error}
      onRetry={() => void refetch()}
    >
      <div ref={pane} tabIndex={0} role="group" aria-label={t('completion')} style={{ overflowX: 'auto' }}>
        <table
          className="tz-heat"
          style={{ borderCollapse: 'separate', borderSpacing: 2, width: '100%', minWidth: 720 }}
        >
          <caption className="tz-hidden">{t('completionAbout')}</caption>
          <thead>
            <tr>
              <th scope="col" style={{ ...UNIT, ...HEAD, textAlign: 'start' }}>
                {t('unitColumn')}
              </th>
              {months.map((month, at) => (
                <th
                  key={month}
                  scope="col"
                  data-opens={`${year}-${String(at + 1).padStart(2, '0')}` === now}
                  style={HEAD}
                >
                  {month}
                </th>
              ))}
              <th scope="col" style={HEAD}>
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...(rows ?? []), ...(all === undefined ? [] : [all])].map((row) => (
              <tr key={row.unit}>
                <th scope="row" style={{ ...UNIT, fontWeight: row.unit === '' ? 600 : 400 }}>
                  {row.unit === '' ? t('total') : <UnitName id={row.unit} />}
                </th>
                {cells(row)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface CellProps {
  readonly counts: Counts | null;
  readonly said: (counts: {
    readonly total: number;
    readonly done: number;
    readonly overdue: number;
  }) => string;
  readonly onOpen: () => void;
}

function Cell({ counts, said, onOpen }: CellProps) {
  const t = useWords(dashboardWords);
  if (counts === null || counts.total === 0) return <td style={CELL} />;
  const { total, done, overdue } = counts;
  return (
    <td style={{ ...CELL, background: heatOf(counts) ?? 'var(--ant-color-fill-quaternary)' }}>
      <button type="button" aria-label={said({ total, done, overdue })} style={BUTTON} onClick={onOpen}>
        <span>{t('doneOf', { done, total })}</span>
        {overdue > 0 ? (
          <small style={{ display: 'block', fontWeight: 600 }}>{t('lateMark', { count: overdue })}</small>
        ) : null}
      </button>
    </td>
  );
}

/** Stays in sight while the months are scrolled on a narrow screen. */
const UNIT: CSSProperties = {
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 1,
  minWidth: 84,
  paddingInlineEnd: 8,
  textAlign: 'start',
  background: 'var(--ant-color-bg-container)',
};
const HEAD: CSSProperties = { fontWeight: 400, color: 'var(--ant-color-text-secondary)', padding: 4 };
const CELL: CSSProperties = { height: 36, padding: 0, borderRadius: 4, textAlign: 'center' };
const BUTTON: CSSProperties = {
  border: 0,
  padding: 0,
  background: 'transparent',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
  width: '100%',
  minHeight: 36,
  borderRadius: 4,
  fontVariantNumeric: 'tabular-nums',
  lineHeight: 1.25,
};
