/** One version of a plan under its title: gone through, or held against the version before. */
import { CheckOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Segmented, Select, Skeleton, Typography } from 'antd';
import { lazy, Suspense, useState } from 'react';

import { useMay } from '../../api/me.ts';
import type { WholePlan } from '../../api/plan-types.ts';
import { compilationQuery, planOwnersQuery } from '../../api/plans.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { PersonName } from '../../ui/names.tsx';
import { Page } from '../../ui/page.tsx';
import { useUploads } from '../../ui/plan-upload/use-uploads.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { usePlanDecisions } from './decide/use-decisions.ts';
import type { DeskDialog } from './desk-context.ts';
import { countRows } from './filter-rows.ts';
import { HistoryDrawer } from './history-drawer.tsx';
import { PlanMenu } from './plan-menu.tsx';
import { planWords } from './plan-words.ts';
import { decideWords } from './decide/decide-words.ts';
import { RemoveDialog } from './remove/remove-dialog.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { NewVersionDialog } from './versions/new-version-dialog.tsx';
import { usePlanRows } from './use-plan-rows.ts';
import { adoptedBefore, mustApplyFirst } from './versions/must-apply-first.ts';

const ChangesView = lazy(async () => ({ default: (await import('./changes/changes-view.tsx')).ChangesView }));

export function PlanView({ whole }: { readonly whole: WholePlan }) {
  const t = useWords(planWords);
  const d = useWords(decideWords);
  const { moment } = useDates();
  const mayAdopt = useMay()('plan.adopt');
  const [search, setSearch] = useSearchState();
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const { plan, versions } = whole;
  const newest = versions.at(-1)?.number ?? 1;
  const number = versions.find((one) => String(one.number) === search['v'])?.number ?? newest;
  const version = versions.find((one) => one.number === number);
  const hasBefore = versions[0] !== undefined && versions[0].number < number;
  const comparing = hasBefore && search['view'] === 'changes';
  const uploads = useUploads({ plan: plan.id });
  const decisions = usePlanDecisions(plan.id);
  const compilation = useQuery(compilationQuery(plan.id, number));
  const owners = useQuery({ ...planOwnersQuery(plan.id), enabled: number === newest });
  const rows = usePlanRows(whole, number, compilation.data);
  const counts = countRows(rows);
  const applyFirst = number === newest && mustApplyFirst(whole);
  const mayDecide = mayAdopt && number === newest && !applyFirst;
  return (
    <Page
      wide
      title={plan.title}
      about={
        <Flex gap="0 14px" wrap component="span">
          <span>{t('found', { count: counts.all })}</span>
          <span>{t('openCount', { count: counts.open })}</span>
          <span>
            {applyFirst
              ? t('adoptedBefore', { count: adoptedBefore(whole) })
              : t('adoptedCount', { count: counts.adopted })}
          </span>
          {counts.rejected > 0 ? <span>{t('rejectedCount', { count: counts.rejected })}</span> : null}
          {version === undefined ? null : (
            <span>
              {version.addedBy === null ? null : (
                <>
                  <PersonName id={version.addedBy} />{' '}
                </>
              )}
              {t('importedBy', { moment: moment(version.addedAt) })}
            </span>
          )}
        </Flex>
      }
      actions={
        <>
          {versions.length > 1 ? (
            <Select
              aria-label={t('versionLabel')}
              value={number}
              options={versions.map((one) => ({
                value: one.number,
                label: t('version', { number: one.number }),
              }))}
              onChange={(chosen: number) => {
                setSearch({ v: chosen === newest ? undefined : String(chosen), c: undefined });
              }}
            />
          ) : null}
          <PlanMenu
            file={{
              address: `/api/v1/plans/${plan.id}/versions/${number}/file`,
              name: version?.sourceName ?? '',
            }}
            mayUpload={mayAdopt}
            onOpen={setDialog}
          />
          {mayDecide && !comparing ? (
            <Button
              type="primary"
              icon={<CheckOutlined />}
              disabled={counts.open === 0}
              onClick={() => {
                setDialog({ kind: 'adopt-all' });
              }}
            >
              {d('adoptAll')}
            </Button>
          ) : null}
        </>
      }
    >
      {hasBefore ? (
        <Segmented
          aria-label={t('viewLabel')}
          style={{ marginBottom: 8 }}
          value={comparing ? 'changes' : 'review'}
          options={[
            { value: 'review', label: t('review') },
            { value: 'changes', label: t('changes') },
          ]}
          onChange={(view) => {
            setSearch({ view: view === 'changes' ? 'changes' : undefined });
          }}
        />
      ) : null}
      {number < newest ? (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 8 }}
          title={t('oldVersion')}
          action={
            <Button
              size="small"
              onClick={() => {
                setSearch({ v: undefined });
              }}
            >
              {t('toNewest')}
            </Button>
          }
        />
      ) : null}
      {applyFirst && !comparing && mayAdopt ? (
        <Alert
          type="info"
          showIcon
          className="tz-no-print tz-alert-wraps"
          style={{ marginBottom: 8 }}
          title={t('applyFirst')}
          action={
            <Button
              size="small"
              type="primary"
              onClick={() => {
                setSearch({ view: 'changes' });
              }}
            >
              {t('toChanges')}
            </Button>
          }
        />
      ) : null}
      {mayAdopt ? null : (
        <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
          {t('readOnly')}
        </Typography.Paragraph>
      )}
      <Failure error={compilation.error} onRetry={() => void compilation.refetch()} />
      {compilation.data === undefined ? (
        compilation.error === null ? (
          <Skeleton active title={false} paragraph={{ rows: 10 }} />
        ) : null
      ) : comparing ? (
        <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 10 }} />}>
          <ChangesView
            plan={plan.id}
            number={number}
            mayDecide={mayAdopt && number === newest && applyFirst}
            decisions={decisions}
          />
        </Suspense>
      ) : (
        <ReviewDesk
          key={number}
          plan={plan.id}
          compilation={compilation.data}
          rows={rows}
          mayDecide={mayDecide}
          decisions={decisions}
          openNames={owners.data?.questions.length ?? 0}
          dialog={dialog}
          onDialog={setDialog}
        />
      )}
      {dialog?.kind === 'history' ? (
        <HistoryDrawer
          plan={plan.id}
          decisions={mayAdopt ? decisions : null}
          onClose={() => {
            setDialog(null);
          }}
        />
      ) : null}
      {dialog?.kind === 'remove' ? (
        <RemoveDialog
          whole={whole}
          number={number}
          decisions={decisions}
          onHistory={() => {
            setDialog({ kind: 'history' });
          }}
          onClose={() => {
            setDialog(null);
          }}
        />
      ) : null}
      {dialog?.kind === 'new-version' ? (
        <NewVersionDialog
          uploads={uploads}
          onClose={() => {
            setDialog(null);
          }}
        />
      ) : null}
    </Page>
  );
}
