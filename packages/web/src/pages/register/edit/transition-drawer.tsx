import { Button, Drawer, Flex, Form, Input, InputNumber, Select, Typography } from 'antd';

import type { RegisterDefinition, Transition } from '../../../api/definition.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { editWords } from './edit-words.ts';
import { LabelItems } from './label-items.tsx';
import {
  PLAIN_ACTORS,
  transitionOf,
  valuesOfTransition,
  type TransitionValues,
} from './transition-values.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

interface TransitionDrawerProps {
  readonly definition: RegisterDefinition;
  readonly transition: Transition;
  readonly onClose: () => void;
  readonly onChange: (transition: Transition) => void;
}

export function TransitionDrawer({ definition, transition, onClose, onChange }: TransitionDrawerProps) {
  const t = useWords(editWords);
  const label = useLabel();
  const [form] = Form.useForm<TransitionValues>();
  const stages = definition.lifecycle.stages.map((stage) => ({ value: stage.id, label: label(stage.label) }));
  return (
    <Drawer
      open
      size={480}
      title={t('editTransition', { transition: label(transition.label) })}
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
        initialValues={valuesOfTransition(transition)}
        onFinish={(values: TransitionValues) => {
          onChange(transitionOf(values, transition));
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
        <Form.Item name="from" label={t('from')} rules={[{ required: true }]}>
          <Select mode="multiple" options={stages} />
        </Form.Item>
        <Form.Item name="to" label={t('to')} rules={[{ required: true }]}>
          <Select
            options={[...stages, { value: '=', label: t('stays') }, { value: '<', label: t('goesBack') }]}
          />
        </Form.Item>
        <Form.Item name="who" label={t('who')}>
          <Select
            mode="multiple"
            options={PLAIN_ACTORS.map((one) => ({ value: one, label: t(`actor_${one}`) }))}
          />
        </Form.Item>
        <Form.Item name="commentLength" label={t('commentLength')}>
          <InputNumber min={0} max={500} style={{ width: '100%' }} />
        </Form.Item>
        <Typography.Text type="secondary">{t('asText')}</Typography.Text>
      </OwnForm>
    </Drawer>
  );
}
