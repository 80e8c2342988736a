import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Flex, Popconfirm, Skeleton, Tag, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import { Failure } from '../../ui/failure.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { deviceName } from './device-name.ts';
import { sessionsWords } from './sessions-words.ts';

export function SessionsTab() {
  const t = useWords(sessionsWords);
  const { moment } = useDates();
  const { message } = App.useApp();
  const client = useQueryClient();
  const list = useQuery({ queryKey: ['sessions'], queryFn: () => answer(api.GET('/api/v1/me/sessions')) });
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? answer(api.DELETE('/api/v1/me/sessions'))
        : answer(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['sessions'] });
      void message.success(t('ended'));
    },
  });
  const others = list.data?.items.filter(({ current }) => !current).length ?? 0;
  return (
    <Flex vertical gap={12} style={{ maxWidth: 720 }}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <Failure error={list.error ?? end.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      <ul aria-label={t('list')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {list.data?.items.map((one) => (
          <li
            key={one.id}
            style={{ padding: '10px 0', borderBottom: '1px solid var(--ant-color-border-secondary)' }}
          >
            <Flex justify="space-between" gap={8} align="center">
              <div style={{ minWidth: 0 }}>
                <Typography.Text strong>{deviceName(one.agent) ?? t('unknown')}</Typography.Text>{' '}
                {one.current ? <Tag color="success">{t('current')}</Tag> : null}
                <br />
                <Typography.Text type="secondary">
                  {t('since', { moment: moment(one.createdAt), address: one.address })}
                  {'\u00a0· '}
                  {t('seen', { moment: moment(one.seenAt) })}
                </Typography.Text>
              </div>
              {one.current ? null : (
                <Button
                  size="small"
                  onClick={() => {
                    end.mutate(one.id);
                  }}
                >
                  {t('end')}
                </Button>
              )}
            </Flex>
          </li>
        ))}
      </ul>
      {others > 1 ? (
        <Popconfirm
          title={t('endOthersAsk')}
          onConfirm={() => {
            end.mutate(null);
          }}
        >
          <Button danger style={{ alignSelf: 'flex-start' }}>
            {t('endOthers')}
          </Button>
        </Popconfirm>
      ) : null}
    </Flex>
  );
}
