/** Findings from their discovery to closure and revisit: by step on a wide screen, one list on a narrow one. */
import { PlusOutlined, TableOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty, Flex, Grid, Skeleton } from 'antd';
import { lazy, Suspense, useCallback, useMemo } from 'react';

import { definitionQuery, type RegisterDefinition } from '../../api/definition.ts';
import { useLive } from '../../api/live.ts';
import { useMay } from '../../api/me.ts';
import { recordCountQuery } from '../../api/record-list.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { todayIso } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { FilterBar } from './filter-bar.tsx';
import { FINDING, endedQuery, waitingQuery } from './findings-queries.ts';
import {
  dueFilters,
  filtersOf,
  printFindingsState,
  readFindingsState,
  stageFilters,
  type FindingsState,
} from './findings-state.ts';
import { findingsWords } from './findings-words.ts';
import { LaneColumns } from './lanes/lane-columns.tsx';
import { LaneList } from './lanes/lane-list.tsx';
import { lanesOf, type LaneName } from './lanes/lanes.ts';

const DeskDrawer = lazy(() =>
  import('./desk/desk-drawer.tsx').then((module) => ({ default: module.DeskDrawer })),
);
const RecordFinding = lazy(() =>
  import('./record/record-finding.tsx').then((module) => ({ default: module.RecordFinding })),
);

const TOPICS = [`register:${FINDING}`] as const;
const KEYS = [['records', FINDING]] as const;

export function FindingsPage() {
  const t = useWords(findingsWords);
  const may = useMay();
  const [search, setSearch] = useSearchState();
  const state = useMemo(() => readFindingsState(search), [search]);
  const change = useCallback(
    (changed: Partial<FindingsState>) => {
      setSearch(printFindingsState(changed));
    },
    [setSearch],
  );
  const { data: definition, error, refetch } = useQuery(definitionQuery(FINDING));
  const mayRecord = definition !== undefined && may('work.write');
  return (
    <Page
      title={t('title')}
      about={t('about')}
      wide
      landscape
      actions={
        <>
          <Link to="/ledger/$register" params={{ register: FINDING }}>
            <Button icon={<TableOutlined />} tabIndex={-1}>
              {t('toLedger')}
            </Button>
          </Link>
          {mayRecord ? (
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => {
                change({ recording: true });
              }}
            >
              {t('record')}
            </Button>
          ) : null}
        </>
      }
    >
      <Failure error={error} onRetry={() => void refetch()} />
      {definition === undefined ? (
        error === null ? (
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        ) : null
      ) : (
        <Findings definition={definition} state={state} onChange={change} mayRecord={mayRecord} />
      )}
    </Page>
  );
}

interface FindingsProps {
  readonly definition: RegisterDefinition;
  readonly state: FindingsState;
  readonly mayRecord: boolean;
  readonly onChange: (changed: Partial<FindingsState>) => void;
}

function Findings({ definition, state, mayRecord, onChange }: FindingsProps) {
  useLive(TOPICS, KEYS);
  const { data: all, error, refetch } = useQuery(recordCountQuery(FINDING, []));
  return (
    <>
      <Failure error={error} onRetry={() => void refetch()} />
      {all?.count === 0 ? (
        <NothingYet mayRecord={mayRecord} onChange={onChange} />
      ) : error === null ? (
        <Flow definition={definition} state={state} onChange={onChange} />
      ) : null}
      <Suspense fallback={null}>
        {state.open === null ? null : (
          <DeskDrawer
            key={state.open}
            id={state.open}
            lanes={lanesOf(definition)}
            onClose={() => {
              onChange({ open: null });
            }}
          />
        )}
        {state.recording && mayRecord ? (
          <RecordFinding
            definition={definition}
            onClose={() => {
              onChange({ recording: false });
            }}
          />
        ) : null}
      </Suspense>
    </>
  );
}

/** Lanes in which something is still to be put right. */
const OWED: ReadonlySet<LaneName> = new Set(['record', 'rectify', 'verify']);

function Flow({ definition, state, onChange }: Omit<FindingsProps, 'mayRecord'>) {
  const roomy = Grid.useBreakpoint().xl === true;
  const columns = usePrinting() || roomy;
  const lanes = useMemo(() => lanesOf(definition), [definition]);
  const stages = useMemo(() => {
    const waiting = lanes.flatMap((lane) => lane.waiting);
    // What is put right is overdue no more, though it still waits to be closed or looked at again.
    const owed = lanes.filter(({ name }) => OWED.has(name)).flatMap((lane) => lane.waiting);
    return { waiting, owed, ended: lanes.flatMap((lane) => lane.ended) };
  }, [lanes]);
  const filters = useMemo(() => filtersOf(state), [state]);
  const due = useMemo(() => dueFilters(state.due, todayIso(new Date())), [state.due]);
  const asked = state.due === null ? stages.waiting : stages.owed;
  const waiting = useInfiniteQuery(waitingQuery([...stageFilters(asked), ...filters, ...due]));
  const ended = useQuery({
    ...endedQuery([...stageFilters(stages.ended), ...filters]),
    enabled: state.due === null && stages.ended.length > 0,
  });
  const records = useMemo(() => {
    const all = waiting.data?.pages.flatMap(({ items }) => items);
    return all?.toSorted((a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null));
  }, [waiting.data]);
  const error = waiting.error ?? ended.error;
  const view = {
    definition,
    lanes,
    filters: [...filters, ...due],
    waiting: records ?? [],
    // Whoever asks what is due asks about open ones.
    ended: state.due === null ? (ended.data ?? []) : [],
    hasMore: waiting.hasNextPage,
    onMore: () => void waiting.fetchNextPage(),
    isLoadingMore: waiting.isFetchingNextPage,
  };
  return (
    <Flex vertical gap={14}>
      <FilterBar
        definition={definition}
        waiting={stages.waiting}
        owed={stages.owed}
        state={state}
        onChange={onChange}
      />
      <Failure
        error={error}
        onRetry={() => {
          void waiting.refetch();
          void ended.refetch();
        }}
      />
      {records === undefined ? (
        error === null ? (
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        ) : null
      ) : columns ? (
        <LaneColumns {...view} />
      ) : (
        <LaneList {...view} state={state} onChange={onChange} />
      )}
    </Flex>
  );
}

function NothingYet({ mayRecord, onChange }: Pick<FindingsProps, 'mayRecord' | 'onChange'>) {
  const t = useWords(findingsWords);
  return (
    <Empty
      style={{ margin: '64px auto', maxWidth: 480 }}
      description={
        <>
          <h2 style={{ fontSize: 16, fontWeight: 600, margin: '0 0 6px' }}>{t('emptyTitle')}</h2>
          {t('emptyText')}
        </>
      }
    >
      {mayRecord ? (
        <Button
          type="primary"
          icon={<PlusOutlined />}
          onClick={() => {
            onChange({ recording: true });
          }}
        >
          {t('record')}
        </Button>
      ) : null}
    </Empty>
  );
}
