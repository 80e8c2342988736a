/** The text at the left, what was found in it at the right, going through both together. */
import type { CompiledPlan, Diagnostic } from '@taizhang/compiler';
import { App, Grid, Splitter, Tabs, type InputRef } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';

import { useDirectory } from '../../api/directory.ts';
import { useSearchState } from '../../app/search-state.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { useWords } from '../../words/define-words.ts';
import type { CommitmentRow } from './commitment-rows.ts';
import { DeskContext, DESK_TABS, type Desk, type DeskDialog, type DeskTab } from './desk-context.ts';
import { DeskToolbar, MarkedBar } from './desk-toolbar.tsx';
import { DeskDialogs } from './desk-dialogs.tsx';
import type { PlanDecisions } from './decide/use-decisions.ts';
import { countRows, filterRows, isOpen, nextOpen, rowFilter } from './filter-rows.ts';
import type { PlanCommand } from './keyboard-map.ts';
import { LintList } from './lint/lint-list.tsx';
import { CommitmentList, type ListHandle } from './list/commitment-list.tsx';
import { OwnerQuestions } from './owners/owner-questions.tsx';
import { planWords } from './plan-words.ts';
import { makePointed, PointedContext } from './pointed.ts';
import { PrintedPlan } from './printed-plan.tsx';
import { SourcePane } from './source/source-pane.tsx';
import { Legend } from './source/legend.tsx';
import type { SourceHandle } from './source/use-source-scroll.ts';
import { useSelection } from './use-selection.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStep } from './use-step.ts';

interface ReviewDeskProps {
  readonly plan: string;
  readonly compilation: CompiledPlan;
  readonly rows: readonly CommitmentRow[];
  readonly mayDecide: boolean;
  readonly decisions: PlanDecisions;
  readonly openNames: number;
  readonly dialog: DeskDialog | null;
  readonly onDialog: (dialog: DeskDialog | null) => void;
}

