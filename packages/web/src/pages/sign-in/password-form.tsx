import { useMutation } from '@tanstack/react-query';
import { Button, Divider, Form, Input, Select } from 'antd';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf, BodyOf } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { useWords } from '../../words/define-words.ts';
import type { Pending } from './pending-step.tsx';
import { signInWords } from './sign-in-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

interface PasswordFormProps {
  readonly options: AnswerOf<'/api/v1/sign-in/options'> | undefined;
  /** With the password, which the step after it may need. */
  readonly onDone: (pending: Pending, password: string) => Promise<void>;
}

export function PasswordForm({ options, onDone }: PasswordFormProps) {
  const t = useWords(signInWords);
  const organisations = options?.organisations ?? [];
  const signIn = useMutation({
    mutationFn: (body: BodyOf<'/api/v1/sign-in'>) => answer(api.POST('/api/v1/sign-in', { body })),
    onSuccess: ({ pending }, { password }) => onDone(pending, password),
  });
  return (
    <OwnForm
      // Over a page whose session ended there are other forms: without a name the ids would be theirs.
      name="sign-in"
      layout="vertical"
      requiredMark={false}
      onFinish={(values: BodyOf<'/api/v1/sign-in'>) => {
        signIn.mutate(values);
      }}
    >
      {organisations.length > 1 ? (
        <Form.Item name="organisation" label={t('organisation')} rules={[{ required: true }]}>
          <Select options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      ) : null}
      <Form.Item name="name" label={t('name')} rules={[{ required: true, message: t('nameNeeded') }]}>
        <Input autoComplete="username" autoFocus size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('password')}
        rules={[{ required: true, message: t('passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Failure error={signIn.error} />
      <Button
        block
        type="primary"
        size="large"
        htmlType="submit"
        loading={signIn.isPending}
        style={{ marginTop: 12 }}
      >
        {t('submit')}
      </Button>
      {options?.oidc ? (
        <>
          <Divider plain>{t('or')}</Divider>
          <Button block size="large" href="/api/v1/sign-in/oidc">
            {options.oidc.label}
          </Button>
        </>
      ) : null}
    </OwnForm>
  );
}
