/** A plan: its text beside what was found in it, and what becomes of each commitment. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';

import { useLive } from '../../api/live.ts';
import { planKey, planQuery } from '../../api/plans.ts';
import { isStatus } from '../../api/problem.ts';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/define-words.ts';
import './plan.css';
import { PlanView } from './plan-view.tsx';
import { planWords } from './plan-words.ts';

export function PlanPage() {
  const t = useWords(planWords);
  const { plan } = useParams({ from: '/shell/plans/$plan' });
  const { data, error, refetch } = useQuery(planQuery(plan));
  useLive([`plan:${plan}`], [planKey(plan)]);
  // Somebody removed it meanwhile: what is no longer there is not decided about.
  if (data !== undefined && !isStatus(error, 404)) return <PlanView key={plan} whole={data} />;
  return (
    <Page title={t('loading')} wide>
      {error === null ? (
        <Skeleton active title={false} paragraph={{ rows: 10 }} />
      ) : (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
