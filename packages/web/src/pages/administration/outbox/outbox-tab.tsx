import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Badge, Button, Empty, Flex, Segmented, Skeleton, Typography } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { AnswerOf } from '../../../api/types.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { ActionsTitle } from '../../../ui/actions-title.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { outboxWords } from './outbox-words.ts';

type Message = AnswerOf<'/api/v1/messages'>['items'][number];
const STATES = ['dead', 'waiting', 'sending', 'sent'] as const;
const CHANNELS = ['smtp', 'wecom', 'dingtalk', 'feishu', 'webhook'] as const;

export function OutboxTab() {
  const t = useWords(outboxWords);
  const [search, setSearch] = useSearchState();
  const state = STATES.find((one) => one === search['state']) ?? 'dead';
  const counts = useQuery({
    queryKey: ['messages', 'counts'],
    queryFn: () => answer(api.GET('/api/v1/messages/counts')),
    refetchInterval: 10_000,
  });
  const list = useInfiniteQuery({
    queryKey: ['messages', 'list', state],
    queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) =>
      answer(api.GET('/api/v1/messages', { params: { query: { state, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const messages = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <Segmented
        aria-label={t('state')}
        className="tz-segmented-wraps"
        style={{ alignSelf: 'flex-start' }}
        value={state}
        options={STATES.map((value) => ({
          value,
          label: (
            <Flex gap={6} align="center">
              {t(value)}
              {value === 'sent' ? null : (
                <Badge
                  count={counts.data?.[value] ?? 0}
                  size="small"
                  overflowCount={9999}
                  color={value === 'dead' ? 'var(--ant-color-error)' : 'var(--ant-color-text-secondary)'}
                />
              )}
            </Flex>
          ),
        }))}
        onChange={(value) => {
          setSearch({ state: value });
        }}
      />
      <Failure error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.isSuccess && messages.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('empty', { state: t(state) })} />
      ) : null}
      {messages.length > 0 ? <MessageTable messages={messages} /> : null}
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Flex>
  );
}

function MessageTable({ messages }: { readonly messages: readonly Message[] }) {
  const t = useWords(outboxWords);
  const { moment } = useDates();
  const { message } = App.useApp();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/v1/messages/{id}/retry', { params: { path: { id } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['messages'] });
      void message.success(t('retried'));
    },
  });
  const channelWords = (name: string): string => {
    const known = CHANNELS.find((one) => one === name);
    return known === undefined ? name : t(known);
  };
  return (
    <>
      <Failure error={retry.error} />
      <RowTable<Message>
        aria-label={t('table')}
        rowKey={({ id }) => id}
        pagination={false}
        scroll={{ x: 'max-content' }}
        rows={messages}
        columns={[
          { title: t('channel'), render: (_v, { channel }) => channelWords(channel) },
          { title: t('created'), render: (_v, { createdAt }) => moment(createdAt) },
          { title: t('attempts'), dataIndex: 'attempts', align: 'right' },
          {
            title: t('sentAt'),
            render: (_v, { sentAt, state, nextTryAt }) =>
              sentAt === null
                ? state === 'waiting'
                  ? `${t('next')} ${moment(nextTryAt)}`
                  : '—'
                : moment(sentAt),
          },
          {
            title: t('error'),
            render: (_v, { lastError }) => (
              <span style={{ display: 'inline-block', maxWidth: 420, whiteSpace: 'normal' }}>
                {lastError}
              </span>
            ),
          },
          {
            title: <ActionsTitle />,
            key: 'retry',
            render: (_v, { id, state }) =>
              state === 'dead' ? (
                <Button
                  size="small"
                  onClick={() => {
                    retry.mutate(id);
                  }}
                >
                  {t('retry')}
                </Button>
              ) : null,
          },
        ]}
      />
    </>
  );
}
