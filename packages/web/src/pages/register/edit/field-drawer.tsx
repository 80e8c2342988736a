import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Drawer, Flex, Form, Input, InputNumber, Select, Typography } from 'antd';

import type { Field, FieldKind } from '../../../api/definition.ts';
import { registersQuery } from '../../../api/registers.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { editWords } from './edit-words.ts';
import { fieldOfValues, FORM_KINDS, readOptions, valuesOf, type FieldValues } from './field-values.ts';
import { LabelItems } from './label-items.tsx';
import { GrowingText } from '../../../ui/growing-text.tsx';
import { OwnForm } from '../../../ui/own-form.tsx';

interface FieldDrawerProps {
  readonly field: Field;
  readonly onClose: () => void;
  readonly onChange: (field: Field) => void;
}

/** One field; its kind decides what else there is to say. */
export function FieldDrawer({ field, onClose, onChange }: FieldDrawerProps) {
  const t = useWords(editWords);
  const label = useLabel();
  const [form] = Form.useForm<FieldValues>();
  // Undefined until the form is there.
  const watched = Form.useWatch('kind', form) as FieldKind | undefined;
  const kind = watched ?? field.kind;
  const kinds: readonly FieldKind[] = FORM_KINDS.some((one) => one === field.kind)
    ? FORM_KINDS
    : [field.kind];
  return (
    <Drawer
      open
      size={480}
      title={t('editField', { field: label(field.label) })}
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
        initialValues={valuesOf(field)}
        onFinish={(values: FieldValues) => {
          onChange(fieldOfValues(values, field));
        }}
      >
        <Form.Item
          name="id"
          label={t('id')}
          extra={t('idHint')}
          rules={[{ required: true, pattern: /^[a-z][A-Za-z0-9]*$/u }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <LabelItems />
        <Form.Item name="kind" label={t('kind')}>
          <Select options={kinds.map((one) => ({ value: one, label: t(`kind_${one}`) }))} />
        </Form.Item>
        <KindItems kind={kind} />
        <Flex gap={16} wrap style={{ marginBottom: 16 }}>
          <Flag name="required" text={t('required')} />
          <Flag name="indexed" text={t('indexed')} />
        </Flex>
        <Form.Item name="helpZh" label={t('helpZh')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="helpEn" label={t('helpEn')}>
          <Input maxLength={200} />
        </Form.Item>
        <Typography.Text type="secondary">{t('asText')}</Typography.Text>
      </OwnForm>
    </Drawer>
  );
}

function Flag({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Form.Item name={name} valuePropName="checked" noStyle>
      <Checkbox>{text}</Checkbox>
    </Form.Item>
  );
}

const SEVERAL: ReadonlySet<FieldKind> = new Set([
  'choice',
  'unit',
  'post',
  'person-in-office',
  'file',
  'link',
]);
const PERIODS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;

function KindItems({ kind }: { readonly kind: FieldKind }) {
  const t = useWords(editWords);
  return (
    <>
      {kind === 'text' ? (
        <>
          <Form.Item name="maxLength" label={t('maxLength')}>
            <InputNumber min={1} max={20_000} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item>
            <Flag name="multiline" text={t('multiline')} />
          </Form.Item>
        </>
      ) : null}
      {kind === 'number' ? <NumberItems /> : null}
      {kind === 'period' ? (
        <Form.Item name="per" label={t('per')} initialValue="month">
          <Select options={PERIODS.map((one) => ({ value: one, label: t(`per_${one}`) }))} />
        </Form.Item>
      ) : null}
      {kind === 'choice' ? <OptionsItem /> : null}
      {kind === 'link' ? <LinkItem /> : null}
      {SEVERAL.has(kind) ? (
        <Form.Item>
          <Flag name="several" text={t('several')} />
        </Form.Item>
      ) : null}
    </>
  );
}

function NumberItems() {
  const t = useWords(editWords);
  return (
    <>
      <Form.Item name="unitZh" label={t('unitZh')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="unitEn" label={t('unitEn')}>
        <Input maxLength={40} />
      </Form.Item>
      <Flex gap={8}>
        {(['min', 'max', 'decimals'] as const).map((name) => (
          <Form.Item key={name} name={name} label={t(name)} style={{ flex: 1 }}>
            <InputNumber style={{ width: '100%' }} {...(name === 'decimals' ? { min: 0, max: 6 } : {})} />
          </Form.Item>
        ))}
      </Flex>
    </>
  );
}

function OptionsItem() {
  const t = useWords(editWords);
  return (
    <Form.Item
      name="options"
      label={t('choiceOptions')}
      extra={t('optionsHint')}
      rules={[
        {
          validator: (_rule, text: string | undefined) => {
            const read = readOptions(text ?? '');
            return read.kind === 'wrong'
              ? Promise.reject(new Error(t('optionsWrong', { line: read.line })))
              : Promise.resolve();
          },
        },
      ]}
    >
      <GrowingText minRows={4} />
    </Form.Item>
  );
}

function LinkItem() {
  const t = useWords(editWords);
  const label = useLabel();
  const { data } = useQuery(registersQuery);
  return (
    <Form.Item name="register" label={t('linkRegister')} rules={[{ required: true }]}>
      <Select options={(data?.items ?? []).map((one) => ({ value: one.id, label: label(one.label) }))} />
    </Form.Item>
  );
}
