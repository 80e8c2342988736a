/** One step for many records, each for itself, with what became of each. */
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Drawer, Flex, Form, Select, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { filledValues } from '../../../ui/record-form/form-values.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { usePunctuation } from '../../../words/punctuation.ts';
import { useLabel } from '../../../words/label.ts';
import { ledgerWords } from '../ledger-words.ts';
import { BulkOutcome } from './bulk-outcome.tsx';
import { asksOf, asTheyStand, fittingSteps, leadingStep, type FittingStep } from './fitting.ts';
import { StepFields, type StepAnswers } from './step-fields.tsx';
import { OwnForm } from '../../../ui/own-form.tsx';

interface BulkDrawerProps {
  readonly definition: RegisterDefinition;
  readonly records: readonly ListedRecord[];
  readonly open: boolean;
  /** `changed`: something was done to some record. */
  readonly onClose: (changed: boolean) => void;
}

export function BulkDrawer({ definition, records: selected, open, onClose }: BulkDrawerProps) {
  const t = useWords(ledgerWords);
  const { brackets } = usePunctuation();
  const label = useLabel();
  const [form] = Form.useForm<StepAnswers>();
  const [chosen, setChosen] = useState(leadingStep(definition, selected)?.id);
  /** Those that took a step here and may take the next one. */
  const [moved, setMoved] = useState<readonly ListedRecord[]>();
  const records = moved ?? selected;
  const steps = fittingSteps(definition, records);
  const step = steps.find(({ transition }) => transition.id === chosen);
  const take = useMutation({
    mutationFn: ({ step: of, answers }: { readonly step: FittingStep; readonly answers: StepAnswers }) =>
      answer(
        api.POST('/api/v1/records/transitions', {
          body: {
            mode: 'each',
            steps: of.records.map(({ id, version }) => ({
              record: id,
              version,
              transition: of.transition.id,
              ...(answers.comment?.trim() ? { comment: answers.comment.trim() } : {}),
              inputs: filledValues(answers.inputs ?? {}),
            })),
          },
        }),
      ),
  });
  const done = take.data !== undefined;
  const changed = done || moved !== undefined;
  const onward = take.data === undefined ? [] : asTheyStand(records, take.data.items);
  const next = leadingStep(definition, onward);
  const goOn = (): void => {
    form.resetFields();
    setChosen(next?.id);
    setMoved(onward);
    take.reset();
  };
  return (
    <Drawer
      open={open}
      size={520}
      title={t('bulkTitle', { count: records.length })}
      onClose={() => {
        onClose(changed);
      }}
      footer={
        <Flex gap={8} justify="end">
          <Button
            onClick={() => {
              onClose(changed);
            }}
          >
            {t(changed ? 'close' : 'cancel')}
          </Button>
          {done ? (
            next === undefined ? null : (
              <Button type="primary" autoFocus onClick={goOn}>
                {t('bulkGoOn', { step: label(next.label), count: onward.length })}
              </Button>
            )
          ) : (
            <Button
              type="primary"
              disabled={step === undefined}
              loading={take.isPending}
              onClick={() => {
                form.submit();
              }}
            >
              {t('run')}
            </Button>
          )}
        </Flex>
      }
    >
      {take.data === undefined ? (
        <OwnForm
          form={form}
          layout="vertical"
          onFinish={(answers: StepAnswers) => {
            if (step !== undefined) take.mutate({ step, answers });
          }}
        >
          <Typography.Paragraph type="secondary">{t('bulkAbout')}</Typography.Paragraph>
          <Form.Item label={t('transition')}>
            <Select
              aria-label={t('transition')}
              placeholder={t('transitionNeeded')}
              value={chosen}
              options={steps.map(({ transition, records: fit }) => ({
                value: transition.id,
                label: brackets(label(transition.label), String(fit.length)),
              }))}
              onChange={setChosen}
            />
          </Form.Item>
          {step === undefined ? null : (
            <>
              <Alert
                type={step.records.length < records.length ? 'warning' : 'info'}
                style={{ marginBottom: 16 }}
                title={t(step.records.length < records.length ? 'bulkFits' : 'bulkFitsAll', {
                  fits: step.records.length,
                  rest: records.length - step.records.length,
                })}
              />
              <StepFields key={chosen} {...asksOf(step.transition)} />
            </>
          )}
          <Failure error={take.error} />
        </OwnForm>
      ) : (
        <BulkOutcome definition={definition} records={records} outcomes={take.data.items} />
      )}
    </Drawer>
  );
}
