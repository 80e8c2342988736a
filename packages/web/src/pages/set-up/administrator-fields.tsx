import { Form, Input, Typography } from 'antd';

import { NewPassword } from '../../ui/password/new-password.tsx';
import { useWords } from '../../words/define-words.ts';
import type { Administrators } from './how-many.tsx';
import type { SetUpValues } from './set-up-form.tsx';
import { setUpWords } from './set-up-words.ts';

/** As the server takes accounts: what can be read out and typed again. */
const ACCOUNT = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,99}$/u; // lin.shu@example
const KINDS = ['system', 'security', 'audit'] as const;

interface AdministratorFieldsProps {
  readonly index: number;
  readonly many: Administrators;
}

export function AdministratorFields({ index, many }: AdministratorFieldsProps) {
  const t = useWords(setUpWords);
  const form = Form.useFormInstance<SetUpValues>();
  const own = Form.useWatch(['administrators', index], form) as
    { readonly name?: string; readonly account?: string } | undefined;
  const organisation = Form.useWatch(['organisation', 'name'], form) as string | undefined;
  const kind = KINDS[index] ?? 'system';
  const place = (field: string) => ['administrators', index, field];
  return (
    <fieldset style={{ border: 0, padding: 0, margin: '0 0 8px' }}>
      <legend style={{ fontWeight: 600, padding: 0, marginBottom: 4 }}>
        {many === 1 ? t('administrator') : t(kind)}
      </legend>
      {many === 1 ? null : (
        <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
          {t(`${kind}Why`)}
        </Typography.Paragraph>
      )}
      <Form.Item
        name={place('name')}
        label={t('name')}
        rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
      >
        <Input autoComplete={many === 1 ? 'name' : 'off'} size="large" maxLength={200} />
      </Form.Item>
      <Form.Item
        name={place('account')}
        label={t('account')}
        extra={t('accountWhy')}
        validateTrigger="onBlur"
        rules={[
          { required: true, message: t('accountNeeded') },
          { pattern: ACCOUNT, message: t('accountWrong') },
          {
            validator: (_rule, value: string | undefined) =>
              isTwice(form.getFieldValue('administrators') as readonly MaybeFilled[], value)
                ? Promise.reject(new Error(t('accountTwice')))
                : Promise.resolve(),
          },
        ]}
      >
        <Input autoComplete="username" autoCapitalize="none" size="large" maxLength={100} />
      </Form.Item>
      <NewPassword
        name={place('password')}
        label={t('password')}
        names={[own?.name ?? '', own?.account ?? '', organisation ?? '']}
      />
    </fieldset>
  );
}

/** Before it is typed into, a row is not there. */
type MaybeFilled = { readonly account?: string } | undefined;

const isTwice = (all: readonly MaybeFilled[], account: string | undefined): boolean =>
  account !== undefined &&
  account !== '' &&
  all.filter((one) => one?.account?.toLowerCase() === account.toLowerCase()).length > 1;
