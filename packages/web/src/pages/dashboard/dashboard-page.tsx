/** How the year stands: year and unit stand in the address, each figure opens what it counts. */
import { PrinterOutlined } from '@ant-design/icons';
import { Button, Flex, Select } from 'antd';
import { useState, type CSSProperties } from 'react';

import { useDirectory } from '../../api/directory.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Page } from '../../ui/page.tsx';
import { todayIso, useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { BurdenTable } from './burden-table.tsx';
import { CadenceGrid } from './cadence/cadence-grid.tsx';
import { HeatMap } from './completion/heat-map.tsx';
import { dashboardWords } from './dashboard-words.ts';
import { DrillDrawer } from './drill/drill-drawer.tsx';
import type { Drill } from './drill/drill.ts';
import { MovedTable } from './moved-table.tsx';
import { OverdueTable } from './overdue-table.tsx';
import { SILENT_DAYS, SilentTable } from './silent-table.tsx';
import { Summary } from './summary.tsx';
import { TargetsTable } from './targets-table.tsx';
import { unitScope } from './unit-scope.ts';

/** The years that can be picked: so many back, and the next. */
const YEARS_BACK = 3;

export function DashboardPage() {
  const t = useWords(dashboardWords);
  const { day } = useDates();
  const [search, setSearch] = useSearchState();
  const [drill, setDrill] = useState<Drill | null>(null);
  const today = todayIso(new Date());
  const thisYear = Number(today.slice(0, 4));
  const year = yearIn(search['year'], thisYear);
  const directory = useDirectory();
  const chosen = directory?.unit(search['unit'] ?? '');
  const scope = unitScope(chosen?.id, search['units']);
  const hasBelow = directory?.units.some(({ parent }) => parent === chosen?.id) === true;
  const days = SILENT_DAYS.find((count) => String(count) === search['silent']) ?? 14;
  return (
    <Page
      title={t('title')}
      about={[
        t('about'),
        chosen === undefined ? '' : t(hasBelow ? `about_${scope.units}` : 'about_own', { unit: chosen.name }),
        t('asOf', { day: day(today) }),
      ]
        .filter((words) => words !== '')
        .join(' ')}
      wide
      landscape
      actions={
        <>
          <Select
            aria-label={t('year')}
            value={year}
            options={Array.from({ length: YEARS_BACK + 2 }, (_, at) => thisYear + 1 - at).map((one) => ({
              value: one,
              label: t('yearOf', { year: one }),
            }))}
            onChange={(one: number) => {
              setSearch({ year: one === thisYear ? undefined : String(one) });
            }}
          />
          <Select
            aria-label={t('unit')}
            style={{ minWidth: 160 }}
            showSearch={{ optionFilterProp: 'label' }}
            value={chosen?.id ?? ''}
            options={[
              { value: '', label: t('allUnits') },
              ...(directory?.units ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(one: string) => {
              setSearch({ unit: one === '' ? undefined : one, units: undefined });
            }}
          />
          {chosen !== undefined && hasBelow ? (
            <Select
              aria-label={t('whichUnits')}
              value={scope.units}
              options={(['subtree', 'own'] as const).map((units) => ({ value: units, label: t(units) }))}
              onChange={(units: string) => {
                setSearch({ units: units === 'own' ? units : undefined });
              }}
            />
          ) : null}
          <Button
            icon={<PrinterOutlined />}
            onClick={() => {
              print();
            }}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      <Flex vertical gap={16}>
        <Summary year={year} scope={scope} today={today} onDrill={setDrill} />
        <HeatMap year={year} scope={scope} onDrill={setDrill} />
        <div className="tz-print-stack" style={PAIR}>
          <OverdueTable scope={scope} onDrill={setDrill} />
          <SilentTable
            scope={scope}
            days={days}
            onDays={(count) => {
              setSearch({ silent: String(count) });
            }}
            onDrill={setDrill}
          />
        </div>
        <CadenceGrid year={year} scope={scope} />
        <div className="tz-print-stack" style={PAIR}>
          <TargetsTable scope={scope} />
          <Flex vertical gap={16}>
            <MovedTable scope={scope} />
            <BurdenTable year={year} scope={scope} onDrill={setDrill} />
          </Flex>
        </div>
      </Flex>
      <DrillDrawer
        drill={drill}
        onClose={() => {
          setDrill(null);
        }}
      />
    </Page>
  );
}

/** Two side by side where there is room. */
const PAIR: CSSProperties = {
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 480px), 1fr))',
};

function yearIn(text: string | undefined, thisYear: number): number {
  const year = Number(text);
  return Number.isInteger(year) && year >= thisYear - YEARS_BACK && year <= thisYear + 1 ? year : thisYear;
}
