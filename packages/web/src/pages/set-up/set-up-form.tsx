import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import type { BodyOf } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { usePreferences } from '../../preferences/preferences.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useWords } from '../../words/define-words.ts';
import { AdministratorFields } from './administrator-fields.tsx';
import { HowMany, type Administrators } from './how-many.tsx';
import { presetZone, zoneName } from './preset-zone.ts';
import { setUpWords } from './set-up-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

type SetUpBody = BodyOf<'/api/v1/set-up'>;

/** As the form holds it. */
export interface SetUpValues {
  readonly token: string;
  readonly organisation: { readonly name: string; readonly timeZone?: string };
  readonly many: Administrators;
  readonly administrators: readonly { name: string; account: string; password: string }[];
}

interface SetUpFormProps {
  /** How many administrators there may be: 3, or 1 and 3. */
  readonly administrators: readonly number[];
  /** The one that commands made already, which keeps its name; null where it is made here. */
  readonly organisation: string | null;
  readonly onDone: (account: string, password: string) => Promise<void>;
}

/** Printed behind the address; the fragment never leaves the browser. */
const tokenInAddress = (): string =>
  /[#&]token=(?<token>[\w-]+)/u.exec(location.hash)?.groups?.['token'] ?? '';

export function SetUpForm({ administrators, organisation, onDone }: SetUpFormProps) {
  const t = useWords(setUpWords);
  const [form] = Form.useForm<SetUpValues>();
  const { language } = usePreferences();
  const [linked] = useState(tokenInAddress);
  const draft = useDraft<object>('set-up', {});
  const setUp = useMutation({
    mutationFn: async (values: SetUpValues) => {
      await answer(api.POST('/api/v1/set-up', { body: bodyOf(values, { linked, organisation }) }));
      draft.clear();
      const [first] = values.administrators;
      if (first !== undefined) await onDone(first.account, first.password);
    },
  });
  const chosen = Form.useWatch('many', form) as Administrators | undefined;
  const many = chosen ?? (administrators.includes(1) ? 1 : 3);
  return (
    <OwnForm
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError
      initialValues={{
        organisation: { timeZone: presetZone(Intl.DateTimeFormat().resolvedOptions().timeZone, language) },
        many: administrators.includes(1) ? 1 : 3,
        ...draft.value,
      }}
      onValuesChange={(_changed, values) => {
        draft.set(withoutSecrets(values));
      }}
      onFinish={(values) => {
        setUp.mutate(values);
      }}
    >
      <Typography.Paragraph type="secondary">{t('about')}</Typography.Paragraph>
      {draft.restored ? (
        <Alert type="info" showIcon title={t('restored')} style={{ marginBottom: 16 }} />
      ) : null}
      {linked === '' ? (
        <Form.Item
          name="token"
          label={t('token')}
          extra={t('tokenWhy')}
          rules={[{ required: true, message: t('tokenNeeded') }]}
        >
          <Input autoComplete="off" size="large" />
        </Form.Item>
      ) : null}
      {organisation === null ? (
        <OrganisationFields />
      ) : (
        <Alert
          type="info"
          showIcon
          title={t('existing', { name: organisation })}
          style={{ marginBottom: 16 }}
        />
      )}
      <HowMany choices={administrators} />
      {Array.from({ length: many }, (_one, index) => (
        <AdministratorFields key={index} index={index} many={many} />
      ))}
      <Failure error={setUp.error} />
      <Button
        block
        type="primary"
        size="large"
        htmlType="submit"
        loading={setUp.isPending}
        style={{ marginTop: 12 }}
      >
        {t('submit')}
      </Button>
    </OwnForm>
  );
}

function OrganisationFields() {
  const t = useWords(setUpWords);
  const { language } = usePreferences();
  return (
    <>
      <Form.Item
        name={['organisation', 'name']}
        label={t('organisation')}
        rules={[{ required: true, whitespace: true, message: t('organisationNeeded') }]}
      >
        <Input
          autoFocus
          autoComplete="organization"
          size="large"
          maxLength={200}
          placeholder={t('organisationHint')}
        />
      </Form.Item>
      <Form.Item name={['organisation', 'timeZone']} label={t('timeZone')}>
        <Select
          showSearch
          labelRender={({ value }) => zoneName(String(value), language)}
          options={Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }))}
        />
      </Form.Item>
    </>
  );
}

function bodyOf(
  values: SetUpValues,
  { linked, organisation }: { readonly linked: string; readonly organisation: string | null },
): SetUpBody {
  const { name, timeZone } = organisation === null ? values.organisation : { name: organisation };
  return {
    token: linked === '' ? values.token.trim() : linked,
    organisation: { name: name.trim(), ...(timeZone === undefined ? {} : { timeZone }) },
    administrators: values.administrators
      .slice(0, values.many)
      .map((one) => ({ name: one.name.trim(), account: one.account.trim(), password: one.password })),
  };
}

/** A password or a token is never kept in the browser. */
const withoutSecrets = ({ organisation, many, administrators }: Partial<SetUpValues>): object => ({
  organisation,
  many,
  administrators: administrators?.map(({ name, account }) => ({ name, account })),
});
