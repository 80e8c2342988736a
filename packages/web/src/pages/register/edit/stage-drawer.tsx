import { Button, Drawer, Flex, Form, Input, Select } from 'antd';

import type { Stage, StageKind } from '../../../api/definition.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { editWords } from './edit-words.ts';
import { LabelItems } from './label-items.tsx';
import { OwnForm } from '../../../ui/own-form.tsx';

interface StageDrawerProps {
  readonly stage: Stage;
  readonly onClose: () => void;
  readonly onChange: (stage: Stage) => void;
}

interface StageValues {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: StageKind;
}

const KINDS = [
  'draft',
  'open',
  'review',
  'done',
  'closed',
  'stopped',
] as const satisfies readonly StageKind[];

export function StageDrawer({ stage, onClose, onChange }: StageDrawerProps) {
  const t = useWords(editWords);
  const label = useLabel();
  const [form] = Form.useForm<StageValues>();
  return (
    <Drawer
      open
      size={440}
      title={t('editStage', { stage: label(stage.label) })}
      onClose={onClose}
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" onClick={form.submit}>
            {t('ok')}
          </Button>
        </Flex>
      }
    >
      <OwnForm
        form={form}
        layout="vertical"
        initialValues={{ id: stage.id, zh: stage.label.zh, en: stage.label.en, kind: stage.kind }}
        onFinish={({ id, zh, en, kind }: StageValues) => {
          onChange({ ...stage, id, kind, label: { zh: zh.trim(), en: en.trim() } });
        }}
      >
        <Form.Item
          name="id"
          label={t('id')}
          extra={t('stageIdHint')}
          rules={[{ required: true, pattern: /^[a-z][a-z0-9-]*$/u }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <LabelItems />
        <Form.Item name="kind" label={t('stageKind')}>
          <Select options={KINDS.map((one) => ({ value: one, label: t(`stageKind_${one}`) }))} />
        </Form.Item>
      </OwnForm>
    </Drawer>
  );
}
