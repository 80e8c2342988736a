import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Flex, Popconfirm, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { Directory } from '../../../api/directory.ts';
import { useMay, useMe } from '../../../api/me.ts';
import type { AnswerOf } from '../../../api/types.ts';
import { ActionsTitle } from '../../../ui/actions-title.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { PersonName, PostName } from '../../../ui/names.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { todayIso, useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { useChange } from '../use-change.ts';
import { DelegationDialog } from './delegation-dialog.tsx';
import { delegationsWords } from './delegations-words.ts';

type Delegation = AnswerOf<'/api/v1/delegations'>['items'][number];
const COLOURS = { now: 'processing', later: 'default', past: 'default' } as const;

export function DelegationsTab({ directory }: { readonly directory: Directory }) {
  const t = useWords(delegationsWords);
  const may = useMay();
  const { posts } = useMe();
  const { day } = useDates();
  const [adding, setAdding] = useState(false);
  const list = useQuery({
    queryKey: ['delegations'],
    queryFn: () => answer(api.GET('/api/v1/delegations')),
  });
  const today = todayIso(new Date());
  const end = useChange(
    (id: string) =>
      answer(api.POST('/api/v1/delegations/{id}/end', { params: { path: { id } }, body: { to: today } })),
    () => undefined,
  );
  const mine = (post: string): boolean => may('organisation.write') || posts.includes(post);
  const stateOf = ({ from, to }: Delegation): keyof typeof COLOURS =>
    to < today ? 'past' : from > today ? 'later' : 'now';
  const choosable = directory.posts.filter(({ id, closedOn }) => closedOn === null && mine(id));
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      {choosable.length === 0 ? (
        <Typography.Text>{t('noPosts')}</Typography.Text>
      ) : (
        <Button
          type="primary"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('add')}
        </Button>
      )}
      <Failure error={list.error ?? end.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.data?.items.length === 0 ? <Empty description={t('empty')} /> : null}
      {list.data !== undefined && list.data.items.length > 0 ? (
        <RowTable<Delegation>
          aria-label={t('table')}
          rowKey={({ id }) => id}
          scroll={{ x: 'max-content' }}
          pagination={list.data.items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          rows={list.data.items.toSorted((a, b) => b.from.localeCompare(a.from))}
          columns={[
            { title: t('post'), render: (_v, one) => <PostName id={one.post} /> },
            { title: t('delegate'), render: (_v, one) => <PersonName id={one.delegate} /> },
            { title: t('days'), render: (_v, { from, to }) => `${day(from)} ${t('to')} ${day(to)}` },
            { title: t('reason'), dataIndex: 'reason' },
            {
              title: t('state'),
              render: (_v, one) => <Tag color={COLOURS[stateOf(one)]}>{t(stateOf(one))}</Tag>,
            },
            {
              title: <ActionsTitle />,
              key: 'end',
              render: (_v, one) =>
                stateOf(one) === 'now' && mine(one.post) ? (
                  <Popconfirm
                    title={t('endAsk')}
                    onConfirm={() => {
                      end.mutate(one.id);
                    }}
                  >
                    <Button size="small">{t('end')}</Button>
                  </Popconfirm>
                ) : null,
            },
          ]}
        />
      ) : null}
      {adding ? (
        <DelegationDialog
          directory={directory}
          posts={choosable}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </Flex>
  );
}
