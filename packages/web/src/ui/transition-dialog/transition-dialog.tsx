/** One dialog for any transition of any register: what it needs is asked for, what it brings about is said. */
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Modal, Typography } from 'antd';
import { useEffect, useRef } from 'react';

import { stageOf, type RegisterDefinition, type Transition } from '../../api/definition.ts';
import { ProblemFailure } from '../../api/problem.ts';
import type { Action } from '../../api/record-parts.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { Failure } from '../failure.tsx';
import { FieldItem } from '../record-form/field-item.tsx';
import { fieldProblems } from '../record-form/form-values.ts';
import { useDraft } from '../use-draft.ts';
import { transitionNeeds, type TransitionForm } from './transition-needs.ts';
import { transitionWords } from './transition-words.ts';
import { useTransition } from './use-transition.ts';
import { GrowingText } from '../growing-text.tsx';
import { OwnForm } from '../own-form.tsx';

interface TransitionDialogProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
  readonly action: Action;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const WIDTH = 600;

export function TransitionDialog({ record, definition, action, onClose, onDone }: TransitionDialogProps) {
  const t = useWords(transitionWords);
  const label = useLabel();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<TransitionForm>();
  const draft = useDraft<TransitionForm>(`transition:${record.id}:${action.transition}`, {});
  const asked = useRef<HTMLDivElement>(null);
  const transition = definition.lifecycle.transitions.find(({ id }) => id === action.transition);
  const step = useTransition(record, action.transition, client);
  const { error } = step;
  useEffect(() => {
    if (!(error instanceof ProblemFailure)) return;
    const errors = error.problem.errors ?? [];
    form.setFields([
      ...fieldProblems(errors, definition.fields).map(({ name, errors: said }) => ({
        name: ['fields', name] as ['fields', string],
        errors: said,
      })),
    ]);
  }, [error, form, definition]);
  if (transition === undefined) return null;
  const name = label(action.label);
  const send = async (values: TransitionForm): Promise<void> => {
    const outcome = await step.take(values);
    if (outcome === null) return;
    draft.clear();
    const left = (action.voices?.of ?? 1) - (action.voices?.have ?? 0) - 1;
    void message.success(outcome.tookEffect ? t('done', { label: name }) : t('voted', { left }));
    onDone?.();
    onClose();
  };
  return (
    <Modal
      open
      width={WIDTH}
      title={t('of', { label: name, title: record.title })}
      okText={name}
      cancelText={t('cancel')}
      confirmLoading={step.isPending}
      onCancel={onClose}
      onOk={form.submit}
      mask={{ closable: false }}
      afterOpenChange={(open) => {
        if (open) focusFirstField(asked.current);
      }}
    >
      <Consequence transition={transition} definition={definition} action={action} />
      {step.newest === null ? null : (
        <Alert
          role="alert"
          type="warning"
          showIcon
          title={t('conflict')}
          description={t('conflictText', {
            stage: label(
              stageOf(definition, step.newest.stage)?.label ?? {
                zh: step.newest.stage,
                en: step.newest.stage,
              },
            ),
          })}
          action={
            <Button size="small" onClick={step.goOn}>
              {t('loadNewest')}
            </Button>
          }
          style={{ marginBottom: 12 }}
        />
      )}
      <OwnForm
        form={form}
        layout="vertical"
        initialValues={{
          fields: { ...record.data, ...draft.value.fields },
          inputs: draft.value.inputs,
          comment: draft.value.comment,
        }}
        scrollToFirstError={{ block: 'center' }}
        onValuesChange={(_changed, all: TransitionForm) => {
          draft.set(all);
        }}
        onFinish={(values: TransitionForm) => void send(values)}
      >
        <div ref={asked}>
          <Asked record={record} definition={definition} transition={transition} />
        </div>
      </OwnForm>
      <Failure error={step.newest === null ? error : null} />
    </Modal>
  );
}

/** Who opened the dialog begins to type at once; a day is chosen from a calendar that would open over the rest. */
function focusFirstField(form: HTMLElement | null): void {
  form
    ?.querySelector<HTMLElement>('textarea, input[type=text]:not(.ant-picker input), input[type=number]')
    ?.focus();
}

function Consequence({
  transition,
  definition,
  action,
}: {
  readonly transition: Transition;
  readonly definition: RegisterDefinition;
  readonly action: Action;
}) {
  const t = useWords(transitionWords);
  const label = useLabel();
  const to = stageOf(definition, transition.to);
  const said = [
    to === undefined ? null : t('leads', { stage: label(to.label) }),
    transition.to === '<' ? t('leadsBack') : null,
    transition.freezes === undefined ? null : t('freezes'),
    action.voices === null ? null : t('voices', action.voices),
  ].filter((one) => one !== null);
  return said.length === 0 ? null : (
    <Typography.Paragraph type="secondary">{said.join(' ')}</Typography.Paragraph>
  );
}

/** Fields, inputs, proofs and the comment, in this order. */
function Asked({
  record,
  definition,
  transition,
}: {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
  readonly transition: Transition;
}) {
  const t = useWords(transitionWords);
  const needs = transitionNeeds(definition, transition);
  const least = needs.commentLength;
  return (
    <>
      {needs.fields.map((field) => (
        <FieldItem key={field.id} name={['fields', field.id]} field={field} required record={record.id} />
      ))}
      {needs.inputs.map((field) => (
        <FieldItem
          key={field.id}
          name={['inputs', field.id]}
          field={field}
          required={field.required !== false}
          record={record.id}
        />
      ))}
      {needs.evidence.length === 0 ? null : (
        <Form.Item label={t('evidence')}>
          <EvidencePanel
            record={record.id}
            definition={definition}
            occurrence={null}
            mayAdd
            brief
            {...(needs.evidence.includes(null) ? {} : { only: needs.evidence.filter((one) => one !== null) })}
          />
        </Form.Item>
      )}
      <Form.Item
        name="comment"
        label={least === null ? t('commentOptional') : t('reason')}
        required={least !== null}
        rules={
          least === null
            ? []
            : [{ required: true, whitespace: true, min: least, message: t('commentShort', { count: least }) }]
        }
      >
        <GrowingText maxLength={20_000} />
      </Form.Item>
    </>
  );
}
