import type { paths } from '@taizhang/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Empty, Flex, Skeleton, Tag, Typography } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { AnswerOf } from '../../../api/types.ts';
import { ActionsTitle } from '../../../ui/actions-title.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { usePunctuation } from '../../../words/punctuation.ts';
import { fileSize } from './file-size.ts';
import { jobsWords } from './jobs-words.ts';
import { readCron } from './read-cron.ts';

type Job = AnswerOf<'/api/v1/jobs'>['items'][number];
type Backup = AnswerOf<'/api/v1/backups'>['items'][number];
type Runnable = paths['/api/v1/jobs/{name}/run']['post']['parameters']['path']['name'];
type JobName = Runnable | 'deliver-outbox';

const COLOURS = { idle: 'default', waiting: 'processing', running: 'processing' } as const;
const LOOK_AGAIN_MS = 5_000;

export function JobsTab() {
  return (
    <Flex vertical gap={16}>
      <BackupCard />
      <JobCard />
    </Flex>
  );
}

function useRun(onStarted: (started: boolean) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: Runnable) =>
      answer(api.POST('/api/v1/jobs/{name}/run', { params: { path: { name } } })) as unknown as Promise<{
        readonly started: boolean;
      }>,
    onSuccess: async ({ started }) => {
      onStarted(started);
      await client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}

function BackupCard() {
  const t = useWords(jobsWords);
  const { moment } = useDates();
  const { message } = App.useApp();
  const list = useQuery({
    queryKey: ['jobs', 'backups'],
    queryFn: () => answer(api.GET('/api/v1/backups')),
    refetchInterval: LOOK_AGAIN_MS,
  });
  const run = useRun((started) => {
    void message.info(started ? t('backupStarted') : t('backupWaits'));
  });
  return (
    <Card
      size="small"
      title={<h2 style={{ fontSize: 15, margin: 0 }}>{t('backups')}</h2>}
      extra={
        <Button
          size="small"
          type="primary"
          loading={run.isPending}
          onClick={() => {
            run.mutate('backup');
          }}
        >
          {t('backupNow')}
        </Button>
      }
    >
      <Typography.Paragraph type="secondary">{t('backupsAbout')}</Typography.Paragraph>
      <Failure error={list.error ?? run.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.data?.items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noBackups')} />
      ) : null}
      {list.data !== undefined && list.data.items.length > 0 ? (
        <RowTable<Backup>
          aria-label={t('backups')}
          rowKey={({ name }) => name}
          pagination={false}
          scroll={{ x: 'max-content' }}
          rows={list.data.items}
          columns={[
            { title: t('made'), render: (_v, { madeAt }) => moment(madeAt) },
            { title: t('file'), render: (_v, { name }) => <code>{name}</code> },
            { title: t('size'), align: 'right', render: (_v, { bytes }) => fileSize(bytes) },
          ]}
        />
      ) : null}
    </Card>
  );
}

function JobCard() {
  const t = useWords(jobsWords);
  const { colon } = usePunctuation();
  const { message } = App.useApp();
  const list = useQuery({
    queryKey: ['jobs', 'list'],
    queryFn: () => answer(api.GET('/api/v1/jobs')),
    refetchInterval: LOOK_AGAIN_MS,
  });
  const run = useRun((started) => {
    void message.info(started ? t('started') : t('already'));
  });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 15, margin: 0 }}>{t('jobs')}</h2>}>
      <Failure error={list.error ?? run.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.data === undefined ? null : (
        <RowTable<Job>
          aria-label={t('jobs')}
          rowKey={({ name }) => name}
          pagination={false}
          scroll={{ x: 'max-content' }}
          rows={list.data.items}
          columns={[
            { title: t('job'), render: (_v, { name }) => t(name as JobName) },
            {
              title: t('hours'),
              render: (_v, { cron }) => <JobHours cron={cron} />,
            },
            {
              title: t('state'),
              render: (_v, { state }) => <Tag color={COLOURS[state]}>{t(state)}</Tag>,
            },
            { title: t('last'), render: (_v, job) => <LastRun job={job} /> },
            {
              title: <ActionsTitle />,
              key: 'run',
              render: (_v, { name, cron }) =>
                cron === null ? null : (
                  <Button
                    size="small"
                    aria-label={colon(t(name as JobName), t('run'))}
                    onClick={() => {
                      run.mutate(name as Runnable);
                    }}
                  >
                    {t('run')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}

function JobHours({ cron }: { readonly cron: string | null }) {
  const t = useWords(jobsWords);
  if (cron === null) return <>{t('always')}</>;
  const hours = readCron(cron);
  if (hours === null) return <code>{cron}</code>;
  switch (hours.kind) {
    case 'everyMinute':
      return <>{t('everyMinute')}</>;
    case 'hourly':
      return <>{t('hourly', { minute: hours.minute })}</>;
    case 'daily':
      return <>{t('daily', { time: hours.time })}</>;
  }
}

function LastRun({ job: { cron, last } }: { readonly job: Job }) {
  const t = useWords(jobsWords);
  const { moment } = useDates();
  if (last === null) return <>{cron === null ? '—' : t('never')}</>;
  const seconds = ((Date.parse(last.endedAt) - Date.parse(last.startedAt)) / 1000).toFixed(1);
  return (
    <>
      <Tag color={last.outcome === 'done' ? 'success' : 'error'}>{t(last.outcome)}</Tag>
      {moment(last.endedAt)}{' '}
      <Typography.Text type="secondary" style={{ whiteSpace: 'nowrap' }}>
        {t('took', { seconds })}
      </Typography.Text>
      {last.error === '' ? null : (
        <div style={{ maxWidth: 480, whiteSpace: 'normal' }}>
          <Typography.Text type="danger">{last.error}</Typography.Text>
        </div>
      )}
    </>
  );
}