export function ReviewDesk(props: ReviewDeskProps) {
  const { plan, compilation, rows, mayDecide, decisions, openNames, dialog, onDialog } = props;
  const t = useWords(planWords);
  const { message } = App.useApp();
  const wide = Grid.useBreakpoint().lg === true;
  const directory = useDirectory();
  const [search, setSearch] = useSearchState();
  const filter = rowFilter(search['show']);
  const [words, setWords] = useState(search['q'] ?? '');
  const tab = DESK_TABS.find((name) => name === search['tab']) ?? 'list';
  const shownTab: DeskTab = wide && tab === 'source' ? 'list' : tab;
  const [pointed] = useState(makePointed);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<ListHandle>(null);
  const source = useRef<SourceHandle>(null);
  const find = useRef<InputRef>(null);
  const step = useStep();
  const printing = usePrinting();
  const { selected, select } = useSelection();

  const unitName = useCallback((id: string): string => directory?.unit(id)?.name ?? '', [directory]);
  const shown = useMemo(() => filterRows(rows, filter, words, unitName), [rows, filter, words, unitName]);
  const counts = useMemo(() => countRows(rows), [rows]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const chosen = selected === null ? null : (byId.get(selected) ?? null);
  const open = useMemo(() => rows.filter(isOpen), [rows]);
  const markedOpen = open.filter(({ id }) => marked.has(id)).map(({ id }) => id);

  const showTab = useCallback(
    (next: DeskTab): void => {
      setSearch({ tab: next === 'list' ? undefined : next });
    },
    [setSearch],
  );
  const goTo = useCallback(
    (id: string, focus: boolean): void => {
      step.hold();
      select(id);
      requestAnimationFrame(() => {
        list.current?.show(id, focus);
        source.current?.show(id);
      });
    },
    [select, step],
  );
  const showInSource = useCallback(
    (id: string): void => {
      if (!wide) showTab('source');
      step.hold();
      setTimeout(() => source.current?.show(id), wide ? 0 : 60);
    },
    [wide, showTab, step],
  );
  const fromSource = (id: string): void => {
    const row = byId.get(id);
    if (row !== undefined && !shown.includes(row)) {
      setSearch({ show: undefined });
      setWords('');
    }
    if (shownTab !== 'list') showTab('list');
    step.hold();
    select(id);
    setTimeout(() => list.current?.show(id, false), shownTab === 'list' ? 0 : 60);
  };

  const forward = (ids: readonly string[]): void => {
    const next = nextOpen(
      shown.length > 0 ? shown.filter(({ id }) => id === selected || !ids.includes(id)) : rows,
      selected,
    );
    if (next !== null) goTo(next, true);
  };
  const accept: Desk['accept'] = (ids, { ownersGiven = false } = {}) => {
    const [lone] = ids;
    const ownerless = ownersGiven ? undefined : ids.find((id) => byId.get(id)?.assignment?.unit == null);
    if (ownerless !== undefined) {
      void message.info(t('needOwner'));
      if (ids.length > 1) goTo(ownerless, true);
      onDialog({ kind: 'edit', id: ids.length > 1 ? ownerless : (lone ?? ownerless), thenAdopt: true });
      return;
    }
    if (ids.length === 1 && lone === selected) forward(ids);
    setMarked(new Set());
    void decisions.accept(ids);
  };
  const merge = async (ids: readonly string[]): Promise<void> => {
    if (await decisions.merge(ids)) {
      setMarked(new Set());
      if (ids[0] !== undefined) goTo(ids[0], true);
    }
  };
  const mergeNext = (id: string): void => {
    const at = open.findIndex((row) => row.id === id);
    const next = at < 0 ? undefined : open[at + 1];
    if (next === undefined) void message.info(t('noNext'));
    else void merge([id, next.id]);
  };
  const desk: Desk = {
    plan,
    rows,
    mayDecide,
    decisions,
    accept,
    mergeNext,
    showInSource,
    showTab,
    open: onDialog,
    select: (id) => {
      goTo(id, false);
    },
    rowOf: (id) => byId.get(id),
  };

  const move = (by: 1 | -1): boolean => {
    const at = shown.findIndex(({ id }) => id === selected);
    const next = shown[at < 0 ? (by === 1 ? 0 : shown.length - 1) : at + by];
    if (next !== undefined) goTo(next.id, true);
    return true;
  };
  const toggleMark = useCallback((id: string): void => {
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const onRow = useCallback(
    (id: string): void => {
      step.hold();
      select(id);
      requestAnimationFrame(() => {
        list.current?.show(id, false);
        source.current?.show(id);
      });
    },
    [select, step],
  );
  const command = (given: PlanCommand): boolean => {
    if (given === 'help') onDialog({ kind: 'shortcuts' });
    else if (given === 'filter') {
      if (shownTab !== 'list') showTab('list');
      setTimeout(() => find.current?.focus({ cursor: 'all' }), 30);
    } else if (given === 'next' || given === 'previous') return move(given === 'next' ? 1 : -1);
    else if (given === 'undo') {
      if (mayDecide) void decisions.undoLast();
    } else if (chosen === null) return false;
    else if (given === 'source') showInSource(chosen.id);
    else if (!mayDecide) return false;
    else if (!isOpen(chosen)) void message.info(t('adoptedAlready'));
    else if (given === 'accept') accept(markedOpen.length > 0 ? markedOpen : [chosen.id]);
    else if (given === 'mark') toggleMark(chosen.id);
    else if (given === 'merge') {
      if (markedOpen.length > 1) void merge(markedOpen);
      else mergeNext(chosen.id);
    } else if (given === 'reject')
      onDialog({ kind: 'reject', ids: markedOpen.length > 0 ? markedOpen : [chosen.id] });
    else
      onDialog({
        kind: given,
        id: chosen.id,
        ...(given === 'edit' ? { thenAdopt: false } : {}),
      } as DeskDialog);
    return true;
  };
  useShortcuts(dialog === null, selected, command);

  const sourcePane = (
    <SourcePane
      compilation={compilation}
      rows={rows}
      selected={chosen}
      onSelect={fromSource}
      onScroll={(offset) => {
        if (step.leads('source')) list.current?.follow(offset);
      }}
      handle={source}
    />
  );
  const listPane = (
    <>
      <DeskToolbar
        filter={filter}
        counts={counts}
        words={words}
        input={find}
        onFilter={(next) => {
          setSearch({ show: next === 'all' ? undefined : next });
        }}
        onWords={setWords}
      />
      {mayDecide ? (
        <MarkedBar
          marked={markedOpen}
          onMerge={() => void merge(markedOpen)}
          onClear={() => {
            setMarked(new Set());
          }}
        />
      ) : null}
      <CommitmentList
        rows={shown}
        selected={selected}
        marked={marked}
        mayDecide={mayDecide}
        onSelect={onRow}
        onMark={toggleMark}
        onShowAll={() => {
          setSearch({ show: undefined });
          setWords('');
        }}
        onScroll={(row) => {
          if (step.leads('list')) source.current?.follow(row.span[0]);
        }}
        handle={list}
      />
    </>
  );
  const onLint = ({ span: [start, end] }: Diagnostic): void => {
    const row = rows.find(({ span, state }) => span[0] <= start && end <= span[1] && state !== 'split');
    if (row !== undefined) select(row.id);
    if (!wide) showTab('source');
    step.hold();
    setTimeout(
      () => {
        if (row === undefined) source.current?.showOffset(start);
        else source.current?.show(row.id);
      },
      wide ? 0 : 60,
    );
  };
  const tabs = [
    ...(wide ? [] : [{ key: 'source', label: t('tabSource'), children: sourcePane }]),
    { key: 'list', label: t('tabList'), children: listPane },
    {
      key: 'lint',
      label:
        compilation.diagnostics.length === 0
          ? t('tabLint')
          : t('lintCount', { count: compilation.diagnostics.length }),
      children: <LintList diagnostics={compilation.diagnostics} text={compilation.text} onGo={onLint} />,
    },
    {
      key: 'owners',
      label: openNames === 0 ? t('tabOwners') : t('ownersOpen', { count: openNames }),
      children: (
        <OwnerQuestions
          onFind={(name) => {
            setSearch({ show: undefined, tab: undefined });
            setWords(name);
          }}
          onShowNobody={() => {
            setSearch({ show: 'no-owner', tab: undefined });
            setWords('');
          }}
        />
      ),
    },
  ];
  const right = (
    <Tabs
      size="small"
      // All four fit on a phone: the component's overflow button would stand among the tabs, where only tabs may.
      {...(wide ? {} : { tabBarGutter: 14 })}
      activeKey={shownTab}
      destroyOnHidden
      items={tabs}
      onChange={(key) => {
        showTab(key as DeskTab);
      }}
      styles={{ header: { marginBottom: 8 } }}
    />
  );
  return (
    <DeskContext value={desk}>
      <PointedContext value={pointed}>
        {printing ? <PrintedPlan compilation={compilation} rows={rows} /> : null}
        <div className="tz-no-print">
          {wide ? (
            <Splitter>
              <Splitter.Panel
                defaultSize="52%"
                min="28%"
                max="70%"
                style={{ overflow: 'hidden', paddingInlineEnd: 12 }}
              >
                <div {...step.pane('source')}>
                  <Legend />
                  {sourcePane}
                </div>
              </Splitter.Panel>
              <Splitter.Panel style={{ overflow: 'hidden', paddingInlineStart: 12 }}>
                <div {...step.pane('list')}>{right}</div>
              </Splitter.Panel>
            </Splitter>
          ) : (
            right
          )}
        </div>
        <DeskDialogs
          dialog={dialog}
          compilation={compilation}
          onClose={() => {
            onDialog(null);
          }}
          onDecided={forward}
          onShowLeft={() => {
            onDialog(null);
            setSearch({ show: 'open', tab: undefined });
          }}
        />
      </PointedContext>
    </DeskContext>
  );
}
