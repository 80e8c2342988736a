import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import { useMe } from '../../api/me.ts';
import type { BodyOf } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { NewPassword } from '../../ui/password/new-password.tsx';
import { useWords } from '../../words/define-words.ts';
import { ownPasswordWords } from './own-password-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

type Change = BodyOf<'/api/v1/me/password', 'put'>;

export function PasswordTab() {
  const t = useWords(ownPasswordWords);
  const { name } = useMe();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Change>();
  const change = useMutation({
    mutationFn: (body: Change) => answer(api.PUT('/api/v1/me/password', { body })),
    onSuccess: async () => {
      form.resetFields();
      void message.success(t('saved'));
      await client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  return (
    <OwnForm<Change>
      form={form}
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 480 }}
      onFinish={(values) => {
        change.mutate(values);
      }}
    >
      <Typography.Paragraph type="secondary">{t('about')}</Typography.Paragraph>
      <Form.Item
        name="current"
        label={t('current')}
        rules={[{ required: true, message: t('currentNeeded') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <NewPassword name="password" label={t('next')} names={[name]} />
      <Failure error={change.error} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('save')}
      </Button>
    </OwnForm>
  );
}
