import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Progress, Tag, Typography } from 'antd';

import { usePreferences } from '../../preferences/preferences.ts';
import { usePeriodName } from '../../ui/field-value/use-period-name.ts';
import { UnitName } from '../../ui/names.tsx';
import { useWords } from '../../words/define-words.ts';
import { targetsQuery, type TargetProgress } from './dashboard-queries.ts';
import { dashboardWords } from './dashboard-words.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Section } from './section.tsx';
import type { UnitScope } from './unit-scope.ts';

const TONES: Readonly<Record<TargetProgress['pace'], string>> = {
  'not-started': 'default',
  'on-pace': 'success',
  behind: 'warning',
  reached: 'success',
  missed: 'error',
  'over-limit': 'error',
  'within-limit': 'success',
};

/** How far the counts of the running periods are. */
export function TargetsTable({ scope }: { readonly scope: UnitScope }) {
  const t = useWords(dashboardWords);
  const period = usePeriodName();
  const { data, error, refetch } = useQuery(targetsQuery(scope));
  return (
    <Section
      flows
      title={t('targets')}
      about={t('targetsAbout')}
      none={t('targetsNone')}
      count={data?.length}
      error={error}
      onRetry={() => void refetch()}
    >
      <PlainTable
        caption={t('targets')}
        minWidth={480}
        head={[t('target'), t('progress'), t('pace')]}
        rows={(data ?? []).map((row) => {
          // The description leaves its shape open.
          const progress = row.progress as TargetProgress;
          return {
            key: `${row.record} ${row.key}`,
            cells: [
              <>
                <Link to="/records/$record" params={{ record: row.record }}>
                  {row.title}
                </Link>
                <div style={{ fontWeight: 400 }}>
                  <Typography.Text type="secondary">
                    <UnitName id={row.unit} />
                    {'\u00a0· '}
                    {period(row.key)}
                  </Typography.Text>
                </div>
              </>,
              <Amount key="amount" progress={progress} />,
              <Tag key="pace" color={TONES[progress.pace]}>
                {t(`pace_${progress.pace}`)}
              </Tag>,
            ],
          };
        })}
      />
    </Section>
  );
}

function Amount({ progress }: { readonly progress: TargetProgress }) {
  const t = useWords(dashboardWords);
  const { language } = usePreferences();
  const print = (count: number): string => count.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  const { done, atLeast, atMost, share, expected } = progress;
  if (share === null)
    return <>{t('limitSaid', { done: print(done), atMost: atMost === null ? '–' : print(atMost) })}</>;
  const said = t('progressSaid', { done: print(done), atLeast: print(atLeast) });
  return (
    <div style={{ minWidth: 130 }}>
      <Progress percent={Math.round(share * 100)} size="small" aria-label={said} />
      <Typography.Text type="secondary" style={{ fontSize: 13 }}>
        {said}
        {'\u00a0· '}
        {t('expected', { count: print(expected) })}
      </Typography.Text>
    </div>
  );
}
