import { Form, type FormItemProps } from 'antd';

import type { Field } from '../../api/definition.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { FieldInput } from './field-input.tsx';
import { recordFormWords } from './record-form-words.ts';

interface FieldItemProps {
  readonly field: Field;
  readonly required: boolean;
  readonly record?: string | undefined;
  /** Where it stands in the form's values; default the field's id. */
  readonly name?: string | string[];
}

/** A field with its label, help and the rules that its definition states. */
export function FieldItem({ field, required, record, name = field.id }: FieldItemProps) {
  const t = useWords(recordFormWords);
  const label = useLabel();
  const said = label(field.label);
  const rules: NonNullable<FormItemProps['rules']> = [];
  if (required) rules.push({ required: true, message: t('needed', { field: said }) });
  if (field.kind === 'text' && field.maxLength !== undefined)
    rules.push({ max: field.maxLength, message: t('tooLong', { max: field.maxLength }) });
  if (field.kind === 'text' && field.pattern !== undefined)
    rules.push({ pattern: new RegExp(`^(?:${field.pattern})$`, 'u'), message: t('badPattern') });
  return (
    <Form.Item
      name={name}
      label={said}
      rules={rules}
      required={required}
      {...(field.help === undefined ? {} : { extra: asSentence(label(field.help)) })}
    >
      <FieldInput field={field} record={record} />
    </Form.Item>
  );
}
