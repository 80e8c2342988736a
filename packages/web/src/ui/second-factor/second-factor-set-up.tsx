/** Setting up an authenticator: password, QR code, six digits, recovery codes. */
import { useMutation } from '@tanstack/react-query';
import { Button, Flex, Form, Input, QRCode, Typography } from 'antd';
import { useEffect, useRef } from 'react';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf } from '../../api/types.ts';
import { useWords } from '../../words/define-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { Failure } from '../failure.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { secondFactorWords } from './second-factor-words.ts';
import { OwnForm } from '../own-form.tsx';

type Confirmed = AnswerOf<'/api/v1/me/second-factor', 'put'>;

interface SecondFactorSetUpProps {
  /** Where it was typed a moment ago, it is not asked for again. */
  readonly password?: string | undefined;
  readonly onDone: (confirmed: Confirmed) => void;
}

export function SecondFactorSetUp({ password, onDone }: SecondFactorSetUpProps) {
  const start = useMutation({
    mutationFn: (given: string) =>
      answer(api.POST('/api/v1/me/second-factor', { body: { password: given } })),
  });
  const confirm = useMutation({
    mutationFn: (code: string) => answer(api.PUT('/api/v1/me/second-factor', { body: { code } })),
  });
  const begun = useRef(false);
  const { mutate } = start;
  useEffect(() => {
    if (password === undefined || begun.current) return;
    begun.current = true;
    mutate(password);
  }, [password, mutate]);
  if (confirm.data !== undefined) {
    const confirmed = confirm.data;
    return (
      <RecoveryCodes
        codes={confirmed.recoveryCodes}
        onDone={() => {
          onDone(confirmed);
        }}
      />
    );
  }
  if (start.data === undefined)
    return <ProveIdentity error={start.error} busy={start.isPending} onPassword={mutate} />;
  return (
    <ScanAndConfirm
      secret={start.data.secret}
      uri={start.data.uri}
      error={confirm.error}
      busy={confirm.isPending}
      onCode={confirm.mutate}
    />
  );
}

interface ProveIdentityProps {
  readonly error: unknown;
  readonly busy: boolean;
  readonly onPassword: (password: string) => void;
}

function ProveIdentity({ error, busy, onPassword }: ProveIdentityProps) {
  const t = useWords(secondFactorWords);
  return (
    <OwnForm
      layout="vertical"
      requiredMark={false}
      onFinish={({ password }: { readonly password: string }) => {
        onPassword(password);
      }}
    >
      <Form.Item
        name="password"
        label={t('password')}
        extra={t('passwordWhy')}
        rules={[{ required: true, message: t('passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Failure error={error} />
      <Button block type="primary" size="large" htmlType="submit" loading={busy}>
        {t('start')}
      </Button>
    </OwnForm>
  );
}

interface ScanAndConfirmProps {
  readonly secret: string;
  readonly uri: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onCode: (code: string) => void;
}

function ScanAndConfirm({ secret, uri, error, busy, onCode }: ScanAndConfirmProps) {
  const t = useWords(secondFactorWords);
  return (
    <OwnForm
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }: { readonly code: string }) => {
        onCode(code.replaceAll(/\s/gu, ''));
      }}
    >
      <Typography.Paragraph>{t('scan')}</Typography.Paragraph>
      <Flex justify="center" style={{ marginBottom: 12 }}>
        <div role="img" aria-label={t('qr')}>
          <QRCode value={uri} type="svg" size={184} color="#000000" bgColor="#ffffff" />
        </div>
      </Flex>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {t('byHand')}
      </Typography.Paragraph>
      <Flex align="center" gap={8} wrap style={{ marginBottom: 16 }}>
        <code style={{ fontSize: 15, wordBreak: 'break-all' }}>
          {secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}
        </code>
        <CopyButton text={secret} label={t('copySecret')} />
      </Flex>
      <Form.Item name="code" label={t('code')} rules={[{ required: true, message: t('codeNeeded') }]}>
        <Input autoComplete="one-time-code" inputMode="numeric" autoFocus size="large" maxLength={8} />
      </Form.Item>
      <Failure error={error} />
      <Button block type="primary" size="large" htmlType="submit" loading={busy}>
        {t('confirm')}
      </Button>
    </OwnForm>
  );
}
