/** From an empty system to the first plan: what is done, and what comes next. */
import { CheckCircleFilled, RightCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Collapse, Flex, Skeleton, Typography } from 'antd';
import type { ReactNode } from 'react';

import { answer, api } from '../../api/client.ts';
import { useMay } from '../../api/me.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { NewAccounts } from '../../ui/new-accounts/new-accounts.tsx';
import { Page } from '../../ui/page.tsx';
import { WorkingCalendar } from '../../ui/working-calendar/working-calendar.tsx';
import { useWords } from '../../words/define-words.ts';
import { firstStepsWords } from './first-steps-words.ts';
import { NextButton } from './next-button.tsx';
import { OrganisationStep } from './organisation-step.tsx';
import { PlanStep } from './plan-step.tsx';
import { isDone, STEPS, useProgress, type Progress, type Step } from './use-progress.ts';

const MIDDLE_WIDTH = 920;

export function FirstStepsPage() {
  const t = useWords(firstStepsWords);
  const thisYear = new Date().getFullYear();
  const { progress, error, retry } = useProgress(thisYear);
  const plans = usePlanCount(progress?.sampleLoaded === true);
  const done = progress === undefined ? 0 : STEPS.filter((step) => isDone(step, progress, plans)).length;
  return (
    <Page title={t('title')} about={`${t('about')}${progress === undefined ? '' : t('soFar', { done })}`}>
      <div style={{ maxWidth: MIDDLE_WIDTH }}>
        <Failure error={error} onRetry={retry} />
        {progress === undefined && error === null ? (
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        ) : null}
        {progress === undefined ? null : <Steps progress={progress} plans={plans} thisYear={thisYear} />}
      </div>
    </Page>
  );
}

/** Administrators do not see plans; the sample brings one along. */
function usePlanCount(sampleLoaded: boolean): number {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['plans', 'count'],
    queryFn: async () => (await answer(api.GET('/api/v1/plans'))).items.length,
    enabled: may('work.read'),
  });
  return data ?? (sampleLoaded ? 1 : 0);
}

interface StepsProps {
  readonly progress: Progress;
  readonly plans: number;
  readonly thisYear: number;
}

function Steps({ progress, plans, thisYear }: StepsProps) {
  const t = useWords(firstStepsWords);
  const [state, setState] = useSearchState();
  const first = STEPS.find((step) => !isDone(step, progress, plans));
  const shown = (STEPS as readonly string[]).includes(state['step'] ?? '') ? state['step'] : first;
  const go = (step: Step): void => {
    setState({ step });
    setTimeout(() => document.getElementById(titleId(step))?.closest<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const content: Readonly<Record<Step, ReactNode>> = {
    organisation: (
      <OrganisationStep
        progress={progress}
        onNext={() => {
          go('calendar');
        }}
      />
    ),
    calendar: (
      <Flex vertical gap={16}>
        <WorkingCalendar thisYear={thisYear} />
        <NextButton
          onNext={() => {
            go('accounts');
          }}
        />
      </Flex>
    ),
    accounts: (
      <Flex vertical gap={16}>
        <NewAccounts
          onMade={() => {
            go('plan');
          }}
        />
        {progress.workers > 0 ? (
          <Link to="/organisation" search={{ tab: 'roles' }}>
            {t('moreRoles')}
          </Link>
        ) : null}
      </Flex>
    ),
    plan: <PlanStep importers={progress.importers} />,
  };
  return (
    <Collapse
      accordion
      size="large"
      activeKey={shown}
      expandIconPlacement="end"
      onChange={([key]) => {
        setState({ step: key ?? 'none' });
      }}
      items={STEPS.map((step, index) => ({
        key: step,
        label: (
          <StepTitle step={step} number={index + 1} progress={progress} plans={plans} thisYear={thisYear} />
        ),
        children: content[step],
      }))}
    />
  );
}

const titleId = (step: Step): string => `first-step-${step}`;

interface StepTitleProps extends StepsProps {
  readonly step: Step;
  readonly number: number;
}

function StepTitle({ step, number, progress, plans, thisYear }: StepTitleProps) {
  const t = useWords(firstStepsWords);
  const done = isDone(step, progress, plans);
  return (
    <Flex gap={12} align="flex-start">
      {done ? (
        <CheckCircleFilled
          aria-label={t('done')}
          style={{ fontSize: 20, marginTop: 2, color: 'var(--ant-color-success)' }}
        />
      ) : (
        <RightCircleOutlined
          aria-label={t('open')}
          style={{ fontSize: 20, marginTop: 2, color: 'var(--ant-color-text-tertiary)' }}
        />
      )}
      <span id={titleId(step)} style={{ minWidth: 0 }}>
        <Typography.Text strong>
          {number}. {t(step)}
        </Typography.Text>
        <br />
        <Typography.Text type="secondary">
          <StepState step={step} progress={progress} plans={plans} thisYear={thisYear} />
        </Typography.Text>
      </span>
    </Flex>
  );
}

function StepState({ step, progress, plans, thisYear }: Omit<StepTitleProps, 'number'>) {
  const t = useWords(firstStepsWords);
  const done = isDone(step, progress, plans);
  switch (step) {
    case 'organisation': {
      const { units, posts, persons } = progress;
      return <>{done ? t('organisationDone', { units, posts, persons }) : t('organisationOpen')}</>;
    }
    case 'calendar':
      return <>{t(done ? 'calendarDone' : 'calendarOpen', { year: thisYear })}</>;
    case 'accounts':
      if (progress.workers === 0) return <>{t('accountsOpen')}</>;
      return <>{t(done ? 'accountsDone' : 'accountsSome', { count: progress.workers })}</>;
    case 'plan':
      return <>{done ? t('planDone', { count: plans }) : t('planOpen')}</>;
  }
}
