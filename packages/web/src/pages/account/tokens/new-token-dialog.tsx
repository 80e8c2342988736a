import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Flex, Form, Input, InputNumber, Modal } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { BodyOf } from '../../../api/types.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { tokensWords } from './tokens-words.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

type NewToken = BodyOf<'/api/v1/me/tokens'>;
const SCOPES = ['work:read', 'work:write', 'organisation', 'administration', 'security-log'] as const;
const USUAL_DAYS = 90;

export function NewTokenDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(tokensWords);
  const client = useQueryClient();
  const [form] = Form.useForm<NewToken>();
  const make = useMutation({
    mutationFn: (body: NewToken) => answer(api.POST('/api/v1/me/tokens', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens'] }),
  });
  const made = make.data;
  return (
    <Modal
      open
      title={t('add')}
      okText={t('make')}
      confirmLoading={make.isPending}
      onOk={form.submit}
      onCancel={onClose}
      {...(made === undefined
        ? {}
        : {
            footer: (
              <Button type="primary" onClick={onClose}>
                {t('close')}
              </Button>
            ),
            mask: { closable: false },
          })}
    >
      {made === undefined ? (
        <OwnForm<NewToken>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ scopes: ['work:read'], days: USUAL_DAYS }}
          onFinish={(values) => {
            make.mutate(values);
          }}
        >
          <Form.Item
            name="name"
            label={t('name')}
            rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
          >
            <Input autoFocus maxLength={100} placeholder={t('nameHint')} />
          </Form.Item>
          <Form.Item
            name="scopes"
            label={t('scopes')}
            rules={[{ required: true, type: 'array', min: 1, message: t('scopesNeeded') }]}
          >
            <Checkbox.Group
              style={{ display: 'flex', flexDirection: 'column', gap: 6 }}
              options={SCOPES.map((value) => ({ value, label: t(value) }))}
            />
          </Form.Item>
          <Form.Item name="days" label={t('days')} rules={[{ required: true }]}>
            <InputNumber min={1} max={3650} precision={0} />
          </Form.Item>
        </OwnForm>
      ) : (
        <Alert
          type="success"
          showIcon
          title={t('shownOnce')}
          description={
            <Flex vertical gap={8}>
              <code style={{ wordBreak: 'break-all' }}>{made.secret}</code>
              <div>
                <CopyButton text={made.secret} label={t('copy')} />
              </div>
              <span>{t('how')}</span>
            </Flex>
          }
        />
      )}
      <Failure error={make.error} />
    </Modal>
  );
}
