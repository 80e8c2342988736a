/** What is left of a sign-in after the password. */
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Skeleton, Typography } from 'antd';
import { lazy, Suspense } from 'react';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf, BodyOf } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { NewPassword } from '../../ui/password/new-password.tsx';
import { useWords } from '../../words/define-words.ts';
import { signInWords } from './sign-in-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

/** Draws QR codes: only for those who need one. */
const SecondFactorSetUp = lazy(async () => ({
  default: (await import('../../ui/second-factor/second-factor-set-up.tsx')).SecondFactorSetUp,
}));

export type Pending = AnswerOf<'/api/v1/me'>['pending'];

interface PendingStepProps {
  readonly pending: Exclude<Pending, null>;
  /** As it was typed a moment ago; unknown after a reload. */
  readonly password: string | undefined;
  readonly onDone: (pending: Pending) => Promise<void>;
  readonly onBack: () => void;
}

export function PendingStep({ pending, password, onDone, onBack }: PendingStepProps) {
  const t = useWords(signInWords);
  return (
    <>
      {pending === 'new-password' ? <OwnPassword password={password} onDone={onDone} /> : null}
      {pending === 'second-factor' ? <Code onDone={onDone} /> : null}
      {pending === 'set-up-second-factor' ? (
        <Suspense fallback={<Skeleton active title={false} />}>
          <Typography.Paragraph>{t('secondFactorLead')}</Typography.Paragraph>
          <SecondFactorSetUp password={password} onDone={({ session }) => void onDone(session.pending)} />
        </Suspense>
      ) : null}
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
    <OwnForm
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
    </OwnForm>
  );
}

function OwnPassword({ password, onDone }: Pick<PendingStepProps, 'password' | 'onDone'>) {
  const t = useWords(signInWords);
  const change = useMutation({
    mutationFn: (body: BodyOf<'/api/v1/me/password', 'put'>) =>
      answer(api.PUT('/api/v1/me/password', { body })),
    onSuccess: ({ pending }) => onDone(pending),
  });
  return (
    <OwnForm
      layout="vertical"
      requiredMark={false}
      onFinish={(values: BodyOf<'/api/v1/me/password', 'put'>) => {
        change.mutate({ ...values, current: password ?? values.current });
      }}
    >
      <Typography.Paragraph>{t('newPasswordLead')}</Typography.Paragraph>
      {password === undefined ? (
        <Form.Item
          name="current"
          label={t('oldPassword')}
          rules={[{ required: true, message: t('passwordNeeded') }]}
        >
          <Input.Password autoFocus autoComplete="current-password" size="large" />
        </Form.Item>
      ) : null}
      <NewPassword autoFocus={password !== undefined} name="password" label={t('newPassword')} />
      <Failure error={change.error} />
      <Button block type="primary" size="large" htmlType="submit" loading={change.isPending}>
        {t('savePassword')}
      </Button>
    </OwnForm>
  );
}
