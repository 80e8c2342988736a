/** A register, as its reader wants to see it: table, board, calendar, timeline. All of it stands in the address. */
import {
  AppstoreOutlined,
  CalendarOutlined,
  TableOutlined,
  BarsOutlined,
  ReloadOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert, Button, Flex, Grid, Segmented, Skeleton, Typography } from 'antd';
import { lazy, memo, Suspense, useCallback, useDeferredValue, useEffect, useMemo } from 'react';

import { definitionQuery, type RegisterDefinition } from '../../api/definition.ts';
import { recordCountQuery } from '../../api/record-list.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { asSentence } from '../../words/as-sentence.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { printState, readState, type LedgerState, type ViewKind } from './ledger-state.ts';
import { ledgerWords } from './ledger-words.ts';
import { LedgerActions } from './ledger-actions.tsx';
import { shownColumns } from './columns/column-list.ts';
import { TableTools } from './table/table-tools.tsx';
import { TableView } from './table/table-view.tsx';
import { useChanges } from './use-changes.ts';
import { useRecordList } from './use-record-list.ts';

const BoardView = lazy(() =>
  import('./board/board-view.tsx').then((module) => ({ default: module.BoardView })),
);
const CalendarView = lazy(() =>
  import('./calendar/calendar-view.tsx').then((module) => ({ default: module.CalendarView })),
);
const TimelineView = lazy(() =>
  import('./timeline/timeline-view.tsx').then((module) => ({ default: module.TimelineView })),
);

export function LedgerPage() {
  const { register } = useParams({ from: '/shell/ledger/$register' });
  const label = useLabel();
  const { data: definition, error, refetch } = useQuery(definitionQuery(register));
  if (definition === undefined)
    return (
      <Page title={register} wide>
        {error === null ? (
          <Skeleton active title={false} />
        ) : (
          <Failure error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  return (
    <Page
      key={register}
      title={label(definition.label)}
      about={asSentence(label(definition.purpose))}
      wide
      landscape
      actions={<LedgerActions definition={definition} />}
    >
      <Ledger definition={definition} />
    </Page>
  );
}

const ICONS = {
  table: <TableOutlined />,
  board: <AppstoreOutlined />,
  calendar: <CalendarOutlined />,
  timeline: <BarsOutlined />,
} as const;

function Ledger({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(ledgerWords);
  const [search, setSearch] = useSearchState();
  const state = useMemo(() => readState(search), [search]);
  // Buttons show what was chosen in the next frame; what it leads to is made in pieces after that.
  const shown = useDeferredValue(state);
  const roomy = Grid.useBreakpoint().sm === true;
  const change = useCallback(
    (changed: Partial<LedgerState>) => {
      setSearch(printState(changed));
    },
    [setSearch],
  );
  const views: readonly ViewKind[] =
    definition.dueField === undefined ? ['table', 'board'] : ['table', 'board', 'calendar', 'timeline'];
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap align="center" justify="space-between" className="tz-no-print">
        <FilterBar
          definition={definition}
          filters={state.filters}
          onChange={(filters) => {
            change({ filters });
          }}
        />
        <Flex gap={8} wrap align="center" style={{ marginInlineStart: 'auto' }}>
          <Count definition={definition} state={state} />
          {state.view === 'table' ? (
            <TableTools definition={definition} state={state} onChange={change} />
          ) : null}
          <Segmented
            aria-label={t('views')}
            value={state.view}
            options={views.map((view) => ({
              value: view,
              label: roomy ? t(`view_${view}`) : <span className="tz-hidden">{t(`view_${view}`)}</span>,
              title: t(`view_${view}`),
              icon: ICONS[view],
            }))}
            onChange={(view) => {
              change({ view });
            }}
          />
        </Flex>
      </Flex>
      <div aria-busy={shown !== state} className={shown === state ? undefined : 'tz-busy'}>
        <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 8 }} />}>
          <View definition={definition} state={shown} onChange={change} />
        </Suspense>
      </div>
    </Flex>
  );
}

interface ViewProps {
  readonly definition: RegisterDefinition;
  readonly state: LedgerState;
  readonly onChange: (changed: Partial<LedgerState>) => void;
}

const View = memo(function View({ definition, state, onChange }: ViewProps) {
  switch (state.view) {
    case 'table':
      return <Table definition={definition} state={state} onChange={onChange} />;
    case 'board':
      return <BoardView definition={definition} filters={state.filters} />;
    case 'calendar':
      return <CalendarView definition={definition} filters={state.filters} />;
    case 'timeline':
      return <TimelineView definition={definition} filters={state.filters} />;
  }
});

function Table({ definition, state, onChange }: ViewProps) {
  const t = useWords(ledgerWords);
  const sort = state.group ?? state.sort ?? usualSort(definition);
  const fields = useMemo(
    () =>
      shownColumns(definition, state.columns).flatMap(({ content }) =>
        content.kind === 'field' ? [content.field.id] : [],
      ),
    [definition, state.columns],
  );
  const list = useRecordList({ register: definition.id, filters: state.filters, sort, fields });
  const { changed, seen } = useChanges(definition.id);
  const { reload } = list;
  const short = !list.hasMore;
  useEffect(() => {
    // A list that is here as a whole follows by itself; in a long one the reader keeps their place.
    if (!changed || !short) return;
    seen();
    reload();
  }, [changed, short, seen, reload]);
  return (
    <>
      {changed && !short ? (
        <Alert
          type="info"
          showIcon
          title={t('changed')}
          action={
            <Button
              size="small"
              icon={<ReloadOutlined />}
              onClick={() => {
                seen();
                reload();
              }}
            >
              {t('reload')}
            </Button>
          }
        />
      ) : null}
      <TableView definition={definition} state={state} sort={sort} list={list} onChange={onChange} />
    </>
  );
}

function Count({ definition, state }: Pick<ViewProps, 'definition' | 'state'>) {
  const t = useWords(ledgerWords);
  const { data } = useQuery(recordCountQuery(definition.id, state.filters));
  return (
    <Typography.Text type="secondary" role="status">
      {data === undefined ? '' : t(data.more ? 'countMore' : 'count', { count: data.count })}
    </Typography.Text>
  );
}

/** As the API sorts where nothing else is asked; said so that the heading can show it. */
function usualSort(definition: RegisterDefinition): string {
  const [first] = definition.layout.list.sort;
  const known = first === undefined ? undefined : sortName(definition, first.field);
  if (first === undefined || known === undefined) return '-createdAt';
  return first.descending === true ? `-${known}` : known;
}

const sortName = (definition: RegisterDefinition, field: string): string | undefined =>
  shownColumns(definition, [{ id: field }]).find(({ id }) => id === field)?.sort ?? undefined;
