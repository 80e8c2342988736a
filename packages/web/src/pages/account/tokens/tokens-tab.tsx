import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Empty, Flex, Popconfirm, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { AnswerOf, BodyOf } from '../../../api/types.ts';
import { ActionsTitle } from '../../../ui/actions-title.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { NewTokenDialog } from './new-token-dialog.tsx';
import { tokensWords } from './tokens-words.ts';

type Token = AnswerOf<'/api/v1/me/tokens'>['items'][number];
export type Scope = BodyOf<'/api/v1/me/tokens'>['scopes'][number];
const COLOURS = { valid: 'success', revoked: 'default', over: 'warning' } as const;

export function TokensTab() {
  const t = useWords(tokensWords);
  const { moment } = useDates();
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const list = useQuery({ queryKey: ['tokens'], queryFn: () => answer(api.GET('/api/v1/me/tokens')) });
  const revoke = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/me/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens'] }),
  });
  const stateOf = ({ revokedAt, endsAt }: Token): keyof typeof COLOURS =>
    revokedAt !== null ? 'revoked' : endsAt < now ? 'over' : 'valid';
  return (
    <Flex vertical gap={12} style={{ maxWidth: 960 }}>
      <Typography.Text type="secondary">
        {t('about')} <Typography.Link href="/api/docs">{t('docs')}</Typography.Link>
      </Typography.Text>
      <Button
        type="primary"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setAdding(true);
        }}
      >
        {t('add')}
      </Button>
      <Failure error={list.error ?? revoke.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.data?.items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('empty')} />
      ) : null}
      {list.data !== undefined && list.data.items.length > 0 ? (
        <RowTable<Token>
          aria-label={t('table')}
          rowKey={({ id }) => id}
          pagination={false}
          scroll={{ x: 'max-content' }}
          rows={list.data.items}
          columns={[
            { title: t('name'), dataIndex: 'name' },
            {
              title: t('scopes'),
              render: (_v, { scopes }) => (
                <Flex gap={4} wrap>
                  {scopes.map((scope) => (
                    <Tag key={scope}>{t(scope as Scope)}</Tag>
                  ))}
                </Flex>
              ),
            },
            {
              title: t('state'),
              render: (_v, one) => <Tag color={COLOURS[stateOf(one)]}>{t(stateOf(one))}</Tag>,
            },
            { title: t('ends'), render: (_v, { endsAt }) => moment(endsAt) },
            {
              title: t('used'),
              render: (_v, { usedAt }) => (usedAt === null ? t('never') : moment(usedAt)),
            },
            {
              title: <ActionsTitle />,
              key: 'revoke',
              render: (_v, one) =>
                stateOf(one) === 'valid' ? (
                  <Popconfirm
                    title={t('revokeAsk')}
                    onConfirm={() => {
                      revoke.mutate(one.id);
                    }}
                  >
                    <Button size="small" danger>
                      {t('revoke')}
                    </Button>
                  </Popconfirm>
                ) : null,
            },
          ]}
        />
      ) : null}
      {adding ? (
        <NewTokenDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </Flex>
  );
}
