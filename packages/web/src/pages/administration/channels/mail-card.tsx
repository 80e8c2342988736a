import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input, Skeleton, Space, Typography } from 'antd';

import { answer, api } from '../../../api/client.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { channelsWords } from './channels-words.ts';
import { useTestOutcome } from './use-test-outcome.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

export function MailCard() {
  const t = useWords(channelsWords);
  const say = useTestOutcome();
  const mail = useQuery({
    queryKey: ['channels', 'mail'],
    queryFn: () => answer(api.GET('/api/v1/channels/mail')),
  });
  const test = useMutation({
    mutationFn: (address: string) => answer(api.POST('/api/v1/channels/mail/test', { body: { address } })),
    onSuccess: say,
  });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 15, margin: 0 }}>{t('mail')}</h2>}>
      <Failure error={mail.error ?? test.error} onRetry={() => void mail.refetch()} />
      {mail.isPending ? <Skeleton active title={false} paragraph={{ rows: 1 }} /> : null}
      {mail.data?.configured === false ? <Alert type="info" showIcon title={t('mailOff')} /> : null}
      {mail.data?.configured === true ? (
        <>
          <Typography.Paragraph>
            {t('mailOn', { host: mail.data.host, from: mail.data.from })}
          </Typography.Paragraph>
          <OwnForm
            layout="vertical"
            requiredMark={false}
            onFinish={({ address }: { readonly address: string }) => {
              test.mutate(address.trim());
            }}
          >
            <Form.Item label={t('testTo')} htmlFor="test-address">
              <Space.Compact style={{ width: '100%', maxWidth: 420 }}>
                <Form.Item
                  name="address"
                  noStyle
                  rules={[{ required: true, type: 'email', message: t('addressWrong') }]}
                >
                  <Input id="test-address" type="email" autoComplete="email" />
                </Form.Item>
                <Button htmlType="submit" loading={test.isPending}>
                  {t('test')}
                </Button>
              </Space.Compact>
            </Form.Item>
          </OwnForm>
        </>
      ) : null}
    </Card>
  );
}
