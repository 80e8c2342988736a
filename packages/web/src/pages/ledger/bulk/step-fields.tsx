/** What a step asks: a comment, and its inputs. Stands in a form. */
import { Form, Input } from 'antd';

import { FieldItem } from '../../../ui/record-form/field-item.tsx';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { StepAsks } from './fitting.ts';

export interface StepAnswers {
  readonly comment?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

export function StepFields({ commentLength, inputs }: StepAsks) {
  const t = useWords(ledgerWords);
  return (
    <>
      {inputs.map((field) => (
        <FieldItem
          key={field.id}
          field={field}
          required={field.required !== false}
          name={['inputs', field.id]}
        />
      ))}
      <Form.Item
        name="comment"
        label={t('comment')}
        rules={
          commentLength === null
            ? []
            : [
                {
                  required: true,
                  whitespace: true,
                  min: commentLength,
                  message: t('commentShort', { count: commentLength }),
                },
              ]
        }
        {...(commentLength === null ? {} : { extra: t('commentAtLeast', { count: commentLength }) })}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </>
  );
}
