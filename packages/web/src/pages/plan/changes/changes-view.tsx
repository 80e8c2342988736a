/** What a new version changes, one beside the other, decided one by one or all at once, and applied as one operation. */
import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Alert, Button, Dropdown, Empty, Flex, Select, Skeleton, Typography } from 'antd';
import { useMemo, useRef, useState } from 'react';

import type { VersionChanges, VersionDecision } from '../../../api/plan-types.ts';
import { comparisonQuery, versionChangesQuery } from '../../../api/plans.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useDraft } from '../../../ui/use-draft.ts';
import { useWords } from '../../../words/define-words.ts';
import type { PlanDecisions } from '../decide/use-decisions.ts';
import { useFill } from '../use-fill.ts';
import { ApplyDialog } from './apply-dialog.tsx';
import { ChangeCard } from './change-card.tsx';
import {
  CHANGE_TAGS,
  changeFilter,
  countDecisions,
  decideAll,
  decisionOf,
  filterChanges,
  type ChangeFilter,
  type Decisions,
} from './change-tags.ts';
import { changesWords } from './changes-words.ts';

interface ChangesViewProps {
  readonly plan: string;
  readonly number: number;
  readonly mayDecide: boolean;
  readonly decisions: PlanDecisions;
}

interface Refused {
  readonly entry: number;
  readonly why: string;
}

const BULK = ['keep', 'amend', 'leave'] as const;
const TYPICAL = 190;

export function ChangesView(props: ChangesViewProps) {
  const { data, error, refetch } = useQuery(versionChangesQuery(props.plan, props.number));
  if (data !== undefined) return <Changes {...props} data={data} />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Skeleton active title={false} paragraph={{ rows: 10 }} />;
}

interface ChangesProps extends ChangesViewProps {
  readonly data: VersionChanges;
}

function Changes({ plan, number, mayDecide, decisions, data }: ChangesProps) {
  const t = useWords(changesWords);
  const comparison = useQuery(comparisonQuery(plan, data.from, number));
  const [search, setSearch] = useSearchState();
  const chosen = useDraft<Decisions>(`plan-apply:${plan}:${number}`, {});
  const [applying, setApplying] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const height = useFill(pane);
  const filter = changeFilter(search['kind']);
  const { changes } = data;
  const shown = useMemo(() => filterChanges(changes, filter), [changes, filter]);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it gives is used in this very drawing
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => pane.current,
    estimateSize: () => TYPICAL,
    getItemKey: (index) => shown[index]?.entry ?? index,
    overscan: 4,
  });
  const counts = countDecisions(changes, chosen.value);
  const decideShown = (decision: VersionDecision): void => {
    chosen.set(decideAll(shown, decision, chosen.value));
  };
  const apply = async (fallback: string | null): Promise<void> => {
    const given = changes.flatMap((change) => {
      const decision = decisionOf(change, chosen.value);
      return decision === change.proposed ? [] : [{ entry: change.entry, decision }];
    });
    await decisions.apply({ number, decisions: given, fallback });
    chosen.clear();
    setRefused(null);
  };
  const onRefused = (entry: number, why: string): void => {
    setRefused({ entry, why });
    setSearch({ kind: 'all' });
    setTimeout(() => {
      virtual.scrollToIndex(entry, { align: 'center' });
    }, 50);
  };
  const options: { value: ChangeFilter; label: string }[] = [
    { value: 'changed', label: `${t('changed')} ${filterChanges(changes, 'changed').length}` },
    { value: 'all', label: `${t('all')} ${changes.length}` },
    ...CHANGE_TAGS.map((tag) => ({ tag, count: filterChanges(changes, tag).length }))
      .filter(({ count }) => count > 0)
      .map(({ tag, count }) => ({ value: tag, label: `${t(tag)} ${count}` })),
  ];
  return (
    <>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {t(mayDecide ? 'lead' : 'leadRead', { from: data.from, to: data.to })}
      </Typography.Paragraph>
      <Failure error={comparison.error} onRetry={() => void comparison.refetch()} />
      <Flex gap={8} wrap style={{ marginBottom: 12 }}>
        <Select<ChangeFilter>
          aria-label={t('filter')}
          value={filter}
          options={options}
          style={{ width: 200 }}
          onChange={(next) => {
            setSearch({ kind: next === 'changed' ? undefined : next });
          }}
        />
        {mayDecide ? (
          <>
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  {
                    key: 'proposed',
                    label: t('bulkProposed'),
                    onClick: () => {
                      chosen.set({});
                    },
                  },
                  ...BULK.map((decision) => ({
                    key: decision,
                    label: t('bulkShown', { decision: t(decision) }),
                    onClick: () => {
                      decideShown(decision);
                    },
                  })),
                ],
              }}
            >
              <Button>{t('bulk')}</Button>
            </Dropdown>
            <Button
              type="primary"
              onClick={() => {
                setApplying(true);
              }}
            >
              {t('apply', { count: changes.length - counts.leave - counts.keep })}
            </Button>
          </>
        ) : null}
      </Flex>
      {mayDecide ? null : <Alert type="info" showIcon title={t('applied')} style={{ marginBottom: 12 }} />}
      {shown.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} /> : null}
      <div
        ref={pane}
        style={{ height, overflow: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={t('filter')}
      >
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const change = shown[index];
            if (change === undefined) return null;
            return (
              <div
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
              >
                <ChangeCard
                  change={change}
                  entry={comparison.data?.entries[change.entry]}
                  from={data.from}
                  to={data.to}
                  decision={decisionOf(change, chosen.value)}
                  refused={refused?.entry === change.entry ? refused.why : null}
                  onDecide={
                    mayDecide
                      ? (decision) => {
                          chosen.set({ ...chosen.value, [String(change.entry)]: decision });
                        }
                      : null
                  }
                />
              </div>
            );
          })}
        </div>
      </div>
      {applying ? (
        <ApplyDialog
          counts={counts}
          onApply={apply}
          onRefused={onRefused}
          onClose={() => {
            setApplying(false);
          }}
        />
      ) : null}
    </>
  );
}
