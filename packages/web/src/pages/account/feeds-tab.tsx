import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Empty, Flex, Popconfirm, Skeleton, Tag, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { feedsWords } from './feeds-words.ts';

export function FeedsTab() {
  const t = useWords(feedsWords);
  const { moment } = useDates();
  const client = useQueryClient();
  const list = useQuery({ queryKey: ['feeds'], queryFn: () => answer(api.GET('/api/v1/me/feeds')) });
  const again = () => client.invalidateQueries({ queryKey: ['feeds'] });
  const make = useMutation({ mutationFn: () => answer(api.POST('/api/v1/me/feeds')), onSuccess: again });
  const revoke = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/me/feeds/{id}', { params: { path: { id } } })),
    onSuccess: again,
  });
  return (
    <Flex vertical gap={12} style={{ maxWidth: 720 }}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <Button
        type="primary"
        style={{ alignSelf: 'flex-start' }}
        loading={make.isPending}
        onClick={() => {
          make.mutate();
        }}
      >
        {t('add')}
      </Button>
      {make.data === undefined ? null : (
        <Alert
          type="success"
          showIcon
          title={t('shownOnce')}
          description={
            <Flex vertical gap={8}>
              <code style={{ wordBreak: 'break-all' }}>{make.data.url}</code>
              <div>
                <CopyButton text={make.data.url} label={t('copy')} />
              </div>
              <span>{t('how')}</span>
              <span>{t('tasks')}</span>
            </Flex>
          }
        />
      )}
      <Failure error={list.error ?? make.error ?? revoke.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.data?.items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('empty')} />
      ) : null}
      <ul aria-label={t('list')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {list.data?.items.map(({ id, createdAt, revokedAt }) => (
          <li
            key={id}
            style={{ padding: '8px 0', borderBottom: '1px solid var(--ant-color-border-secondary)' }}
          >
            <Flex justify="space-between" align="center" gap={8}>
              <span>{t('since', { moment: moment(createdAt) })}</span>
              {revokedAt === null ? (
                <Popconfirm
                  title={t('revokeAsk')}
                  onConfirm={() => {
                    revoke.mutate(id);
                  }}
                >
                  <Button size="small" danger>
                    {t('revoke')}
                  </Button>
                </Popconfirm>
              ) : (
                <Tag>{t('revoked')}</Tag>
              )}
            </Flex>
          </li>
        ))}
      </ul>
    </Flex>
  );
}
