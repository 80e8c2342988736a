import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Flex, Form, Input, Skeleton, Typography } from 'antd';
import { lazy, Suspense, useState } from 'react';

import { answer, api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { Failure } from '../../ui/failure.tsx';
import { useWords } from '../../words/define-words.ts';
import { ownSecondFactorWords } from './own-second-factor-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

const SecondFactorSetUp = lazy(async () => ({
  default: (await import('../../ui/second-factor/second-factor-set-up.tsx')).SecondFactorSetUp,
}));
const FEW = 3;

export function SecondFactorTab() {
  const t = useWords(ownSecondFactorWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [doing, setDoing] = useState<'set' | 'remove' | null>(null);
  const state = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => answer(api.GET('/api/v1/me/second-factor')),
  });
  const changed = (words: string): void => {
    setDoing(null);
    void message.success(words);
    void client.invalidateQueries({ queryKey: ['second-factor'] });
    void client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  if (state.data === undefined)
    return state.error === null ? (
      <Skeleton active title={false} />
    ) : (
      <Failure error={state.error} onRetry={() => void state.refetch()} />
    );
  const { on, required, recoveryCodesLeft } = state.data;
  return (
    <Flex vertical gap={16} style={{ maxWidth: 480 }}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <Alert
        type={on ? (recoveryCodesLeft < FEW ? 'warning' : 'success') : 'info'}
        showIcon
        title={on ? t('on') : t('off')}
        description={
          on
            ? recoveryCodesLeft < FEW
              ? t('codesFew')
              : t('codesLeft', { count: recoveryCodesLeft })
            : undefined
        }
      />
      {doing === 'set' ? (
        <Suspense fallback={<Skeleton active title={false} />}>
          <SecondFactorSetUp
            onDone={() => {
              changed(t('turnedOn'));
            }}
          />
        </Suspense>
      ) : null}
      {doing === 'remove' ? (
        <TurnOff
          onDone={() => {
            changed(t('turnedOff'));
          }}
        />
      ) : null}
      <Flex gap={8} wrap>
        {doing === null ? (
          <Button
            type={on ? 'default' : 'primary'}
            onClick={() => {
              setDoing('set');
            }}
          >
            {on ? t('again') : t('set')}
          </Button>
        ) : (
          <Button
            onClick={() => {
              setDoing(null);
            }}
          >
            {t('cancel')}
          </Button>
        )}
        {on && !required && doing === null ? (
          <Button
            danger
            onClick={() => {
              setDoing('remove');
            }}
          >
            {t('turnOff')}
          </Button>
        ) : null}
      </Flex>
      {on && required ? <Typography.Text type="secondary">{t('required')}</Typography.Text> : null}
    </Flex>
  );
}

function TurnOff({ onDone }: { readonly onDone: () => void }) {
  const t = useWords(ownSecondFactorWords);
  const remove = useMutation({
    mutationFn: (password: string) => answer(api.DELETE('/api/v1/me/second-factor', { body: { password } })),
    onSuccess: onDone,
  });
  return (
    <OwnForm
      layout="vertical"
      requiredMark={false}
      onFinish={({ password }: { readonly password: string }) => {
        remove.mutate(password);
      }}
    >
      <Form.Item
        name="password"
        label={t('password')}
        extra={t('turnOffWhy')}
        rules={[{ required: true, message: t('passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" autoFocus />
      </Form.Item>
      <Failure error={remove.error} />
      <Button danger htmlType="submit" loading={remove.isPending}>
        {t('turnOff')}
      </Button>
    </OwnForm>
  );
}
