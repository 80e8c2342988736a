import { useQuery } from '@tanstack/react-query';
import { Flex, Skeleton, Typography } from 'antd';

import { answer, api } from '../../../api/client.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { ChannelForm } from './channel-form.tsx';
import { deliveryWords } from './delivery-words.ts';
import { CHANNELS } from './preference.ts';

export function DeliveryTab() {
  const t = useWords(deliveryWords);
  const delivery = useQuery({
    queryKey: ['delivery'],
    queryFn: () => answer(api.GET('/api/v1/me/delivery')),
  });
  const available = delivery.data?.available ?? [];
  const kinds = CHANNELS.filter(
    (channel) =>
      channel === 'smtp' ||
      available.some(({ kind }) => kind === channel) ||
      delivery.data?.items.some((one) => one.channel === channel && one.enabled) === true,
  );
  return (
    <Flex vertical gap={12} style={{ maxWidth: 640 }}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <Failure error={delivery.error} onRetry={() => void delivery.refetch()} />
      {delivery.isPending ? <Skeleton active title={false} /> : null}
      {delivery.data === undefined
        ? null
        : kinds.map((channel) => (
            <ChannelForm
              key={channel}
              channel={channel}
              preference={delivery.data.items.find((one) => one.channel === channel)}
              endpoints={available.filter(({ kind }) => kind === channel)}
            />
          ))}
      {delivery.data !== undefined && available.length === 0 ? (
        <Typography.Text type="secondary">{t('none')}</Typography.Text>
      ) : null}
    </Flex>
  );
}
