import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Popconfirm, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';

import { ownDaysQuery } from '../../api/calendar.ts';
import { answer, api } from '../../api/client.ts';
import { useMay } from '../../api/me.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { calendarWords } from './calendar-words.ts';
import { OwnDaysDialog } from './own-days-dialog.tsx';

export function OwnDaysList() {
  const t = useWords(calendarWords);
  const may = useMay();
  const { day } = useDates();
  const client = useQueryClient();
  const own = useQuery(ownDaysQuery);
  const [adding, setAdding] = useState(false);
  const withdraw = useMutation({
    mutationFn: (id: string) =>
      answer(api.POST('/api/v1/calendar/own-days/{id}/withdraw', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
  return (
    <section aria-labelledby="own-days">
      <Flex justify="space-between" align="center" gap={8} wrap>
        <Typography.Title level={2} id="own-days" style={{ fontSize: 15, margin: 0 }}>
          {t('own')}
        </Typography.Title>
        {may('calendar.write') ? (
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('ownAdd')}
          </Button>
        ) : null}
      </Flex>
      <Typography.Paragraph type="secondary">{t('ownAbout')}</Typography.Paragraph>
      <Failure error={own.error ?? withdraw.error} onRetry={() => void own.refetch()} />
      {own.isPending ? <Skeleton active title={false} paragraph={{ rows: 1 }} /> : null}
      {own.data?.items.length === 0 ? (
        <Typography.Text type="secondary">{t('ownNone')}</Typography.Text>
      ) : null}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {own.data?.items.map((one) => (
          <li
            key={one.id}
            style={{ padding: '6px 0', borderTop: '1px solid var(--ant-color-border-secondary)' }}
          >
            <Flex gap={8} align="center" wrap>
              <Tag color={one.kind === 'closed' ? 'default' : 'processing'}>{t(one.kind)}</Tag>
              <span>{one.name}</span>
              <Typography.Text type="secondary">
                {one.from === one.to ? day(one.from) : `${day(one.from)} ${t('to')} ${day(one.to)}`}
              </Typography.Text>
              {one.withdrawnOn === null ? null : (
                <Typography.Text type="secondary">
                  {t('withdrawn', { day: day(one.withdrawnOn) })}
                </Typography.Text>
              )}
              {one.withdrawnOn === null && may('calendar.write') ? (
                <Popconfirm
                  title={t('withdrawAsk')}
                  onConfirm={() => {
                    withdraw.mutate(one.id);
                  }}
                >
                  <Button size="small" type="link">
                    {t('withdraw')}
                  </Button>
                </Popconfirm>
              ) : null}
            </Flex>
          </li>
        ))}
      </ul>
      {adding ? (
        <OwnDaysDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </section>
  );
}
