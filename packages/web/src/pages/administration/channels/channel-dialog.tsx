import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select, Space, Switch } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { BodyOf } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { useWords } from '../../../words/define-words.ts';
import type { Endpoint } from './channels-tab.tsx';
import { channelsWords } from './channels-words.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

type Values = BodyOf<'/api/v1/channels'>;
const KINDS = ['wecom', 'dingtalk', 'feishu', 'webhook'] as const;
const ADDRESS = /^https?:\/\/\S+$/u;
const SECRET_BYTES = 32;

interface ChannelDialogProps {
  /** The one to be changed; its kind stays. */
  readonly endpoint: Endpoint | undefined;
  readonly onClose: () => void;
}

export function ChannelDialog({ endpoint, onClose }: ChannelDialogProps) {
  const t = useWords(channelsWords);
  const ui = useWords(uiWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) as Values['kind'] | undefined;
  const save = useMutation({
    mutationFn: ({ secret = '', ...values }: Values) => {
      const body = { ...values, ...(secret.trim() === '' ? {} : { secret: secret.trim() }) };
      return endpoint === undefined
        ? answer(api.POST('/api/v1/channels', { body }))
        : answer(
            api.PUT('/api/v1/channels/{id}', {
              params: { path: { id: endpoint.id } },
              headers: { 'if-match': `"v${endpoint.version}"` },
              body,
            }),
          );
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['channels'] });
      void message.success(t('saved'));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={endpoint?.name ?? t('add')}
      okText={ui('save')}
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <OwnForm<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={
          endpoint === undefined
            ? { kind: 'wecom', enabled: true }
            : { kind: endpoint.kind, name: endpoint.name, enabled: endpoint.enabled }
        }
        onFinish={(values) => {
          save.mutate(values);
        }}
      >
        <Form.Item name="kind" label={t('kind')}>
          <Select
            disabled={endpoint !== undefined}
            options={KINDS.map((value) => ({ value, label: t(value) }))}
          />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('name')}
          rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
        >
          <Input maxLength={100} placeholder={t('nameHint')} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="url"
          label={t('url')}
          extra={endpoint === undefined ? t('urlWhy') : t('urlAgain')}
          rules={[{ required: true, pattern: ADDRESS, message: t('urlWrong') }]}
        >
          <Input maxLength={2000} autoComplete="off" />
        </Form.Item>
        {kind === 'wecom' ? null : (
          <Form.Item
            label={t('secret')}
            htmlFor="channel-secret"
            extra={endpoint === undefined ? t('secretWhy') : `${t('secretWhy')} ${t('secretKeep')}`}
          >
            <Space.Compact style={{ width: '100%' }}>
              <Form.Item name="secret" noStyle>
                <Input id="channel-secret" maxLength={200} autoComplete="off" />
              </Form.Item>
              {kind === 'webhook' ? (
                <Button
                  onClick={() => {
                    form.setFieldValue('secret', newSecret());
                  }}
                >
                  {t('generate')}
                </Button>
              ) : null}
            </Space.Compact>
          </Form.Item>
        )}
        <Form.Item name="enabled" label={t('enabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </OwnForm>
      <Failure error={save.error} />
    </Modal>
  );
}

/** As Standard Webhooks writes its secrets. */
const newSecret = (): string =>
  `whsec_${btoa(String.fromCodePoint(...crypto.getRandomValues(new Uint8Array(SECRET_BYTES))))}`;
