/** What is left of a sign-in after the password. */
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf, BodyOf } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { useWords } from '../../words/define-words.ts';
import { signInWords } from './sign-in-words.ts';

export type Pending = AnswerOf<'/api/v1/me'>['pending'];

interface PendingStepProps {
  readonly pending: Exclude<Pending, null>;
  readonly onDone: (pending: Pending) => Promise<void>;
  readonly onBack: () => void;
}

export function PendingStep({ pending, onDone, onBack }: PendingStepProps) {
  const t = useWords(signInWords);
  return (
    <>
      {pending === 'new-password' ? <NewPassword onDone={onDone} /> : <Code onDone={onDone} />}
      <Button type="link" block onClick={onBack} style={{ marginTop: 8 }}>
        {t('back')}
      </Button>
    </>
  );
}

function Code({ onDone }: Pick<PendingStepProps, 'onDone'>) {
  const t = useWords(signInWords);
  const confirm = useMutation({
    mutationFn: (body: BodyOf<'/api/v1/sign-in/second-factor'>) =>
      answer(api.POST('/api/v1/sign-in/second-factor', { body })),
    onSuccess: ({ pending }) => onDone(pending),
  });
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={(values: { readonly code: string }) => {
        confirm.mutate({ code: values.code.trim() });
      }}
    >
      <Form.Item
        name="code"
        label={t('code')}
        extra={t('codeHint')}
        rules={[{ required: true, message: t('codeNeeded') }]}
      >
        <Input autoComplete="one-time-code" autoFocus size="large" maxLength={40} />
      </Form.Item>
      <Failure error={confirm.error} />
      <Button block type="primary" size="large" htmlType="submit" loading={confirm.isPending}>
        {t('confirm')}
      </Button>
    </Form>
  );
}

function NewPassword({ onDone }: Pick<PendingStepProps, 'onDone'>) {
  const t = useWords(signInWords);
  const change = useMutation({
    mutationFn: (body: BodyOf<'/api/v1/me/password', 'put'>) =>
      answer(api.PUT('/api/v1/me/password', { body })),
    onSuccess: async () => {
      const me = await answer(api.GET('/api/v1/me'));
      await onDone(me.pending);
    },
  });
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={(values: BodyOf<'/api/v1/me/password', 'put'>) => {
        change.mutate(values);
      }}
    >
      <Typography.Paragraph>{t('newPasswordLead')}</Typography.Paragraph>
      <Form.Item
        name="current"
        label={t('oldPassword')}
        rules={[{ required: true, message: t('passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('newPassword')}
        rules={[{ required: true, message: t('passwordNeeded') }]}
      >
        <Input.Password autoComplete="new-password" size="large" />
      </Form.Item>
      <Failure error={change.error} />
      <Button block type="primary" size="large" htmlType="submit" loading={change.isPending}>
        {t('savePassword')}
      </Button>
    </Form>
  );
}
