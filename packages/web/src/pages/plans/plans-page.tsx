/** All plans, and the way in for new ones. */
import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Empty, Flex, Input, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import { useMay } from '../../api/me.ts';
import { planOverviewsQuery } from '../../api/plans.ts';
import { useSearchState } from '../../app/search-state.ts';
import { DropAnywhere } from '../../ui/drop-anywhere.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { UploadList } from '../../ui/plan-upload/upload-list.tsx';
import { useUploads } from '../../ui/plan-upload/use-uploads.ts';
import { useWords } from '../../words/define-words.ts';
import { ImportPanel } from './import-panel.tsx';
import { PlanCard } from './plan-card.tsx';
import { plansWords } from './plans-words.ts';
import { RemovedPlans } from './removed-plans.tsx';

/** So many can be seen at a glance. */
const FEW = 6;

export function PlansPage() {
  const t = useWords(plansWords);
  const mayImport = useMay()('plan.adopt');
  const { data, error, isPending, refetch } = useQuery(planOverviewsQuery);
  const [unit, setUnit] = useState<string | undefined>();
  const uploads = useUploads({ unit });
  const [{ q = '' }, setSearch] = useSearchState();
  const plans = data?.items ?? [];
  const none = data !== undefined && plans.length === 0;
  const shown = plans.filter((plan) =>
    `${plan.title}\n${plan.issuer ?? ''}\n${plan.sourceName}`.toLowerCase().includes(q.trim().toLowerCase()),
  );
  return (
    <Page title={t('title')} about={t('about')}>
      {mayImport ? (
        <>
          <ImportPanel unit={unit} onUnit={setUnit} onFiles={uploads.add} first={none} />
          <DropAnywhere words={t('dropAnywhere')} onFiles={uploads.add} />
        </>
      ) : null}
      <UploadList uploads={uploads} />
      <Failure error={error} onRetry={() => void refetch()} />
      {isPending ? <Skeleton active title={false} paragraph={{ rows: 6 }} /> : null}
      {none && uploads.queue.length === 0 ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            <>
              <Typography.Text strong>{t('emptyTitle')}</Typography.Text>
              <br />
              <Typography.Text type="secondary">
                {mayImport ? t('emptyText') : t('emptyReader')}
              </Typography.Text>
            </>
          }
        />
      ) : null}
      {plans.length > FEW ? (
        <Input
          allowClear
          prefix={<SearchOutlined />}
          aria-label={t('find')}
          placeholder={t('find')}
          style={{ maxWidth: 320, marginBottom: 12 }}
          defaultValue={q}
          onChange={({ target }) => {
            setSearch({ q: target.value === '' ? undefined : target.value });
          }}
        />
      ) : null}
      <Flex vertical gap={12} role="list">
        {shown.map((plan) => (
          <div role="listitem" key={plan.id}>
            <PlanCard plan={plan} />
          </div>
        ))}
      </Flex>
      {plans.length > 0 && shown.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noneFound')} />
      ) : null}
      {mayImport && data !== undefined ? (
        <RemovedPlans standing={new Set(plans.map(({ id }) => id))} />
      ) : null}
    </Page>
  );
}
