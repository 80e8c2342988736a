/** A form made from a register's definition: for a new record, or for fields of one that is there. Keeps a draft. */
import { Alert, Button, Flex, Form, Typography } from 'antd';
import { useEffect, type ReactNode } from 'react';

import type { RegisterDefinition } from '../../api/definition.ts';
import { ProblemFailure } from '../../api/problem.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { Failure } from '../failure.tsx';
import { useDraft } from '../use-draft.ts';
import { FieldItem } from './field-item.tsx';
import { fieldProblems, formSections, touchedValues, type Values } from './form-values.ts';
import { recordFormWords } from './record-form-words.ts';
import { OwnForm } from '../own-form.tsx';

interface RecordFormProps {
  readonly definition: RegisterDefinition;
  /** Names the draft: `new:<register>`, `edit:<record>`. */
  readonly draftKey: string;
  readonly initial: Values;
  /** Fields to show; default all that are filled in by people. */
  readonly only?: readonly string[];
  readonly record?: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly error: unknown;
  /** Something above the fields: a conflict. */
  readonly notice?: ReactNode;
  /** Something below the fields, before the buttons. */
  readonly more?: ReactNode;
  /** `clear` is to be called once it was kept. */
  readonly onSubmit: (values: Values, clear: () => void) => void;
  readonly onCancel?: () => void;
}

export function RecordForm(props: RecordFormProps) {
  const { definition, draftKey, initial, only, record, submit, pending, error, notice, more, onSubmit } =
    props;
  const t = useWords(recordFormWords);
  const label = useLabel();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Values>(draftKey, {});
  const sections = formSections(definition, only);
  useEffect(() => {
    if (!(error instanceof ProblemFailure)) return;
    const problems = fieldProblems(error.problem.errors ?? [], definition.fields);
    form.setFields(problems.map(({ name, errors }) => ({ name, errors })));
    if (problems[0] !== undefined) form.scrollToField(problems[0].name, { block: 'center' });
  }, [error, form, definition]);
  return (
    <OwnForm
      form={form}
      layout="vertical"
      initialValues={{ ...initial, ...draft.value }}
      scrollToFirstError={{ block: 'center' }}
      onValuesChange={(_changed, all) => {
        draft.set(touchedValues(initial, all));
      }}
      onFinish={(values: Values) => {
        onSubmit(values, draft.clear);
      }}
    >
      {draft.restored ? (
        <Alert
          type="info"
          showIcon
          title={t('restored')}
          action={
            <Button
              size="small"
              onClick={() => {
                draft.clear();
                form.setFieldsValue(Object.fromEntries(definition.fields.map(({ id }) => [id, initial[id]])));
              }}
            >
              {t('discard')}
            </Button>
          }
          style={{ marginBottom: 16 }}
        />
      ) : null}
      {notice}
      {sections.map((section, at) => (
        <section key={section.label?.zh ?? at}>
          {sections.length > 1 ? (
            <Typography.Title level={3} style={{ fontSize: 15, marginTop: at === 0 ? 0 : 8 }}>
              {section.label === null ? t('otherFields') : label(section.label)}
            </Typography.Title>
          ) : null}
          {section.fields.map((field) => (
            <FieldItem key={field.id} field={field} required={field.required === true} record={record} />
          ))}
        </section>
      ))}
      {more}
      <Failure error={error} />
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {submit}
        </Button>
        {props.onCancel === undefined ? null : <Button onClick={props.onCancel}>{t('cancel')}</Button>}
      </Flex>
    </OwnForm>
  );
}
