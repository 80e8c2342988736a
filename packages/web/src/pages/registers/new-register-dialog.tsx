import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Modal, Select, Typography } from 'antd';

import type { RegisterSummary } from '../../api/registers.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { registersWords } from './registers-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

interface NewRegisterDialogProps {
  readonly registers: readonly RegisterSummary[];
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly template: string;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const REGISTER_ID = /^[a-z][a-z0-9-]{0,63}$/u;

/** Which pattern, which id, which name; the rest is edited on its own page. */
export function NewRegisterDialog({ registers, open, onClose }: NewRegisterDialogProps) {
  const t = useWords(registersWords);
  const label = useLabel();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  return (
    <Modal
      open={open}
      title={t('newTitle')}
      okText={t('go')}
      cancelText={t('cancel')}
      onCancel={onClose}
      onOk={form.submit}
      destroyOnHidden
    >
      <Typography.Paragraph type="secondary">{t('newAbout')}</Typography.Paragraph>
      <OwnForm
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={{ template: registers[0]?.id }}
        onFinish={({ template, id, zh, en }) =>
          void navigate({
            to: '/registers/$register',
            params: { register: id },
            search: { from: template, zh: zh.trim(), en: en.trim() } as never,
          })
        }
      >
        <Form.Item name="template" label={t('template')} rules={[{ required: true }]}>
          <Select options={registers.map((one) => ({ value: one.id, label: label(one.label) }))} />
        </Form.Item>
        <Form.Item
          name="id"
          label={t('id')}
          extra={t('idHint')}
          rules={[
            { required: true, pattern: REGISTER_ID, message: t('idHint') },
            {
              validator: (_rule, id: string) =>
                registers.some((one) => one.id === id)
                  ? Promise.reject(new Error(t('idTaken')))
                  : Promise.resolve(),
            },
          ]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="zh" label={t('zh')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="en" label={t('en')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={120} />
        </Form.Item>
      </OwnForm>
    </Modal>
  );
}
