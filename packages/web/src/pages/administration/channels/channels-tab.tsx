import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Card, Empty, Flex, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { AnswerOf } from '../../../api/types.ts';
import { ActionsTitle } from '../../../ui/actions-title.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { useWords } from '../../../words/define-words.ts';
import { ChannelDialog } from './channel-dialog.tsx';
import { channelsWords } from './channels-words.ts';
import { MailCard } from './mail-card.tsx';
import { useTestOutcome } from './use-test-outcome.ts';

export type Endpoint = AnswerOf<'/api/v1/channels'>['items'][number];

export function ChannelsTab() {
  const t = useWords(channelsWords);
  const [editing, setEditing] = useState<Endpoint | 'new' | null>(null);
  const list = useQuery({
    queryKey: ['channels', 'list'],
    queryFn: () => answer(api.GET('/api/v1/channels')),
  });
  return (
    <Flex vertical gap={16}>
      <MailCard />
      <Card
        size="small"
        title={<h2 style={{ fontSize: 15, margin: 0 }}>{t('bots')}</h2>}
        extra={
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => {
              setEditing('new');
            }}
          >
            {t('add')}
          </Button>
        }
      >
        <Typography.Paragraph type="secondary">{t('about')}</Typography.Paragraph>
        <Failure error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending ? <Skeleton active title={false} /> : null}
        {list.data?.items.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('empty')} />
        ) : null}
        {list.data !== undefined && list.data.items.length > 0 ? (
          <EndpointTable items={list.data.items} onEdit={setEditing} />
        ) : null}
      </Card>
      {editing === null ? null : (
        <ChannelDialog
          endpoint={editing === 'new' ? undefined : editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </Flex>
  );
}

interface EndpointTableProps {
  readonly items: readonly Endpoint[];
  readonly onEdit: (endpoint: Endpoint) => void;
}

function EndpointTable({ items, onEdit }: EndpointTableProps) {
  const t = useWords(channelsWords);
  const say = useTestOutcome();
  const test = useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/v1/channels/{id}/test', { params: { path: { id } } })),
    onSuccess: say,
  });
  return (
    <>
      <Failure error={test.error} />
      <RowTable<Endpoint>
        aria-label={t('table')}
        rowKey={({ id }) => id}
        pagination={false}
        scroll={{ x: 'max-content' }}
        rows={items}
        columns={[
          { title: t('name'), dataIndex: 'name' },
          { title: t('kind'), render: (_v, { kind }) => t(kind) },
          { title: t('host'), dataIndex: 'host' },
          { title: t('signed'), render: (_v, { signed }) => (signed ? t('yes') : t('no')) },
          {
            title: t('state'),
            render: (_v, { enabled }) => (
              <Tag color={enabled ? 'success' : 'default'}>{enabled ? t('on') : t('off')}</Tag>
            ),
          },
          {
            title: <ActionsTitle />,
            key: 'actions',
            render: (_v, one) => (
              <Flex gap={4}>
                <Button
                  size="small"
                  loading={test.isPending && test.variables === one.id}
                  onClick={() => {
                    test.mutate(one.id);
                  }}
                >
                  {t('test')}
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    onEdit(one);
                  }}
                >
                  {t('edit')}
                </Button>
              </Flex>
            ),
          },
        ]}
      />
    </>
  );
}
